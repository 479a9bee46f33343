// Rules of the pohon kinerja: which level stands under which, and that nomenklatur codes exist and continue each other.
import type { RincianGalat } from "#inti";
import { type JenisSimpul, labelJenisSimpul, periksaTempat } from "#perencanaan";
import { type Acuan, bidangKode, JENIS_BERNOMENKLATUR, kodeAcuan } from "./acuan.ts";
import type { BarisDari, Kumpulan } from "./format.ts";
import { toRincian } from "./rincian.ts";
import { usul } from "./usul.ts";

type Simpul = BarisDari<"simpul">;
type Bidang = ReadonlyMap<string, readonly string[]>;

/** What is wrong with the nodes of the pohon kinerja. */
export function periksaSimpul({ tabel }: Kumpulan, acuan: Acuan): readonly RincianGalat[] {
  const menurutKode = new Map(tabel.simpul.baris.map((s) => [`${s.pd}/${s.kode}`, s]));
  const bidang: Bidang = new Map(tabel.perangkatDaerah.baris.map((pd) => [pd.kode, pd.bidang]));
  return tabel.simpul.baris.flatMap((s) => {
    const induk = s.induk === null ? null : menurutKode.get(`${s.pd}/${s.induk}`);
    const pesan = [
      induk === undefined ? null : periksaInduk(s, induk),
      isMelingkar(s, menurutKode)
        ? `Simpul "${s.kode}" menjadi induk bagi dirinya sendiri. Perbaiki kolom induk.`
        : null,
      ...periksaNomenklatur(s, induk ?? null, { acuan, bidang }),
    ];
    return toRincian("simpul.csv", s.baris, pesan);
  });
}

function periksaInduk(s: Simpul, induk: Simpul | null): string | null {
  const salah = periksaTempat(s.jenis, induk);
  return salah === null ? null : `${salah} ${induk === null ? "Isi" : "Ganti"} kolom induk.`;
}

function isMelingkar(s: Simpul, menurutKode: ReadonlyMap<string, Simpul>): boolean {
  const dilalui = new Set<Simpul>();
  let kini: Simpul | undefined = s;
  while (kini !== undefined && !dilalui.has(kini)) {
    dilalui.add(kini);
    kini = kini.induk === null ? undefined : menurutKode.get(`${kini.pd}/${kini.induk}`);
  }
  return kini === s;
}

function periksaNomenklatur(
  s: Simpul,
  induk: Simpul | null,
  { acuan, bidang }: { readonly acuan: Acuan; readonly bidang: Bidang },
): readonly string[] {
  const { nomenklatur_versi: versi, nomenklatur_kode: kode } = s;
  const jenis = labelJenisSimpul(s.jenis);
  if (!JENIS_BERNOMENKLATUR.has(s.jenis)) {
    const terisi = versi !== null || kode !== null;
    return terisi ? [`${jenis} tidak memakai nomenklatur. Kosongkan nomenklatur_versi dan nomenklatur_kode.`] : [];
  }
  if (versi === null || kode === null) {
    return [`${jenis} memerlukan nomenklatur_versi dan nomenklatur_kode. Isi keduanya.`];
  }
  const pesan = [
    periksaAcuan(s.jenis, versi, kode, acuan),
    periksaBidang(kode, bidang.get(s.pd)),
    periksaSambungan(kode, induk),
  ];
  return pesan.flatMap((p) => p ?? []);
}

function periksaAcuan(jenis: JenisSimpul, versi: string, kode: string, { nomenklatur }: Acuan): string | null {
  const daftar = nomenklatur.get(versi);
  if (daftar === undefined) {
    return `Nomenklatur versi "${versi}" tidak ada di acuan.${usul(versi, [...nomenklatur.keys()])}`;
  }
  const butir = daftar.get(kodeAcuan(kode));
  if (butir === undefined) {
    const sejenis = [...daftar].filter(([k, b]) => b.jenis === jenis && bidangKode(k) === bidangKode(kodeAcuan(kode)));
    const pilihan = sejenis.map(([k]) => k.replace("X.XX", bidangKode(kode)));
    return `Kode nomenklatur "${kode}" tidak ada di versi ${versi}.${usul(kode, pilihan)}`;
  }
  if (butir.jenis === jenis) return null;
  return `Kode nomenklatur "${kode}" bukan kode ${labelJenisSimpul(jenis).toLowerCase()}. Samakan jenis dan kodenya.`;
}

// Programme 01 belongs to the PD's main bidang, also where the PD carries more than one.
function periksaBidang(kode: string, bidangPd: readonly string[] | undefined): string | null {
  // An unknown PD is reported as such by periksaRujukan.
  if (bidangPd === undefined) return null;
  const bidang = bidangKode(kode);
  const utama = bidangPd[0];
  if (utama === undefined)
    return `Bidang PD ini belum diisi di perangkat-daerah.csv; kode "${kode}" memerlukan bidang ${bidang}.`;
  if (!bidangPd.includes(bidang)) {
    return `Kode nomenklatur "${kode}" di luar bidang PD ini (${bidangPd.join(", ")}). Perbaiki kode atau bidang PD.`;
  }
  const seharusnya = kode.replace(bidang, utama);
  return kode.startsWith(`${bidang}.01`) && bidang !== utama
    ? `Program 01 (penunjang) memakai bidang utama PD. Tulis ${seharusnya}, bukan ${kode}.`
    : null;
}

function periksaSambungan(kode: string, induk: Simpul | null): string | null {
  const kodeInduk = induk?.nomenklatur_kode ?? null;
  if (kodeInduk === null || kode.startsWith(`${kodeInduk}.`)) return null;
  return `Kode nomenklatur "${kode}" bukan lanjutan kode induknya, "${kodeInduk}". Perbaiki kode atau kolom induk.`;
}
