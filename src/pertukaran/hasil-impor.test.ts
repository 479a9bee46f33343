import { describe, expect, test } from "vitest";
import { formatHasilImpor, type HasilImpor } from "./hasil-impor.ts";

const HASIL: HasilImpor = {
  pemda: { slug: "lamongan", nama: "Kabupaten Lamongan" },
  kumpulan: { nama: "uji", versi: "1.0.0" },
  berkas: [
    { berkas: "target.csv", tambah: 1200, ubah: 1, tetap: 0, hanyaDiBasisData: ["disnaker iku-1 2022"] },
    { berkas: "pagu.csv", tambah: 0, ubah: 0, tetap: 8, hanyaDiBasisData: [] },
  ],
};

describe("formatHasilImpor", () => {
  test("counts stand in columns with their sum, kept rows below", () => {
    expect(formatHasilImpor(HASIL)).toEqual([
      "Kabupaten Lamongan (lamongan), kumpulan uji versi 1.0.0",
      "berkas       tambah     ubah    tetap",
      "target.csv    1.200        1        0",
      "pagu.csv          0        0        8",
      "jumlah        1.200        1        8",
      "Perubahan disimpan.",
      "Ada di basis data tetapi tidak ada di folder (tidak dihapus):",
      "  target.csv: disnaker iku-1 2022",
    ]);
  });

  test("an import that changes nothing says so", () => {
    const tetap = HASIL.berkas.slice(1);
    expect(formatHasilImpor({ ...HASIL, berkas: tetap }).at(-1)).toBe("Tidak ada yang berubah.");
  });
});
