// What a reader needs to compute a printed capaian again: exact operands and the rule as an expression. Pure; called for
// each period of the capaian table, written as formulas by spreadsheets.
import { type Angka, assertNever, decimalPlaces, type Ekspresi, toDecimalText, toExactDecimalText } from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import { type AturanCapaian, aturanTurunBerlaku, type RumusRasio } from "./capaian.ts";
import type { TargetAngka } from "./target-periode.ts";
import type { HitungUlang } from "./tipe.ts";
import type { HasilUkur } from "./ukur.ts";

/** The names of the operands in the expression of a capaian. */
export const NAMA_OPERAN = { target: "target", realisasi: "realisasi" } as const;
/** Decimals kept of a value that has no finite decimal form. */
const DESIMAL_UTUH = 20;
const SERATUS: Ekspresi = { jenis: "angka", teks: "100" };
const TARGET: Ekspresi = { jenis: "variabel", nama: NAMA_OPERAN.target };
const REALISASI: Ekspresi = { jenis: "variabel", nama: NAMA_OPERAN.realisasi };

/** Operands and rule of what was measured; the rule only where there is a capaian, a target only where it is one number. */
export function buildHitungUlang({ indikator, kebijakan, target, realisasi, capaian }: HasilUkur): HitungUlang {
  const { satuan, polaritas, aturanTurun } = indikator;
  const titik = target?.target.jenis === "titik" ? target.target.nilai : null;
  const terhitung = capaian.ada && target !== undefined && kebijakan !== undefined;
  return {
    satuan,
    target: titik === null ? null : teksUtuh(titik),
    realisasi: realisasi.ada ? teksUtuh(realisasi.angka) : null,
    capaian: terhitung ? ekspresiCapaian(target.target, { polaritas, aturanTurun, kebijakan }) : null,
  };
}

/**
 * The rule of `computeCapaian` before rounding, over `target` and `realisasi`; a range stands in it as numbers.
 * @example printRumus(ekspresiCapaian(naik)) // "realisasi / target * 100"
 */
export function ekspresiCapaian(target: TargetAngka, aturan: AturanCapaian): Ekspresi {
  return batasi(rasioOf(target, aturan), aturan.kebijakan);
}

function rasioOf(target: TargetAngka, aturan: AturanCapaian): Ekspresi {
  const turun = aturanTurunBerlaku(aturan);
  switch (aturan.polaritas) {
    case "naik":
      return rasio("realisasi_per_target", TARGET);
    case "turun":
      return rasio(turun, TARGET);
    case "rentang": {
      const bawah = target.jenis === "rentang" ? bilangan(target.bawah) : TARGET;
      const atas = target.jenis === "rentang" ? bilangan(target.atas) : TARGET;
      const diAtas = banding(">", atas, rasio(turun, atas), SERATUS);
      return banding("<", bawah, rasio("realisasi_per_target", bawah), diAtas);
    }
    default:
      return assertNever(aturan.polaritas);
  }
}

function banding(operator: "<" | ">", batas: Ekspresi, maka: Ekspresi, jikaTidak: Ekspresi): Ekspresi {
  return { jenis: "jika", syarat: { operator, kiri: REALISASI, kanan: batas }, maka, jikaTidak };
}

function rasio(rumus: RumusRasio, acuan: Ekspresi): Ekspresi {
  switch (rumus) {
    case "realisasi_per_target":
      return persen(REALISASI, acuan);
    case "dua_target_kurang_realisasi":
      return persen(hitung("-", hitung("*", { jenis: "angka", teks: "2" }, acuan), REALISASI), acuan);
    case "target_per_realisasi":
      return persen(acuan, REALISASI);
    case "selisih_per_target":
      return persen(hitung("-", acuan, REALISASI), acuan);
    default:
      return assertNever(rumus);
  }
}

function batasi(utuh: Ekspresi, { batasAtas, batasBawah }: KebijakanCapaian): Ekspresi {
  const atas = batasAtas === null ? utuh : fungsi("min", utuh, bilangan(batasAtas));
  return batasBawah === null ? atas : fungsi("max", atas, bilangan(batasBawah));
}

function persen(atas: Ekspresi, bawah: Ekspresi): Ekspresi {
  return hitung("*", hitung("/", atas, bawah), SERATUS);
}

function hitung(operator: "-" | "*" | "/", kiri: Ekspresi, kanan: Ekspresi): Ekspresi {
  return { jenis: "hitung", operator, kiri, kanan };
}

function fungsi(nama: "min" | "max", ...argumen: readonly Ekspresi[]): Ekspresi {
  return { jenis: "fungsi", nama, argumen };
}

// Literals of an expression are never negative.
function bilangan(angka: Angka): Ekspresi {
  const teks = teksUtuh(angka);
  return teks.startsWith("-")
    ? { jenis: "negatif", isi: { jenis: "angka", teks: teks.slice(1) } }
    : { jenis: "angka", teks };
}

function teksUtuh(angka: Angka): string {
  const teks = toExactDecimalText(angka);
  return teks !== null && decimalPlaces(teks) <= DESIMAL_UTUH ? teks : toDecimalText(angka, DESIMAL_UTUH);
}
