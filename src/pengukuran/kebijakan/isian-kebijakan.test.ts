import { describe, expect, test } from "vitest";
import { parseIsian } from "#inti";
import { IsianKebijakan } from "./isian-kebijakan.ts";

const ISIAN: IsianKebijakan = {
  tahun: "2025",
  desimal: "2",
  batasBawah: "0",
  batasAtas: "",
  aturanTurun: "target_per_realisasi",
  dasar: " Perbup 1/2025 ",
  skala: [
    { bawah: "", predikat: "Rendah" },
    { bawah: "75,5", predikat: "Tinggi" },
    { bawah: " ", predikat: "" },
  ],
  tindakLanjutDiBawah: "100%",
  tindakLanjutDiAtas: "1.000",
  rasioLonjakan: "12,5",
  rekapBatasAtas: "",
  rekapKosong: "diabaikan",
  alasan: "Keputusan bupati",
};
const pesanOf = (ubah: Partial<Record<keyof IsianKebijakan, unknown>>): string => {
  try {
    parseIsian(IsianKebijakan, { ...ISIAN, ...ubah });
    return "lolos";
  } catch (galat) {
    return galat instanceof Error ? galat.message : String(galat);
  }
};

describe("IsianKebijakan", () => {
  test("reads numbers as Indonesians write them, and leaves out rows of the scale that are empty", () => {
    expect(parseIsian(IsianKebijakan, ISIAN)).toEqual({
      ...ISIAN,
      tahun: 2025,
      desimal: 2,
      batasAtas: null,
      dasar: "Perbup 1/2025",
      skala: [
        { bawah: null, predikat: "Rendah" },
        { bawah: "75.5", predikat: "Tinggi" },
      ],
      tindakLanjutDiBawah: "100",
      tindakLanjutDiAtas: "1000",
      rasioLonjakan: "12.5",
      rekapBatasAtas: null,
    });
  });

  test.each<readonly [Partial<Record<keyof IsianKebijakan, unknown>>, string]>([
    [{ tahun: "25" }, "Tahun ditulis empat angka"],
    [{ tahun: "1999" }, "Tahun ditulis empat angka"],
    [{ desimal: "7" }, "Banyak desimal: tulis 0 sampai 6."],
    [{ batasAtas: "1.00" }, "Batas atas capaian: "],
    [{ batasAtas: "120 orang" }, "Batas atas capaian: tulis angkanya saja, dalam persen."],
    [{ batasAtas: "1".repeat(41) }, "Batas atas capaian terlalu panjang."],
    [{ batasBawah: "50", batasAtas: "40" }, "Batas bawah capaian lebih besar daripada batas atasnya."],
    [{ aturanTurun: "lain" }, "Pilih rumus"],
    [{ dasar: " " }, "Dasar kebijakan belum diisi."],
    [{ alasan: "" }, "Alasan perubahan belum diisi."],
    [{ tindakLanjutDiBawah: "" }, "Batas rendah tindak lanjut belum diisi."],
    [{ tindakLanjutDiBawah: "2.000" }, "Batas rendah tindak lanjut lebih besar daripada batas tingginya."],
    [{ rasioLonjakan: "0" }, "Batas lonjakan harus lebih besar daripada 0."],
    [{ rekapBatasAtas: "-1" }, "Batas atas dalam rekap harus lebih besar daripada 0"],
    [{ rekapKosong: "" }, "Pilih arti realisasi"],
    [{ skala: [] }, "Pita predikat belum benar: skala belum berisi satu pita pun."],
    [{ skala: [{ bawah: "1", predikat: "A" }] }, "tidak boleh berbatas bawah"],
    [
      {
        skala: [
          { bawah: "", predikat: "" },
          { bawah: "5", predikat: "" },
        ],
      },
      "Sebutan predikat belum diisi.",
    ],
    [
      {
        skala: [
          { bawah: "", predikat: "A" },
          { bawah: "5", predikat: "A" },
        ],
      },
      'Sebutan "A" dipakai dua pita.',
    ],
    [{ skala: Array.from({ length: 13 }, (_, i) => ({ bawah: i === 0 ? "" : String(i), predikat: `P${i}` })) }, "12"],
    [{ alasan: undefined }, "Alasan perubahan belum diisi."],
    [{ batasBawah: undefined }, "Isian batasBawah wajib diisi."],
  ])("%j is refused with %j", (ubah, pesan) => {
    expect(pesanOf(ubah)).toContain(pesan);
  });
});
