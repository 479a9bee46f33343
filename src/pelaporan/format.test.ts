import { expect, test } from "vitest";
import { FORMAT_LAPORAN, getFormat } from "./format.ts";

test("every format is found by its code", () => {
  for (const format of FORMAT_LAPORAN) expect(getFormat(format.kode)).toBe(format);
});

test("an unknown code is refused, naming the valid ones", () => {
  expect(() => getFormat("odt")).toThrowError(
    expect.objectContaining({
      kode: "masukan",
      message: 'Format laporan "odt" tidak ada. Yang ada: pptx, docx, pdf, xlsx, html.',
    }),
  );
});
