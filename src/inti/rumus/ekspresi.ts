// Ekspresi: the syntax tree of a formula. Plain data, so it can be stored and sent. Read by every file of rumus/.

/** An arithmetic operator as printed in the formula language. */
export type OperatorHitung = "+" | "-" | "*" | "/";
/** A comparison, allowed only as the condition of `jika`. */
export type OperatorBanding = "<" | "<=" | ">" | ">=" | "=" | "<>";
/** Functions over a list of arguments; `abs` takes exactly one. */
export const NAMA_FUNGSI = ["min", "max", "rata", "jumlah", "abs"] as const;
export type NamaFungsi = (typeof NAMA_FUNGSI)[number];

export type Banding = { readonly operator: OperatorBanding; readonly kiri: Ekspresi; readonly kanan: Ekspresi };

export type Ekspresi =
  /** A literal, canonical and never negative: "0.5", "100". */
  | { readonly jenis: "angka"; readonly teks: string }
  | { readonly jenis: "variabel"; readonly nama: string }
  | { readonly jenis: "negatif"; readonly isi: Ekspresi }
  | { readonly jenis: "hitung"; readonly operator: OperatorHitung; readonly kiri: Ekspresi; readonly kanan: Ekspresi }
  | { readonly jenis: "fungsi"; readonly nama: NamaFungsi; readonly argumen: readonly Ekspresi[] }
  | { readonly jenis: "jika"; readonly syarat: Banding; readonly maka: Ekspresi; readonly jikaTidak: Ekspresi };

/** Limits of one formula: characters, nesting of parentheses, signs and functions, nodes of the tree. */
export const BATAS_RUMUS = { panjang: 2000, kedalaman: 64, simpul: 500 } as const;

/** The direct parts of an expression, left to right. @example childrenOfEkspresi(a + b) // [a, b] */
export function childrenOfEkspresi(e: Ekspresi): readonly Ekspresi[] {
  switch (e.jenis) {
    case "angka":
    case "variabel":
      return [];
    case "negatif":
      return [e.isi];
    case "hitung":
      return [e.kiri, e.kanan];
    case "fungsi":
      return e.argumen;
    case "jika":
      return [e.syarat.kiri, e.syarat.kanan, e.maka, e.jikaTidak];
  }
}

/** The names of all variables, each once, in order of first appearance. @example variablesOf(a / (a + b)) // ["a", "b"] */
export function variablesOf(e: Ekspresi): readonly string[] {
  const nama = new Set<string>();
  const kunjungi = (bagian: Ekspresi): void => {
    if (bagian.jenis === "variabel") nama.add(bagian.nama);
    childrenOfEkspresi(bagian).forEach(kunjungi);
  };
  kunjungi(e);
  return [...nama];
}

/**
 * The expression with its variables called otherwise; names that are not in `nama` stay.
 * @example printRumus(gantiNama(a / b, { a: "x" })) // "x / b"
 */
export function gantiNama(e: Ekspresi, nama: Readonly<Record<string, string>>): Ekspresi {
  const ganti = (bagian: Ekspresi): Ekspresi => gantiNama(bagian, nama);
  switch (e.jenis) {
    case "angka":
      return e;
    case "variabel":
      return { ...e, nama: nama[e.nama] ?? e.nama };
    case "negatif":
      return { ...e, isi: ganti(e.isi) };
    case "hitung":
      return { ...e, kiri: ganti(e.kiri), kanan: ganti(e.kanan) };
    case "fungsi":
      return { ...e, argumen: e.argumen.map(ganti) };
    case "jika": {
      const { operator, kiri, kanan } = e.syarat;
      const syarat = { operator, kiri: ganti(kiri), kanan: ganti(kanan) };
      return { ...e, syarat, maka: ganti(e.maka), jikaTidak: ganti(e.jikaTidak) };
    }
  }
}
