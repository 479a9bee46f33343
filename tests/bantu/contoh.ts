// Small plain values for pure tests: each function gives a sound default and takes only what the test is about.
import { parseDecimal, parseRumus } from "#inti";
import type { KebijakanCapaian, Pemda, PerangkatDaerah } from "#organisasi";
import type { RealisasiTersimpan } from "#pengukuran";
import type { Indikator, RencanaPd, Simpul } from "#perencanaan";

export const PEMDA: Pemda = {
  pemdaId: 3524,
  slug: "lamongan",
  kodeWilayah: "35.24",
  nama: "Kabupaten Lamongan",
  istilahTriwulan: "tribulan",
};

export const PD: PerangkatDaerah = {
  id: "pd-1",
  kode: "disnaker",
  nama: "Dinas Tenaga Kerja",
  namaSingkat: "Disnaker",
  bidang: ["2.07"],
  jenis: "pd",
};

/** Permendagri 86/2017 bands, two decimals, floor 0, no cap, (2T - R)/T. */
export function kebijakan(beda: Partial<KebijakanCapaian> = {}): KebijakanCapaian {
  return {
    tahun: 2024,
    desimal: 2,
    batasBawah: parseDecimal("0"),
    batasAtas: null,
    aturanTurun: "dua_target_kurang_realisasi",
    skala: [
      { bawah: null, predikat: "Sangat Rendah" },
      { bawah: parseDecimal("51"), predikat: "Rendah" },
      { bawah: parseDecimal("66"), predikat: "Sedang" },
      { bawah: parseDecimal("76"), predikat: "Tinggi" },
      { bawah: parseDecimal("91"), predikat: "Sangat Tinggi" },
    ],
    dasar: "Permendagri 86/2017",
    ...beda,
  };
}

/** An indikator in percent, higher is better, end position counts, due in both semesters of 2024. */
export function indikator(beda: Partial<Indikator> = {}): Indikator {
  return {
    id: "ind-1",
    kode: "iku-1",
    jenis: "IKU",
    nama: "Persentase Penduduk yang Bekerja",
    versiSejak: 2023,
    definisi: "Penduduk yang bekerja terhadap angkatan kerja",
    satuan: "%",
    desimal: 2,
    polaritas: "naik",
    aturanTurun: null,
    agregasi: "posisi_akhir",
    rumus: null,
    variabel: [],
    sumberData: null,
    penanggungJawab: "Kepala Dinas Tenaga Kerja",
    jadwal: ["2023", "2024-S1", "2024-S2"],
    target: {},
    ...beda,
  };
}

/** A formula that is known to parse. */
export function rumus(teks: string): NonNullable<Indikator["rumus"]> {
  const hasil = parseRumus(teks);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return { teks, ekspresi: hasil.ekspresi };
}

/** A target given as one number. */
export function titik(nilai: string) {
  return { jenis: "titik", nilai } as const;
}

/** A locked entry for the period. */
export function realisasi(periode: string, beda: Partial<RealisasiTersimpan> = {}): RealisasiTersimpan {
  return {
    periode,
    nilai: null,
    variabel: {},
    alasanTidakTersedia: null,
    keadaan: "terkunci",
    sumber: "Paparan SAKIP",
    catatan: null,
    diisiOleh: "Perencana",
    diisiPada: new Date("2024-07-05T03:05:00Z"),
    disetujuiOleh: null,
    disetujuiPada: null,
    ...beda,
  };
}

/** Locked entries with values, by period. */
export function nilaiPer(nilai: Readonly<Record<string, string>>): Readonly<Record<string, RealisasiTersimpan>> {
  return Object.fromEntries(Object.entries(nilai).map(([p, n]) => [p, realisasi(p, { nilai: n })]));
}

/** A node; `id` doubles as its code. */
export function simpul(id: string, beda: Partial<Simpul> = {}): Simpul {
  return {
    id,
    indukId: null,
    jenis: "sasaran",
    kode: id,
    nama: `Simpul ${id}`,
    nomenklatur: null,
    urutan: 1,
    indikatorId: [],
    pagu: {},
    ...beda,
  };
}

/** A plan of 2024 from nodes and indikator. */
export function rencana(
  daftarSimpul: readonly Simpul[],
  daftarIndikator: readonly Indikator[] = [],
  beda: Partial<RencanaPd> = {},
): RencanaPd {
  const menurutId = Object.fromEntries(daftarIndikator.map((i) => [i.id, i]));
  return {
    pd: PD,
    tahun: 2024,
    simpul: daftarSimpul,
    indikator: menurutId,
    indikatorLalu: menurutId,
    prioritas: [],
    ...beda,
  };
}
