// A table as it is read back out of a file, the same shape for every format. Called by the readers and by the comparison.

/**
 * `baris` holds for each row the texts of the cells that cover it, left to right: a cell over three rows stands in each of
 * them (except in PDF, whose structure does not tell). `judul` is "" where the format names none.
 */
export type TabelBaca = { readonly judul: string; readonly baris: readonly (readonly string[])[] };

/** A cell before spans are laid out. */
export type SelRentang = { readonly teks: string; readonly lebar: number; readonly tinggi: number };

/**
 * The texts that cover each row.
 * @example bentangkan([[{ teks: "a", lebar: 1, tinggi: 2 }], []]) // [["a"], ["a"]]
 */
export function bentangkan(baris: readonly (readonly SelRentang[])[]): readonly (readonly string[])[] {
  const dariAtas = new Map<number, SelRentang>();
  return baris.map((sel) => {
    const antre = [...sel];
    const hasil: string[] = [];
    const batas = () => antre.length > 0 || [...dariAtas.keys()].some((k) => k >= kolom);
    let kolom = 0;
    while (batas()) {
      const atas = dariAtas.get(kolom);
      const satu = atas ?? antre.shift() ?? { teks: "", lebar: 1, tinggi: 1 };
      hasil.push(satu.teks);
      const sisa = { ...satu, tinggi: satu.tinggi - 1 };
      if (sisa.tinggi > 0) dariAtas.set(kolom, sisa);
      else dariAtas.delete(kolom);
      kolom += satu.lebar;
    }
    return hasil;
  });
}

/** White space as one blank, none around. @example rapatkan(" a\n b ") // "a b" */
export function rapatkan(teks: string): string {
  return teks.replace(/\s+/g, " ").trim();
}

/** Without any white space: for what a format breaks into lines of its own. @example tanpaSela("a b\nc") // "abc" */
export function tanpaSela(teks: string): string {
  return teks.replace(/[\s\u200b]+/g, "");
}
