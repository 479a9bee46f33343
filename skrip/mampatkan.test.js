// The compressed copies beside the browser build's files.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { compressFolder } from "./mampatkan.js";

test("text files above 1 kB get a Brotli and a gzip copy of the same content, others none", () => {
  const folder = mkdtempSync(join(tmpdir(), "opensakip-mampat-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "assets"));
  const skrip = "export const angka = 1;\n".repeat(200);
  writeFileSync(join(folder, "assets", "a.js"), skrip);
  writeFileSync(join(folder, "assets", "kecil.js"), "x");
  writeFileSync(join(folder, "assets", "huruf.woff2"), skrip);
  compressFolder(folder);
  expect(readdirSync(join(folder, "assets")).sort()).toEqual(["a.js", "a.js.br", "a.js.gz", "huruf.woff2", "kecil.js"]);
  expect(brotliDecompressSync(readFileSync(join(folder, "assets", "a.js.br"))).toString()).toBe(skrip);
  expect(gunzipSync(readFileSync(join(folder, "assets", "a.js.gz"))).toString()).toBe(skrip);
});
