import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indikator, rencana, simpul, titik } from "../../tests/bantu/contoh.ts";
import {
  buildPohon,
  childrenOf,
  findLeluhur,
  indikatorOf,
  labelJenisSimpul,
  listSimpul,
  orderSimpul,
} from "./pohon.ts";

const SASARAN = simpul("s");
const PROGRAM = simpul("p", { indukId: "s", jenis: "program" });
const KEGIATAN = simpul("k", { indukId: "p", jenis: "kegiatan" });
const SUB = simpul("sk", { indukId: "k", jenis: "sub_kegiatan" });

describe("orderSimpul", () => {
  test("parents come before children and siblings follow urutan, then code", () => {
    const a = simpul("a", { urutan: 2 });
    const b = simpul("b", { urutan: 1 });
    const a2 = simpul("a2", { indukId: "a", urutan: 1 });
    const a1 = simpul("a1", { indukId: "a", urutan: 1 });
    expect(orderSimpul([a2, a, a1, b]).map((s) => s.id)).toEqual(["b", "a", "a1", "a2"]);
  });

  test("a node whose parent belongs elsewhere starts its own tree, a ring is left out", () => {
    const yatim = simpul("y", { indukId: "tidak-ada" });
    const x = simpul("x", { indukId: "z" });
    const z = simpul("z", { indukId: "x" });
    expect(orderSimpul([yatim, x, z]).map((s) => s.id)).toEqual(["y"]);
  });

  test("any forest keeps every node once, parents first", () => {
    const induk = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(induk, (acak) => {
        const hutan = acak.map((n, i) =>
          simpul(`n${i}`, { indukId: i === 0 || n % 4 === 0 ? null : `n${n % i}`, urutan: n % 5 }),
        );
        const urut = orderSimpul(hutan.toReversed());
        expect(new Set(urut.map((s) => s.id)).size).toBe(hutan.length);
        for (const [i, s] of urut.entries()) {
          if (s.indukId !== null) expect(urut.slice(0, i).some((p) => p.id === s.indukId)).toBe(true);
        }
      }),
    );
  });
});

describe("walking", () => {
  const pohon = rencana([SASARAN, PROGRAM, KEGIATAN, SUB]);

  test("children of a node and the roots are found", () => {
    expect(childrenOf(pohon, "p")).toEqual([KEGIATAN]);
    expect(childrenOf(pohon, null)).toEqual([SASARAN]);
    expect(childrenOf(rencana([PROGRAM]), null)).toEqual([PROGRAM]);
  });

  test("the nearest node of a kind on the way up is found, the node itself included", () => {
    expect(findLeluhur(pohon, SUB, "program")).toBe(PROGRAM);
    expect(findLeluhur(pohon, SUB, "sub_kegiatan")).toBe(SUB);
    expect(findLeluhur(pohon, SUB, "tujuan")).toBeUndefined();
  });

  test("nodes of one kind are listed in their own printed order, whatever the parents", () => {
    const lain = simpul("p0", { jenis: "program", urutan: 0, indukId: "t" });
    expect(listSimpul(rencana([SASARAN, PROGRAM, lain]), "program").map((s) => s.id)).toEqual(["p0", "p"]);
  });

  test("an indikator without a version in the year is not part of the node", () => {
    const ada = indikator({ id: "ada" });
    const s = simpul("s", { indikatorId: ["tidak-berlaku", "ada"] });
    expect(indikatorOf(rencana([s], [ada]), s)).toEqual([ada]);
  });
});

describe("buildPohon", () => {
  test("sets the year's targets and pagu as text and marks priorities", () => {
    const ind = indikator({ target: { "2024": titik("95.23") } });
    const tanpaTarget = indikator({ id: "ind-2", kode: "iku-2", nama: "Lain" });
    const program = simpul("p", {
      indukId: "s",
      jenis: "program",
      nomenklatur: { versi: "v", kode: "2.07.03" },
      pagu: { 2024: "10000000.00" },
      indikatorId: ["ind-1", "ind-2"],
    });
    const [akar] = buildPohon(rencana([SASARAN, program], [ind, tanpaTarget], { prioritas: ["p"] }));
    expect(akar).toMatchObject({ id: "s", labelJenis: "Sasaran", pagu: null, prioritas: false, nomenklatur: null });
    expect(akar?.anak).toEqual([
      {
        id: "p",
        kode: "p",
        jenis: "program",
        labelJenis: "Program",
        nama: "Simpul p",
        nomenklatur: "2.07.03",
        prioritas: true,
        pagu: "Rp10.000.000",
        indikator: [
          { kode: "iku-1", nama: "Persentase Penduduk yang Bekerja", target: "95,23%" },
          { kode: "iku-2", nama: "Lain", target: null },
        ],
        anak: [],
      },
    ]);
  });

  test("every kind of node has a printed name", () => {
    expect(labelJenisSimpul("sub_kegiatan")).toBe("Sub kegiatan");
  });
});
