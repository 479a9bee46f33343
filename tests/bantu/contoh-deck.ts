// A deck's data for pure tests: the plan and the figures of the real presentation. Called by tests only.
import { buildLaporanCapaian, type RealisasiTersimpan } from "#pengukuran";
import {
  buildAnggaran,
  buildPohon,
  buildPrioritas,
  type Indikator,
  listIku,
  type RencanaPd,
  type Simpul,
} from "#perencanaan";
import { buildAnggaranTema, buildTema, type PenandaTersimpan, type TemaTersimpan } from "#tematik";
import type { BahanDeck } from "../../src/pelaporan/penyusun/bahan.ts";
import { indikator, kebijakan, nilaiPer, PD, PEMDA, rencana, rumus, simpul, titik } from "./contoh.ts";
import { kondisiUji, permasalahanUji, pihakUji, strategiUji, temaTersimpanUji } from "./tema-uji.ts";

type AngkaUji = readonly [kode: string, nama: string, target: readonly string[], realisasi: readonly string[]];

// Target 2023, 2024 and (where measured) Semester I; realisasi 2023 and (where measured) Semester I.
const ANGKA: readonly AngkaUji[] = [
  ["iku-1", "Persentase Penduduk yang Bekerja", ["94.87", "95.23"], ["94.54"]],
  ["iku-2", "Nilai Sakip Dinas Tenaga Kerja", ["86.50", "86.90", "83.45"], ["88.30", "79.48"]],
  ["ikp-1", "Nilai IKM Internal Disnaker", ["80", "81"], ["87.61"]],
  ["ikp-2", "Persentase Akurasi proyeksi", ["88.87", "88.88"], ["88.89"]],
  ["ikp-3", "Persentase tenaga kerja bersertifikat", ["1.36", "1.37", "1.05"], ["2.50", "2.62"]],
  ["ikp-4", "Persentase Tingkat produktifitas", ["44.26", "45.59"], ["39.35"]],
  ["ikp-5", "Persentase Tenaga Kerja yang ditempatkan", ["73.21", "74.05", "50.00"], ["74.52", "59.25"]],
  ["ikp-6", "Persentase perusahaan yang menerapkan UU", ["60.08", "60.09", "47.10"], ["65.59", "47.91"]],
  ["ikp-7", "Persentase Transmigran yang Berhasil", ["64.73", "64.74"], ["67.19"]],
];
const TERCETAK: Readonly<Record<string, string>> = { "iku-1": "99.66", "iku-2": "102.08", "ikp-3": "183.86" };
const TANPA_PERSEN = ["iku-2", "ikp-1"];

const INDIKATOR = ANGKA.map(
  ([kode, nama, [lalu = "", kini = "", s1]]): Indikator =>
    indikator({
      id: kode,
      kode,
      nama,
      satuan: TANPA_PERSEN.includes(kode) ? "nilai" : "%",
      jadwal: ["2023", ...(s1 === undefined ? ["2024-TW4"] : ["2024-S1", "2024-S2"])],
      target: { "2023": titik(lalu), "2024": titik(kini), ...(s1 === undefined ? {} : { "2024-S1": titik(s1) }) },
      rumus: kode === "iku-1" ? rumus("bekerja / angkatan * 100") : null,
      variabel: [
        { nama: "bekerja", label: "Jumlah Penduduk yang Bekerja", satuan: "orang" },
        { nama: "angkatan", label: "Jumlah Angkatan Kerja", satuan: "orang" },
      ],
    }),
);
const KELUARAN = indikator({
  id: "iks-1",
  kode: "iks-1",
  jenis: "keluaran",
  nama: "Jumlah tenaga kerja terlatih",
  satuan: "orang",
  jadwal: ["2024"],
  target: { "2024": titik("160") },
});

const program = (kode: string, urutan: number, indikatorId: readonly string[], pagu: string): Simpul =>
  simpul(kode, { jenis: "program", nama: `Program ${kode}`, urutan, indukId: "s1", indikatorId, pagu: { 2024: pagu } });

export const RENCANA: RencanaPd = rencana(
  [
    simpul("s1", { nama: "Meningkatnya Penduduk yang Bekerja", indikatorId: ["iku-1"] }),
    program("p1", 1, ["ikp-1"], "6011914656.00"),
    program("p2", 2, ["ikp-2"], "10000000.00"),
    program("p3", 3, ["ikp-3", "ikp-4"], "1274999778.00"),
    simpul("k1", { jenis: "kegiatan", indukId: "p3", nama: "Pelatihan" }),
    simpul("sk1", {
      jenis: "sub_kegiatan",
      indukId: "k1",
      nama: "Pelatihan keterampilan",
      nomenklatur: { versi: "2023", kode: "2.07.03.2.01.0001" },
      indikatorId: ["iks-1"],
      pagu: { 2024: "1200000000.00" },
    }),
    program("p4", 4, ["ikp-5"], "255000000.00"),
    program("p5", 5, ["ikp-6"], "60000000.00"),
    program("p6", 6, ["ikp-7"], "35000000.00"),
    simpul("s2", { nama: "Meningkatnya Manajemen Internal", urutan: 2, indikatorId: ["iku-2"] }),
  ],
  [...INDIKATOR, KELUARAN],
  { prioritas: ["sk1"] },
);

const REALISASI = Object.fromEntries(
  ANGKA.map(([kode, , , [lalu = "", s1]]): [string, Readonly<Record<string, RealisasiTersimpan>>] => [
    kode,
    nilaiPer({ "2023": lalu, ...(s1 === undefined ? {} : { "2024-S1": s1 }) }),
  ]),
);

const tema = (beda: Partial<TemaTersimpan> = {}): TemaTersimpan =>
  temaTersimpanUji({
    kondisi: [kondisiUji("Persentase Penduduk Miskin", "%", { 2021: "13.86" })],
    permasalahan: [permasalahanUji("Keterbatasan Lapangan Kerja")],
    strategi: [
      strategiUji("a", "Terpenuhinya Kebutuhan Dasar", ["LASERKU", "BEDAH RUMAH"]),
      strategiUji("b", "Terpenuhinya Jaminan Sosial"),
    ],
    peran: [pihakUji("utama", "Dinas Tenaga Kerja", PD, ["Fasilitasi Latihan Kerja"])],
    ...beda,
  });

const PENANDA: PenandaTersimpan = {
  id: "penanda",
  strategi: null,
  realisasi: null,
  pd: PD,
  simpul: { id: "sk1", kode: "sk1", jenis: "sub_kegiatan", nama: "Pelatihan keterampilan" },
  leluhur: [{ id: "p3", jenis: "program", nama: "Program p3" }],
  indikator: ["Jumlah tenaga kerja terlatih"],
  bagian: "100",
  pagu: "1200000000.00",
};

/** One theme of a deck; without `penanda` its budget is empty. */
export function temaUji(beda: Partial<TemaTersimpan> = {}, penanda: readonly PenandaTersimpan[] = [PENANDA]) {
  return { tema: buildTema(tema(beda)), anggaran: buildAnggaranTema(2024, penanda) };
}

/** A tagged node of the example theme. */
export function penandaUji(beda: Partial<PenandaTersimpan>): PenandaTersimpan {
  return { ...PENANDA, ...beda };
}

/** The full example deck, or one of `r` for `periode`. `realisasi` adds to or replaces the example's entries. */
export function bahanUji(
  periode = "2024-S1",
  r: RencanaPd = RENCANA,
  realisasi: Readonly<Record<string, Readonly<Record<string, RealisasiTersimpan>>>> = {},
): BahanDeck {
  const ukur = Object.fromEntries(
    Object.keys(r.indikator).map((id) => [
      id,
      { realisasi: realisasi[id] ?? REALISASI[id] ?? {}, tercetak: tercetakUji(id) },
    ]),
  );
  const kepala = {
    nama: "Dra. WAHYU SRI HERWATI, M.P.H.R",
    jabatan: "Kepala Dinas Tenaga Kerja",
    status: "plh",
    sebutan: "Plh. Kepala Dinas Tenaga Kerja",
  } as const;
  const kebijakanDua = [kebijakan(), kebijakan({ tahun: 2023 })];
  return {
    laporan: buildLaporanCapaian({ pemda: PEMDA, pd: PD, kepala, periode, rencana: r, ukur, kebijakan: kebijakanDua }),
    iku: listIku(r),
    anggaran: buildAnggaran(r),
    prioritas: buildPrioritas(r),
    pohon: buildPohon(r),
    tema: [temaUji()],
  };
}

function tercetakUji(id: string) {
  const nilai = TERCETAK[id];
  return nilai === undefined
    ? {}
    : { "2023": [{ teks: `${nilai.replace(".", ",")}%`, nilai, sumber: "Paparan SAKIP" }] };
}
