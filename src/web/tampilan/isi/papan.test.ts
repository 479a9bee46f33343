import { describe, expect, test } from "vitest";
import type { BarisTampil } from "./baris.ts";
import { listBeda } from "./bentrok.ts";
import { kabarSelesai } from "./kabar.ts";
import { listButirKurang } from "./kurang.ts";
import type { LembarTampil } from "./lembar.ts";
import { tenggatOf } from "./lembar.ts";
import { idMedan } from "./nama-medan.ts";
import { createPapan, isBelumTersimpan, isSiapDiajukan, kalimatStatus } from "./papan.ts";

const ATURAN = {
  satuan: "%",
  desimal: 2,
  polaritas: "naik",
  aturanTurun: null,
  rumus: null,
  variabel: [],
  target: null,
  kebijakan: null,
} as const;
const KOSONG = { teks: "belum diisi", nilai: null, kosong: "belum_diisi" } as const;
const BARIS: BarisTampil = {
  kunci: "iku-2~2024-S2",
  sel: { indikator: "iku-2", periode: "2024-S2", versi: 4 },
  labelPeriode: "Semester II Tahun 2024",
  indikator: { kode: "iku-2", nama: "Nilai SAKIP", definisi: "", sumberData: null, penanggungJawab: "Sekretaris" },
  aturan: ATURAN,
  target: KOSONG,
  pembanding: [],
  isian: {
    nilai: { jenis: "nilai", teks: "80" },
    narasi: { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" },
  },
  realisasi: KOSONG,
  capaian: KOSONG,
  keadaan: "draf",
  labelKeadaan: "Draf",
  terlambat: false,
  boleh: { isi: true, ajukan: true, tarik: false, koreksi: false },
  kurang: [],
  bukti: { jumlah: 0, kurang: [] },
  wajibTindakLanjut: false,
  peringatan: [],
  ditulis: null,
  catatanKembali: null,
  terbit: null,
  koreksi: [],
};
const SIMPUL = { id: "s", kode: "s1", nama: "Sasaran", jenis: "sasaran", labelJenis: "Sasaran" } as const;
const LEMBAR: LembarTampil = {
  pd: { kode: "disnaker", nama: "Dinas Tenaga Kerja" },
  periode: "2024-S2",
  labelPeriode: "Semester II Tahun 2024",
  tenggat: { kalimat: "", mendesak: false },
  kelompok: [{ simpul: SIMPUL, baris: [BARIS] }],
  anggaran: [],
  bolehIsiAnggaran: false,
  batas: { diBawah: "100", diAtas: "120" },
  hitungan: [],
};
const { kunci } = BARIS;

describe("the sheet's store", () => {
  test("a row counts as unsaved while its fields say something else than the server has", () => {
    const papan = createPapan(LEMBAR, null);
    expect(isBelumTersimpan(papan.sel(kunci))).toBe(false);
    papan.ubah(kunci, { ketikan: { ...papan.sel(kunci).ketikan, nilai: "81" } });
    expect(isBelumTersimpan(papan.sel(kunci))).toBe(true);
    papan.ubah(kunci, { tersimpan: papan.sel(kunci).ketikan });
    expect(isBelumTersimpan(papan.sel(kunci))).toBe(false);
  });

  test("what the plain form could not store comes back as typed, with the version that a second sending takes", () => {
    const ketikan = { cara: "nilai", nilai: "81" };
    const bentrok = { oleh: "Bayu", pada: "hari ini", versi: 7, ketikan: { cara: "nilai", nilai: "90" } };
    const hasil = { pesan: "", ketikan: { [kunci]: ketikan }, salah: {}, bentrok: { [kunci]: bentrok }, gagal: [] };
    expect(createPapan(LEMBAR, hasil).sel(kunci)).toMatchObject({ ketikan, versi: 7, bentrok });
  });

  test("a row with a conflict cannot be submitted, one that lacks nothing can", () => {
    const papan = createPapan(LEMBAR, null);
    expect(isSiapDiajukan(papan.sel(kunci))).toBe(true);
    papan.ubah(kunci, { bentrok: { oleh: "Bayu", pada: "", versi: 5, ketikan: {} } });
    expect(isSiapDiajukan(papan.sel(kunci))).toBe(false);
  });

  test("listeners hear every change until they leave", () => {
    const papan = createPapan(LEMBAR, null);
    let kali = 0;
    const lepas = papan.langganan(() => kali++);
    papan.ubah(kunci, { versi: 5 });
    papan.ubahUmum({ status: "x" });
    lepas();
    papan.ubah(kunci, { versi: 6 });
    expect(kali).toBe(2);
  });

  test("the status line tells the worst that stands anywhere, else when everything was stored", () => {
    const papan = createPapan(LEMBAR, null);
    const kalimat = () => kalimatStatus(papan.semua());
    expect(kalimat()).toBe("");
    papan.ubah(kunci, { status: { jenis: "tersimpan", jam: "10.32" } });
    expect(kalimat()).toBe("Tersimpan 10.32");
    papan.ubah(kunci, { status: { jenis: "mengetik" } });
    expect(kalimat()).toBe("Menyimpan…");
    papan.ubah(kunci, { status: { jenis: "gagal", pesan: "x" } });
    expect(kalimat()).toContain("Sambungan terputus");
    papan.ubah(kunci, { bentrok: { oleh: "Bayu", pada: "", versi: 5, ketikan: {} } });
    expect(kalimat()).toContain("bentrok");
  });
});

describe("gaps", () => {
  const butir = (kurang: readonly string[], ketikan: Record<string, string> = { cara: "nilai", nilai: "" }) =>
    listButirKurang([{ ...BARIS, kurang, ketikan }]);

  test("each leads to the field it is about", () => {
    expect(butir(["Realisasi belum diisi."])[0]?.ke).toBe(idMedan(kunci, "nilai"));
    const tindakLanjut = ["Rencana tindak lanjut wajib diisi karena capaian 80,00% di bawah 100%."];
    expect(butir(tindakLanjut, { cara: "nilai", nilai: "80" })[0]?.ke).toBe(idMedan(kunci, "tindakLanjut"));
    expect(butir([])).toEqual([]);
  });

  test("what the server adds is told once", () => {
    const hasil = listButirKurang(
      [{ ...BARIS, kurang: ["Realisasi belum diisi."], ketikan: {} }],
      new Map([[kunci, ["Realisasi belum diisi.", "Muat ulang."]]]),
    );
    expect(hasil[0]?.kalimat).toEqual(["Realisasi belum diisi.", "Muat ulang."]);
  });
});

test("a conflict shows only what differs, empty fields as empty", () => {
  const beda = listBeda(
    { cara: "nilai", nilai: "80", tindakLanjut: "x" },
    { cara: "nilai", nilai: "", tindakLanjut: "x" },
    ATURAN,
  );
  expect(beda).toEqual([{ label: "Realisasi", anda: "80", tersimpan: "(kosong)" }]);
});

test("ids of fields are plain and differ for different cells", () => {
  expect(idMedan("iku.1~2024", "variabel.a b")).toMatch(/^[\w-]+$/);
  expect(idMedan("a.b", "c")).not.toBe(idMedan("a_b", "c"));
});

test.each([
  ["terbuka", 3, "Batas pengisian 31 Januari 2025, 3 hari lagi.", true],
  ["terbuka", 20, "Batas pengisian 31 Januari 2025, 20 hari lagi.", false],
  ["terbuka", 0, "Batas pengisian 31 Januari 2025, hari ini.", true],
  [
    "terlambat",
    -2,
    "Batas pengisian 31 Januari 2025 sudah lewat 2 hari. Yang diajukan sekarang tercatat terlambat.",
    true,
  ],
  ["terkunci", -9, "Periode ini sudah dikunci.", false],
  ["belum_dibuka", 9, "Pengisian dibuka 2 Januari 2025.", false],
] as const)("the due date in words: %s, %i days", (status, sisaHari, kalimat, mendesak) => {
  const jadwal = { periode: "2024-S2", labelPeriode: "", dibuka: "2025-01-02", batas: "2025-01-31", alasan: null };
  expect(tenggatOf({ ...jadwal, status, sisaHari })).toEqual({ kalimat, mendesak });
});

test("the plain form tells what it did, and the address cannot be made to say anything else", () => {
  expect(kabarSelesai(new URLSearchParams("disimpan=3&diajukan=2"))).toBe(
    "3 baris disimpan. 2 indikator diajukan kepada kepala perangkat daerah.",
  );
  expect(kabarSelesai(new URLSearchParams("disimpan=0"))).toBe("Tidak ada yang berubah.");
  expect(kabarSelesai(new URLSearchParams("disimpan=<b>"))).toBe("Tidak ada yang berubah.");
  expect(kabarSelesai(new URLSearchParams("pd=x"))).toBeNull();
});
