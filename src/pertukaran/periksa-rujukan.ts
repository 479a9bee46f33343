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
  const salah = new Map<number, (readonly string[])[]>();
  const galat: RincianGalat[] = [];
  for (const rujukan of skema.rujukan) {
    const sasaran = menurutBerkas.get(rujukan.berkas);
    if (sasaran === undefined || !sasaran.utuh) continue;
    const ada = semuaBaris(sasaran);
    const kolom = Object.keys(rujukan.kolom);
    const kunciAda = new Set(ada.map((b) => keyText(Object.values(rujukan.kolom), b)));
    for (const b of baris) {
      const kunci = isKosong(skema, kolom, b) ? null : keyText(kolom, b);
      if (kunci === null || kunciAda.has(kunci)) continue;
      const sebelumnya = salah.get(b.baris) ?? [];
      if (sebelumnya.some((s) => s.every((k) => kolom.includes(k)))) continue;
      salah.set(b.baris, [...sebelumnya, kolom]);
      galat.push({ berkas: skema.berkas, baris: b.baris, pesan: pesanRujukan(rujukan, b, ada) });
    }
  }
  return galat;
}

// Nothing is referred to when every column of the reference that may stay empty is empty.
function isKosong(skema: Tabel, kolom: readonly string[], baris: BarisApaPun): boolean {
  const bolehKosong = kolom.filter((k) => skema.kolom[k]?.wajib === false);
  return bolehKosong.length > 0 && bolehKosong.every((k) => (baris[k] ?? null) === null);
}

function pesanRujukan(rujukan: Rujukan, baris: BarisApaPun, ada: readonly BarisApaPun[]): string {
  const terisi = Object.entries(rujukan.kolom)
    .map(([kolom, ke]) => ({ kolom, ke, nilai: baris[kolom] }))
    .filter(({ nilai }) => nilai !== null);
  const lain = terisi.slice(0, -1);
  const milik = lain.length === 0 ? "" : ` (${lain.map((l) => `${l.kolom} "${l.nilai}"`).join(", ")})`;
  const sejenis = ada.filter((b) => lain.every((l) => b[l.ke] === l.nilai));
  const pesan = terisi.slice(-1).map(({ kolom, ke, nilai }) => {
    const calon = new Set(sejenis.map((b) => b[ke]).filter((v) => v !== null && v !== undefined));
    return `${kolom} "${nilai}" tidak ada di ${rujukan.berkas}${milik}.${usul(String(nilai), [...calon].map(String))}`;
  });
  return pesan.join();
}

function semuaBaris(tabel: TabelTerbaca<Susunan>): readonly BarisApaPun[] {
  return [...tabel.baris, ...tabel.sebagian];
}
