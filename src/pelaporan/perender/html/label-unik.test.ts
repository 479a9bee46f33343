import { expect, test } from "vitest";
import { withLabelUnik } from "./label-unik.ts";
import { elemen, toHtml } from "./unsur.ts";

const wilayah = (label: string, ...anak: Parameters<typeof elemen>[2][]) =>
  elemen("section", { "aria-label": label }, ...anak);

test("regions of one name are numbered from the second on, wherever they stand; other names stay", () => {
  const hasil = withLabelUnik(
    elemen("div", {}, wilayah("T", wilayah("T"), "isi"), wilayah("U"), elemen("p", {}, wilayah("T"))),
  );
  expect([...toHtml([hasil]).matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
    "T",
    "T (2)",
    "U",
    "T (3)",
  ]);
  expect(toHtml([hasil])).toContain("isi");
});

test("what is no region keeps its label: pictures may be called the same", () => {
  const gambar = elemen("svg", { "aria-label": "Grafik" });
  expect(withLabelUnik(elemen("div", {}, gambar, gambar)).anak).toEqual([gambar, gambar]);
});
