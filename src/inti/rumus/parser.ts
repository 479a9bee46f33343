// Reads a formula text into an Ekspresi, or says where and why not. Called on save, import and load of an indikator.
import { type Ekspresi, NAMA_FUNGSI, type NamaFungsi, type OperatorHitung } from "./ekspresi.ts";
import {
  advance,
  bandingAt,
  closeKurung,
  countSimpul,
  isTanda,
  nest,
  operatorAt,
  type Pembaca,
  peek,
  startPembaca,
  unexpected,
} from "./pembaca.ts";
import { SalahRumus } from "./salah-rumus.ts";
import { type Token, tokenize } from "./token.ts";

/** `posisi` is 0-based in the text; `pesan` says what is wrong, `saran` what to write. */
export type HasilRumus =
  | { readonly ok: true; readonly ekspresi: Ekspresi }
  | { readonly ok: false; readonly posisi: number; readonly pesan: string; readonly saran: string };

const POLA_VARIABEL = /^[a-z][a-z0-9_]{0,39}$/;

/** Names from spreadsheets and speech for the functions of the language. */
const NAMA_LAIN: ReadonlyMap<string, string> = new Map([
  ["average", "rata"],
  ["avg", "rata"],
  ["rerata", "rata"],
  ["rata_rata", "rata"],
  ["sum", "jumlah"],
  ["total", "jumlah"],
  ["maks", "max"],
  ["maksimum", "max"],
  ["minimum", "min"],
  ["if", "jika"],
  ["mutlak", "abs"],
]);

/**
 * Reads a formula: numbers with a decimal point, variables, + - * / ( ), min, max, rata, jumlah, abs,
 * jika(perbandingan; bila ya; bila tidak). "x", "×", ":" and "÷" read as operators; ";" or "," separates arguments.
 * Limits: 2,000 characters (blanks aside), 64 levels, 500 nodes. Never throws for any text.
 * @example parseRumus("bekerja / angkatan_kerja * 100").ok // true
 * @example parseRumus("2 * 0,5") // { ok: false, posisi: 5, ... }
 */
export function parseRumus(text: string): HasilRumus {
  try {
    const p = startPembaca(tokenize(text), text.length);
    if (peek(p).jenis === "akhir") throw new SalahRumus(0, "Rumus kosong.", "Tulis rumus, misalnya a / b * 100.");
    const ekspresi = parseJumlahan(p);
    if (peek(p).jenis !== "akhir") throw unexpected(p, "");
    return { ok: true, ekspresi };
  } catch (galat) {
    if (!(galat instanceof SalahRumus)) throw galat;
    return { ok: false, posisi: galat.posisi, pesan: galat.message, saran: galat.saran };
  }
}

function parseJumlahan(p: Pembaca): Ekspresi {
  return parseDeret(p, parseKalian, ["+", "-"]);
}

function parseKalian(p: Pembaca): Ekspresi {
  return parseDeret(p, parseUner, ["*", "/"]);
}

/** A left-associative chain of operators of one precedence. */
function parseDeret(p: Pembaca, parseSuku: (p: Pembaca) => Ekspresi, operator: readonly OperatorHitung[]): Ekspresi {
  let kiri = parseSuku(p);
  for (let o = operatorAt(p); o !== null && operator.includes(o); o = operatorAt(p)) {
    advance(p);
    kiri = countSimpul(p, { jenis: "hitung", operator: o, kiri, kanan: parseSuku(p) });
  }
  return kiri;
}

function parseUner(p: Pembaca): Ekspresi {
  if (isTanda(p, "+"))
    throw new SalahRumus(peek(p).posisi, "Tanda + tidak diperlukan di depan nilai.", "Hapus tanda +.");
  if (!isTanda(p, "-")) return parseDasar(p);
  advance(p);
  return nest(p, () => countSimpul(p, { jenis: "negatif", isi: parseUner(p) }));
}

function parseDasar(p: Pembaca): Ekspresi {
  const token = peek(p);
  if (token.jenis === "angka") {
    advance(p);
    return countSimpul(p, { jenis: "angka", teks: token.teks });
  }
  if (token.jenis === "nama") return isTanda(p, "(", 1) ? parsePanggilan(p) : parseVariabel(p);
  if (!isTanda(p, "(")) throw missingNilai(token);
  advance(p);
  const isi = nest(p, () => parseJumlahan(p));
  closeKurung(p, token);
  return isi;
}

function missingNilai(token: Token): SalahRumus {
  const ditemukan = token.jenis === "akhir" ? "rumus berakhir" : `ditemukan "${token.teks}"`;
  return new SalahRumus(
    token.posisi,
    `Di sini harus ada angka, variabel, atau kurung buka, tetapi ${ditemukan}.`,
    "Lengkapi nilai setelah operator atau pemisah.",
  );
}

function parseVariabel(p: Pembaca): Ekspresi {
  const { teks, posisi } = advance(p);
  if (!POLA_VARIABEL.test(teks)) {
    throw new SalahRumus(
      posisi,
      `Nama variabel "${teks.slice(0, 40)}" tidak sah.`,
      "Nama variabel memakai huruf kecil a-z, angka, dan garis bawah, diawali huruf, paling panjang 40 karakter.",
    );
  }
  return countSimpul(p, { jenis: "variabel", nama: teks });
}

function parsePanggilan(p: Pembaca): Ekspresi {
  const token = advance(p);
  const nama = token.teks.toLowerCase();
  if (nama === "jika") return parseJika(p);
  if (!isNamaFungsi(nama)) {
    const saran = NAMA_LAIN.get(nama);
    throw new SalahRumus(
      token.posisi,
      `Fungsi "${token.teks.slice(0, 40)}" tidak dikenal.`,
      saran === undefined
        ? `Fungsi yang ada: ${NAMA_FUNGSI.join(", ")}, jika. Untuk perkalian tulis tanda *.`
        : `Tulis ${saran}(...).`,
    );
  }
  const argumen = parseArgumen(p);
  if (nama === "abs" && argumen.length !== 1) {
    throw new SalahRumus(token.posisi, "Fungsi abs memerlukan tepat satu argumen.", "Tulis abs(a).");
  }
  return countSimpul(p, { jenis: "fungsi", nama, argumen });
}

function isNamaFungsi(nama: string): nama is NamaFungsi {
  return (NAMA_FUNGSI as readonly string[]).includes(nama);
}

/** Reads "(a; b; c)". */
function parseArgumen(p: Pembaca): readonly Ekspresi[] {
  const buka = advance(p);
  return nest(p, () => {
    const argumen = [parseJumlahan(p)];
    for (let pemisah = ""; isTanda(p, ";") || isTanda(p, ","); ) {
      pemisah = takePemisah(p, pemisah);
      argumen.push(parseJumlahan(p));
    }
    closeKurung(p, buka);
    return argumen;
  });
}

/** Reads "(a > b; c; d)" after the word jika. */
function parseJika(p: Pembaca): Ekspresi {
  const buka = advance(p);
  return nest(p, () => {
    const kiri = parseJumlahan(p);
    const operator = bandingAt(p);
    if (operator === null) {
      throw new SalahRumus(
        peek(p).posisi,
        "Bagian pertama jika harus perbandingan.",
        "Tulis misalnya jika(a > b; a; b), dengan <, <=, >, >=, =, atau <>.",
      );
    }
    advance(p);
    const syarat = { operator, kiri, kanan: parseJumlahan(p) };
    const pemisah = takePemisah(p, "");
    const maka = parseJumlahan(p);
    takePemisah(p, pemisah);
    const jikaTidak = parseJumlahan(p);
    closeKurung(p, buka);
    return countSimpul(p, { jenis: "jika", syarat, maka, jikaTidak });
  });
}

/** Takes ";" or ",". Mixing both in one call is refused: a comma meant as a decimal sign would go unseen. */
function takePemisah(p: Pembaca, sebelumnya: string): string {
  const { teks, posisi } = peek(p);
  if (!isTanda(p, ";") && !isTanda(p, ",")) {
    if (isTanda(p, ")")) {
      throw new SalahRumus(
        posisi,
        "Fungsi jika memerlukan tiga bagian.",
        "Tulis jika(perbandingan; nilai bila ya; nilai bila tidak).",
      );
    }
    throw unexpected(p, "Fungsi jika belum lengkap.");
  }
  if (sebelumnya !== "" && sebelumnya !== teks) {
    throw new SalahRumus(
      posisi,
      "Satu fungsi memakai dua macam pemisah.",
      "Pisahkan semua argumen dengan titik koma, dan tulis desimal dengan titik.",
    );
  }
  advance(p);
  return teks;
}
