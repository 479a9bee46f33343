import { describe, expect, test } from "vitest";
import type { EntriJejak } from "#organisasi";
import { buildJejak } from "./jejak.ts";

const PELAKU = "akun:0190a1b2-0000-7000-8000-000000000001 Rani";
const entri = (lain: Partial<EntriJejak>): EntriJejak => ({
  no: "7",
  waktu: new Date("2025-01-10T03:00:00Z"),
  pelaku: PELAKU,
  alasan: null,
  operasi: "ubah",
  tabel: "realisasi",
  sebelum: null,
  sesudah: null,
  ...lain,
});
const tampil = (...e: readonly EntriJejak[]) =>
  buildJejak({ entri: e, lagi: false, nama: { p1: "Disnaker", j1: "Kepala", bekerja: "Penduduk bekerja" } });
const ubahan = (e: Partial<EntriJejak>) => tampil(entri(e)).peristiwa[0]?.butir[0]?.ubahan;

describe("a changed row", () => {
  test("tells each changed field old -> new with its Indonesian label, numbers in the scale they were stored with", () => {
    expect(
      ubahan({
        sebelum: { nilai: "74.50", keadaan: "draf", faktor_pendukung: "Sama", versi: "1" },
        sesudah: { nilai: "1074.5", keadaan: "diajukan", faktor_pendukung: "Sama", versi: "2" },
      }),
    ).toEqual([
      { label: "Nilai", lama: "74,50", baru: "1.074,5" },
      { label: "Keadaan", lama: "Draf", baru: "Diajukan" },
    ]);
  });

  test("of which only counters differ is no event", () => {
    expect(tampil(entri({ sebelum: { versi: "1" }, sesudah: { versi: "2" } })).peristiwa).toEqual([]);
  });

  test("tells an emptied field as empty", () => {
    expect(ubahan({ sebelum: { tindak_lanjut: "Pelatihan" }, sesudah: { tindak_lanjut: null } })).toEqual([
      { label: "Rencana tindak lanjut", lama: "Pelatihan", baru: null },
    ]);
  });

  test("tells days, instants, yes and no, lists and references in words", () => {
    expect(
      ubahan({
        tabel: "jadwal_pengisian",
        sebelum: { batas: "2025-01-31", dikunci_pada: null },
        sesudah: { batas: "2025-02-10", dikunci_pada: "2025-02-11T02:05:00+00:00" },
      }),
    ).toEqual([
      { label: "Batas pengisian", lama: "31 Januari 2025", baru: "10 Februari 2025" },
      { label: "Dikunci", lama: null, baru: "11 Februari 2025 09.05 WIB" },
    ]);
    expect(ubahan({ tabel: "pengguna", sebelum: { aktif: "true" }, sesudah: { aktif: "false" } })).toEqual([
      { label: "Aktif", lama: "Ya", baru: "Tidak" },
    ]);
    expect(
      ubahan({ tabel: "perangkat_daerah", sebelum: { bidang: "[]" }, sesudah: { bidang: '["2.07", "3.32"]' } }),
    ).toEqual([{ label: "Bidang urusan", lama: null, baru: "2.07, 3.32" }]);
    expect(
      ubahan({
        tabel: "pejabat",
        sebelum: { jabatan_id: "j1", status: "plh" },
        sesudah: { jabatan_id: "j2", status: "definitif" },
      }),
    ).toEqual([
      { label: "Jabatan", lama: "Kepala", baru: "jabatan lain" },
      { label: "Status", lama: "Plh.", baru: "Definitif" },
    ]);
  });

  test.each([
    ['{"nilai": "70.00", "variabel": {}}', "70,00"],
    ['{"nilai": null, "variabel": {"a": "1000", "b": "2"}}', "a 1.000; b 2"],
    ['{"nilai": null, "variabel": {}}', "tidak tersedia"],
    ['{"nilai": null}', "tidak tersedia"],
    ["1", "ada"],
  ])("tells the publication kept during rework %s as %s", (terbit, baru) => {
    expect(ubahan({ sebelum: { terbit: null }, sesudah: { terbit } })).toEqual([
      { label: "Angka yang tetap terbit", lama: null, baru },
    ]);
  });
});

describe("what happened", () => {
  const judul = (e: Partial<EntriJejak>) => tampil(entri(e)).peristiwa[0]?.butir[0]?.judul;

  test.each([
    [{ operasi: "tambah", sesudah: { nilai: "1" } }, "Realisasi ditambahkan"],
    [{ tabel: "tindakan_realisasi", operasi: "tambah", sesudah: { tindakan: "kembalikan" } }, "Dikembalikan"],
    [{ tabel: "tindakan_realisasi", operasi: "tambah", sesudah: { tindakan: "baru" } }, "Tindakan"],
    [
      { tabel: "realisasi_variabel", operasi: "hapus", sebelum: { nama: "bekerja", nilai: "1" } },
      "Variabel Penduduk bekerja dihapus",
    ],
    [
      { tabel: "peran_pengguna", operasi: "tambah", sesudah: { peran: "perencana", pd_id: "p1" } },
      "Peran Perencana Disnaker ditambahkan",
    ],
    [
      { tabel: "peran_pengguna", operasi: "hapus", sebelum: { peran: "verifikator", pd_id: null } },
      "Peran Verifikator dihapus",
    ],
    [{ tabel: "peran_pengguna", operasi: "hapus", sebelum: { peran: "raja" } }, "Peran raja dihapus"],
    [
      { tabel: "jadwal_pengecualian", operasi: "hapus", sebelum: { pd_id: "p9" } },
      "Ketentuan khusus perangkat daerah lain dihapus",
    ],
    [{ tabel: "bukti", operasi: "tambah", sesudah: { nama: "hadir.pdf" } }, "Bukti hadir.pdf ditambahkan"],
    [{ tabel: "jabatan", operasi: "tambah", sesudah: { nama: "Sekretaris" } }, "Jabatan Sekretaris ditambahkan"],
  ] as const)("%j reads %s", (e, baca) => {
    expect(judul(e)).toBe(baca);
  });

  test("a column or a table that has no label is not shown, whatever it holds", () => {
    expect(
      ubahan({ tabel: "pengguna", operasi: "tambah", sesudah: { nama: "A", sandi: "$argon2id$rahasia" } }),
    ).toEqual([{ label: "Nama", lama: null, baru: "A" }]);
    expect(tampil(entri({ tabel: "kredensial", operasi: "tambah", sesudah: { sandi: "x" } })).peristiwa).toEqual([]);
  });

  test("entries of one act stand together in the order of writing, others apart", () => {
    const saat = (ms: number) => new Date(Date.parse("2025-01-10T03:00:00Z") + ms);
    const { peristiwa, lanjut } = buildJejak({
      entri: [
        entri({ no: "5", waktu: saat(9000), operasi: "tambah", sesudah: { nilai: "3" } }),
        entri({
          no: "4",
          waktu: saat(10),
          tabel: "tindakan_realisasi",
          operasi: "tambah",
          sesudah: { tindakan: "isi" },
        }),
        entri({ no: "3", waktu: saat(5), operasi: "tambah", sesudah: { nilai: "2" } }),
        entri({ no: "2", waktu: saat(4), alasan: "lain", operasi: "tambah", sesudah: { nilai: "1" } }),
      ],
      lagi: true,
      nama: {},
    });
    expect(peristiwa.map((p) => p.butir.map((b) => b.judul))).toEqual([
      ["Realisasi ditambahkan"],
      ["Realisasi ditambahkan", "Diisi"],
      ["Realisasi ditambahkan"],
    ]);
    expect(peristiwa[1]).toMatchObject({ pelaku: "Rani", waktu: "10 Januari 2025 10.00 WIB", no: "4" });
    expect(lanjut).toBe("2");
  });
});
