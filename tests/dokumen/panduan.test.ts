// The user guide speaks the words of the screens: what it sets in bold stands in the source, addresses are routes, links lead
// somewhere, commands exist.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DAFTAR_PERINTAH } from "../../src/cli/perintah/index.ts";
import routes from "../../src/web/routes.ts";
import { isAda, listKode, readNaskah, readSumber } from "./naskah.ts";

const FOLDER = join("docs", "panduan");
const berkas = readdirSync(FOLDER).filter((nama) => nama.endsWith(".md"));
const rapat = (teks: string) => teks.replace(/\s+/g, " ");
const sumber = rapat(readSumber());
const alamat: ReadonlySet<string> = new Set(routes.map(({ path = "" }) => `/${path}`));
const isi = (nama: string) => readNaskah(join(FOLDER, nama));

describe.each(berkas)("docs/panduan/%s", (nama) => {
  test("what is set in bold stands in the source, word for word", () => {
    const kata = [...rapat(isi(nama)).matchAll(/\*\*(.+?)\*\*/g)].flatMap(([, k]) => k ?? []);
    expect(kata.length).toBeGreaterThan(0);
    expect(kata.filter((k) => !sumber.includes(k))).toEqual([]);
  });

  test("every address it names is a route", () => {
    const disebut = listKode(isi(nama)).filter((kode) => kode.startsWith("/"));
    expect(disebut.filter((a) => !alamat.has(a))).toEqual([]);
  });

  test("every link leads to a file", () => {
    const tujuan = [...isi(nama).matchAll(/\]\(([^)]+)\)/g)].flatMap(([, t]) => t ?? []);
    expect(tujuan.filter((t) => !isAda(join(FOLDER, t)))).toEqual([]);
  });

  test("every command it names exists", () => {
    const perintah = [...isi(nama).matchAll(/npx opensakip ([a-z]+(?: [a-z][a-z-]*)?)/g)].flatMap(([, p]) => p ?? []);
    expect(perintah.filter((p) => !DAFTAR_PERINTAH.some((ada) => ada.nama === p))).toEqual([]);
  });
});

test("the index leads to every page", () => {
  const lain = berkas.filter((nama) => nama !== "README.md");
  expect(lain.length).toBeGreaterThan(5);
  expect(lain.filter((nama) => !isi("README.md").includes(`(${nama})`))).toEqual([]);
});
