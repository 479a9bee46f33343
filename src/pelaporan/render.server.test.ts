import { expect, test } from "vitest";
import { bahanUji } from "../../tests/bantu/contoh-deck.ts";
import { FORMAT_LAPORAN } from "./format.ts";
import { buildDeckSakip } from "./penyusun/deck-sakip.ts";
import { renderLaporan } from "./render.server.ts";

const AWAL = { pptx: "PK", docx: "PK", pdf: "%PDF-1.7", xlsx: "PK", html: "<!doctype html>" } as const;

test.each(FORMAT_LAPORAN)("$kode is written in its own form, and twice the same", async ({ kode }) => {
  const dokumen = buildDeckSakip(bahanUji());
  const isi = await renderLaporan(dokumen, kode);
  expect(new TextDecoder().decode(isi.subarray(0, AWAL[kode].length))).toBe(AWAL[kode]);
  expect(Buffer.compare(isi, await renderLaporan(dokumen, kode))).toBe(0);
});
