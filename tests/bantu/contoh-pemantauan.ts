// Data for the reports of a quarter, of a Renja and of findings: a small sound PD, and one that strains every layout.
// Called by tests only.
import {
  type BahanLaporan,
  type BahanPemantauan,
  type BahanRenja,
  type BahanTemuan,
  buildPemantauan,
  buildRenja,
  buildTemuanPd,
  kebijakanUkurBawaan,
  type RealisasiTersimpan,
} from "#pengukuran";
import type { Indikator, RencanaPd, Simpul } from "#perencanaan";
import { indikator, kebijakan, nilaiPer, PD, PEMDA, realisasi, rencana, simpul, titik } from "./contoh.ts";

const TW = ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"];
const KEBIJAKAN = [kebijakan(), kebijakan({ tahun: 2023 })];
const UKUR = kebijakanUkurBawaan(2024);

/** 200 characters, with words as long as names have them. */
export const NAMA_PANJANG = `${"Persentase penyelenggaraan ketatausahaan berkesinambungan ".repeat(4).slice(0, 199)}k`;
/** 15 digits of rupiah. */
export const PAGU_BESAR = "999999999999999.00";

/** One plan with what was measured in it, and what was spent. */
export type ContohPemantauan = {
  readonly rencana: RencanaPd;
  readonly realisasi: Readonly<Record<string, Readonly<Record<string, RealisasiTersimpan>>>>;
  readonly lapor: BahanPemantauan["anggaran"]["lapor"];
};

const satu = (kode: string, beda: Partial<Indikator> = {}): Indikator =>
  indikator({
    id: kode,
    kode,
    jadwal: ["2023", ...TW],
    target: { "2024": titik("100"), "2024-TW2": titik("50") },
    ...beda,
  });

/** An indikator for each of the four kinds of "no number", and one with a figure; a sub kegiatan with money. */
export const CONTOH: ContohPemantauan = {
  rencana: rencana(
    [
      simpul("s1", { nama: "Meningkatnya Penduduk yang Bekerja", indikatorId: ["ada", "belum"] }),
      simpul("p1", {
        jenis: "program",
        nama: "Program Pelatihan",
        indukId: "s1",
        indikatorId: ["tidak", "nol", "lewat"],
        pagu: { 2024: "1000000" },
      }),
      simpul("sk1", {
        jenis: "sub_kegiatan",
        nama: "Pelatihan keterampilan",
        indukId: "p1",
        pagu: { 2024: "1000000" },
      }),
    ],
    [
      satu("ada", { nama: "Persentase penduduk bekerja" }),
      satu("belum", { nama: "Nilai SAKIP" }),
      satu("tidak", { nama: "Nilai IKM" }),
      satu("nol", { nama: "Jumlah kecelakaan", target: { "2024": titik("0"), "2024-TW2": titik("0") } }),
      satu("lewat", { nama: "Nilai akhir tahun", jadwal: ["2024-TW4"], target: { "2024": titik("100") } }),
    ],
  ),
  realisasi: {
    ada: nilaiPer({ "2024-TW2": "45" }),
    tidak: { "2024-TW2": realisasi("2024-TW2", { alasanTidakTersedia: "survei ditunda" }) },
    nol: nilaiPer({ "2024-TW2": "3" }),
  },
  lapor: [{ simpulId: "sk1", periode: "2024-TW2", nilai: "250000" }],
};

/** 60 indikator with names of 200 characters in one program, and 15 digits of rupiah on every node. */
export const BERAT: ContohPemantauan = {
  rencana: rencana(
    [
      simpul("s1", { nama: NAMA_PANJANG, indikatorId: [] }),
      simpul("p1", {
        jenis: "program",
        nama: NAMA_PANJANG,
        indukId: "s1",
        indikatorId: kode60(),
        pagu: { 2024: PAGU_BESAR },
      }),
      ...["a", "b", "c"].map(
        (id): Simpul =>
          simpul(`sk-${id}`, {
            jenis: "sub_kegiatan",
            nama: NAMA_PANJANG,
            indukId: "p1",
            nomenklatur: { versi: "2023", kode: "2.07.03.2.01.0001" },
            pagu: { 2024: PAGU_BESAR },
          }),
      ),
    ],
    kode60().map((kode) =>
      satu(kode, { nama: NAMA_PANJANG, satuan: "orang", penanggungJawab: NAMA_PANJANG.slice(0, 120) }),
    ),
  ),
  realisasi: Object.fromEntries(kode60().map((k) => [k, nilaiPer({ "2024-TW2": "123456789.55" })])),
  lapor: ["a", "b", "c"].map((id) => ({ simpulId: `sk-${id}`, periode: "2024-TW2", nilai: "888888888888888.50" })),
};

/** A PD without a plan. */
export const KOSONG: ContohPemantauan = { rencana: rencana([]), realisasi: {}, lapor: [] };

function kode60(): readonly string[] {
  return Array.from({ length: 60 }, (_, i) => `ikp-${i + 1}`);
}

function ukurOf({ rencana: r, realisasi: isi }: ContohPemantauan): BahanLaporan["ukur"] {
  return Object.fromEntries(Object.keys(r.indikator).map((id) => [id, { realisasi: isi[id] ?? {}, tercetak: {} }]));
}

const narasi = (c: ContohPemantauan) =>
  Object.keys(c.realisasi).map((indikatorId) => ({
    indikatorId,
    periode: "2024-TW2",
    faktorPendukung: "Bursa kerja terlaksana",
    faktorPenghambat: "",
    tindakLanjut: "Menambah pelatihan",
  }));

/** Triwulan II. */
export function pemantauanUji(contoh: ContohPemantauan, beda: Partial<BahanPemantauan> = {}) {
  const aksi = Object.keys(contoh.realisasi).map((indikatorId) => ({
    indikatorId,
    uraian: "Bursa kerja",
    penanggungJawab: "Kepala Bidang Penempatan",
    triwulan: [2],
  }));
  return buildPemantauan({
    pemda: PEMDA,
    kepala: null,
    triwulan: 2,
    rencana: contoh.rencana,
    ukur: ukurOf(contoh),
    kebijakan: KEBIJAKAN,
    rekap: { capaian: kebijakan(), ukur: UKUR },
    narasi: narasi(contoh),
    aksi,
    anggaran: { jadwal: TW, lapor: contoh.lapor },
    ...beda,
  });
}

/** The year 2024 in a Renstra of 2023-2026, without figures of 2023. */
export function renjaUji(contoh: ContohPemantauan, beda: Partial<BahanRenja> = {}) {
  const { rencana: r } = contoh;
  const tahun = { indikator: r.indikator, ukur: ukurOf(contoh) };
  return buildRenja({
    pemda: PEMDA,
    kepala: null,
    rencana: r,
    perTahun: new Map([
      [2023, tahun],
      [2024, tahun],
    ]),
    kebijakan: KEBIJAKAN,
    rekap: { capaian: kebijakan(), ukur: UKUR },
    renstra: {
      judul: "Renstra 2023-2026",
      tahunMulai: 2023,
      tahunSelesai: 2026,
      target: Object.fromEntries(Object.keys(r.indikator).map((id) => [id, titik("200")])),
      pagu: new Map(r.simpul.map((s) => [s.id, PAGU_BESAR])),
    },
    narasi: narasi(contoh),
    anggaran: { jadwal: TW, lapor: contoh.lapor },
    induk: new Map(r.simpul.map((s) => [s.id, s.indukId])),
    ...beda,
  });
}

/** The year up to Triwulan II. */
export function temuanUji(contoh: ContohPemantauan, beda: Partial<BahanTemuan> = {}) {
  return buildTemuanPd({
    pemda: PEMDA,
    pd: PD,
    kepala: null,
    periode: "2024-TW2",
    rencana: contoh.rencana,
    ukur: ukurOf(contoh),
    kebijakan: KEBIJAKAN,
    ukurKebijakan: UKUR,
    tercetakPagu: undefined,
    tindakLanjut: new Set(),
    ...beda,
  });
}
