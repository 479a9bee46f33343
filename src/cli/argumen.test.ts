// How the words after `opensakip` are understood: help, suggestions, refusals.
import { describe, expect, test } from "vitest";
import { readPermintaan } from "./argumen.ts";
import { helpOverview } from "./bantuan.ts";
import type { Perintah } from "./perintah.ts";

const perintah = (nama: string, lain: Partial<Perintah> = {}): Perintah => ({
  nama,
  ringkasan: `Ringkasan ${nama}`,
  opsi: {},
  contoh: [],
  run: async () => 0,
  ...lain,
});
const DAFTAR = [
  perintah("impor", { sisa: "<folder>" }),
  perintah("laporan deck", { opsi: { pd: { jenis: "teks", wajib: true, arti: "kode PD", isian: "KODE" } } }),
  perintah("jejak verifikasi", { opsi: { rinci: { jenis: "sakelar", arti: "semua" } } }),
];
const read = (...kata: readonly string[]) => readPermintaan(DAFTAR, kata);
const refusal = (...kata: readonly string[]) => {
  try {
    read(...kata);
  } catch (galat) {
    return galat;
  }
  return undefined;
};

describe("help", () => {
  test.each([[[]], [["--bantuan"]], [["--help"]], [["-h"]], [["bantuan"]]])("%j shows the overview", (kata) => {
    expect(read(...kata)).toEqual({ jenis: "bantuan", perintah: undefined });
  });

  test.each([[["impor", "--bantuan"]], [["bantuan", "impor"]], [["help", "impor"]]])(
    "%j shows that command's help",
    (kata) => {
      expect(read(...kata)).toEqual({ jenis: "bantuan", perintah: DAFTAR[0] });
    },
  );

  test("the overview names every command with its summary", () => {
    const isi = helpOverview(DAFTAR);
    for (const { nama, ringkasan } of DAFTAR) expect(isi).toMatch(new RegExp(`${nama} +${ringkasan}`));
  });
});

describe("an unknown command is wrong input, whose message", () => {
  test.each([
    [["lapran", "deck"], 'Mungkin maksud Anda "laporan deck"?'],
    [["IMPOR"], 'Mungkin maksud Anda "impor"?'],
    [["jejak", "verifkasi"], 'Mungkin maksud Anda "jejak verifikasi"?'],
    [["bantuan", "impr"], 'Mungkin maksud Anda "impor"?'],
    [["impr", "--bantuan"], 'Mungkin maksud Anda "impor"?'],
  ])("suggests the nearest for %j", (kata, saran) => {
    expect(refusal(...kata)).toMatchObject({ kode: "masukan", message: expect.stringContaining(saran) });
  });

  test("suggests nothing where nothing is near, and lists what there is", () => {
    expect(refusal("xyz")).toMatchObject({
      message: 'Perintah "xyz" tidak dikenal. Yang ada: impor, laporan deck, jejak verifikasi.',
    });
  });

  test("lists only the commands of the same family once the first word is right", () => {
    expect(refusal("jejak", "xyz")).toMatchObject({
      message: 'Perintah "jejak xyz" tidak dikenal. Yang ada: jejak verifikasi.',
    });
  });
});

describe("options", () => {
  test("are read by name, switches apart, the rest in order", () => {
    expect(read("jejak", "verifikasi", "--rinci")).toMatchObject({ argumen: { sakelar: new Set(["rinci"]) } });
    expect(read("laporan", "deck", "--pd", "disnaker")).toMatchObject({ argumen: { teks: { pd: "disnaker" } } });
    expect(read("laporan", "deck", "--pd=disnaker")).toMatchObject({ argumen: { teks: { pd: "disnaker" } } });
    expect(read("impor", "contoh")).toMatchObject({ argumen: { sisa: ["contoh"] } });
  });

  test.each([
    [["laporan", "deck"], "Perintah laporan deck memerlukan --pd KODE."],
    [["laporan", "deck", "--pd"], "Opsi --pd memerlukan nilai: --pd KODE."],
    [
      ["laporan", "deck", "--kode", "x"],
      "Opsi --kode tidak dikenal untuk perintah laporan deck. Yang ada: --pd KODE, --bantuan.",
    ],
    [["impor"], "Perintah impor memerlukan <folder>."],
    [["impor", "a", "b"], 'Kata "b" tidak dikenal untuk perintah impor.'],
  ])("%j is refused with what would be right", (kata, message) => {
    expect(refusal(...kata)).toMatchObject({ kode: "masukan", message });
  });
});
