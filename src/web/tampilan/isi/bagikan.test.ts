import { expect, test } from "vitest";
import { bagikan } from "./bagikan.ts";

test("data stay what they are", () => {
  const data = { a: [1, "x", null, { b: [] }], c: undefined, d: { e: true } };
  expect(bagikan(data)).toEqual(data);
  expect(bagikan("teks")).toBe("teks");
  expect(bagikan(null)).toBeNull();
});

test("parts that read alike become one object, those that differ do not", () => {
  const hasil = bagikan([
    { k: { n: 1 }, l: [] },
    { k: { n: 1 }, l: [] },
    { k: { n: 2 }, l: [] },
  ]);
  expect(hasil[0]).toBe(hasil[1]);
  expect(hasil[2]?.l).toBe(hasil[0]?.l);
  expect(hasil[2]?.k).not.toBe(hasil[0]?.k);
});
