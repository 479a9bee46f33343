// Every dependency has its reason in a decision record, and none of the listed parts has left package.json.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { listBarisTabel, listKode, readNaskah } from "./naskah.ts";

const FOLDER = join("docs", "keputusan");
const Paket = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const { dependencies, devDependencies } = Paket.parse(JSON.parse(readNaskah("package.json")));
const dipakai = Object.keys({ ...dependencies, ...devDependencies });

test("every dependency in package.json is named in docs/keputusan", () => {
  const disebut = new Set(
    readdirSync(FOLDER)
      .filter((nama) => nama.endsWith(".md"))
      .flatMap((nama) => listKode(readNaskah(join(FOLDER, nama)))),
  );
  expect(dipakai.length).toBeGreaterThan(40);
  expect(dipakai.filter((nama) => !disebut.has(nama))).toEqual([]);
});

test("every part in the list of chosen parts is still a dependency", () => {
  const bagian = listBarisTabel(readNaskah(join(FOLDER, "001-bagian-terpilih.md"))).flatMap(([kode = ""]) =>
    listKode(kode),
  );
  expect(bagian.length).toBeGreaterThan(40);
  expect(bagian.filter((nama) => !dipakai.includes(nama))).toEqual([]);
});

test("every version is pinned exactly", () => {
  const versi = Object.entries({ ...dependencies, ...devDependencies });
  expect(versi.filter(([, v]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(v))).toEqual([]);
});
