import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { duaNaskahAcak, idUji, indikatorUji, naskahUji, simpulUji } from "../../../tests/bantu/naskah-uji.ts";
import { bagianKunci, type Perubahan } from "./baris.ts";
import { applyPerubahan, childrenNaskah, descendantsNaskah, type Naskah } from "./naskah.ts";
import { copyTahun, invert, moveSimpul, nextKode, removeIndikator, removeSimpul } from "./operasi.ts";

const titik = (nilai: string) => ({ nilai, batas_bawah: null, batas_atas: null, alasan: null });
const anak = (naskah: Naskah, induk: number | null) =>
  childrenNaskah(naskah, induk === null ? null : idUji(induk)).map(([id]) => id);

describe("moving a node", () => {
  const naskah = naskahUji(
    simpulUji(1),
    simpulUji(2),
    simpulUji(3, { induk_id: idUji(1) }),
    simpulUji(4, { induk_id: idUji(1) }),
  );
  test("puts it at its place among the children of its new parent, and numbers them from one", () => {
    const hasil = applyPerubahan(naskah, moveSimpul(naskah, idUji(2), { indukId: idUji(1), posisi: 1 }));
    expect(anak(hasil, 1)).toEqual([idUji(3), idUji(2), idUji(4)]);
    expect(childrenNaskah(hasil, idUji(1)).map(([, s]) => s.urutan)).toEqual([1, 2, 3]);
    expect(anak(hasil, null)).toEqual([idUji(1)]);
  });
  test("to where it is, or of a node that is not there, changes nothing", () => {
    const rapi = applyPerubahan(naskah, moveSimpul(naskah, idUji(3), { indukId: idUji(1), posisi: 0 }));
    expect(moveSimpul(rapi, idUji(3), { indukId: idUji(1), posisi: 0 })).toEqual([]);
    expect(moveSimpul(naskah, idUji(99), { indukId: null, posisi: 0 })).toEqual([]);
  });
});

describe("taking away", () => {
  test("a node takes everything below it, and nothing that names what is gone remains, in any plan", () => {
    fc.assert(
      fc.property(duaNaskahAcak, fc.nat(), ([naskah], n) => {
        const id = [...naskah.simpul.keys()][n % Math.max(1, naskah.simpul.size)];
        if (id === undefined) return;
        const perubahan = removeSimpul(naskah, id);
        const hasil = applyPerubahan(naskah, perubahan);
        for (const hilang of descendantsNaskah(naskah, id)) expect(hasil.simpul.has(hilang)).toBe(false);
        expect(yatimPiatu(hasil)).toEqual(yatimPiatu(naskah));
        const pulih = applyPerubahan(hasil, invert(naskah, perubahan));
        expect(pulih.simpul.size).toBe(naskah.simpul.size);
        expect([...pulih.kaitan.keys()].toSorted()).toEqual([...naskah.kaitan.keys()].toSorted());
      }),
    );
  });

  test("a node leaves an indikator that another node uses too", () => {
    const naskah = naskahUji(simpulUji(1), simpulUji(2), indikatorUji(11, 1), {
      jenis: "kaitan",
      kunci: `${idUji(2)}/${idUji(11)}`,
      isi: { urutan: 1 },
    });
    expect(applyPerubahan(naskah, removeSimpul(naskah, idUji(1))).indikator.has(idUji(11))).toBe(true);
    expect(applyPerubahan(naskah, removeSimpul(naskah, idUji(1))).kaitan.size).toBe(1);
  });

  test("an indikator takes its formulas, targets and actions with it", () => {
    const naskah = naskahUji(simpulUji(1), indikatorUji(11, 1), indikatorUji(12, 1), {
      jenis: "target",
      kunci: `${idUji(11)}/2026`,
      isi: titik("1.00"),
    });
    const hasil = applyPerubahan(naskah, removeIndikator(naskah, idUji(11)));
    expect([hasil.indikator.size, hasil.rumus.size, hasil.kaitan.size, hasil.target.size]).toEqual([1, 1, 1, 0]);
  });
});

/** Keys of rows that name an indikator which is not in the plan. */
function yatimPiatu(naskah: Naskah): readonly string[] {
  return (["rumus", "target", "target_renstra", "jadwal"] as const)
    .flatMap((jenis) => [...naskah[jenis].keys()])
    .filter((kunci) => !naskah.indikator.has(bagianKunci(kunci)[0]))
    .toSorted();
}

describe("copying a year", () => {
  const baris: readonly Perubahan[] = [
    { jenis: "jadwal", kunci: `${idUji(11)}/2025`, isi: { periode: ["2025-TW2", "2025-TW4"] } },
    { jenis: "target", kunci: `${idUji(11)}/2025`, isi: titik("80.00") },
    { jenis: "target", kunci: `${idUji(11)}/2025-TW2`, isi: titik("40.00") },
    { jenis: "target_renstra", kunci: `${idUji(11)}/2026`, isi: titik("85.00") },
    { jenis: "pagu", kunci: `${idUji(1)}/2025`, isi: { nilai: "100.00", sumber_dana: "DAU" } },
    { jenis: "pagu_renstra", kunci: `${idUji(1)}/2026`, isi: { nilai: "120.00" } },
    { jenis: "prioritas", kunci: `${idUji(1)}/2025`, isi: { urutan: 1 } },
  ];
  const naskah = naskahUji(simpulUji(1), indikatorUji(11, 1), baris);
  const salin = (target: "kosong" | "renstra" | "salin", dari = naskah) =>
    new Map(copyTahun(dari, { dari: 2025, ke: 2026, target }).map((p) => [`${p.jenis}/${p.kunci}`, p.isi]));

  test("with empty targets carries only schedule and priorities over", () => {
    expect([...salin("kosong").keys()]).toEqual([`jadwal/${idUji(11)}/2026`, `prioritas/${idUji(1)}/2026`]);
    expect(salin("kosong").get(`jadwal/${idUji(11)}/2026`)).toEqual({ periode: ["2026-TW2", "2026-TW4"] });
  });
  test("takes targets and pagu from the year before, or from the Renstra", () => {
    expect(salin("salin").get(`target/${idUji(11)}/2026-TW2`)).toEqual(titik("40.00"));
    expect(salin("salin").get(`pagu/${idUji(1)}/2026`)).toEqual({ nilai: "100.00", sumber_dana: "DAU" });
    expect(salin("renstra").get(`target/${idUji(11)}/2026`)).toEqual(titik("85.00"));
    expect(salin("renstra").get(`pagu/${idUji(1)}/2026`)).toEqual({ nilai: "120.00", sumber_dana: null });
    expect(salin("renstra").has(`target/${idUji(11)}/2026-TW2`)).toBe(false);
  });
  test("leaves alone what the new year already holds", () => {
    const terisi = applyPerubahan(naskah, [{ jenis: "target", kunci: `${idUji(11)}/2026`, isi: titik("99.00") }]);
    expect(salin("salin", terisi).has(`target/${idUji(11)}/2026`)).toBe(false);
    expect(salin("salin", terisi).has(`target/${idUji(11)}/2026-TW2`)).toBe(true);
  });
});

test("the next code is the first that is free", () => {
  expect(nextKode(naskahUji(simpulUji(1), simpulUji(3)).simpul, "sasaran")).toBe("sasaran-2");
});
