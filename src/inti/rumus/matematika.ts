// Matematika: a neutral tree of set mathematics. The web draws it as MathML, each document format in its own way.

export type Matematika =
  /** A variable's label, set upright. */
  | { readonly jenis: "teks"; readonly teks: string }
  /** A number already in id-ID form. */
  | { readonly jenis: "angka"; readonly teks: string }
  /** One of + − × ÷ = > < ≥ ≤ ; % */
  | { readonly jenis: "operator"; readonly teks: string }
  | { readonly jenis: "pecahan"; readonly atas: Matematika; readonly bawah: Matematika }
  | { readonly jenis: "kurung"; readonly isi: Matematika }
  | { readonly jenis: "baris"; readonly isi: readonly Matematika[] }
  | { readonly jenis: "fungsi"; readonly nama: string; readonly argumen: readonly Matematika[] };
