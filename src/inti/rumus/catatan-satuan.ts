// Notes on the units of a formula: hints for its author, never a reason to refuse it. Called by the indikator checks.
import { childrenOfEkspresi, type Ekspresi } from "./ekspresi.ts";
import { printRumus } from "./printer.ts";

/** Exponent by base unit, zero exponents left out; "rupiah/kapita" is { rupiah: 1, kapita: -1 }. */
type Dimensi = ReadonlyMap<string, number>;
/** `bebas`: a plain number, fits every unit. `tak_diketahui`: nothing can be said. */
type Satuan =
  | { readonly jenis: "ukuran"; readonly dimensi: Dimensi }
  | { readonly jenis: "bebas" }
  | { readonly jenis: "tak_diketahui" };

const BEBAS: Satuan = { jenis: "bebas" };
const TAK_DIKETAHUI: Satuan = { jenis: "tak_diketahui" };
/** A score has no unit that its formula could be checked against. */
const SATUAN_SKOR: ReadonlySet<string> = new Set(["", "nilai", "indeks", "skor"]);

/**
 * What looks wrong about the units: different units added or compared, a result in another unit than the indikator's,
 * a percentage whose ratio is not multiplied by 100. `units` gives the unit of each variable; `satuanHasil` is the
 * indikator's unit. Empty when nothing is to be said.
 * @example unitNotes(ekspresi of "orang + uang", new Map([["orang", "orang"], ["uang", "rupiah"]]))
 * // ['"orang" bersatuan orang, sedangkan "uang" bersatuan rupiah. Keduanya tidak dapat dijumlahkan.']
 */
export function unitNotes(e: Ekspresi, units: ReadonlyMap<string, string>, satuanHasil?: string): readonly string[] {
  const catatan: string[] = [];
  const satuan = infer(e, { units, note: (teks) => catatan.push(teks) });
  const hasil = satuanHasil === undefined ? null : noteOnResult(e, satuan, satuanHasil);
  return [...new Set(hasil === null ? catatan : [...catatan, hasil])];
}

type Konteks = { readonly units: ReadonlyMap<string, string>; readonly note: (teks: string) => void };

function infer(e: Ekspresi, k: Konteks): Satuan {
  switch (e.jenis) {
    case "angka":
      return BEBAS;
    case "variabel": {
      const satuan = k.units.get(e.nama);
      return satuan === undefined ? TAK_DIKETAHUI : satuanOf(satuan);
    }
    case "negatif":
      return infer(e.isi, k);
    case "hitung":
      if (e.operator === "*") return times(infer(e.kiri, k), infer(e.kanan, k), 1);
      if (e.operator === "/") return times(infer(e.kiri, k), infer(e.kanan, k), -1);
      return sameUnit([e.kiri, e.kanan], e.operator === "+" ? "dijumlahkan" : "dikurangkan", k);
    case "fungsi":
      return sameUnit(e.argumen, "digabungkan", k);
    case "jika":
      sameUnit([e.syarat.kiri, e.syarat.kanan], "dibandingkan", k);
      return sameUnit([e.maka, e.jikaTidak], "menjadi pilihan dari satu rumus", k);
  }
}

/** The common unit of several parts; notes the first pair that differs. */
function sameUnit(bagian: readonly Ekspresi[], kerja: string, k: Konteks): Satuan {
  const satuan = bagian.map((e) => ({ e, satuan: infer(e, k) }));
  if (satuan.some((s) => s.satuan.jenis === "tak_diketahui")) return TAK_DIKETAHUI;
  const pertama = satuan.find((s) => s.satuan.jenis === "ukuran");
  if (pertama === undefined) return BEBAS;
  const lain = satuan.find((s) => s.satuan.jenis === "ukuran" && nameOf(s.satuan) !== nameOf(pertama.satuan));
  if (lain === undefined) return pertama.satuan;
  k.note(
    `"${printRumus(pertama.e)}" bersatuan ${nameOf(pertama.satuan)}, sedangkan "${printRumus(lain.e)}" bersatuan ${nameOf(lain.satuan)}. Keduanya tidak dapat ${kerja}.`,
  );
  return TAK_DIKETAHUI;
}

function times(a: Satuan, b: Satuan, arah: 1 | -1): Satuan {
  if (a.jenis === "tak_diketahui" || b.jenis === "tak_diketahui") return TAK_DIKETAHUI;
  if (b.jenis === "bebas") return a;
  const dimensi = new Map(a.jenis === "bebas" ? [] : a.dimensi);
  for (const [dasar, pangkat] of b.dimensi) raise(dimensi, dasar, arah * pangkat);
  return { jenis: "ukuran", dimensi };
}

function raise(dimensi: Map<string, number>, dasar: string, pangkat: number): void {
  const baru = (dimensi.get(dasar) ?? 0) + pangkat;
  if (baru === 0) dimensi.delete(dasar);
  else dimensi.set(dasar, baru);
}

function satuanOf(teks: string): Satuan {
  const rapi = teks.trim().toLowerCase();
  if (rapi === "") return BEBAS;
  const dimensi = new Map<string, number>();
  for (const [i, dasar] of rapi.split("/").entries()) raise(dimensi, nameOfBase(dasar.trim()), i === 0 ? 1 : -1);
  return { jenis: "ukuran", dimensi };
}

function nameOfBase(dasar: string): string {
  if (dasar === "persen") return "%";
  return dasar === "rp" ? "rupiah" : dasar;
}

/** The printed unit, bases in a fixed order so that equal units print equally; "tanpa satuan" for a pure ratio. */
function nameOf(satuan: Satuan): string {
  if (satuan.jenis !== "ukuran" || satuan.dimensi.size === 0) return "tanpa satuan";
  const urut = [...satuan.dimensi].sort(([a], [b]) => (a < b ? -1 : 1));
  const atas = urut.filter(([, pangkat]) => pangkat > 0).map(power);
  const bawah = urut.filter(([, pangkat]) => pangkat < 0).map(([dasar, pangkat]) => power([dasar, -pangkat]));
  return [atas.length === 0 ? "1" : atas.join("·"), ...bawah].join("/");
}

function power([dasar, pangkat]: readonly [string, number]): string {
  return pangkat === 1 ? dasar : `${dasar}^${pangkat}`;
}

function noteOnResult(e: Ekspresi, satuan: Satuan, satuanHasil: string): string | null {
  const diminta = satuanOf(satuanHasil);
  if (satuan.jenis !== "ukuran" || SATUAN_SKOR.has(satuanHasil.trim().toLowerCase())) return null;
  if (nameOf(diminta) === "%" && satuan.dimensi.size === 0) {
    return hasFactor100(e) ? null : "Satuan indikator adalah %, tetapi rasionya tidak dikalikan 100. Tambahkan * 100.";
  }
  if (nameOf(diminta) === nameOf(satuan)) return null;
  return `Rumus menghasilkan ${nameOf(satuan)}, sedangkan satuan indikator adalah ${satuanHasil}.`;
}

function hasFactor100(e: Ekspresi): boolean {
  const bagian = childrenOfEkspresi(e);
  const kali = e.jenis === "hitung" && (e.operator === "*" || e.operator === "/");
  return bagian.some((b) => (kali && b.jenis === "angka" && /^100(?:\.0+)?$/.test(b.teks)) || hasFactor100(b));
}
