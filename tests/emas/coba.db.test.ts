import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createContohLamongan } from "../bantu/contoh-lamongan.ts";
import { FORMAT_LAPORAN } from "#pelaporan";
import { getLaporan, renderLaporan } from "#pelaporan/server";
test("a", async () => {
  const uji = await createContohLamongan();
  for (const [jenis, masa] of [["deck","2024-S1"],["lkjip","2023"]] as const) {
    const { dokumen } = await getLaporan(uji.konteks, { jenis: "publik" }, { jenis, pdKode: "disnaker", masa });
    writeFileSync(`/tmp/emas/${jenis}.json`, JSON.stringify(dokumen, null, 1));
    for (const { kode } of FORMAT_LAPORAN) writeFileSync(`/tmp/emas/${jenis}.${kode}`, await renderLaporan(dokumen, kode));
  }
  await uji.drop();
  expect(1).toBe(1);
});
