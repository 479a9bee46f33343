import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSisipan, gzipHalaman, joinHalaman, splitPada } from "./sisipan.server.ts";

const bytes = (teks: string) => new TextEncoder().encode(teks);

test("a page with its part set in reads the same, compressed and not, whatever stands in either", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 3000 }),
      fc.string({ unit: "grapheme" }),
      fc.string(),
      (kepala, isi, ekor) => {
        const tanda = "<!--tanda-yang-tak-tertebak-->";
        const halaman = splitPada(bytes(kepala + tanda + ekor), tanda, createSisipan(isi));
        if (halaman === undefined) throw new Error("tanda tidak ditemukan");
        const utuh = kepala + isi + ekor;
        expect(new TextDecoder().decode(joinHalaman(halaman))).toBe(utuh);
        expect(gunzipSync(gzipHalaman(halaman, 1)).toString()).toBe(utuh);
      },
    ),
    { numRuns: 50 },
  );
});

test("a page without the mark has no part", () => {
  expect(splitPada(bytes("halaman biasa"), "<!--tanda-->", createSisipan("isi"))).toBeUndefined();
});
