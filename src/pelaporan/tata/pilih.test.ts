import { describe, expect, test } from "vitest";
import { pickPertama, pickTerendah } from "./pilih.ts";

describe("choosing a layout", () => {
  test("the lowest is chosen, of equals the first", () => {
    expect(pickTerendah(["aa", "b", "c"], (s) => s.length)).toBe("b");
  });

  test("the first that fits is chosen, and the last where none does", () => {
    expect(pickPertama([3, 2, 1], (n) => n < 3)).toBe(2);
    expect(pickPertama([3, 2, 1], () => false)).toBe(1);
  });

  test("without choices it is an internal error", () => {
    expect(() => pickTerendah([], () => 0)).toThrow(expect.objectContaining({ kode: "internal" }));
  });
});
