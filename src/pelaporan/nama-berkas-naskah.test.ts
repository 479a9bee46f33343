// The names of set reports and of packages, with a PD and for the whole pemda.
import { expect, test } from "vitest";
import { namaBerkasNaskah, namaBerkasPaket } from "./nama-berkas.ts";

test("a set report carries the code of its PD, one of the pemda none", () => {
  const bahan = { jenis: "lkjip-pd", pd: { kode: "disnaker" }, periode: "2024" };
  expect(namaBerkasNaskah(bahan, "docx")).toBe("lkjip-pd-disnaker-2024.docx");
  expect(namaBerkasNaskah({ jenis: "lkjip-pemda", pd: null, periode: "2024" }, "pdf")).toBe("lkjip-pemda-2024.pdf");
});

test("a package carries the code of its PD, or says that it is of all", () => {
  expect(namaBerkasPaket({ pd: { kode: "disnaker" }, masa: "2024" })).toBe("paket-laporan-disnaker-2024.zip");
  expect(namaBerkasPaket({ pd: null, masa: "2024" })).toBe("paket-laporan-semua-pd-2024.zip");
});
