// A plan in reading order.
import { expect, test } from "vitest";
import { idUji, naskahUji, simpulUji } from "../../../tests/bantu/naskah-uji.ts";
import { orderNaskah, rumusPada } from "./naskah.ts";

test("nodes come parents first, siblings by urutan then code, each with its depth; a parent elsewhere makes a root", () => {
  const naskah = naskahUji(
    simpulUji(1, { urutan: 2 }),
    simpulUji(2, { urutan: 1, induk_id: idUji(99) }),
    simpulUji(3, { induk_id: idUji(1), urutan: 1, kode: "b" }),
    simpulUji(4, { induk_id: idUji(1), urutan: 1, kode: "a" }),
    simpulUji(5, { induk_id: idUji(4), urutan: 1 }),
  );
  expect(orderNaskah(naskah).map(({ id, lekuk }) => [id, lekuk])).toEqual([
    [idUji(2), 0],
    [idUji(1), 0],
    [idUji(4), 1],
    [idUji(5), 2],
    [idUji(3), 1],
  ]);
});

test("nodes that form a ring hang under no root and are left out", () => {
  const naskah = naskahUji(simpulUji(1, { induk_id: idUji(2) }), simpulUji(2, { induk_id: idUji(1) }), simpulUji(3));
  expect(orderNaskah(naskah).map(({ id }) => id)).toEqual([idUji(3)]);
});

test("an indikator that had no formula yet in a year has none then", () => {
  expect(rumusPada(naskahUji(simpulUji(1)), idUji(11), 2026)).toBeUndefined();
});
