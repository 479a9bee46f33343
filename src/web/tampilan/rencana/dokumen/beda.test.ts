import { expect, test } from "vitest";
import { diffNaskah, JENIS_BARIS, type LingkupNaskah, type Perubahan, SKEMA_BARIS } from "#perencanaan";
import {
  idUji,
  indikatorUji,
  JABATAN_UJI,
  naskahUji,
  PD_UJI,
  simpulUji,
} from "../../../../../tests/bantu/naskah-uji.ts";
import { kamusOf, ringkasBeda, toKelompokBeda } from "./beda.ts";
import { labelKolom, listKolom, teksNilai } from "./kolom.ts";

const lingkup: LingkupNaskah = {
  dokumen: { jenis: "renja", tahunMulai: 2026, tahunSelesai: 2026, tahunDasar: null },
  bidang: [],
  jabatan: new Map([[JABATAN_UJI, { kode: "kepala", nama: "Kepala Dinas" }]]),
  pd: new Map([[PD_UJI, { kode: "dinsos", nama: "Dinas Sosial" }]]),
  luar: new Map(),
};
const pagu = (nilai: string): Perubahan => ({
  jenis: "pagu",
  kunci: `${idUji(1)}/2026`,
  isi: { nilai, sumber_dana: null },
});
const jadwal = (...periode: readonly string[]): Perubahan => ({
  jenis: "jadwal",
  kunci: `${idUji(11)}/2026`,
  isi: { periode: [...periode] },
});

test("differences read in words: labels, rupiah, names of nodes and offices, the local word for a quarter", () => {
  const lama = naskahUji(simpulUji(1), simpulUji(2), indikatorUji(11, 1), pagu("1000000.00"), jadwal("2026"));
  const baru = naskahUji(
    simpulUji(1),
    simpulUji(2, { induk_id: idUji(1), jabatan_id: JABATAN_UJI, tingkat: "hasil_antara" }),
    indikatorUji(11, 1, { variabel: [{ nama: "a", label: "Peserta lulus", satuan: "orang" }], rumus: "a" }),
    pagu("1250000.50"),
    jadwal("2026-TW2", "2026-TW4"),
    { jenis: "lintas", kunci: `${idUji(1)}/${PD_UJI}`, isi: { dukungan: "Data keluarga miskin" } },
  );
  const beda = diffNaskah(lama, baru);
  const kelompok = toKelompokBeda(beda, { lama, baru }, kamusOf([baru, lama], lingkup, "tribulan"));
  const baris = kelompok.flatMap((k) =>
    k.butir.flatMap((b) => b.kolom.map((c) => `${k.judul} | ${b.macam} | ${c.label}: ${c.dari} -> ${c.ke}`)),
  );
  expect(baris).toEqual([
    "Simpul | ubah | Induk: - -> Sasaran sasaran-1 Sasaran 1",
    "Simpul | ubah | Tingkat kinerja: - -> Hasil antara",
    "Simpul | ubah | Jabatan: - -> Kepala Dinas",
    "Definisi dan rumus | ubah | Rumus: - -> a",
    "Definisi dan rumus | ubah | Variabel: - -> a: Peserta lulus (orang)",
    "Dukungan PD lain | tambah | Dukungan: null -> Data keluarga miskin",
    "Jadwal ukur | ubah | Diukur pada: Tahun 2026 -> Tribulan II, Tribulan IV",
    "Pagu | ubah | Pagu: Rp1.000.000 -> Rp1.250.000,50",
  ]);
  const lintas = kelompok.find((k) => k.judul === "Dukungan PD lain")?.butir[0];
  expect(lintas?.sebutan).toBe("Dukungan PD lain pada Sasaran sasaran-1 Sasaran 1: Dinas Sosial");
  expect(ringkasBeda(beda).map((r) => [r.jenis, r.tambah, r.hapus, r.ubah])).toEqual([
    ["simpul", 0, 0, 1],
    ["rumus", 0, 0, 1],
    ["lintas", 1, 0, 0],
    ["jadwal", 0, 0, 1],
    ["pagu", 0, 0, 1],
  ]);
});

test("what was taken away is told with what it held", () => {
  const lama = naskahUji(simpulUji(1), pagu("5.00"));
  const baru = naskahUji(simpulUji(1));
  const kamus = kamusOf([baru, lama], lingkup, "triwulan");
  expect(toKelompokBeda(diffNaskah(lama, baru), { lama, baru }, kamus)[0]?.butir[0]).toMatchObject({
    macam: "hapus",
    kolom: [{ label: "Pagu", dari: "Rp5", ke: null }],
  });
});

test("every column of every kind of row has a label, and a name that is gone says so", () => {
  for (const jenis of JENIS_BARIS) {
    expect([...listKolom(jenis)].sort()).toEqual(Object.keys(SKEMA_BARIS[jenis].shape).sort());
    for (const kolom of listKolom(jenis)) expect(labelKolom(jenis, kolom)).toMatch(/^[A-Z]/);
  }
  const kamus = kamusOf([], lingkup, "triwulan");
  expect(teksNilai("simpul", "induk_id", idUji(77), kamus)).toBe("sudah tidak ada");
  expect(labelKolom("simpul", "toString")).toBeUndefined();
});
