// The rencana aksi page: indikator once and in the order of the tree, with quarterly targets and activities in order.
import { describe, expect, test } from "vitest";
import { applyPerubahan, emptyNaskah, type Perubahan } from "#perencanaan";
import { buildTampilanAksi, sebutTriwulan } from "./rencana-aksi.ts";

const id = (n: number): string => `10000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const simpul = (
  n: number,
  jenis: "sasaran" | "program" | "kegiatan" | "sub_kegiatan",
  induk: number | null,
): Perubahan => ({
  jenis: "simpul",
  kunci: id(n),
  isi: {
    induk_id: induk === null ? null : id(induk),
    jenis,
    kode: `k-${n}`,
    nama: `Simpul ${n}`,
    nomenklatur_versi: null,
    nomenklatur_kode: null,
    urutan: n,
    tingkat: null,
    jabatan_id: null,
    berlaku_mulai: null,
    berlaku_sampai: null,
  },
});
const indikator = (n: number, ...pada: readonly number[]): readonly Perubahan[] => [
  {
    jenis: "indikator",
    kunci: id(n),
    isi: {
      kode: `i-${n}`,
      jenis: "IKU",
      nama: `Indikator ${n}`,
      sumber_data: null,
      penanggung_jawab_id: null,
      alasan_pemilihan: null,
      berlaku_sampai: null,
    },
  },
  ...pada.map((s): Perubahan => ({ jenis: "kaitan", kunci: `${id(s)}/${id(n)}`, isi: { urutan: 1 } })),
];
const aksi = (n: number, urutan: number, uraian: string): Perubahan => ({
  jenis: "aksi",
  kunci: id(n),
  isi: {
    indikator_id: id(11),
    tahun: 2026,
    urutan,
    uraian,
    penanggung_jawab_id: id(90),
    simpul_id: id(4),
    triwulan: [1],
  },
});

const naskah = applyPerubahan(emptyNaskah(), [
  simpul(1, "sasaran", null),
  simpul(2, "program", 1),
  simpul(3, "kegiatan", 2),
  simpul(4, "sub_kegiatan", 3),
  ...indikator(12, 2),
  ...indikator(11, 1, 2),
  {
    jenis: "target",
    kunci: `${id(11)}/2026-TW2`,
    isi: { nilai: "20.5", batas_bawah: null, batas_atas: null, alasan: null },
  },
  aksi(21, 2, "Kedua"),
  aksi(22, 1, "Pertama"),
]);
const lingkup = {
  dokumen: { jenis: "renja", tahunMulai: 2026, tahunSelesai: 2026, tahunDasar: null },
  bidang: [],
  jabatan: new Map([[id(90), { kode: "kepala", nama: "Kepala Dinas" }]]),
  pd: new Map(),
  luar: new Map(),
} as const;
const tampilan = buildTampilanAksi({
  naskah,
  lingkup,
  revisi: new Map([[`aksi/${id(21)}`, 3]]),
  tahun: 2026,
  istilah: "triwulan",
});

describe("the rencana aksi", () => {
  test("lists every indikator once, in the order of the tree", () => {
    expect(tampilan.indikator.map((i) => i.kode)).toEqual(["i-11", "i-12"]);
  });

  test("shows quarterly targets, a dash where there is none", () => {
    expect(tampilan.indikator[0]?.target.map((t) => t.teks)).toEqual(["-", "20,5", "-", "-", "-"]);
  });

  test("shows activities in order with who does them, the sub kegiatan and the revision of the draft", () => {
    expect(tampilan.indikator[0]?.aksi.map((a) => [a.uraian, a.penanggungJawab, a.subKegiatan, a.revisi])).toEqual([
      ["Pertama", "Kepala Dinas", "k-4 Simpul 4", 0],
      ["Kedua", "Kepala Dinas", "k-4 Simpul 4", 3],
    ]);
  });

  test("offers only sub kegiatan to link", () => {
    expect(tampilan.subKegiatan.map((s) => s.nama)).toEqual(["k-4 Simpul 4"]);
  });

  test("says quarters in the local word", () => {
    expect(sebutTriwulan([3, 1], "tribulan")).toBe("Tribulan I dan III");
    expect(sebutTriwulan([4], "triwulan")).toBe("Triwulan IV");
  });
});
