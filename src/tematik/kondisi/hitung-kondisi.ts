// Computes a condition from others of its theme for one year, by its formula. Pure and exact; called by deret-kondisi.ts
// and by the explanation.
import {
  type Angka,
  compare,
  decimalPlaces,
  type Ekspresi,
  evaluateRumus,
  parseDecimal,
  parseRumus,
  roundHalfUp,
  toDecimalText,
  variablesOf,
} from "#inti";
import type { TanpaAngka } from "#pengukuran";
import { namaVariabel } from "../sunting/rumus-kondisi.ts";
import type { Kondisi } from "../tipe.ts";

/** A value, exact, with the decimals it is shown with; or why there is none. */
export type NilaiHitung =
  | { readonly ada: true; readonly utuh: Angka; readonly nilai: string; readonly desimal: number }
  | { readonly ada: false; readonly sebab: TanpaAngka };

/** The value of another condition of the theme in the same year, as decimal text. */
export type CariOperan = (kondisi: Kondisi) => NilaiHitung;

/** Fewest decimals of a result that the operands' own decimals cannot hold. */
const DESIMAL_HASIL = 2;

/** The conditions a formula names, in order of appearance; null where the formula cannot be read. */
export function operanRumus(
  rumus: string,
  semua: readonly Kondisi[],
): { readonly ekspresi: Ekspresi; readonly operan: readonly (readonly [nama: string, Kondisi | undefined])[] } | null {
  const terbaca = parseRumus(rumus);
  if (!terbaca.ok) return null;
  const menurutNama = new Map(semua.map((k) => [namaVariabel(k.kode), k]));
  return {
    ekspresi: terbaca.ekspresi,
    operan: variablesOf(terbaca.ekspresi).map((nama) => [nama, menurutNama.get(nama)] as const),
  };
}

/**
 * The value of the formula where every condition it names has one. An operand without a number passes its kind on; an
 * unknown name, an unreadable formula or a division by zero is `tidak_terdefinisi` with the reason.
 */
export function hitungRumus(rumus: string, semua: readonly Kondisi[], cari: CariOperan): NilaiHitung {
  const terbaca = operanRumus(rumus, semua);
  if (terbaca === null) return takTerdefinisi(`rumus "${rumus}" tidak terbaca`);
  const values = new Map<string, Angka>();
  const desimal: number[] = [];
  for (const [nama, kondisi] of terbaca.operan) {
    if (kondisi === undefined) return takTerdefinisi(`tema ini tidak mempunyai kondisi berkode "${nama}"`);
    const hasil = cari(kondisi);
    if (!hasil.ada) return hasil;
    values.set(nama, hasil.utuh);
    desimal.push(hasil.desimal);
  }
  const hasil = evaluateRumus(terbaca.ekspresi, values);
  return hasil.ok ? bulatkan(hasil.nilai, Math.max(0, ...desimal)) : takTerdefinisi(hasil.pesan.replace(/\.$/, ""));
}

/** A stored decimal text as a value with its own decimals. */
export function nilaiTersimpan(nilai: string): NilaiHitung {
  return { ada: true, utuh: parseDecimal(nilai), nilai, desimal: decimalPlaces(nilai) };
}

// The operands' decimals are enough where they hold the result whole; otherwise at least two, rounded half up.
function bulatkan(utuh: Angka, desimalOperan: number): NilaiHitung {
  const cukup = compare(roundHalfUp(utuh, desimalOperan), utuh) === 0;
  const desimal = cukup ? desimalOperan : Math.max(desimalOperan, DESIMAL_HASIL);
  return { ada: true, utuh, nilai: toDecimalText(utuh, desimal), desimal };
}

function takTerdefinisi(alasan: string): NilaiHitung {
  return { ada: false, sebab: { jenis: "tidak_terdefinisi", alasan } };
}
