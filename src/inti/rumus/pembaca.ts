// The cursor over the tokens of one formula, with its limits and its error messages. Used by the parser only.
import { BATAS_RUMUS, type Ekspresi, type OperatorBanding, type OperatorHitung } from "./ekspresi.ts";
import { SalahRumus } from "./salah-rumus.ts";
import type { Token } from "./token.ts";

/** The mutable state of one reading. `akhir` stands behind the last token. */
export type Pembaca = {
  readonly token: readonly Token[];
  readonly akhir: Token;
  indeks: number;
  kedalaman: number;
  simpul: number;
};

const BANDING: readonly OperatorBanding[] = ["<", "<=", ">", ">=", "=", "<>"];

/** A reading that starts at the first token of a text. */
export function startPembaca(token: readonly Token[], panjangTeks: number): Pembaca {
  return { token, akhir: { jenis: "akhir", teks: "", posisi: panjangTeks }, indeks: 0, kedalaman: 0, simpul: 0 };
}

/** The token under the cursor, or `langkah` further. */
export function peek(p: Pembaca, langkah = 0): Token {
  return p.token[p.indeks + langkah] ?? p.akhir;
}

/** Takes the token under the cursor. */
export function advance(p: Pembaca): Token {
  const token = peek(p);
  p.indeks += 1;
  return token;
}

/** Whether a sign stands under the cursor, or `langkah` further. */
export function isTanda(p: Pembaca, teks: string, langkah = 0): boolean {
  const token = peek(p, langkah);
  return token.jenis === "tanda" && token.teks === teks;
}

/** The comparison under the cursor, or null. */
export function bandingAt(p: Pembaca): OperatorBanding | null {
  return BANDING.find((banding) => isTanda(p, banding)) ?? null;
}

/**
 * The arithmetic operator under the cursor, or null. After an operand no name can follow, so a lone "x" there is a
 * multiplication sign even where a variable is called x.
 */
export function operatorAt(p: Pembaca): OperatorHitung | null {
  const { jenis, teks } = peek(p);
  if (jenis === "nama") return teks === "x" || teks === "X" ? "*" : null;
  if (jenis !== "tanda") return null;
  return teks === "+" || teks === "-" || teks === "*" || teks === "/" ? teks : null;
}

/** Counts a node of the tree and hands it back. @throws SalahRumus beyond 500 nodes. */
export function countSimpul(p: Pembaca, e: Ekspresi): Ekspresi {
  p.simpul += 1;
  if (p.simpul > BATAS_RUMUS.simpul) {
    throw new SalahRumus(
      peek(p).posisi,
      `Rumus terlalu besar (lebih dari ${BATAS_RUMUS.simpul} unsur).`,
      "Pecah menjadi beberapa variabel.",
    );
  }
  return e;
}

/** Reads something one level deeper. @throws SalahRumus beyond 64 levels. */
export function nest<T>(p: Pembaca, baca: () => T): T {
  p.kedalaman += 1;
  if (p.kedalaman > BATAS_RUMUS.kedalaman) {
    throw new SalahRumus(
      peek(p).posisi,
      `Kurung, fungsi, dan tanda minus bersarang lebih dari ${BATAS_RUMUS.kedalaman} tingkat.`,
      "Sederhanakan rumus atau pecah menjadi beberapa variabel.",
    );
  }
  const hasil = baca();
  p.kedalaman -= 1;
  return hasil;
}

/** Takes the closing parenthesis. @throws SalahRumus saying what stands in its place. */
export function closeKurung(p: Pembaca, buka: Token): void {
  if (!isTanda(p, ")")) throw unexpected(p, `Kurung yang dibuka di posisi ${buka.posisi + 1} belum ditutup.`);
  advance(p);
}

/** The error for a token that cannot stand where an expression may end. `bilaDiAkhir` is said when the text stops here. */
export function unexpected(p: Pembaca, bilaDiAkhir: string): SalahRumus {
  const { jenis, teks, posisi } = peek(p);
  if (jenis === "akhir") return new SalahRumus(posisi, bilaDiAkhir, "Lengkapi rumus di bagian akhir.");
  if (jenis === "angka" || jenis === "nama" || teks === "(") return adjacent(p);
  if (teks === ")")
    return new SalahRumus(
      posisi,
      "Ada kurung tutup tanpa kurung buka.",
      "Hapus kurung ini atau tambahkan kurung buka.",
    );
  if (bandingAt(p) !== null) {
    return new SalahRumus(
      posisi,
      `Perbandingan "${teks}" tidak dapat ditulis di sini.`,
      "Tulis satu perbandingan di awal jika, misalnya jika(a > b; a; b).",
    );
  }
  return new SalahRumus(
    posisi,
    `Pemisah "${teks}" tidak dapat ditulis di sini.`,
    "Pemisah hanya di antara argumen fungsi, misalnya min(a; b). Desimal ditulis dengan titik.",
  );
}

function adjacent(p: Pembaca): SalahRumus {
  const { jenis, teks, posisi } = peek(p);
  const sebelum = peek(p, -1);
  const pesan = `Tidak ada operator sebelum "${teks}".`;
  if (jenis === "nama" && sebelum.jenis === "nama") {
    return new SalahRumus(posisi, pesan, `Nama variabel ditulis tanpa spasi: ${sebelum.teks}_${teks}.`);
  }
  if (sebelum.jenis === "angka" && /^x\d+$/i.test(teks)) {
    return new SalahRumus(posisi, pesan, `Beri spasi pada tanda kali: ${sebelum.teks} x ${teks.slice(1)}.`);
  }
  if (sebelum.jenis === "angka" && /^e\d*$/i.test(teks)) {
    return new SalahRumus(posisi, pesan, "Tulis bilangan lengkap tanpa notasi e, misalnya 100000.");
  }
  return new SalahRumus(posisi, pesan, "Tulis +, -, *, atau / di antara dua nilai.");
}
