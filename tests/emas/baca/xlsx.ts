// Reads a workbook back: each sheet as rows of cells as they are shown. Called by baca.ts.
import { bacaSelBuku, openBuku } from "../../../src/pelaporan/perender/xlsx/uji-buku.ts";
import type { TabelBaca } from "./tabel.ts";

/** Every sheet under its name, rows as cells that cover them; a sheet holds one table at most, with texts around it. */
export async function lembarXlsx(berkas: Uint8Array): Promise<readonly TabelBaca[]> {
  const buku = await openBuku(berkas);
  return buku.worksheets.map((lembar) => ({
    judul: lembar.name,
    baris: Array.from({ length: lembar.rowCount }, (_, b) => {
      const sel = Array.from({ length: lembar.columnCount }, (__, k) => {
        const satu = lembar.getCell(b + 1, k + 1);
        return satu.isMerged ? satu.master : satu;
      });
      return sel.filter((s, k) => s.address !== sel[k - 1]?.address).map((s) => bacaSelBuku(s).teks);
    }),
  }));
}

/** The name of each sheet, then its cells. */
export async function teksXlsx(berkas: Uint8Array): Promise<readonly string[]> {
  return (await lembarXlsx(berkas)).flatMap(({ judul, baris }) => [judul, ...baris.flat()]);
}
