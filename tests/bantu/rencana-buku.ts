// A small Renja with a row of every kind, and its workbook changed cell by cell without a file: for tests of the reader.
import { applyPerubahan, diffNaskah, emptyNaskah, type Naskah } from "#perencanaan";
import { type Buku, KOSONG, type Sel, teksSel } from "../../src/pertukaran/buku/sel.ts";
import { bacaRencana } from "../../src/pertukaran/rencana/baca-rencana.ts";
import { toBuku } from "../../src/pertukaran/rencana/tulis-rencana.ts";
import { idUji, lingkupUji } from "./rencana-acak.ts";

export const [SASARAN, PROGRAM, IKU_1, IKU_2] = [idUji(1), idUji(2), idUji(101), idUji(102)];
export const AKSI_1 = idUji(501);
const [AKSI_2, DINSOS] = [idUji(502), idUji(951)];

const simpul = (kode: string, beda: object = {}) => ({
  induk_id: null,
  jenis: "sasaran" as const,
  kode,
  nama: `Simpul ${kode}`,
  nomenklatur_versi: null,
  nomenklatur_kode: null,
  urutan: 1,
  tingkat: null,
  jabatan_id: null,
  berlaku_mulai: null,
  berlaku_sampai: null,
  ...beda,
});
const indikator = (kode: string) => ({
  kode,
  jenis: "IKU" as const,
  nama: `Indikator ${kode}`,
  sumber_data: null,
  penanggung_jawab_id: idUji(901),
  alasan_pemilihan: null,
  berlaku_sampai: null,
});
const rumus = (satuan: string) => ({
  definisi: "Bekerja",
  satuan,
  desimal: 2,
  polaritas: "naik" as const,
  aturan_turun: null,
  agregasi: "posisi_akhir" as const,
  rumus: "a / b * 100",
  variabel: ["a", "b"].map((nama) => ({ nama, label: nama.toUpperCase(), satuan: "orang" })),
});
const target = (nilai: string | null, beda: object = {}) => ({
  nilai,
  batas_bawah: null,
  batas_atas: null,
  alasan: null,
  ...beda,
});
const aksi = (uraian: string, urutan: number) => ({
  indikator_id: IKU_1,
  tahun: 2026,
  urutan,
  uraian,
  penanggung_jawab_id: null,
  simpul_id: null,
  triwulan: [1, 3],
});

/** Two nodes, two indikator (one on both nodes, with two versions of its formula), and a row of every other kind. */
export const RENCANA: Naskah = applyPerubahan(emptyNaskah(), [
  { jenis: "simpul", kunci: SASARAN, isi: simpul("s-1") },
  { jenis: "simpul", kunci: PROGRAM, isi: simpul("2.07.03", { jenis: "program", induk_id: SASARAN }) },
  { jenis: "indikator", kunci: IKU_1, isi: indikator("iku-1") },
  { jenis: "indikator", kunci: IKU_2, isi: indikator("iku-2") },
  { jenis: "rumus", kunci: `${IKU_1}/2024`, isi: rumus("persen") },
  { jenis: "rumus", kunci: `${IKU_1}/2026`, isi: rumus("%") },
  { jenis: "rumus", kunci: `${IKU_2}/2026`, isi: { ...rumus("%"), rumus: null, variabel: [] } },
  { jenis: "kaitan", kunci: `${SASARAN}/${IKU_1}`, isi: { urutan: 1 } },
  { jenis: "kaitan", kunci: `${PROGRAM}/${IKU_1}`, isi: { urutan: 4 } },
  { jenis: "kaitan", kunci: `${PROGRAM}/${IKU_2}`, isi: { urutan: 5 } },
  { jenis: "lintas", kunci: `${SASARAN}/${DINSOS}`, isi: { dukungan: "Data" } },
  { jenis: "target_renstra", kunci: `${IKU_1}/2026`, isi: target("80") },
  { jenis: "target", kunci: `${IKU_1}/2026`, isi: target("86.50", { alasan: "Pemulihan" }) },
  { jenis: "pagu_renstra", kunci: `${PROGRAM}/2026`, isi: { nilai: "900000.00" } },
  { jenis: "pagu", kunci: `${PROGRAM}/2026`, isi: { nilai: "1000000.00", sumber_dana: "DAU" } },
  { jenis: "prioritas", kunci: `${PROGRAM}/2026`, isi: { urutan: 1 } },
  { jenis: "jadwal", kunci: `${IKU_1}/2026`, isi: { periode: ["2026-TW1", "2026-TW2"] } },
  { jenis: "aksi", kunci: AKSI_1, isi: aksi("Bursa kerja", 1) },
  { jenis: "aksi", kunci: AKSI_2, isi: aksi("Pelatihan", 2) },
]);

type Isi = string | number | null | Sel;

/** The workbook of a plan by sheet and column title; rows as Excel counts them. */
export type BukuUji = {
  readonly tulis: (lembar: string, judul: string, nomor: number, isi: Isi) => void;
  readonly tambah: (lembar: string, isi: Readonly<Record<string, Isi>>) => void;
  readonly hapus: (lembar: string, nomor: number) => void;
  readonly buangLembar: (...lembar: readonly string[]) => void;
  readonly gantiJudul: (lembar: string, judul: string, baru: string) => void;
};

const toSel = (isi: Isi): Sel => {
  if (isi === null) return KOSONG;
  if (typeof isi === "string") return { jenis: "teks", teks: isi };
  return typeof isi === "number" ? { jenis: "angka", nilai: String(isi) } : isi;
};

type Lembar = { readonly nama: string; baris: { readonly nomor: number; readonly sel: Sel[] }[] };

/** What reading the changed workbook of `naskah` says: what differs, and the errors as "Lembar!B2: pesan". */
export function bacaUbahan(ubah: (buku: BukuUji) => void, jenis: "renja" | "renstra" = "renja", naskah = RENCANA) {
  const lingkup = lingkupUji(jenis);
  const isi = new Map<string, Lembar>(
    toBuku(naskah, lingkup, { pdKode: "d", pdNama: "D", dokumenId: "d", versiId: "v", sebutan: "R" }).lembar.map(
      ({ nama, kolom, baris }) => {
        const sel = [kolom.map((k) => toSel(k.judul)), ...baris.map((b) => b.map((s) => toSel(s)))];
        return [nama, { nama, baris: sel.map((s, i) => ({ nomor: i + 1, sel: s })) }];
      },
    ),
  );
  ubah(alatUbah(isi));
  const buku: Buku = isi;
  let nomor = 700;
  const { naskah: baru, galat } = bacaRencana(buku, { lama: naskah, lingkup, newId: () => idUji(nomor++) });
  return {
    naskah: baru,
    beda: diffNaskah(naskah, baru).map(({ macam, jenis: j, kunci }) => `${macam} ${j} ${ringkasId(kunci)}`),
    galat: galat.map(({ lembar, sel, pesan }) => `${sel === null ? lembar : `${lembar}!${sel}`}: ${pesan}`),
  };
}

const ringkasId = (kunci: string): string => kunci.replaceAll("10000000-0000-7000-8000-000000000", "");

function alatUbah(isi: Map<string, Lembar>): BukuUji {
  const lembarOf = (nama: string): Lembar => {
    const lembar = isi.get(nama);
    if (lembar === undefined) throw new Error(`Lembar ${nama} tidak ada`);
    return lembar;
  };
  const tulis = (nama: string, judul: string, nomor: number, nilai: Isi): void => {
    const { baris } = lembarOf(nama);
    const kolom = (baris[0]?.sel ?? []).findIndex((s) => teksSel(s) === judul);
    const satu = baris.find((b) => b.nomor === nomor);
    if (kolom < 0 || satu === undefined) throw new Error(`Sel ${judul} ${nomor} tidak ada di ${nama}`);
    satu.sel[kolom] = toSel(nilai);
  };
  return {
    tulis,
    tambah: (nama, nilai) => {
      const lembar = lembarOf(nama);
      const nomor = (lembar.baris.at(-1)?.nomor ?? 0) + 1;
      lembar.baris.push({ nomor, sel: [] });
      for (const [judul, satu] of Object.entries(nilai)) tulis(nama, judul, nomor, satu);
    },
    hapus: (nama, nomor) => {
      const lembar = lembarOf(nama);
      lembar.baris = lembar.baris.filter((b) => b.nomor !== nomor);
    },
    buangLembar: (...nama) => {
      for (const satu of nama) isi.delete(satu);
    },
    gantiJudul: (nama, judul, baru) => tulis(nama, judul, 1, baru),
  };
}
