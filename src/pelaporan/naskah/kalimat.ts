// Reads one paragraph or list item: emphasis and live numbers inside a line of text. Pure; called by baca-teks.ts.
import type { Teks } from "../model.ts";
import type { AngkaHidup } from "./blok-teks.ts";

type Penanda = "**" | "*";
type Keping =
  | { readonly jenis: "teks"; readonly teks: string }
  | { readonly jenis: "angka"; readonly teks: string; readonly kunci: string }
  | { readonly jenis: "penanda"; readonly teks: Penanda; readonly buka: boolean; readonly tutup: boolean };

const KEPING = /\{\{([^{}\n]+)\}\}|\*\*|\*/g;

/**
 * The line as runs of text. Names of numbers that `angka` does not hold stay as written and are added to `hilang`.
 * @example bacaKalimat("a *b*", new Map(), new Set()) // [{ teks: "a " }, { teks: "b", miring: true }]
 */
export function bacaKalimat(
  kalimat: string,
  angka: ReadonlyMap<string, AngkaHidup>,
  hilang: Set<string>,
): readonly Teks[] {
  const keping = listKeping(kalimat);
  const berlaku = new Set([...pasangan(keping, "**"), ...pasangan(keping, "*")]);
  const runs: Teks[] = [];
  let tebal = false;
  let miring = false;
  keping.forEach((k, i) => {
    if (k.jenis === "penanda" && berlaku.has(i)) {
      if (k.teks === "**") tebal = !tebal;
      else miring = !miring;
      return;
    }
    addRun(runs, { ...isiKeping(k, angka, hilang), ...(tebal ? { tebal } : {}), ...(miring ? { miring } : {}) });
  });
  return runs;
}

function isiKeping(keping: Keping, angka: ReadonlyMap<string, AngkaHidup>, hilang: Set<string>): Teks {
  if (keping.jenis !== "angka") return { teks: keping.teks };
  const ada = angka.get(keping.kunci);
  if (ada !== undefined) return ada.asal === undefined ? { teks: ada.teks } : { teks: ada.teks, asal: ada.asal };
  hilang.add(keping.kunci);
  return { teks: keping.teks };
}

// Neighbours that look alike are one run; a number with its explanation stays a run of its own.
function addRun(runs: Teks[], run: Teks): void {
  const akhir = runs.at(-1);
  const serupa =
    akhir !== undefined &&
    akhir.tebal === run.tebal &&
    akhir.miring === run.miring &&
    akhir.asal === undefined &&
    run.asal === undefined;
  if (serupa) runs[runs.length - 1] = { ...akhir, teks: akhir.teks + run.teks };
  else runs.push(run);
}

function listKeping(kalimat: string): readonly Keping[] {
  const hasil: Keping[] = [];
  let sampai = 0;
  for (const cocok of kalimat.matchAll(KEPING)) {
    if (cocok.index > sampai) hasil.push({ jenis: "teks", teks: kalimat.slice(sampai, cocok.index) });
    sampai = cocok.index + cocok[0].length;
    hasil.push(toKeping(cocok, { sebelum: kalimat[cocok.index - 1] ?? " ", sesudah: kalimat[sampai] ?? " " }));
  }
  if (sampai < kalimat.length) hasil.push({ jenis: "teks", teks: kalimat.slice(sampai) });
  return hasil;
}

// A marker opens before a word and closes after one; beside a digit it is a sign of multiplication.
function toKeping(
  [teks, kunci]: RegExpExecArray,
  { sebelum, sesudah }: { readonly sebelum: string; readonly sesudah: string },
): Keping {
  if (kunci !== undefined) return { jenis: "angka", teks, kunci: kunci.trim() };
  const buka = !/\s/.test(sesudah) && !/\d/.test(sebelum);
  const tutup = !/\s/.test(sebelum) && !/\d/.test(sesudah);
  return { jenis: "penanda", teks: teks === "**" ? "**" : "*", buka, tutup };
}

/** The places of the markers that have their partner, with something between the two. */
function pasangan(keping: readonly Keping[], penanda: Penanda): readonly number[] {
  const hasil: number[] = [];
  let pembuka: number | null = null;
  let berisi = false;
  keping.forEach((k, i) => {
    if (k.jenis !== "penanda") berisi = true;
    else if (k.teks !== penanda) return;
    else if (pembuka !== null && k.tutup && berisi) {
      hasil.push(pembuka, i);
      pembuka = null;
    } else if (k.buka) {
      pembuka = i;
      berisi = false;
    }
  });
  return hasil;
}
