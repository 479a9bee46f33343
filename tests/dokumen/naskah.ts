// Reads what the documents name: paths, table rows, words in code type. Called by the tests of this folder.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const POLA_JALUR = /^(?:src|docs|tests|migrasi|referensi|contoh|skrip|bin)\/[\w./-]*$/;
const BERKAS_AKAR: ReadonlySet<string> = new Set([".dependency-cruiser.js", "package.json", "README.md"]);

/** The text of a document, by its path from the root of the repository. */
export function readNaskah(jalur: string): string {
  return readFileSync(jalur, "utf8");
}

/** Everything a text sets in code type, in order; fenced blocks are left out. */
export function listKode(teks: string): readonly string[] {
  const tanpaBlok = teks.replace(/^```[\s\S]*?^```/gm, "");
  return [...tanpaBlok.matchAll(/`([^`\n]+)`/g)].flatMap(([, isi]) => isi ?? []);
}

/** The paths that a text names in code type, each once. */
export function listJalur(teks: string): readonly string[] {
  return [...new Set(listKode(teks).filter((kode) => POLA_JALUR.test(kode) || BERKAS_AKAR.has(kode)))];
}

/** The rows of every table in a text as lists of cells, without headings and rulers. */
export function listBarisTabel(teks: string): readonly (readonly string[])[] {
  const baris = teks.split("\n");
  return baris
    .filter((b, i) => b.startsWith("|") && !isPembatas(b) && !isPembatas(baris[i + 1] ?? ""))
    .map((b) =>
      b
        .split("|")
        .slice(1, -1)
        .map((sel) => sel.trim()),
    );
}

function isPembatas(baris: string): boolean {
  return /^\|[\s|:-]+\|$/.test(baris);
}

/** Whether a path exists in the repository. */
export function isAda(jalur: string): boolean {
  return existsSync(jalur);
}

/** The text of every source file under `src/`, tests left out, joined. */
export function readSumber(): string {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((nama) => /\.tsx?$/.test(nama) && !/\.test\.tsx?$/.test(nama))
    .map((nama) => readFileSync(join("src", nama), "utf8"))
    .join("\n");
}
