import { expect, test } from "vitest";
import type { Grafik } from "../../model.ts";
import { rapikanGrafik } from "./rapikan-grafik.ts";

const GRAFIK: Grafik = {
  jenis: "grafik",
  bentuk: "batang",
  judul: "",
  satuan: "nilai",
  desimal: 2,
  kategori: ["a", "b"],
  seri: [{ nama: "x", nilai: ["101.725", null] }],
  teksAlternatif: "",
};

test("labels are rounded and written as everywhere else, none where there is no number", () => {
  const xml = rapikanGrafik("<c:ser><c:dLbls></c:dLbls></c:ser>", GRAFIK);
  expect(xml).toContain("<a:t>101,73</a:t>");
  expect(xml.split("<c:dLbl>")).toHaveLength(2);
});

test("a series the document does not have gets no labels", () => {
  const kosong = { ...GRAFIK, seri: [] };
  expect(rapikanGrafik("<c:ser><c:dLbls></c:dLbls></c:ser>", kosong)).toBe("<c:ser><c:dLbls></c:dLbls></c:ser>");
});

test("a part that is no chart of the document is left as it is", () => {
  expect(rapikanGrafik("<a/>", undefined)).toBe("<a/>");
});
