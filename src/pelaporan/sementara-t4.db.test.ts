import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, test } from "vitest";
import type { BasisUji } from "../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../tests/bantu/contoh-lamongan.ts";
import { FORMAT_LAPORAN } from "./format.ts";
import { renderLaporan } from "./render.server.ts";
import { getLaporanTema } from "./tema.server.ts";

let uji: BasisUji;
beforeAll(async () => {
  uji = await createContohLamongan();
});
afterAll(() => uji.drop());
test.each(FORMAT_LAPORAN)("$kode", async ({ kode }) => {
  const { dokumen } = await getLaporanTema(uji.konteks, { jenis: "publik" }, { temaKode: "kemiskinan" });
  writeFileSync(`/tmp/t4/tema.${kode}`, await renderLaporan(dokumen, kode));
});
