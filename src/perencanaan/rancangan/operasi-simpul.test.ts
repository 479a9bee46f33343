// What an editor does with one node: shifting, adding, hanging elsewhere, taking away.
import { describe, expect, test } from "vitest";
import type { JenisSimpul } from "../tipe.ts";
import type { IsiBaris, Perubahan } from "./baris.ts";
import { applyPerubahan, childrenNaskah, emptyNaskah, type Naskah } from "./naskah.ts";
import { moveSimpul } from "./operasi.ts";
import {
  addKaitan,
  addSimpul,
  countTempat,
  isDiBawah,
  listJenisBawah,
  periksaInduk,
  removeCabang,
  shiftSimpul,
  tempatAkhir,
  tempatSesudah,
} from "./operasi-simpul.ts";
import { periksaStruktur } from "./periksa-struktur.ts";
import type { LingkupNaskah } from "./temuan-rencana.ts";

const simpul = (
  id: string,
  induk_id: string | null,
  jenis: JenisSimpul,
  urutan: number,
): readonly [string, IsiBaris["simpul"]] => [
  id,
  {
    induk_id,
    jenis,
    kode: id,
    nama: id,
    nomenklatur_versi: null,
    nomenklatur_kode: null,
    urutan,
    tingkat: null,
    jabatan_id: null,
    berlaku_mulai: null,
    berlaku_sampai: null,
  },
];
const indikator: IsiBaris["indikator"] = {
  kode: "i",
  jenis: "IKU",
  nama: "i",
  sumber_data: null,
  penanggung_jawab_id: null,
  alasan_pemilihan: null,
  berlaku_sampai: null,
};
const lingkup = (jenis: "renstra" | "renja"): LingkupNaskah => ({
  dokumen: { jenis, tahunMulai: 2026, tahunSelesai: 2026, tahunDasar: null },
  bidang: [],
  jabatan: new Map(),
  pd: new Map(),
  luar,
});
const luar = new Map([["r", { jenis: "sasaran", kode: "r", nama: "RPJMD" } as const]]);
// s1 (program a, b, c; kegiatan k under b), s2; both sasaran hang on a node of the RPJMD.
const naskah: Naskah = {
  ...emptyNaskah(),
  simpul: new Map([
    simpul("s1", "r", "sasaran", 1),
    simpul("s2", "r", "sasaran", 2),
    simpul("a", "s1", "program", 1),
    simpul("b", "s1", "program", 2),
    simpul("c", "s1", "program", 3),
    simpul("k", "b", "kegiatan", 1),
  ]),
  indikator: new Map([["i", indikator]]),
};
const anak = (perubahan: readonly Perubahan[], induk: string | null): readonly string[] =>
  childrenNaskah(applyPerubahan(naskah, perubahan), induk).map(([id]) => id);

describe("shifting a node", () => {
  test("goes up and down among its siblings and stops at the ends", () => {
    expect(anak(shiftSimpul(naskah, "b", "naik"), "s1")).toEqual(["b", "a", "c"]);
    expect(anak(shiftSimpul(naskah, "b", "turun"), "s1")).toEqual(["a", "c", "b"]);
    expect(shiftSimpul(naskah, "a", "naik")).toEqual([]);
    expect(shiftSimpul(naskah, "c", "turun")).toEqual([]);
    expect(shiftSimpul(naskah, "tidak ada", "turun")).toEqual([]);
  });
  test("goes out behind its parent and in under the sibling above", () => {
    expect(anak(shiftSimpul(naskah, "k", "keluar"), "s1")).toEqual(["a", "b", "k", "c"]);
    expect(anak(shiftSimpul(naskah, "b", "masuk"), "a")).toEqual(["b"]);
    expect(shiftSimpul(naskah, "s1", "keluar")).toEqual([]);
    expect(shiftSimpul(naskah, "a", "masuk")).toEqual([]);
  });
  test("keeps the parent in the RPJMD when roots change places, and takes it over when a node becomes a root", () => {
    const naik = applyPerubahan(naskah, shiftSimpul(naskah, "s2", "naik"));
    expect(childrenNaskah(naik, null).map(([id, s]) => [id, s.induk_id])).toEqual([
      ["s2", "r"],
      ["s1", "r"],
    ]);
    const keluar = applyPerubahan(naskah, shiftSimpul(naskah, "a", "keluar"));
    expect(childrenNaskah(keluar, null).map(([id]) => id)).toEqual(["s1", "a", "s2"]);
    expect(keluar.simpul.get("a")?.induk_id).toBe("r");
  });
});

describe("a new node", () => {
  test("stands where it was asked for, with a free code", () => {
    const ubah = addSimpul(naskah, { id: "x", jenis: "program", nama: "Baru", ...tempatSesudah(naskah, "a") });
    expect(anak(ubah, "s1")).toEqual(["a", "x", "b", "c"]);
    expect(applyPerubahan(naskah, ubah).simpul.get("x")).toMatchObject({ kode: "program-1", nama: "Baru", urutan: 2 });
    const akhir = addSimpul(naskah, { id: "x", jenis: "kegiatan", nama: "Baru", ...tempatAkhir(naskah, "b") });
    expect(anak(akhir, "b")).toEqual(["k", "x"]);
    const puncak = addSimpul(naskah, { id: "x", jenis: "sasaran", nama: "Baru", ...tempatAkhir(naskah, "r") });
    expect(anak(puncak, null)).toEqual(["s1", "s2", "x"]);
    expect(tempatSesudah(naskah, "tidak ada")).toEqual({ indukId: null, posisi: 0 });
  });
  test("may be of the kinds its parent takes, the usual one first", () => {
    expect(listJenisBawah(naskah, luar, "s1")).toEqual(["program", "kondisi"]);
    expect(listJenisBawah(naskah, luar, "r")).toEqual(["sasaran", "tujuan"]);
    expect(listJenisBawah(naskah, luar, null)[0]).toBe("sasaran");
  });
});

describe("hanging elsewhere", () => {
  test("is refused under oneself, under the wrong level, and under what is gone", () => {
    expect(periksaInduk(naskah, luar, "s1", "k")).toContain("dirinya sendiri");
    expect(periksaInduk(naskah, luar, "k", "s2")).toContain("di bawah program");
    expect(periksaInduk(naskah, luar, "k", null)).toContain("di bawah program");
    expect(periksaInduk(naskah, luar, "k", "hilang")).toContain("tidak ada lagi");
    expect(periksaInduk(naskah, luar, "hilang", "s1")).toContain("tidak ada lagi");
    expect(periksaInduk(naskah, luar, "k", "r")).toContain("hanya tujuan dan sasaran");
  });
  test("is allowed where the level fits, also under a sasaran of the RPJMD", () => {
    expect(periksaInduk(naskah, luar, "k", "c")).toBeNull();
    expect(periksaInduk(naskah, luar, "s2", "r")).toBeNull();
  });
  test("ends also in a ring", () => {
    const cincin = applyPerubahan(naskah, moveSimpul(naskah, "s1", { indukId: "k", posisi: 0 }));
    expect(isDiBawah(cincin, "k", "tidak ada")).toBe(false);
  });
});

describe("taking away", () => {
  test("leaves rows that another kind of document decides", () => {
    const penuh: Naskah = {
      ...naskah,
      kaitan: new Map([["k/i", { urutan: 1 }]]),
      pagu: new Map([["k/2026", { nilai: "1", sumber_dana: null }]]),
      pagu_renstra: new Map([["k/2026", { nilai: "1" }]]),
    };
    const jenis = (dokumen: "renstra" | "renja") => removeCabang(penuh, "b", dokumen).map((p) => p.jenis);
    expect(jenis("renstra")).toEqual(["pagu_renstra", "kaitan", "indikator", "simpul", "simpul"]);
    expect(jenis("renja")).toEqual(["pagu", "kaitan", "indikator", "simpul", "simpul"]);
    // What stays holds the past and is no mistake of the plan.
    for (const dokumen of ["renstra", "renja"] as const) {
      const sisa = applyPerubahan(penuh, removeCabang(penuh, "b", dokumen));
      expect(sisa.pagu.size + sisa.pagu_renstra.size).toBe(1);
      expect(periksaStruktur(sisa, lingkup(dokumen))).toEqual([]);
    }
  });
});

test("an indikator is tied to several nodes without being copied, and to each only once", () => {
  const satu = applyPerubahan(naskah, addKaitan(naskah, "a", "i"));
  const dua = applyPerubahan(satu, addKaitan(satu, "b", "i"));
  expect(countTempat(dua, "i")).toBe(2);
  expect(dua.indikator.size).toBe(1);
  expect(addKaitan(dua, "a", "i")).toEqual([]);
  expect(addKaitan(dua, "a", "tidak ada")).toEqual([]);
});
