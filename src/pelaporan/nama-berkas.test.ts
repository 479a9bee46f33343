import fc from "fast-check";
import { expect, test } from "vitest";
import { JENIS_LAPORAN } from "./jenis.ts";
import { namaBerkasKamus, namaBerkasLaporan, namaBerkasPerjanjian } from "./nama-berkas.ts";

test("names report, PD, period and format", () => {
  const bahan = { jenis: "deck", subjek: { kode: "disnaker" }, masa: "2024-S1" } as const;
  expect(namaBerkasLaporan(bahan, "pptx")).toBe("sakip-disnaker-2024-S1.pptx");
});

test("two kinds of reports about the same thing never share a name", () => {
  const nama = JENIS_LAPORAN.map(({ kode, lingkup }) =>
    namaBerkasLaporan(
      { jenis: kode, subjek: { kode: lingkup === "pd" ? "disnaker" : "lamongan" }, masa: "2024" },
      "pdf",
    ),
  );
  expect(new Set(nama).size).toBe(JENIS_LAPORAN.length);
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
      const bahan = { jenis: "deck", subjek: { kode: pdKode }, masa: periode } as const;
      expect(namaBerkasLaporan(bahan, "html")).toMatch(/^sakip(-[A-Za-z0-9]+)*\.html$/);
    }),
  );
});
