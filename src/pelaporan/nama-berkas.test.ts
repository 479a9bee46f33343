import fc from "fast-check";
import { expect, test } from "vitest";
import { namaBerkasDeck, namaBerkasKamus, namaBerkasPerjanjian } from "./nama-berkas.ts";

test("names report, PD, period and format", () => {
  expect(namaBerkasDeck({ pdKode: "disnaker", periode: "2024-S1" }, "pptx")).toBe("sakip-disnaker-2024-S1.pptx");
});

test("names of an agreement its PD, year and office, and which perubahan it is", () => {
  const bahan = { pd: { kode: "disnaker" }, tahun: 2024, nomor: 0, pihakPertama: { jabatan: "Kepala Dinas" } };
  expect(namaBerkasPerjanjian(bahan, "pdf")).toBe("perjanjian-kinerja-disnaker-2024-Kepala-Dinas.pdf");
  expect(namaBerkasPerjanjian({ ...bahan, nomor: 2 }, "pdf")).toBe(
    "perjanjian-kinerja-disnaker-2024-perubahan-2-Kepala-Dinas.pdf",
  );
});

test("names of the kamus its PD and year", () => {
  expect(namaBerkasKamus({ pdKode: "disnaker", tahun: 2024 }, "docx")).toBe("kamus-indikator-disnaker-2024.docx");
});

test("whatever the codes hold, the name is safe in a folder and in a header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (pdKode, periode) => {
      expect(namaBerkasDeck({ pdKode, periode }, "html")).toMatch(/^sakip(-[A-Za-z0-9]+)*\.html$/);
    }),
  );
});
