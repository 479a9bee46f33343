// What happens to a formula when one of its variables is renamed, taken away or wanted, and what can be said about a
// formula while it is typed. Pure; used by the indikator editor in browser and server alike.
import {
  type Ekspresi,
  type HasilRumus,
  type Matematika,
  parseRumus,
  printRumus,
  toMatematika,
  unitNotes,
  variablesOf,
} from "#inti";
import type { Variabel } from "./tipe.ts";

const NAMA = /[\p{L}_][\p{L}\p{M}\p{N}_]*/gu;

/**
 * The formula with a variable called otherwise; everything else stays as typed, also where the formula does not parse.
 * @example renameVariabel("a / (a + b)", "a", "bekerja") // "bekerja / (bekerja + b)"
 */
export function renameVariabel(rumus: string, dari: string, ke: string): string {
  return rumus.replace(NAMA, (nama, letak: number) =>
    nama === dari && !/^\s*\(/.test(rumus.slice(letak + nama.length)) ? ke : nama,
  );
}

/**
 * The formula without a variable: sums, products and lists go on without it. A formula that does not parse, or of which
 * nothing would be left, comes back as far as that: unchanged, or empty.
 * @example dropVariabel("(a + b) / c * 100", "a") // "b / c * 100"
 */
export function dropVariabel(rumus: string, nama: string): string {
  const hasil = parseRumus(rumus);
  if (!hasil.ok || !variablesOf(hasil.ekspresi).includes(nama)) return rumus;
  const sisa = prune(hasil.ekspresi, nama);
  return sisa === null ? "" : printRumus(sisa);
}

function prune(e: Ekspresi, nama: string): Ekspresi | null {
  switch (e.jenis) {
    case "angka":
      return e;
    case "variabel":
      return e.nama === nama ? null : e;
    case "negatif": {
      const isi = prune(e.isi, nama);
      return isi === null ? null : { jenis: "negatif", isi };
    }
    case "hitung": {
      const [kiri, kanan] = [prune(e.kiri, nama), prune(e.kanan, nama)];
      return kiri === null || kanan === null ? (kiri ?? kanan) : { ...e, kiri, kanan };
    }
    case "fungsi": {
      const argumen = e.argumen.flatMap((a) => prune(a, nama) ?? []);
      return argumen.length === 0 ? null : { ...e, argumen };
    }
    case "jika": {
      const [kiri, kanan] = [prune(e.syarat.kiri, nama), prune(e.syarat.kanan, nama)];
      const [maka, jikaTidak] = [prune(e.maka, nama), prune(e.jikaTidak, nama)];
      if (maka === null || jikaTidak === null || kiri === null || kanan === null) return maka ?? jikaTidak;
      return { ...e, syarat: { ...e.syarat, kiri, kanan }, maka, jikaTidak };
    }
  }
}

/** What the editor says about a formula. `kosong`: no formula, the value itself is filled in. */
export type TelaahRumus =
  | { readonly jenis: "kosong" }
  | { readonly jenis: "salah"; readonly posisi: number; readonly pesan: string; readonly saran: string }
  | {
      readonly jenis: "terbaca";
      readonly ekspresi: Ekspresi;
      readonly matematika: Matematika;
      /** Named by the formula but not listed, in order of appearance. */
      readonly belumDidaftarkan: readonly string[];
      /** Listed but not named by the formula. */
      readonly takDipakai: readonly string[];
      /** Hints about units; never a reason to refuse. */
      readonly satuan: readonly string[];
    };

/** Everything that can be said about a formula and its variables. `satuan` is the indikator's unit. */
export function telaahRumus(rumus: string, variabel: readonly Variabel[], satuan: string): TelaahRumus {
  if (rumus.trim() === "") return { jenis: "kosong" };
  const hasil: HasilRumus = parseRumus(rumus);
  if (!hasil.ok) return { jenis: "salah", posisi: hasil.posisi, pesan: hasil.pesan, saran: hasil.saran };
  const { ekspresi } = hasil;
  const dipakai = variablesOf(ekspresi);
  const label = new Map(variabel.map((v) => [v.nama, v.label === "" ? v.nama : v.label]));
  const units = new Map(variabel.filter((v) => v.satuan !== "").map((v) => [v.nama, v.satuan]));
  return {
    jenis: "terbaca",
    ekspresi,
    matematika: toMatematika(ekspresi, (nama) => label.get(nama) ?? nama),
    belumDidaftarkan: dipakai.filter((nama) => !label.has(nama)),
    takDipakai: variabel.map((v) => v.nama).filter((nama) => !dipakai.includes(nama)),
    satuan: unitNotes(ekspresi, units, satuan === "" ? undefined : satuan),
  };
}
