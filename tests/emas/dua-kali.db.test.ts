// Made twice, the files are the same to the byte: from another database, in another process, elsewhere on earth.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { serialize } from "node:v8";
import { expect, test } from "vitest";
import { createDokumenEmas, getEmas, PASANGAN } from "./bantu-emas.ts";

const ANAK = join(import.meta.dirname, "tulis-anak.ts");
const LAIN = { TZ: "Pacific/Auckland", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" };

async function sidikProsesLain(dokumen: unknown): Promise<ReadonlyMap<string, string>> {
  const anak = spawn(process.execPath, [ANAK], {
    env: { PATH: process.env.PATH, ...LAIN },
    stdio: ["pipe", "pipe", "inherit"],
  });
  anak.stdin.end(serialize(dokumen));
  const baris = (await text(anak.stdout)).trim().split("\n");
  return new Map(baris.map((b) => [b.split(" ")[0] ?? "", b.split(" ")[1] ?? ""]));
}

test("another database and another process, in another time zone and language, give the same bytes", async () => {
  const emas = await getEmas();
  const sidik = await sidikProsesLain(await createDokumenEmas());
  const pertama = PASANGAN.map(({ kode, format }) => {
    const { isi } = emas.berkas(kode, format);
    return [`${kode}.${format}`, createHash("sha256").update(isi).digest("hex")] as const;
  });
  expect(Object.fromEntries(sidik)).toEqual(Object.fromEntries(pertama));
});
