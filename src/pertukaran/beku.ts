// What the stored rules still allow: a locked realisasi keeps the rules it was judged by, and bands that stay behind fit
// the new ones. Called by impor.server.ts.
import { parseDecimal, type RincianGalat, toExactDecimalText } from "#inti";
import { periksaSkala } from "#organisasi";
import type { BarisDari, Kumpulan } from "./format.ts";

type BarisKebijakan = Pick<
  BarisDari<"kebijakan">,
  "tahun" | "desimal" | "batas_bawah" | "batas_atas" | "aturan_turun" | "rekap_batas_atas" | "rekap_kosong"
>;
type BarisPita = Pick<BarisDari<"skala">, "tahun" | "urutan" | "batas_bawah" | "predikat">;
type BarisVersi = Pick<BarisDari<"indikatorVersi">, "pd" | "indikator" | "tahun_mulai" | "polaritas" | "aturan_turun">;

/** The rules as stored, the years in which an indikator has a locked realisasi, and those with an opened period. */
export type AturanTersimpan = {
  readonly kebijakan: readonly BarisKebijakan[];
  readonly skala: readonly BarisPita[];
  readonly versi: readonly BarisVersi[];
  readonly terkunci: readonly { readonly pd: string; readonly indikator: string; readonly tahun: number }[];
  readonly dibuka: readonly number[];
};

/**
 * Rows of the data set that would change how a year with a locked realisasi is computed: rounding, cut, "lower is
 * better" rule and bands of the policy, direction and own rule of the indikator. Wording (basis, definition) may
 * change. Bands and rekap stay from the first opened period on: they have no copy that the period keeps. An import deletes nothing, so bands of a year that stay behind must make one rising scale with the new ones.
 */
export function periksaBeku(kumpulan: Kumpulan, tersimpan: AturanTersimpan): readonly RincianGalat[] {
  return [
    ...bekuKebijakan(kumpulan, tersimpan),
    ...periksaSisaPita(kumpulan, tersimpan),
    ...bekuIndikator(kumpulan, tersimpan),
  ];
}

function periksaSisaPita({ tabel }: Kumpulan, { skala: lama }: AturanTersimpan): readonly RincianGalat[] {
  return [...Map.groupBy(tabel.skala.baris, (p) => p.tahun)].flatMap(([tahun, baru]) => {
    const urutanBaru = new Set(baru.map((p) => p.urutan));
    const sisa = lama.filter((p) => p.tahun === tahun && !urutanBaru.has(p.urutan));
    const gabungan = [...baru, ...sisa].toSorted((a, b) => a.urutan - b.urutan).map(toPita);
    // A scale that is wrong by itself is reported by periksaOrganisasi.
    if (periksaSkala(gabungan) === null || periksaSkala(baru.map(toPita)) !== null) return [];
    const nomor = sisa.map((p) => p.urutan).join(", ");
    const pesan =
      `Pita urutan ${nomor} Tahun ${tahun} masih tersimpan dan tidak cocok dengan pita di berkas ini. ` +
      "Impor tidak menghapus: tulis juga pita itu dengan batas yang naik.";
    return [{ berkas: "skala.csv", baris: Math.min(...baru.map((p) => p.baris)), pesan }];
  });
}

function toPita({ batas_bawah, predikat }: BarisPita) {
  return { bawah: batas_bawah === null ? null : parseDecimal(batas_bawah), predikat };
}

function bekuKebijakan({ tabel }: Kumpulan, lama: AturanTersimpan): readonly RincianGalat[] {
  const baru = tabel.kebijakan.baris.map((b) => lengkapi(b, lama.kebijakan));
  const kebijakan = timpa(lama.kebijakan, baru, (k) => String(k.tahun));
  const skala = timpa(lama.skala, tabel.skala.baris, (p) => `${p.tahun}/${p.urutan}`);
  const terkunci = new Set(lama.terkunci.map((t) => t.tahun));
  const galat = new Map<string, RincianGalat>();
  for (const tahun of [...new Set([...terkunci, ...lama.dibuka])].toSorted((a, b) => a - b)) {
    const dulu = terbaru(lama.kebijakan, tahun, (k) => k.tahun);
    const kini = terbaru(kebijakan, tahun, (k) => k.tahun);
    if (dulu === undefined || kini === undefined) continue;
    const ubahHitung = terkunci.has(tahun) && sidikHitung(dulu) !== sidikHitung(kini);
    const ubahAturan = ubahHitung || sidikRekap(dulu) !== sidikRekap(kini);
    if (!ubahAturan && sidikPita(lama.skala, dulu.tahun) === sidikPita(skala, kini.tahun)) continue;
    const berkas = ubahAturan ? "kebijakan.csv" : "skala.csv";
    const sumber = ubahAturan ? tabel.kebijakan.baris : tabel.skala.baris;
    const baris = sumber.find((b) => b.tahun === kini.tahun)?.baris;
    const pesan = pesanBeku(tahun, terkunci.has(tahun));
    galat.set(`${berkas}/${kini.tahun}`, baris === undefined ? { berkas, pesan } : { berkas, baris, pesan });
  }
  return [...galat.values()];
}

function pesanBeku(tahun: number, terkunci: boolean): string {
  return terkunci
    ? `Capaian Tahun ${tahun} sudah terkunci, jadi aturan menghitungnya tidak dapat diubah lagi. ` +
        "Kembalikan isinya, atau ubah dulu keadaan realisasi tahun itu dari terkunci menjadi disetujui."
    : `Pengisian Tahun ${tahun} sudah dibuka, jadi pita predikat dan cara merekapnya tidak dapat diubah lagi. ` +
        "Kembalikan isinya.";
}

// A column that the file does not have stays as it is stored.
function lengkapi(baru: BarisKebijakan, tersimpan: readonly BarisKebijakan[]): BarisKebijakan {
  const lama = tersimpan.find((k) => k.tahun === baru.tahun);
  const { rekap_batas_atas: atas = lama?.rekap_batas_atas, rekap_kosong: kosong = lama?.rekap_kosong } = baru;
  return { ...baru, rekap_batas_atas: atas, rekap_kosong: kosong };
}

function bekuIndikator({ tabel }: Kumpulan, lama: AturanTersimpan): readonly RincianGalat[] {
  const gabungan = timpa(lama.versi, tabel.indikatorVersi.baris, (v) => `${kunci(v)}/${v.tahun_mulai}`);
  const versiLama = Map.groupBy(lama.versi, kunci);
  const versiBaru = Map.groupBy(gabungan, kunci);
  const barisBaru = new Map(tabel.indikatorVersi.baris.map((v) => [`${kunci(v)}/${v.tahun_mulai}`, v.baris]));
  const galat = new Map<number, RincianGalat>();
  for (const t of lama.terkunci) {
    const dulu = terbaru(versiLama.get(kunci(t)) ?? [], t.tahun, (v) => v.tahun_mulai);
    const kini = terbaru(versiBaru.get(kunci(t)) ?? [], t.tahun, (v) => v.tahun_mulai);
    if (dulu === undefined || kini === undefined) continue;
    if (dulu.polaritas === kini.polaritas && dulu.aturan_turun === kini.aturan_turun) continue;
    const baris = barisBaru.get(`${kunci(kini)}/${kini.tahun_mulai}`);
    if (baris === undefined || galat.has(baris)) continue;
    const pesan =
      `Realisasi indikator "${t.indikator}" Tahun ${t.tahun} sudah terkunci, jadi polaritas dan aturan_turun tahun itu ` +
      "tidak dapat diubah lagi. Tambahkan versi baru dengan tahun_mulai sesudahnya.";
    galat.set(baris, { berkas: "indikator-versi.csv", baris, pesan });
  }
  return [...galat.values()];
}

// What the tables will hold after the import: rows of the folder over stored rows with the same key.
function timpa<T>(lama: readonly T[], baru: readonly T[], kunciOf: (baris: T) => string): readonly T[] {
  return [...new Map([...lama, ...baru].map((b) => [kunciOf(b), b])).values()];
}

function terbaru<T>(baris: readonly T[], tahun: number, tahunOf: (baris: T) => number): T | undefined {
  return baris.filter((b) => tahunOf(b) <= tahun).toSorted((a, b) => tahunOf(b) - tahunOf(a))[0];
}

function kunci({ pd, indikator }: { readonly pd: string; readonly indikator: string }): string {
  return `${pd}/${indikator}`;
}

function sidikHitung({ desimal, batas_bawah, batas_atas, aturan_turun }: BarisKebijakan): string {
  return JSON.stringify([desimal, samakan(batas_bawah), samakan(batas_atas), aturan_turun]);
}

function sidikRekap({ rekap_batas_atas, rekap_kosong = "diabaikan" }: BarisKebijakan): string {
  return JSON.stringify([samakan(rekap_batas_atas ?? null), rekap_kosong]);
}

function sidikPita(skala: readonly BarisPita[], tahun: number): string {
  const pita = skala.filter((p) => p.tahun === tahun).toSorted((a, b) => a.urutan - b.urutan);
  return JSON.stringify(pita.map((p) => [samakan(p.batas_bawah), p.predikat]));
}

// 51 and 51,0 are the same bound.
function samakan(nilai: string | null): string | null {
  return nilai === null ? null : toExactDecimalText(parseDecimal(nilai));
}
