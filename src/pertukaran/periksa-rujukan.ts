// References between files: every code that a row names must exist in the file that defines it.
import type { RincianGalat } from "#inti";
import { entriFormat } from "./baca-kumpulan.ts";
import type { Kumpulan } from "./format.ts";
import { keyText, type Rujukan, type Susunan, type Tabel, type TabelTerbaca } from "./tabel.ts";
import { usul } from "./usul.ts";

type BarisApaPun = Readonly<Record<string, unknown>> & { readonly baris: number };

/** Every reference to a row that no file defines. Rows that could only partly be read still count as defined. */
export function periksaRujukan(kumpulan: Kumpulan): readonly RincianGalat[] {
  const menurutBerkas = new Map<string, TabelTerbaca<Susunan>>(
    entriFormat().map(([nama, skema]) => [skema.berkas, kumpulan.tabel[nama]]),
  );
  return entriFormat().flatMap(([nama, skema]) => periksaTabel(skema, semuaBaris(kumpulan.tabel[nama]), menurutBerkas));
}

function periksaTabel(
  skema: Tabel,
  baris: readonly BarisApaPun[],
  menurutBerkas: ReadonlyMap<string, TabelTerbaca<Susunan>>,
): readonly RincianGalat[] {
  // An unknown PD makes every longer reference of its row fail too; only the first is worth a line.
  const salah = new Map<number, Set<string>>();
  const galat: RincianGalat[] = [];
  for (const rujukan of skema.rujukan) {
    const sasaran = menurutBerkas.get(rujukan.berkas);
    if (sasaran === undefined || !sasaran.utuh) continue;
    const ada = semuaBaris(sasaran);
    const kunciAda = new Set(ada.map((b) => keyText(rujukan.ke, b)));
    for (const b of baris) {
      const kunci = isKosong(skema, rujukan, b) ? null : keyText(rujukan.kolom, b);
      if (kunci === null || kunciAda.has(kunci)) continue;
      const salahDiBaris = salah.get(b.baris) ?? new Set<string>();
      if (rujukan.kolom.some((k) => salahDiBaris.has(k))) continue;
      salah.set(b.baris, salahDiBaris.add(rujukan.kolom.at(-1) ?? ""));
      galat.push({ berkas: skema.berkas, baris: b.baris, pesan: pesanRujukan(rujukan, b, ada) });
    }
  }
  return galat;
}

// Nothing is referred to when every column of the reference that may stay empty is empty.
function isKosong(skema: Tabel, rujukan: Rujukan, baris: BarisApaPun): boolean {
  const bolehKosong = rujukan.kolom.filter((k) => skema.kolom[k]?.wajib === false);
  return bolehKosong.length > 0 && bolehKosong.every((k) => baris[k] === null);
}

function pesanRujukan(rujukan: Rujukan, baris: BarisApaPun, ada: readonly BarisApaPun[]): string {
  const terisi = rujukan.kolom.map((_, i) => i).filter((i) => baris[rujukan.kolom[i] ?? ""] !== null);
  const letak = terisi.at(-1) ?? 0;
  const nilai = (i: number): unknown => baris[rujukan.kolom[i] ?? ""];
  const lain = terisi.filter((i) => i !== letak);
  const calon = ada
    .filter((b) => lain.every((i) => b[rujukan.ke[i] ?? ""] === nilai(i)))
    .map((b) => b[rujukan.ke[letak] ?? ""])
    .filter((v) => v !== null && v !== undefined)
    .map(String);
  const milik = lain.length === 0 ? "" : ` (${lain.map((i) => `${rujukan.kolom[i]} "${nilai(i)}"`).join(", ")})`;
  const kata = String(nilai(letak));
  return `${rujukan.kolom[letak]} "${kata}" tidak ada di ${rujukan.berkas}${milik}.${usul(kata, [...new Set(calon)])}`;
}

function semuaBaris(tabel: TabelTerbaca<Susunan>): readonly BarisApaPun[] {
  return [...tabel.baris, ...tabel.sebagian];
}
