// Which nodes, targets and money an agreement takes from a plan.
import { describe, expect, test } from "vitest";
import type { IsiBaris } from "../rancangan/baris.ts";
import { emptyNaskah, type Naskah } from "../rancangan/naskah.ts";
import { anggaranPerjanjian, jenjangAnggaran } from "./anggaran-perjanjian.ts";
import { listSimpulMilik } from "./susun-isi.ts";

type Simpul = IsiBaris["simpul"];

const simpul = (kode: string, jenis: Simpul["jenis"], induk: string | null, beda: Partial<Simpul> = {}) =>
  [
    kode,
    {
      induk_id: induk,
      jenis,
      kode,
      nama: kode,
      nomenklatur_versi: null,
      nomenklatur_kode: null,
      urutan: 1,
      tingkat: null,
      jabatan_id: null,
      berlaku_mulai: null,
      berlaku_sampai: null,
      ...beda,
    },
  ] as const;
const pagu = (kode: string, nilai: string, sumber: string | null = null) =>
  [`${kode}/2026`, { nilai, sumber_dana: sumber }] as const;
const iku = (kode: string, jenis: "IKU" | "IKK" = "IKU") =>
  [
    kode,
    {
      kode,
      jenis,
      nama: kode,
      sumber_data: null,
      penanggung_jawab_id: null,
      alasan_pemilihan: null,
      berlaku_sampai: null,
    },
  ] as const;

/** sasaran > two programmes; the first has a kegiatan with two sub kegiatan, the second nothing below. */
const NASKAH: Naskah = {
  ...emptyNaskah(),
  simpul: new Map([
    simpul("s1", "sasaran", null),
    simpul("p1", "program", "s1"),
    simpul("k1", "kegiatan", "p1", { jabatan_id: "kabid" }),
    simpul("k1a", "sub_kegiatan", "k1"),
    simpul("k1b", "sub_kegiatan", "k1", { jabatan_id: "kabid" }),
    simpul("p2", "program", "s1", { urutan: 2 }),
  ]),
  indikator: new Map([iku("a"), iku("b"), iku("c", "IKK")]),
  kaitan: new Map([
    ["s1/a", { urutan: 1 }],
    ["p1/b", { urutan: 1 }],
    ["p2/c", { urutan: 1 }],
  ]),
  pagu: new Map([pagu("k1a", "10.00", "APBD"), pagu("k1b", "5.50", "DAK"), pagu("p2", "7.00", "APBD")]),
};

describe("anggaranPerjanjian", () => {
  const susun = (akar: readonly string[], jarak: number, naskah = NASKAH) =>
    anggaranPerjanjian(naskah, { akar, jenjang: jenjangAnggaran(jarak), tahun: 2026 });

  test("of a head: every program with what its sub kegiatan sum up to, exactly, and where the money comes from", () => {
    expect(susun(["s1"], 0)).toEqual({
      jenjang: "program",
      baris: [
        { id: "p1", kode: "p1", nama: "p1", nilai: "15.50", sumberDana: "APBD, DAK" },
        { id: "p2", kode: "p2", nama: "p2", nilai: "7.00", sumberDana: "APBD" },
      ],
      total: "22.50",
    });
  });

  test("a program's own pagu goes before what its children sum up to", () => {
    const naskah = { ...NASKAH, pagu: new Map([...NASKAH.pagu, pagu("p1", "20.00")]) };
    expect(susun(["s1"], 0, naskah).baris[0]?.nilai).toBe("20.00");
  });

  test("below the head: kegiatan, then sub kegiatan; a branch that ends earlier stands with its last node", () => {
    expect(susun(["s1"], 1).baris.map((b) => b.id)).toEqual(["k1", "p2"]);
    expect(susun(["s1"], 2).baris.map((b) => b.id)).toEqual(["k1a", "k1b", "p2"]);
    expect(susun(["s1"], 5).jenjang).toBe("sub_kegiatan");
  });

  test("a node below another one of the same office is not counted twice", () => {
    expect(susun(["k1", "k1b"], 1)).toMatchObject({ baris: [{ id: "k1" }], total: "15.50" });
  });

  test("has no total where no money is set, and ends where nodes form a ring or are gone", () => {
    const cincin: Naskah = {
      ...emptyNaskah(),
      simpul: new Map([simpul("x", "sasaran", "y"), simpul("y", "sasaran", "x"), simpul("p", "program", null)]),
    };
    expect(susun(["p"], 0, cincin)).toMatchObject({ baris: [{ nilai: null, sumberDana: null }], total: null });
    expect(susun(["x", "y", "hilang"], 0, cincin).baris).toEqual([]);
  });
});

describe("listSimpulMilik", () => {
  test("a head answers for every sasaran and for nodes with an IKU that no lower office holds", () => {
    expect(listSimpulMilik(NASKAH, { id: "kepala", kepala: true })).toEqual(["s1", "p1"]);
    const dibagi = new Map([...NASKAH.simpul, simpul("p1", "program", "s1", { jabatan_id: "kabid" })]);
    expect(listSimpulMilik({ ...NASKAH, simpul: dibagi }, { id: "kepala", kepala: true })).toEqual(["s1"]);
  });

  test("a lower office answers for what is assigned to it", () => {
    expect(listSimpulMilik(NASKAH, { id: "kabid", kepala: false })).toEqual(["k1", "k1b"]);
    expect(listSimpulMilik(NASKAH, { id: "lain", kepala: false })).toEqual([]);
  });
});
