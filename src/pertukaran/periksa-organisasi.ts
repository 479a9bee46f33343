// Rules of the pemda, the capaian policy with its bands, and terms of office.
import { compare, parseDecimal, type RincianGalat } from "#inti";
import { periksaSkala } from "#organisasi";
import { type Acuan, pemdaIdOf } from "./acuan.ts";
import type { BarisDari, Kumpulan } from "./format.ts";
import { toRincian } from "./rincian.ts";

/** What is wrong with the rows about the organisation. */
export function periksaOrganisasi(kumpulan: Kumpulan, acuan: Acuan): readonly RincianGalat[] {
  return [
    ...periksaPemda(kumpulan, acuan),
    ...periksaKebijakan(kumpulan),
    ...periksaBarisPemda(kumpulan),
    ...periksaAtasan(kumpulan),
    ...periksaPejabat(kumpulan),
  ];
}

function periksaBarisPemda({ tabel }: Kumpulan): readonly RincianGalat[] {
  return tabel.perangkatDaerah.baris
    .filter((p) => p.jenis === "pemda")
    .slice(1)
    .map(({ baris }) => ({
      berkas: "perangkat-daerah.csv",
      baris,
      pesan: "Hanya satu baris boleh berjenis pemda. Ganti jenis baris ini menjadi pd.",
    }));
}

function periksaAtasan({ tabel: { jabatan } }: Kumpulan): readonly RincianGalat[] {
  const menurutKode = new Map(jabatan.baris.map((j) => [`${j.pd}/${j.kode}`, j]));
  return jabatan.baris.flatMap((j) =>
    toRincian("jabatan.csv", j.baris, [
      j.kepala && j.atasan !== null ? "Pemimpin PD tidak mempunyai atasan di dalam PD. Kosongkan kolom atasan." : null,
      isMelingkar(j, menurutKode)
        ? `Jabatan "${j.kode}" menjadi atasan bagi dirinya sendiri. Perbaiki kolom atasan.`
        : null,
    ]),
  );
}

function isMelingkar(j: BarisDari<"jabatan">, menurutKode: ReadonlyMap<string, BarisDari<"jabatan">>): boolean {
  const dilalui = new Set<string>();
  let kini: BarisDari<"jabatan"> | undefined = j;
  while (kini !== undefined && kini.atasan !== null) {
    if (dilalui.has(kini.kode)) return kini.kode === j.kode;
    dilalui.add(kini.kode);
    kini = menurutKode.get(`${kini.pd}/${kini.atasan}`);
  }
  return false;
}

function periksaPemda({ tabel, keterangan }: Kumpulan, acuan: Acuan): readonly RincianGalat[] {
  const { utuh, baris, sebagian } = tabel.pemda;
  const [pemda, ...lain] = baris;
  const berkas = "pemda.csv";
  if (pemda === undefined) {
    return utuh && sebagian.length === 0
      ? [{ berkas, pesan: "Berkas ini harus berisi satu baris: pemda pemilik data." }]
      : [];
  }
  const galat: RincianGalat[] = lain.map((b) => ({
    berkas,
    baris: b.baris,
    pesan: "Satu kumpulan data hanya untuk satu pemda. Pindahkan pemda ini ke folder lain.",
  }));
  if (keterangan !== null && keterangan.pemda !== pemda.slug) {
    const pesan = `slug "${pemda.slug}" berbeda dari pemda "${keterangan.pemda}" di kumpulan.json. Samakan keduanya.`;
    galat.push({ berkas, baris: pemda.baris, pesan });
  }
  return [...galat, ...toRincian(berkas, pemda.baris, [periksaWilayah(pemda, acuan), periksaSlug(pemda, acuan)])];
}

function periksaSlug({ slug, kode_wilayah: kode }: BarisDari<"pemda">, { terdaftar }: Acuan): string | null {
  const pemilik = terdaftar.find((p) => p.slug === slug);
  if (pemilik === undefined || pemilik.pemdaId === pemdaIdOf(kode)) return null;
  return `slug "${slug}" sudah dipakai pemda bernomor ${pemilik.pemdaId}. Pilih slug lain.`;
}

// A mistyped code would put the data under another pemda, so the code must bear the name the row gives.
function periksaWilayah({ kode_wilayah: kode, nama }: BarisDari<"pemda">, { wilayah }: Acuan): string | null {
  const resmi = wilayah.get(kode);
  if (resmi === undefined) {
    const cocok = [...wilayah].find(([, n]) => isSamaNama(n, nama));
    const saran = cocok === undefined ? "" : ` Kode ${nama} ialah ${cocok[0]}.`;
    return `kode_wilayah "${kode}" tidak ada di daftar kabupaten/kota.${saran}`;
  }
  return isSamaNama(resmi, nama)
    ? null
    : `kode_wilayah "${kode}" ialah ${resmi}, bukan ${nama}. Perbaiki salah satunya.`;
}

function isSamaNama(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function periksaKebijakan({ tabel: { kebijakan, skala } }: Kumpulan): readonly RincianGalat[] {
  const tahunBerskala = new Set([...skala.baris, ...skala.sebagian].map((b) => b.tahun));
  const galat: RincianGalat[] = [];
  for (const b of kebijakan.baris) {
    const tempat = { berkas: "kebijakan.csv", baris: b.baris };
    if (b.batas_bawah !== null && b.batas_atas !== null && compareTeks(b.batas_bawah, b.batas_atas) > 0) {
      galat.push({ ...tempat, pesan: "batas_bawah lebih besar daripada batas_atas. Tukar keduanya." });
    }
    if (skala.utuh && !tahunBerskala.has(b.tahun)) {
      galat.push({ ...tempat, pesan: `Tahun ${b.tahun} belum punya pita predikat di skala.csv. Tambahkan.` });
    }
  }
  const rusak = new Set(skala.sebagian.map((b) => b.tahun));
  for (const [tahun, pita] of Map.groupBy(skala.baris, (b) => b.tahun)) {
    const pesan = rusak.has(tahun) ? null : periksaPita(pita);
    const baris = Math.min(...pita.map((b) => b.baris));
    if (pesan !== null) galat.push({ berkas: "skala.csv", baris, pesan: `Tahun ${tahun}: ${pesan}.` });
  }
  return galat;
}

function periksaPita(pita: readonly BarisDari<"skala">[]): string | null {
  const urut = pita.toSorted((a, b) => a.urutan - b.urutan);
  const loncat = urut.find((b, i) => b.urutan !== i + 1);
  if (loncat !== undefined) return `urutan ${loncat.urutan} meloncat; nomori pita 1, 2, 3, dan seterusnya`;
  return periksaSkala(
    urut.map((b) => ({ bawah: b.batas_bawah === null ? null : parseDecimal(b.batas_bawah), predikat: b.predikat })),
  );
}

function periksaPejabat({ tabel: { pejabat } }: Kumpulan): readonly RincianGalat[] {
  return pejabat.baris
    .filter((b) => b.mulai !== null && b.selesai !== null && b.selesai < b.mulai)
    .map((b) => ({
      berkas: "pejabat.csv",
      baris: b.baris,
      pesan: "selesai mendahului mulai. Periksa kedua tanggalnya.",
    }));
}

function compareTeks(a: string, b: string): number {
  return compare(parseDecimal(a), parseDecimal(b));
}
