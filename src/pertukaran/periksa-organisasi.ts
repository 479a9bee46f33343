// Rules of the pemda, the capaian policy with its bands, and terms of office.
import { compare, parseDecimal, type RincianGalat } from "#inti";
import { periksaAtasan, periksaSkala } from "#organisasi";
import { type Acuan, pemdaIdOf } from "./acuan.ts";
import type { BarisDari, Kumpulan } from "./format.ts";
import { toRincian } from "./rincian.ts";

/** What is wrong with the rows about the organisation. */
export function periksaOrganisasi(kumpulan: Kumpulan, acuan: Acuan): readonly RincianGalat[] {
  return [
    ...periksaPemda(kumpulan, acuan),
    ...periksaKebijakan(kumpulan),
    ...periksaBarisPemda(kumpulan),
    ...periksaJabatan(kumpulan),
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
    galat.push(...toRincian(tempat.berkas, b.baris, [periksaTindakLanjut(b), periksaPositif(b)]));
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

// Both together, because one alone would be compared with a stored value that nobody sees here.
function periksaTindakLanjut(b: BarisDari<"kebijakan">): string | null {
  const [bawah, atas] = [b.tindak_lanjut_di_bawah, b.tindak_lanjut_di_atas];
  if (bawah === undefined && atas === undefined) return null;
  if (bawah === undefined || atas === undefined) {
    return "tindak_lanjut_di_bawah dan tindak_lanjut_di_atas ditulis bersama. Tambahkan kolom yang belum ada.";
  }
  return compareTeks(bawah, atas) > 0
    ? "tindak_lanjut_di_bawah lebih besar daripada tindak_lanjut_di_atas. Tukar keduanya."
    : null;
}

function periksaPositif({ rasio_lonjakan, rekap_batas_atas }: BarisDari<"kebijakan">): string | null {
  if (compareTeks(rasio_lonjakan ?? "1", "0") <= 0) return "rasio_lonjakan harus lebih besar daripada 0.";
  return compareTeks(rekap_batas_atas ?? "1", "0") <= 0 ? "rekap_batas_atas harus lebih besar daripada 0." : null;
}

function periksaJabatan({ tabel: { jabatan } }: Kumpulan): readonly RincianGalat[] {
  const perPd = Map.groupBy(jabatan.baris, (b) => b.pd);
  return jabatan.baris.flatMap((b) => {
    const lain = (perPd.get(b.pd) ?? []).map(toBeratasan);
    // A superior that no row defines is told by the references.
    if (!lain.some((j) => j.id === b.atasan)) return [];
    return toRincian("jabatan.csv", b.baris, [periksaAtasan(toBeratasan(b), lain)]);
  });
}

function toBeratasan({ kode, nama, kepala, atasan }: BarisDari<"jabatan">) {
  return { id: kode, nama, kepala, atasanId: atasan ?? null };
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
