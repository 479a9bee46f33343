// Computes a formula exactly. Pure recursion over the tree, no eval, every intermediate size bounded.
import {
  type Angka,
  abs,
  add,
  angkaFromInteger,
  compare,
  divide,
  isBounded,
  isZero,
  maxOf,
  minOf,
  multiply,
  negate,
  parseDecimal,
  subtract,
  sum,
} from "../angka.ts";
import type { Banding, Ekspresi, NamaFungsi, OperatorHitung } from "./ekspresi.ts";
import { printRumus } from "./printer.ts";

/** Why there is no result; `variabel` names the missing one. `pesan` is Indonesian. */
export type GagalRumus = {
  readonly ok: false;
  readonly sebab: "variabel_kosong" | "bagi_nol" | "terlalu_besar";
  readonly pesan: string;
  readonly variabel?: string;
};
export type NilaiRumus = { readonly ok: true; readonly nilai: Angka } | GagalRumus;

/** An expression that computes something, so that it is a step of the explanation. */
export type Operasi = Extract<Ekspresi, { readonly jenis: "hitung" | "fungsi" | "jika" }>;
/** Told of every operation once it is done: its operands (of `jika` the two compared sides) and its result. */
export type Pencatat = (e: Operasi, operan: readonly Angka[], nilai: Angka) => void;

/** Carries a failure out of the recursion; never leaves this file. */
class GagalHitung extends Error {
  readonly isi: GagalRumus;
  constructor(isi: Omit<GagalRumus, "ok">) {
    super(isi.pesan);
    this.isi = { ok: false, ...isi };
  }
}

type Konteks = { readonly values: ReadonlyMap<string, Angka>; readonly catat: Pencatat };

/**
 * The exact value of a formula. Of a `jika` only the chosen branch is computed, so it may guard a division by zero or a
 * variable that is not filled in. Never throws for a tree from `parseRumus`.
 * @example evaluateRumus(ekspresi of "a / b * 100", new Map([["a", parseDecimal("1")], ["b", parseDecimal("3")]])) // 100/3
 */
export function evaluateRumus(e: Ekspresi, values: ReadonlyMap<string, Angka>, catat: Pencatat = () => {}): NilaiRumus {
  try {
    return { ok: true, nilai: compute(e, { values, catat }) };
  } catch (galat) {
    if (galat instanceof GagalHitung) return galat.isi;
    throw galat;
  }
}

function compute(e: Ekspresi, k: Konteks): Angka {
  switch (e.jenis) {
    case "angka":
      return bounded(e, parseDecimal(e.teks));
    case "variabel":
      return bounded(e, lookUp(e.nama, k));
    case "negatif":
      return negate(compute(e.isi, k));
    case "hitung": {
      const [kiri, kanan] = [compute(e.kiri, k), compute(e.kanan, k)];
      if (e.operator === "/" && isZero(kanan)) throw divisionByZero(e.kanan);
      return record(e, [kiri, kanan], OPERASI[e.operator](kiri, kanan), k);
    }
    case "fungsi": {
      const argumen = e.argumen.map((a) => compute(a, k));
      return record(e, argumen, FUNGSI[e.nama](argumen), k);
    }
    case "jika": {
      const [kiri, kanan] = [compute(e.syarat.kiri, k), compute(e.syarat.kanan, k)];
      const pilihan = compute(holds(e.syarat.operator, compare(kiri, kanan)) ? e.maka : e.jikaTidak, k);
      return record(e, [kiri, kanan], pilihan, k);
    }
  }
}

const OPERASI: Readonly<Record<OperatorHitung, (a: Angka, b: Angka) => Angka>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
};

const FUNGSI: Readonly<Record<NamaFungsi, (argumen: readonly Angka[]) => Angka>> = {
  min: minOf,
  max: maxOf,
  jumlah: sum,
  rata: (argumen) => divide(sum(argumen), angkaFromInteger(argumen.length)),
  // abs takes exactly one argument, and the sum of one number is that number.
  abs: (argumen) => abs(sum(argumen)),
};

/** Whether a comparison holds, given the order of its sides. */
function holds(operator: Banding["operator"], urutan: -1 | 0 | 1): boolean {
  switch (operator) {
    case "<":
      return urutan < 0;
    case "<=":
      return urutan <= 0;
    case ">":
      return urutan > 0;
    case ">=":
      return urutan >= 0;
    case "=":
      return urutan === 0;
    case "<>":
      return urutan !== 0;
  }
}

function record(e: Operasi, operan: readonly Angka[], nilai: Angka, k: Konteks): Angka {
  k.catat(e, operan, bounded(e, nilai));
  return nilai;
}

function lookUp(nama: string, k: Konteks): Angka {
  const nilai = k.values.get(nama);
  if (nilai === undefined) {
    throw new GagalHitung({ sebab: "variabel_kosong", pesan: `Variabel "${nama}" belum diisi.`, variabel: nama });
  }
  return nilai;
}

function divisionByZero(penyebut: Ekspresi): GagalHitung {
  return new GagalHitung({ sebab: "bagi_nol", pesan: `Penyebut ${shorten(penyebut)} bernilai nol.` });
}

function bounded(e: Ekspresi, nilai: Angka): Angka {
  if (isBounded(nilai)) return nilai;
  throw new GagalHitung({
    sebab: "terlalu_besar",
    pesan: `Hasil ${shorten(e)} terlalu besar (lebih dari 1.000 angka).`,
  });
}

function shorten(e: Ekspresi): string {
  const teks = printRumus(e);
  return teks.length > 80 ? `"${teks.slice(0, 80)}…"` : `"${teks}"`;
}
