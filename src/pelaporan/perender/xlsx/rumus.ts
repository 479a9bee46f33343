// How a number follows from others, as a formula of a spreadsheet. Called by tulis-tabel.ts.
import {
  type Angka,
  abs,
  alamatSel,
  angkaFromInteger,
  compare,
  type Ekspresi,
  evaluateRumus,
  isZero,
  multiply,
  type NamaFungsi,
  parseDecimal,
  subtract,
  toDecimalText,
  toTruncatedDecimalText,
} from "#inti";
import type { AngkaSel } from "../../model.ts";

/** Where a cell with a key stands, and its number before rounding. Column from 0, row as Excel counts. */
export type TempatAngka = { readonly kolom: number; readonly baris: number; readonly nilai: string };

const FUNGSI: Readonly<Record<NamaFungsi, string>> = {
  min: "MIN",
  max: "MAX",
  rata: "AVERAGE",
  jumlah: "SUM",
  abs: "ABS",
};
const SETENGAH = parseDecimal("0.5");
/** Closer to a half than this, floating point may fall on the other side. */
const DEKAT = parseDecimal("0.000001");
/** Above this, floating point has no digits left to round by. */
const BESAR = angkaFromInteger(10n ** 12n);

/**
 * The formula whose result, in floating point, is the printed number; null where a cell it refers to is no number or
 * where that cannot be promised, so that the value is written alone.
 * @example rumusSel(ekspresi of "r / t * 100", { nilai: "99.65", satuan: "%", desimal: 2 }, tempat) // "ROUND(E7/D7*100,2)"
 */
export function rumusSel(e: Ekspresi, angka: AngkaSel, tempat: ReadonlyMap<string, TempatAngka>): string | null {
  const operan = new Map([...tempat].map(([kunci, { nilai }]) => [kunci, parseDecimal(nilai)]));
  const hasil = evaluateRumus(e, operan);
  if (!hasil.ok) return null;
  const { desimal } = angka;
  if (toDecimalText(hasil.nilai, desimal) !== toDecimalText(parseDecimal(angka.nilai), desimal)) return null;
  const isi = tulis(e, tempat);
  if (desimal === 0 && e.jenis === "fungsi" && e.nama === "jumlah" && isBulat(hasil.nilai)) return isi;
  return bulatkan(isi, hasil.nilai, desimal);
}

function isBulat(nilai: Angka): boolean {
  return toTruncatedDecimalText(nilai, 0).utuh;
}

function bulatkan(isi: string, nilai: Angka, desimal: number): string | null {
  const skala = multiply(abs(nilai), angkaFromInteger(10n ** BigInt(desimal)));
  if (compare(skala, BESAR) > 0) return null;
  const pecahan = subtract(skala, parseDecimal(toTruncatedDecimalText(skala, 0).teks));
  const jarak = abs(subtract(pecahan, SETENGAH));
  if (isZero(jarak)) return `ROUND(ROUND((${isi})*${10 ** desimal},6),0)/${10 ** desimal}`;
  return compare(jarak, DEKAT) < 0 ? null : `ROUND(${isi},${desimal})`;
}

function tulis(e: Ekspresi, tempat: ReadonlyMap<string, TempatAngka>): string {
  const dalam = (bagian: Ekspresi, kuat = 0) => {
    const teks = tulis(bagian, tempat);
    return kekuatan(bagian) < kuat ? `(${teks})` : teks;
  };
  switch (e.jenis) {
    case "angka":
      return e.teks;
    case "variabel":
      return alamat(e.nama, tempat);
    case "negatif":
      return `-${dalam(e.isi, 3)}`;
    case "hitung":
      return `${dalam(e.kiri, kekuatan(e))}${e.operator}${dalam(e.kanan, kekuatan(e) + 1)}`;
    case "fungsi":
      return `${FUNGSI[e.nama]}(${listArgumen(e.argumen, tempat).join(",")})`;
    case "jika": {
      const { operator, kiri, kanan } = e.syarat;
      return `IF(${dalam(kiri)}${operator}${dalam(kanan)},${dalam(e.maka)},${dalam(e.jikaTidak)})`;
    }
  }
}

/** How tightly the outermost operator binds. */
function kekuatan(e: Ekspresi): number {
  if (e.jenis === "hitung") return e.operator === "+" || e.operator === "-" ? 1 : 2;
  return e.jenis === "negatif" ? 3 : 4;
}

function alamat(kunci: string, tempat: ReadonlyMap<string, TempatAngka>): string {
  const letak = tempat.get(kunci);
  return letak === undefined ? "#REF!" : alamatSel(letak.kolom, letak.baris);
}

/** The arguments, neighbouring cells of a column as one range. */
function listArgumen(argumen: readonly Ekspresi[], tempat: ReadonlyMap<string, TempatAngka>): readonly string[] {
  const daftar: { teks: string; awal: string; akhir: TempatAngka | null }[] = [];
  for (const a of argumen) {
    const letak = a.jenis === "variabel" ? (tempat.get(a.nama) ?? null) : null;
    const lalu = daftar.at(-1);
    if (letak !== null && lalu?.akhir?.kolom === letak.kolom && lalu.akhir.baris + 1 === letak.baris) {
      lalu.akhir = letak;
      lalu.teks = `${lalu.awal}:${alamatSel(letak.kolom, letak.baris)}`;
    } else {
      const teks = tulis(a, tempat);
      daftar.push({ teks, awal: teks, akhir: letak });
    }
  }
  return daftar.map((d) => d.teks);
}
