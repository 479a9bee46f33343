import { describe, expect, test } from "vitest";
import { indikator, kebijakan, nilaiPer, PD, PEMDA, realisasi, rumus, titik } from "../../tests/bantu/contoh.ts";
import { akun, entri, isiLama, tindakan } from "../../tests/bantu/contoh-pengisian.ts";
import { type BahanBarisIsi, buildBarisIsi, type LingkupBarisIsi } from "./baris-isi.ts";
import { buildBeku } from "./beku.ts";
import type { TindakanTersimpan } from "./entri.ts";
import { kebijakanUkurBawaan } from "./kebijakan-ukur.ts";

const INDIKATOR = indikator({ target: { "2024-S1": titik("70"), "2024-S2": titik("80") } });
const LALU = indikator({ jadwal: ["2023"] });

/** Semester II of 2024 with a target of 80 percent; nothing published, nothing entered, no evidence asked for. */
const bahan = (beda: Partial<BahanBarisIsi> = {}): BahanBarisIsi => ({
  indikator: INDIKATOR,
  lalu: LALU,
  periode: "2024-S2",
  ukur: { realisasi: {}, tercetak: {} },
  entri: undefined,
  bukti: { jumlah: 0, kurang: [] },
  ...beda,
});

/** The planner of the PD on 20 January 2025, eleven days before the due date. */
const lingkup = (beda: Partial<LingkupBarisIsi> = {}): LingkupBarisIsi => ({
  pemda: PEMDA,
  pd: PD,
  pengguna: akun(["perencana", PD.id]),
  hariIni: "2025-01-20",
  batas: "2025-01-31",
  status: "terbuka",
  kebijakan: [kebijakan({ tahun: 2023 })],
  kebijakanUkur: kebijakanUkurBawaan(2024),
  hariOf: (saat) => saat.toISOString().slice(0, 10),
  ...beda,
});

const baris = (b: Partial<BahanBarisIsi> = {}, l: Partial<LingkupBarisIsi> = {}) => buildBarisIsi(bahan(b), lingkup(l));

const DIAJUKAN = [tindakan("isi", "p"), tindakan("ajukan", "p")];
const DITERIMA = [...DIAJUKAN, tindakan("setujui", "k"), tindakan("terima", "v")];
const TERKUNCI = [...DITERIMA, tindakan("kunci", "v")];
const koreksi = tindakan("koreksi", "p", { sebelum: isiLama("70"), catatan: "Salah baca tabel" });

describe("a cell in which nothing was written", () => {
  test("stands at the beginning: version 0, a draft of the planner, empty, without warnings or history", () => {
    expect(baris()).toMatchObject({
      sel: { indikator: "iku-1", periode: "2024-S2", versi: 0 },
      labelPeriode: "Semester II Tahun 2024",
      isian: { nilai: { jenis: "kosong" }, narasi: { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" } },
      realisasi: { teks: "belum diisi", kosong: "belum_diisi" },
      capaian: { teks: "belum diisi", kosong: "belum_diisi" },
      keadaan: "draf",
      labelKeadaan: "Draf",
      menunggu: "perencana",
      tindakan: ["isi", "ajukan"],
      kurang: ["Realisasi belum diisi."],
      wajibTindakLanjut: false,
      peringatan: [],
      ditulis: null,
      catatanKembali: null,
      terbit: null,
      koreksi: [],
    });
  });

  test("shows the target with its unit, or that the plan has set none", () => {
    expect(baris().target).toEqual({ teks: "80%", nilai: "80", kosong: null });
    expect(baris({ indikator: indikator() }).target).toMatchObject({ teks: "belum diisi", nilai: null });
  });
});

describe("what was entered", () => {
  test("is measured at once, by the newest policy up to the year, without a link to a public explanation", () => {
    const b = baris({ entri: entri("60", { versi: 3 }) });
    expect(b.sel.versi).toBe(3);
    expect(b.isian.nilai).toEqual({ jenis: "nilai", teks: "60" });
    expect(b.realisasi).toEqual({ teks: "60%", nilai: "60", kosong: null });
    expect(b.capaian).toEqual({ teks: "75,00%", nilai: "75.00", kosong: null, predikat: "Sedang" });
    expect(b.ditulis).toEqual({ oleh: "Rani", pada: new Date("2025-01-09T03:00:00Z") });
  });

  test("a figure that is declared unavailable keeps its reason, and nothing is missing", () => {
    const isi = { nilai: null, variabel: {}, alasanTidakTersedia: "Survei baru terbit Maret" };
    const b = baris({ entri: entri(null, { isi }) });
    expect(b.realisasi).toMatchObject({ kosong: "tidak_tersedia", alasan: "Survei baru terbit Maret" });
    expect(b.kurang).toEqual([]);
  });

  test("a capaian below the policy's line asks for a plan of action until one is written", () => {
    const tanpa = entri("60");
    const dengan = entri("60", { narasi: { ...tanpa.narasi, tindakLanjut: "Tambah pelatihan" } });
    expect(baris({ entri: tanpa })).toMatchObject({
      wajibTindakLanjut: true,
      kurang: ["Rencana tindak lanjut wajib diisi karena capaian 75,00% di bawah 100%."],
    });
    expect(baris({ entri: dengan })).toMatchObject({ wajibTindakLanjut: true, kurang: [] });
    expect(baris({ entri: entri("80") })).toMatchObject({ wajibTindakLanjut: false, kurang: [] });
  });

  test("names the required evidence that is missing", () => {
    expect(baris({ entri: entri("80"), bukti: { jumlah: 1, kurang: ["Daftar hadir"] } }).kurang).toEqual([
      "Bukti belum ada: Daftar hadir.",
    ]);
  });

  test("has no capaian without a policy up to the year, and says why", () => {
    expect(baris({ entri: entri("60") }, { kebijakan: [kebijakan({ tahun: 2025 })] }).capaian).toMatchObject({
      kosong: "tidak_terdefinisi",
      alasan: "kebijakan penghitungan capaian belum ditetapkan",
    });
  });

  test("is measured by the rule that was frozen at the opening, not by the plan of today", () => {
    const beku = { "2024-S2": buildBeku(INDIKATOR, "2024-S2", null) };
    const kini = indikator({ satuan: "orang", polaritas: "turun", target: { "2024-S2": titik("10") } });
    const b = baris({ indikator: kini, ukur: { realisasi: {}, tercetak: {}, beku }, entri: entri("60") });
    expect(b).toMatchObject({ target: { teks: "80%" }, realisasi: { teks: "60%" }, capaian: { teks: "75,00%" } });
    expect(b.aturan).toMatchObject({ satuan: "%", polaritas: "naik" });
  });
});

describe("the figures to compare with", () => {
  const ukur = { realisasi: nilaiPer({ "2023": "50", "2024-S1": "66" }), tercetak: {} };

  test("are the latest earlier published one, and that of the same period or else the whole of last year", () => {
    const b = baris({ ukur });
    expect(b.periodeLalu).toEqual({
      periode: "2024-S1",
      label: "Semester I Tahun 2024",
      realisasi: { teks: "66%", nilai: "66", kosong: null },
    });
    expect(b.tahunLalu).toMatchObject({ periode: "2023", label: "Tahun 2023", realisasi: { teks: "50%" } });
    const semester = { ...LALU, jadwal: ["2023-S2"] };
    const s2 = { realisasi: nilaiPer({ "2023-S2": "55" }), tercetak: {} };
    expect(baris({ ukur: s2, lalu: semester }).tahunLalu).toMatchObject({ periode: "2023-S2" });
  });

  test("never include the period itself or a later one", () => {
    const semua = { realisasi: nilaiPer({ "2024-S1": "66", "2024-S2": "77" }), tercetak: {} };
    expect(baris({ ukur: semua, periode: "2024-S1" }).periodeLalu).toBeNull();
    expect(baris({ ukur: semua }).periodeLalu?.periode).toBe("2024-S1");
  });

  test("skip what is not published: an earlier figure that is still a draft is passed over", () => {
    const draf = { "2023": realisasi("2023", { nilai: "50" }), "2024-S1": realisasi("2024-S1", { keadaan: "draf" }) };
    expect(baris({ ukur: { realisasi: draf, tercetak: {} } }).periodeLalu?.periode).toBe("2023");
  });

  test("use last year's version of the indikator, and have none where the indikator is new", () => {
    const orang = { ...LALU, satuan: "orang" };
    expect(baris({ ukur, lalu: orang }).tahunLalu?.realisasi.teks).toBe("50 orang");
    const baru = baris({ ukur: { realisasi: nilaiPer({ "2023": "50" }), tercetak: {} }, lalu: undefined });
    expect(baru).toMatchObject({ periodeLalu: null, tahunLalu: null });
  });

  test("make the warnings of what was entered", () => {
    const kode = (nilai: string) => baris({ ukur, entri: entri(nilai) }).peringatan.map((p) => p.kode);
    expect(kode("66")).toEqual(["sama_periode_lalu"]);
    expect(kode("99.5")).toEqual(["lonjakan_periode_lalu", "lonjakan_tahun_lalu"]);
    expect(kode("70")).toEqual([]);
  });
});

describe("warnings", () => {
  test("compare with the figure that a document has printed for this period", () => {
    const tercetak = { "2024-S2": [{ teks: "99%", nilai: "99", sumber: "LKjIP" }] };
    const kode = (nilai: string) =>
      baris({ ukur: { realisasi: {}, tercetak }, entri: entri(nilai) }).peringatan.map((p) => p.kode);
    expect(kode("60")).toEqual(["beda_tercetak"]);
    expect(kode("79.2")).toEqual([]);
  });

  test("do not need a target", () => {
    const rasio = indikator({ rumus: rumus("a / b * 100"), variabel: [] });
    const isi = { nilai: null, variabel: { a: "3", b: "2" }, alasanTidakTersedia: null };
    expect(baris({ indikator: rasio, entri: entri(null, { isi }) }).peringatan.map((p) => p.kode)).toEqual([
      "di_atas_seratus",
    ]);
  });
});

describe("a cell is late", () => {
  const telat = (daftar: readonly TindakanTersimpan[] | undefined, hariIni: string) =>
    baris({ entri: daftar === undefined ? undefined : entri("80", { tindakan: daftar }) }, { hariIni }).terlambat;
  const ajukanPada = (hari: string) => [
    tindakan("isi", "p"),
    tindakan("ajukan", "p", { pada: new Date(`${hari}T03:00:00Z`) }),
  ];

  test("from the day after the due date while it is not submitted", () => {
    expect(telat(undefined, "2025-01-31")).toBe(false);
    expect(telat(undefined, "2025-02-01")).toBe(true);
    const kembali = [...DIAJUKAN, tindakan("kembalikan", "k")];
    expect(telat(kembali, "2025-01-31")).toBe(false);
    expect(telat(kembali, "2025-02-01")).toBe(true);
  });

  test("for good when it was submitted after the due date, and never when it was submitted in time", () => {
    expect(telat(ajukanPada("2025-01-31"), "2025-02-20")).toBe(false);
    expect(telat(ajukanPada("2025-02-01"), "2025-02-20")).toBe(true);
  });

  test("never when it was imported as accepted, for nobody submitted it", () => {
    expect(telat([tindakan("impor", "x", { olehId: null, keadaan: "disetujui" })], "2025-02-20")).toBe(false);
  });
});

describe("the note of a return", () => {
  const kembali = [...DIAJUKAN, tindakan("kembalikan", "k", { catatan: "Lampirkan tabel BPS" })];
  const catatan = (daftar: readonly TindakanTersimpan[]) =>
    baris({ entri: entri("80", { tindakan: daftar }) }).catatanKembali;

  test("stays while the cell is reworked and goes when it is submitted again", () => {
    const isi = { oleh: "k", pada: new Date("2025-01-10T03:00:00Z"), catatan: "Lampirkan tabel BPS" };
    expect(catatan(kembali)).toEqual(isi);
    expect(catatan([...kembali, tindakan("isi", "p")])).toEqual(isi);
    expect(catatan([...kembali, tindakan("ajukan", "p")])).toBeNull();
  });

  test("of a correction does not ask for rework: the cell is locked again, and the history tells why", () => {
    const batal = [...TERKUNCI, koreksi, tindakan("kembalikan", "k", { catatan: "Angka lama sudah benar" })];
    const b = baris({ entri: entri("70", { tindakan: batal }) });
    expect(b).toMatchObject({ keadaan: "terkunci", catatanKembali: null });
    expect(b.koreksi).toMatchObject([{ hasil: "batal", catatan: "Angka lama sudah benar" }]);
    expect(catatan([...batal, tindakan("buka_kunci", "v")])).toBeNull();
  });

  test("is empty where the return had none", () => {
    expect(catatan([...DIAJUKAN, tindakan("kembalikan", "k")])).toMatchObject({ oleh: "k", catatan: "" });
  });
});

describe("a correction after the lock", () => {
  const terkoreksi = (...lanjut: readonly TindakanTersimpan[]) =>
    baris({ entri: entri("80", { terbit: isiLama("70"), tindakan: [...TERKUNCI, koreksi, ...lanjut] }) });

  test("shows beside the new figure the one that citizens keep seeing", () => {
    const b = terkoreksi();
    expect(b.realisasi.teks).toBe("80%");
    expect(b.terbit).toEqual({ teks: "70%", nilai: "70", kosong: null });
    expect(b.labelKeadaan).toBe("Koreksi menunggu persetujuan kepala PD");
  });

  test("is told with the figure before it, by whom and why, and waits until it is decided", () => {
    expect(terkoreksi(tindakan("setujui", "k")).koreksi).toEqual([
      {
        oleh: "p",
        pada: new Date("2025-01-10T03:00:00Z"),
        sebelum: { teks: "70%", nilai: "70", kosong: null },
        alasan: "Salah baca tabel",
        hasil: "menunggu",
      },
    ]);
  });

  test.each<readonly [string, readonly TindakanTersimpan[], string]>([
    ["accepted when the verifikator accepts it", [tindakan("setujui", "k"), tindakan("terima", "v")], "diterima"],
    ["void when it is taken back", [tindakan("tarik", "p")], "batal"],
    ["void when it is returned", [tindakan("kembalikan", "k")], "batal"],
    ["void when an import replaces it", [tindakan("impor", "x", { olehId: null, keadaan: "terkunci" })], "batal"],
  ])("is %s", (_, lanjut, hasil) => expect(terkoreksi(...lanjut).koreksi).toMatchObject([{ hasil }]));

  test("each has its own end, oldest first", () => {
    const dua = [tindakan("tarik", "p"), { ...koreksi, catatan: null }];
    expect(terkoreksi(...dua).koreksi.map((k) => [k.alasan, k.hasil])).toEqual([
      ["Salah baca tabel", "batal"],
      ["", "menunggu"],
    ]);
  });

  test("is no history where no figure stood before it", () => {
    expect(baris({ entri: entri("80", { tindakan: [tindakan("koreksi", "p")] }) }).koreksi).toEqual([]);
  });
});

test("only what the reader may do now is offered", () => {
  const diajukan = entri("80", { tindakan: DIAJUKAN });
  expect(baris({ entri: diajukan }, { pengguna: akun(["kepala_pd", PD.id]) }).tindakan).toEqual([
    "setujui",
    "kembalikan",
  ]);
  expect(baris({ entri: diajukan }, { pengguna: akun(["kepala_pd", "pd-lain"]) }).tindakan).toEqual([]);
  expect(baris({}, { status: "terkunci" }).tindakan).toEqual([]);
});
