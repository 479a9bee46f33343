// Every code name in the glossary exists: a name is exported from src/, a quoted value stands in it.
import { describe, expect, test } from "vitest";
import { listBarisTabel, listKode, readNaskah, readSumber } from "./naskah.ts";

const sumber = readSumber();
const istilah = listBarisTabel(readNaskah("docs/glosarium.md"));

describe("docs/glosarium.md", () => {
  test("every line has a term, its meaning, a code name and an article", () => {
    expect(istilah.length).toBeGreaterThan(50);
    expect(istilah.filter((sel) => sel.length !== 4 || sel.includes(""))).toEqual([]);
  });

  test("no term is listed twice", () => {
    const nama = istilah.map(([kata]) => kata);
    expect(nama.filter((kata, i) => nama.indexOf(kata) !== i)).toEqual([]);
  });

  test.each(istilah.flatMap(([kata, , kode = ""]) => listKode(kode).map((nama) => [kata, nama] as const)))(
    "%s is %s in the code",
    (_, nama) => {
      if (nama.startsWith('"')) expect(sumber).toContain(nama);
      else expect(sumber).toMatch(new RegExp(`export (?:async )?(?:type|function|const|class) ${nama}\\b`));
    },
  );
});
