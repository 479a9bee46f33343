// A list of the nomenklatur in a workbook, as the CSV text that its reader takes: one way of checking for both. Pure.
import type { RincianGalat } from "#inti";
import { type Buku, type LembarTerbaca, type Sel, teksSel } from "./buku/sel.ts";

/**
 * The first sheet with a column `kode`, as CSV whose rows are numbered as in Excel.
 * @returns the text, or the errors: no such sheet, codes that Excel has turned into numbers.
 */
export function csvDariBuku(
  buku: Buku,
  berkas: string,
): { readonly csv: Uint8Array } | { readonly galat: readonly RincianGalat[] } {
  const lembar = [...buku.values()].find((l) => kolomKode(l) !== -1);
  if (lembar === undefined) {
    const pesan = "Tidak ada lembar dengan kepala kolom kode, level, dan nama di baris 1.";
    return { galat: [{ berkas, pesan }] };
  }
  const kode = kolomKode(lembar);
  const galat = lembar.baris.flatMap(({ nomor, sel }) => {
    const satu = sel[kode];
    return satu?.jenis === "angka" && satu.nilai.includes(".")
      ? [{ berkas, baris: nomor, pesan: `Kode ${satu.nilai} tersimpan sebagai angka. Format kolom kode sebagai Teks.` }]
      : [];
  });
  return galat.length > 0 ? { galat } : { csv: new TextEncoder().encode(toCsv(lembar)) };
}

function kolomKode({ baris }: LembarTerbaca): number {
  const kepala = baris[0];
  return kepala?.nomor === 1 ? kepala.sel.findIndex((s) => teksSel(s).toLowerCase() === "kode") : -1;
}

function toCsv({ baris }: LembarTerbaca): string {
  const garis: string[] = [];
  for (const { nomor, sel } of baris) {
    // Empty rows keep their place, so that errors name the row the reader sees.
    while (garis.length < nomor - 1) garis.push("");
    garis.push(sel.map(kutip).join(";"));
  }
  return garis.join("\n");
}

function kutip(sel: Sel): string {
  return `"${teksSel(sel).replaceAll('"', '""').replaceAll("\n", " ")}"`;
}
