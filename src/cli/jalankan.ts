// Runs one command line from words to exit code. Called by utama.ts, and by tests with a world of their own.
import { Galat, linesOfGalat } from "#inti";
import { readPermintaan } from "./argumen.ts";
import { helpOf, helpOverview } from "./bantuan.ts";
import type { DuniaCli, KodeKeluar, Perintah } from "./perintah.ts";

/** `versi` is printed by `--versi`; `daftar` is the table of commands. */
export type ProgramCli = { readonly versi: string; readonly daftar: readonly Perintah[] };

/**
 * Does what `kata` (the words after `opensakip`) ask. Expected failures are reported and become exit code 1 or 2;
 * anything else is a defect and is thrown on.
 */
export async function runCli(program: ProgramCli, kata: readonly string[], dunia: DuniaCli): Promise<KodeKeluar> {
  try {
    return await act(program, kata, dunia);
  } catch (galat) {
    if (!(galat instanceof Galat) || galat.kode === "internal") throw galat;
    reportGalat(galat, dunia.lapor);
    return exitCodeOf(galat);
  }
}

async function act(program: ProgramCli, kata: readonly string[], dunia: DuniaCli): Promise<KodeKeluar> {
  const permintaan = readPermintaan(program.daftar, kata);
  switch (permintaan.jenis) {
    case "versi":
      dunia.tulis(program.versi);
      return 0;
    case "bantuan":
      dunia.tulis(permintaan.perintah === undefined ? helpOverview(program.daftar) : helpOf(permintaan.perintah));
      return 0;
    case "jalankan":
      return permintaan.perintah.run(dunia, permintaan.argumen);
  }
}

/** Prints a Galat with its rows: "berkas:baris: pesan". */
export function reportGalat(galat: Galat, lapor: (baris: string) => void): void {
  const [pesan = "", ...rincian] = linesOfGalat(galat);
  lapor(`Galat: ${pesan}`);
  for (const baris of rincian) lapor(baris);
}

function exitCodeOf(galat: Galat): KodeKeluar {
  return galat.kode === "masukan" || galat.kode === "tidak_ditemukan" ? 2 : 1;
}
