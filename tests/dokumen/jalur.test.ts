// The documents name only what exists: paths in ARCHITECTURE and README, functions in the journey of a number.
import { describe, expect, test } from "vitest";
import { isAda, listBarisTabel, listJalur, listKode, readNaskah } from "./naskah.ts";

const NASKAH = [
  "ARCHITECTURE.md",
  "docs/perjalanan-angka.md",
  "docs/keputusan/005-aturan-capaian.md",
  "docs/keputusan/007-masuk.md",
  "docs/keputusan/008-bukti.md",
  "docs/keputusan/009-pengingat.md",
  "docs/keputusan/012-docx-dan-pdf.md",
  "referensi/README.md",
  "referensi/regulasi.md",
];

describe.each(NASKAH)("%s", (naskah) => {
  test("every path it names exists", () => {
    const jalur = listJalur(readNaskah(naskah));
    expect(jalur.length).toBeGreaterThan(0);
    expect(jalur.filter((j) => !isAda(j))).toEqual([]);
  });
});

describe("docs/perjalanan-angka.md", () => {
  const langkah = listBarisTabel(readNaskah("docs/perjalanan-angka.md")).map(([berkas = "", fungsi = ""]) => ({
    berkas: listKode(berkas)[0] ?? "",
    fungsi: listKode(fungsi),
  }));

  test("every step names a file and a function", () => {
    expect(langkah.length).toBeGreaterThan(30);
    expect(langkah.filter((l) => l.berkas === "" || l.fungsi.length === 0)).toEqual([]);
  });

  test.each(langkah)("$berkas still defines $fungsi", ({ berkas, fungsi }) => {
    const isi = readNaskah(berkas);
    for (const nama of fungsi) expect(isi).toMatch(new RegExp(`\\b(?:function|const) ${nama}\\b`));
  });
});

test("the map stays short enough to be read", () => {
  expect(readNaskah("ARCHITECTURE.md").split("\n").length).toBeLessThanOrEqual(110);
});
