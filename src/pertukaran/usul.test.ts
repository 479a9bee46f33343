import { describe, expect, test } from "vitest";
import { usul } from "./usul.ts";

describe("usul", () => {
  test("a near word is suggested", () => {
    expect(usul("nlai", ["periode", "nilai"])).toBe(' Maksud Anda "nilai"?');
  });

  test("letter case does not make a word distant", () => {
    expect(usul("NILAI", ["nilai"])).toBe(' Maksud Anda "nilai"?');
  });

  test("a short word needs a closer match, so the choice is listed instead", () => {
    expect(usul("ab", ["xy", "cd"])).toBe(" Yang ada: xy, cd.");
  });

  test("a long list is cut after twelve", () => {
    const kode = Array.from({ length: 15 }, (_, i) => `kode-panjang-${i + 100}`);
    expect(usul("lain", kode)).toBe(` Yang ada: ${kode.slice(0, 12).join(", ")}, dan 3 lagi.`);
  });

  test("nothing to choose from gives nothing to say", () => {
    expect(usul("apa", [])).toBe("");
  });
});
