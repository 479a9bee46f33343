import { expect, test } from "vitest";
import { kondisiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import { buildDeret } from "../kondisi/deret-kondisi.ts";
import { buildTema } from "../tema.ts";
import { gambaranKondisi } from "./gambaran-kondisi.ts";

/** The first condition with these values by year, read beside one that has values from 2021 to 2024. */
function gambaran(satuan: string, nilai: Readonly<Record<number, string>>) {
  const kondisi = [
    kondisiUji("Miskin", satuan, nilai),
    kondisiUji("Penduduk", "jiwa", { 2021: "1", 2022: "1", 2023: "1", 2024: "1" }),
  ];
  const [deret] = buildDeret({
    kondisi: buildTema(temaTersimpanUji({ kondisi })).kondisi,
    indikator: new Map(),
    dasar: "/jelaskan/kondisi/x/",
  });
  if (deret === undefined) throw new Error("The theme has no condition");
  return gambaranKondisi(deret);
}

test("a condition is a line through all years of its theme, in its own unit and without a mark", () => {
  const g = gambaran("%", { 2021: "13.86", 2023: "12.4" });
  expect(g).toMatchObject({ bentuk: "garis", judul: "Miskin", satuan: "%", desimal: 2 });
  expect(g).not.toHaveProperty("acuan");
  expect(g?.kategori).toEqual(["2021", "2022", "2023", "2024"].map((t) => ({ kunci: t, nama: t })));
  expect(g?.seri.map((s) => [s.nama, ...s.nilai.map((n) => n.nilai)])).toEqual([
    ["Miskin", "13.86", null, "12.4", null],
  ]);
});

test("whole numbers are drawn without decimals", () => {
  expect(gambaran("jiwa", { 2021: "166350", 2022: "160000" })?.desimal).toBe(0);
});

test("fewer than two numbers make no line", () => {
  expect(gambaran("jiwa", { 2022: "160000" })).toBeNull();
  expect(gambaran("jiwa", {})).toBeNull();
});
