import fc from "fast-check";
import { expect, test } from "vitest";
import { namaBerkasDeck } from "./nama-berkas.ts";

test("names report, PD, period and format", () => {
  expect(namaBerkasDeck({ pdKode: "disnaker", periode: "2024-S1" }, "pptx")).toBe("sakip-disnaker-2024-S1.pptx");
});

test("whatever the codes hold, the name is safe in a folder and in a header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (pdKode, periode) => {
      expect(namaBerkasDeck({ pdKode, periode }, "html")).toMatch(/^sakip(-[A-Za-z0-9]+)*\.html$/);
    }),
  );
});
