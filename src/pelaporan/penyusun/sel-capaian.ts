// Cells of the capaian tables: figures that link to their explanation, predikat in words, and what footnotes must say.

import { gantiNama } from "#inti";
import type { Pita } from "#organisasi";
import { type HitungUlang, NAMA_OPERAN, type SelAngka } from "#pengukuran";
import type { Nada, Sel, Teks } from "../model.ts";
import { angkaSel } from "./sel.ts";

/** Marks a capaian that the policy's cap or floor cut; explained under the table. */
export const TANDA_DIPOTONG = "†";

/** A target or realisasi; `lanjutan` follows the figure on a line of its own. */
export function selBesaran(sel: SelAngka, lanjutan?: string): Sel {
  const teks = [runAngka(sel), ...(lanjutan === undefined ? [] : [{ teks: `\n${lanjutan}` }])];
  return { isi: teks, rata: "tengah", ...(sel.nilai === null ? { nada: "redup" } : {}) };
}

/** A capaian with its predikat in words; the tone repeats what the word says. */
export function selCapaian(sel: SelAngka, skala: readonly Pita[]): Sel {
  const angka = angkaSel(sel.teks, sel.nilai, "%");
  if (sel.predikat === undefined) return { ...selBesaran(sel), ...angka };
  const run = runAngka(sel);
  const teks = sel.dipotong === undefined ? run : { ...run, teks: run.teks + TANDA_DIPOTONG };
  return {
    isi: [{ ...teks, tebal: true }, { teks: `\n${sel.predikat}` }],
    rata: "tengah",
    nada: nadaPredikat(skala, sel.predikat),
    ...angka,
  };
}

/** Target, realisasi and capaian of one period, as the table prints them. */
export type TigaAngka = { readonly target: SelAngka; readonly realisasi: SelAngka; readonly capaian: SelAngka };
/** How the three are computed: `kunci` is unique to row and period, `ulang` null where nothing was measured. */
export type CaraHitung = {
  readonly kunci: string;
  readonly ulang: HitungUlang | null;
  readonly skala: readonly Pita[];
};

/** The three cells of a period: the numbers behind them, and the capaian with the rule that made it of the other two. */
export function selTiga(tiga: TigaAngka, { kunci, ulang, skala }: CaraHitung): readonly [Sel, Sel, Sel] {
  const [kunciTarget, kunciRealisasi] = [`${kunci}-target`, `${kunci}-realisasi`];
  const capaian = selCapaian(tiga.capaian, skala);
  const hitung =
    ulang?.capaian == null
      ? {}
      : {
          hitung: gantiNama(ulang.capaian, {
            [NAMA_OPERAN.target]: kunciTarget,
            [NAMA_OPERAN.realisasi]: kunciRealisasi,
          }),
        };
  return [
    { ...selBesaran(tiga.target), kunci: kunciTarget, ...angkaUtuh(tiga.target, ulang?.target, ulang) },
    { ...selBesaran(tiga.realisasi), kunci: kunciRealisasi, ...angkaUtuh(tiga.realisasi, ulang?.realisasi, ulang) },
    { ...capaian, ...hitung },
  ];
}

// What is printed is rounded; what is computed with is not.
function angkaUtuh(sel: SelAngka, utuh: string | null | undefined, ulang: HitungUlang | null): Pick<Sel, "angka"> {
  const { angka } = angkaSel(sel.teks, sel.nilai, ulang?.satuan ?? "");
  return angka === undefined || utuh == null ? {} : { angka: { ...angka, nilai: utuh } };
}

function runAngka({ teks, jelaskan }: SelAngka): Teks {
  return jelaskan === undefined ? { teks } : { teks, asal: jelaskan };
}

const DARI_BAWAH: readonly Nada[] = ["buruk", "buruk", "sedang", "baik", "baik"];

/**
 * The tone of a predikat by its place in the scale, because each pemda names its own bands.
 * @example nadaPredikat([{ bawah: null, predikat: "Rendah" }], "Rendah") // "biasa"
 */
export function nadaPredikat(skala: readonly Pita[], predikat: string): Nada {
  const urutan = skala.findIndex((p) => p.predikat === predikat);
  if (urutan === -1 || skala.length < 2) return "biasa";
  return DARI_BAWAH[Math.round((urutan / (skala.length - 1)) * (DARI_BAWAH.length - 1))] ?? "biasa";
}
