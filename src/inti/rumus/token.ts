// Cuts a formula text into tokens and refuses what could be read in two ways. Called by the parser.
import { MAKS_DIGIT } from "../angka.ts";
import { formatAngka } from "../teks-angka.ts";
import { BATAS_RUMUS } from "./ekspresi.ts";
import { SalahRumus } from "./salah-rumus.ts";

export type Token = {
  readonly jenis: "angka" | "nama" | "tanda" | "akhir";
  /** Signs in their canonical spelling: "×" reads as "*". */
  readonly teks: string;
  readonly posisi: number;
};

const POLA = {
  apaPun: /[\s\S]/uy,
  spasi: /\s+/uy,
  angka: /\d[\d.]*/y,
  nama: /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy,
  tanda: /<=|>=|<>|!=|==|=<|=>|\*\*|[-+*/();,<>=:×∗·÷−–≤≥≠]/uy,
} as const;

const SEPADAN: Readonly<Record<string, string>> = {
  ":": "/",
  "÷": "/",
  "×": "*",
  "∗": "*",
  "·": "*",
  "−": "-",
  "–": "-",
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
  "!=": "<>",
};

/** What people type that the language spells otherwise, each with its hint. */
const KELIRU: Readonly<Record<string, string>> = {
  "==": "Tulis satu tanda sama dengan: =.",
  "=<": "Tulis <= untuk kurang dari atau sama dengan.",
  "=>": "Tulis >= untuk lebih dari atau sama dengan.",
  "**": "Pangkat tidak tersedia. Tulis perkalian, misalnya a * a.",
  "^": "Pangkat tidak tersedia. Tulis perkalian, misalnya a * a.",
  "%": "Tulis 100 tanpa tanda %, misalnya a / b * 100.",
  "[": "Gunakan kurung biasa: ( ).",
  "]": "Gunakan kurung biasa: ( ).",
  "{": "Gunakan kurung biasa: ( ).",
  "}": "Gunakan kurung biasa: ( ).",
  ".": "Tulis angka nol di depan titik, misalnya 0.5.",
};

/**
 * The tokens of a formula. White space is free and does not count towards the length limit,
 * so that the printed form of any formula that was read can be read again.
 * @throws SalahRumus at the first character that cannot be read.
 */
export function tokenize(text: string): readonly Token[] {
  // A cap on the raw text as well, so that a megabyte of blanks costs nothing.
  if (text.length > BATAS_RUMUS.panjang * 5) throw tooLong();
  const token: Token[] = [];
  let panjang = 0;
  for (let posisi = skipSpasi(text, 0); posisi < text.length; ) {
    const { akhir, ...baru } = readToken(text, posisi);
    token.push(baru);
    panjang += baru.teks.length;
    if (panjang > BATAS_RUMUS.panjang) throw tooLong();
    posisi = skipSpasi(text, akhir);
  }
  return token;
}

function tooLong(): SalahRumus {
  const batas = formatAngka(String(BATAS_RUMUS.panjang));
  return new SalahRumus(
    BATAS_RUMUS.panjang,
    `Rumus terlalu panjang (lebih dari ${batas} karakter).`,
    "Pecah menjadi beberapa variabel.",
  );
}

function readToken(text: string, posisi: number): Token & { readonly akhir: number } {
  const angka = matchAt(POLA.angka, text, posisi);
  if (angka !== "") {
    checkAngka(text, posisi, angka);
    return { jenis: "angka", teks: angka, posisi, akhir: posisi + angka.length };
  }
  const nama = matchAt(POLA.nama, text, posisi);
  if (nama !== "") {
    checkNama(text, posisi, nama);
    return { jenis: "nama", teks: nama, posisi, akhir: posisi + nama.length };
  }
  return readTanda(text, posisi);
}

function readTanda(text: string, posisi: number): Token & { readonly akhir: number } {
  const tanda = matchAt(POLA.tanda, text, posisi);
  const huruf = tanda === "" ? matchAt(POLA.apaPun, text, posisi) : tanda;
  const saran = KELIRU[huruf];
  if (tanda === "" || saran !== undefined) {
    throw new SalahRumus(
      posisi,
      `Tanda "${huruf}" tidak dikenal dalam rumus.`,
      saran ?? "Yang dikenal: + - * / ( ) ; dan nama variabel.",
    );
  }
  return { jenis: "tanda", teks: SEPADAN[tanda] ?? tanda, posisi, akhir: posisi + tanda.length };
}

function checkAngka(text: string, posisi: number, angka: string): void {
  const sesudah = text.slice(posisi + angka.length);
  const koma = /^,\d+/.exec(sesudah);
  if (koma !== null) {
    const pecahan = koma[0].slice(1);
    throw new SalahRumus(
      posisi + angka.length,
      `"${angka}${koma[0]}" dapat berarti satu bilangan desimal atau dua bilangan.`,
      `Tulis desimal dengan titik: ${angka}.${pecahan}. Untuk dua argumen, pisahkan dengan titik koma: ${angka}; ${pecahan}.`,
    );
  }
  const saran = adviceForAngka(angka);
  if (saran !== null) throw new SalahRumus(posisi, `Angka "${angka.slice(0, 40)}" tidak dapat dibaca.`, saran);
}

function adviceForAngka(angka: string): string | null {
  if (angka.length > MAKS_DIGIT) return "Angka terlalu panjang.";
  // "1.000" is one thousand to an Indonesian reader and one to the language; a factor of 1,000 must not hang on that.
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(angka)) {
    const desimal = angka.split(".").length === 2 ? ` Bila yang dimaksud bilangan desimal, tulis ${angka}0.` : "";
    return `Tulis bilangan tanpa pemisah ribuan: ${angka.replaceAll(".", "")}.${desimal}`;
  }
  if (/^0\d/.test(angka)) return `Hapus angka nol di depan: ${angka.replace(/^0+(?=\d)/, "")}.`;
  if (angka.endsWith(".")) return "Tulis angka setelah titik, atau hapus titiknya.";
  return /^\d+(?:\.\d+)?$/.test(angka) ? null : "Gunakan satu titik untuk desimal, misalnya 1250.5.";
}

function checkNama(text: string, posisi: number, nama: string): void {
  if (/^rata$/i.test(nama) && /^\s*-\s*rata\s*\(/i.test(text.slice(posisi + nama.length))) {
    throw new SalahRumus(posisi, `Fungsi "rata-rata" ditulis "rata".`, "Tulis rata(a; b).");
  }
}

function skipSpasi(text: string, posisi: number): number {
  return posisi + matchAt(POLA.spasi, text, posisi).length;
}

function matchAt(pola: RegExp, text: string, posisi: number): string {
  pola.lastIndex = posisi;
  return pola.exec(text)?.[0] ?? "";
}
