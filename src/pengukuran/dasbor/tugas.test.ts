import { describe, expect, test } from "vitest";
import type { Akun } from "#organisasi";
import { PEMDA } from "../../../tests/bantu/contoh.ts";
import { akun, jadwal } from "../../../tests/bantu/contoh-pengisian.ts";
import type { JadwalPengisian } from "../jadwal-isi.ts";
import type { RingkasPd, SelKeadaan } from "./tipe.ts";
import { type BahanTugas, buildTugas, desakanOf, kalimatSisa } from "./tugas.ts";
import { tugasAdmin } from "./tugas-admin.ts";

const pd = (kode: string) => ({
  id: `id-${kode}`,
  kode,
  nama: `Dinas ${kode}`,
  namaSingkat: kode,
  bidang: [],
  jenis: "pd" as const,
});

const sel = (nama: string, beda: Partial<SelKeadaan> = {}): SelKeadaan => ({
  kode: nama,
  nama,
  periode: "2024-S2",
  keadaan: "belum_diisi",
  menunggu: "perencana",
  sejak: null,
  catatan: null,
  ...beda,
});
const verifikasi = (nama: string, hari: string) =>
  sel(nama, { keadaan: "diajukan", menunggu: "verifikator", sejak: new Date(`${hari}T03:00:00Z`) });
const ringkas = (kode: string, isi: readonly SelKeadaan[]): RingkasPd => ({
  pd: pd(kode),
  periode: {},
  lembar: { "2024-S2": isi },
  anggaran: {},
});

function butir(a: Akun, isi: readonly RingkasPd[], beda: Partial<BahanTugas> = {}) {
  const periode = [{ jadwal: jadwal(), pengecualian: new Map(), pd: isi }];
  return buildTugas({
    akun: a,
    pemda: PEMDA,
    hariIni: "2025-01-28",
    periode,
    admin: undefined,
    ...beda,
  }).kelompok.flatMap((k) => k.butir);
}

describe("a planner", () => {
  test("sees returned and unsubmitted cells of the own PD only, with the days left and the note", () => {
    const isi = [
      ringkas("a", [sel("Satu"), sel("Dua", { keadaan: "dikembalikan", catatan: "Bukti kurang" })]),
      ringkas("b", [sel("Lain")]),
    ];
    const tugas = butir(akun(["perencana", "id-a"]), isi);
    expect(tugas.map((t) => t.judul)).toEqual(["1 isian dikembalikan untuk diperbaiki", "1 isian belum diajukan"]);
    expect(tugas[0]?.contoh).toEqual(["Dua: “Bukti kurang”"]);
    expect(tugas[0]).toMatchObject({
      desakan: "segera",
      keterangan: "a, Semester II Tahun 2024, sisa 3 hari (batas 31 Januari 2025)",
    });
    expect(tugas[0]?.tujuan).toEqual({ jenis: "lembar", pdKode: "a", periode: "2024-S2" });
  });

  test("has nothing to fill in a locked or unopened period", () => {
    const periode = (beda: Parameters<typeof jadwal>[0]) => [
      { jadwal: jadwal(beda), pengecualian: new Map(), pd: [ringkas("a", [sel("Satu")])] },
    ];
    expect(butir(akun(["perencana", "id-a"]), [], { periode: periode({ dikunciPada: new Date() }) })).toEqual([]);
    expect(butir(akun(["perencana", "id-a"]), [], { periode: periode({ dibuka: "2025-01-30" }) })).toEqual([]);
  });

  test("is told a few names and how many more there are", () => {
    const banyak = Array.from({ length: 8 }, (_, i) => sel(`I${i}`));
    expect(butir(akun(["perencana", "id-a"]), [ringkas("a", banyak)])[0]).toMatchObject({ selebihnya: 3 });
  });
});

test("a head sees what waits for the own approval, a locked period's corrections too", () => {
  const menunggu = sel("Satu", { keadaan: "diajukan", menunggu: "kepala_pd", sejak: new Date() });
  const periode = [
    {
      jadwal: jadwal({ dikunciPada: new Date() }),
      pengecualian: new Map(),
      pd: [ringkas("a", [menunggu, sel("Dua")])],
    },
  ];
  expect(butir(akun(["kepala_pd", "id-a"]), [], { periode }).map((t) => t.judul)).toEqual([
    "1 isian menunggu persetujuan Anda",
  ]);
});

test("a verifikator sees the PD that has waited longest first", () => {
  const isi = [
    ringkas("a", [verifikasi("Satu", "2025-01-20")]),
    ringkas("b", [verifikasi("Dua", "2025-01-21"), verifikasi("Tiga", "2025-01-12")]),
    ringkas("c", [sel("Empat")]),
  ];
  const tugas = butir(akun(["verifikator", null]), isi);
  expect(tugas.map((t) => t.judul)).toEqual(["Dinas b: 2 isian", "Dinas a: 1 isian"]);
  expect(tugas[0]?.keterangan).toBe("Semester II Tahun 2024, menunggu sejak 12 Januari 2025");
});

test("a verifikator is told how long the oldest waits, though others have no known day", () => {
  const isi = [ringkas("a", [verifikasi("Satu", "2025-01-20"), { ...verifikasi("Dua", "2025-01-20"), sejak: null }])];
  expect(butir(akun(["verifikator", null]), isi).map((t) => [t.judul, t.keterangan])).toEqual([
    ["Dinas a: 2 isian", "Semester II Tahun 2024, menunggu sejak 20 Januari 2025"],
  ]);
});

test("a PD whose year was not summed up for the period has nothing in it, and is not counted", () => {
  const isi = [{ ...ringkas("a", []), lembar: {} }, ringkas("b", [sel("Satu")])];
  expect(butir(akun(["perencana", "id-a"]), isi)).toEqual([]);
  expect(butir(akun(["evaluator", null]), isi)[0]?.judul).toContain("0 dari 1 perangkat daerah");
});

test("a reader is told in peace while nobody is late", () => {
  expect(butir(akun(["evaluator", null]), [ringkas("a", [sel("Satu")])])).toMatchObject([
    { desakan: "biasa", keterangan: "batas 31 Januari 2025, 0 perangkat daerah terlambat", contoh: [] },
  ]);
});

test("a PD with a later due date of its own is pressed by that one", () => {
  const pengecualian = new Map([["id-a", { batas: "2025-02-20", kunci: null, alasan: "banjir" }]]);
  const periode = [{ jadwal: jadwal(), pengecualian, pd: [ringkas("a", [sel("Satu")])] }];
  expect(butir(akun(["perencana", "id-a"]), [], { periode, hariIni: "2025-02-03" })).toMatchObject([
    { desakan: "biasa", keterangan: "a, Semester II Tahun 2024, sisa 17 hari (batas 20 Februari 2025)" },
  ]);
});

test("what is late goes before what is due within a week, and that before the rest", () => {
  const periode = (kode: string, batas: string) => ({
    jadwal: jadwal({ periode: kode, batas }),
    pengecualian: new Map(),
    pd: [{ ...ringkas("a", []), lembar: { [kode]: [sel("Satu")] } }],
  });
  const semua = [periode("2024", "2025-03-31"), periode("2024-S2", "2025-01-31"), periode("2024-S1", "2025-01-10")];
  expect(butir(akun(["perencana", "id-a"]), [], { periode: semua }).map((t) => t.desakan)).toEqual([
    "terlambat",
    "segera",
    "biasa",
  ]);
});

test("a reader is told how many PD have submitted everything and which are late", () => {
  const isi = [ringkas("a", [verifikasi("Satu", "2025-01-20")]), ringkas("b", [sel("Dua")])];
  expect(butir(akun(["pimpinan", null]), isi, { hariIni: "2025-02-02" })).toMatchObject([
    {
      judul: "Pengisian Semester II Tahun 2024: 1 dari 2 perangkat daerah sudah mengajukan semuanya",
      contoh: ["b"],
      desakan: "terlambat",
    },
  ]);
});

test("someone with two roles gets the tasks of both, and an empty role says what would stand there", () => {
  const { kelompok } = buildTugas({
    akun: akun(["perencana", "id-a"], ["kepala_pd", "id-a"]),
    pemda: PEMDA,
    hariIni: "2025-01-28",
    periode: [],
    admin: undefined,
  });
  expect(kelompok.map((k) => [k.peran, k.butir.length, k.kosong.length > 40])).toEqual([
    ["Perencana", 0, true],
    ["Kepala perangkat daerah", 0, true],
  ]);
});

describe("an admin", () => {
  const dasar = {
    pemda: PEMDA,
    hariIni: "2025-02-05",
    pd: [pd("a"), pd("b")],
    berakun: { perencana: new Set(["id-a"]), kepala: new Set(["id-a", "id-b"]) },
  };
  const judul = (...semua: readonly JadwalPengisian[]) => tugasAdmin({ ...dasar, jadwal: semua }).map((t) => t.judul);

  test("is told of a period past its due date that is not locked, of the next one missing, of PD without planner", () => {
    expect(judul(jadwal())).toEqual([
      "Semester II Tahun 2024 lewat batas dan belum dikunci",
      "Belum ada periode pengisian berikutnya",
      "1 perangkat daerah tanpa akun perencana",
    ]);
  });

  test("sees the same among the own tasks, the most pressing first, and nothing without the stored accounts", () => {
    const { pd: semua, berakun } = dasar;
    const admin = { pd: semua, berakun, jadwal: [jadwal()] };
    const tugas = butir(akun(["admin_pemda", null]), [], { hariIni: dasar.hariIni, admin });
    expect(tugas.map((t) => t.judul).toSorted()).toEqual(judul(jadwal()).toSorted());
    expect(tugas[0]?.desakan).toBe("terlambat");
    expect(butir(akun(["admin_pemda", null]), [])).toEqual([]);
  });

  test("is told of a period that opens within a month, not of a later one", () => {
    const nanti = (dibuka: string) => jadwal({ periode: "2025-S1", dibuka, batas: "2025-12-31" });
    expect(judul(nanti("2025-03-01"))).toContain("Semester I Tahun 2025 akan dibuka");
    expect(judul(nanti("2025-07-01"))).toEqual(["1 perangkat daerah tanpa akun perencana"]);
  });
});

test("days left are told in words and press as they run out", () => {
  expect([8, 7, 0, -1].map(desakanOf)).toEqual(["biasa", "segera", "segera", "terlambat"]);
  expect(kalimatSisa(0, "2025-01-31")).toBe("batas hari ini (31 Januari 2025)");
  expect(kalimatSisa(-2, "2025-01-31")).toBe("terlambat 2 hari (batas 31 Januari 2025)");
});
