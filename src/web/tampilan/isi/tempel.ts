// A block copied from Excel: read into rows and columns, and laid over the sheet from the focused field. Pure.

/** A block of texts, line by line. */
export type Blok = readonly (readonly string[])[];

/**
 * Reads what a spreadsheet puts on the clipboard: tabs between columns, line ends between rows, a field with either in
 * double quotes. Null when it is a single text, which the browser pastes by itself.
 * @example parseBlok("1.250\t94,87\n3\t4\n") // [["1.250", "94,87"], ["3", "4"]]
 */
export function parseBlok(teks: string): Blok | null {
  const baris = readBaris(teks.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
  const terakhir = baris.at(-1);
  const isi = terakhir?.length === 1 && terakhir[0] === "" ? baris.slice(0, -1) : baris;
  return isi.length > 1 || (isi[0]?.length ?? 0) > 1 ? isi : null;
}

function readBaris(teks: string): string[][] {
  const semua: string[][] = [];
  let baris: string[] = [];
  let sisa = teks;
  for (;;) {
    const [sel, lanjut] = readSel(sisa);
    baris.push(sel);
    const pemisah = lanjut[0];
    sisa = lanjut.slice(1);
    if (pemisah === "\t") continue;
    semua.push(baris);
    if (pemisah === undefined) return semua;
    baris = [];
  }
}

/** The first field of `teks`, and what follows it. */
function readSel(teks: string): readonly [string, string] {
  const berkutip = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(teks);
  if (berkutip !== null) return [(berkutip[1] ?? "").replaceAll('""', '"'), teks.slice(berkutip[0].length)];
  const akhir = /[\t\n]/.exec(teks)?.index ?? teks.length;
  return [teks.slice(0, akhir), teks.slice(akhir)];
}

/** A row that a block can be laid over. `zona`: the fields next to each other, of the kind the paste started in. */
export type BarisSasaran = {
  readonly kunci: string;
  readonly nama: string;
  /** Why nothing may be written here; null when it may. */
  readonly terkunci: string | null;
  readonly zona: readonly string[];
};

export type IsiTempel = { readonly kunci: string; readonly kolom: string; readonly teks: string };
export type HasilTempel = {
  readonly isi: readonly IsiTempel[];
  /** One sentence for each part of the block that was not taken over. */
  readonly laporan: readonly string[];
};

/** Why a text cannot stand in a field; null when it can. */
export type PeriksaTeks = (kunci: string, kolom: string, teks: string) => string | null;

/**
 * Lays the block over the rows, downwards from the first and to the right from column `mulai` of its zone. Fields left
 * empty in the block leave the sheet as it is. What does not fit or cannot be read is told, row by row.
 */
export function susunTempel(
  blok: Blok,
  sasaran: readonly BarisSasaran[],
  mulai: number,
  periksa: PeriksaTeks,
): HasilTempel {
  const isi: IsiTempel[] = [];
  const laporan: string[] = [];
  blok.forEach((sel, i) => {
    const nomor = `Baris ${i + 1} salinan`;
    const baris = sasaran[i];
    if (sel.every((teks) => teks.trim() === "")) return;
    if (baris === undefined) laporan.push(`${nomor}: tidak ada baris lembar untuknya.`);
    else if (baris.terkunci !== null) laporan.push(`${nomor} (${baris.nama}): ${baris.terkunci}`);
    else {
      const hasil = susunBaris(sel, baris, mulai, periksa);
      isi.push(...hasil.isi);
      laporan.push(...hasil.laporan.map((kalimat) => `${nomor} (${baris.nama}): ${kalimat}`));
    }
  });
  return { isi, laporan };
}

function susunBaris(
  sel: readonly string[],
  { kunci, zona }: BarisSasaran,
  mulai: number,
  periksa: PeriksaTeks,
): HasilTempel {
  const isi: IsiTempel[] = [];
  const laporan: string[] = [];
  sel.forEach((mentah, j) => {
    const teks = mentah.trim();
    if (teks === "") return;
    const kolom = zona[mulai + j];
    if (kolom === undefined) {
      laporan.push(`"${teks.slice(0, 40)}" tidak punya kolom di baris ini.`);
      return;
    }
    const sebab = periksa(kunci, kolom, teks);
    if (sebab === null) isi.push({ kunci, kolom, teks });
    else laporan.push(sebab);
  });
  return { isi, laporan };
}
