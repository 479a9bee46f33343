// A target in one cell, and back: a number, or a range "90 s.d. 110". Pure.
import { formatAngka } from "#inti";
import type { IsiBaris } from "#perencanaan";
import { type Sel, type SelTulis, teksSel, tulisAngka, tulisTeks } from "../buku/sel.ts";
import { readAngkaSel, type Terbaca } from "./kolom-rencana.ts";

type Nilai = IsiBaris["target_renstra"];
/** The part of a target that stands in its cell. */
export type IsiSelTarget = Pick<Nilai, "nilai" | "batas_bawah" | "batas_atas">;

const PEMISAH = /\s+(?:s\.?\s?\/?d\.?|sampai)\s+/i;

/** @example tulisTarget({ nilai: null, batas_bawah: "90", batas_atas: "110" }) // text "90 s.d. 110" */
export function tulisTarget({ nilai, batas_bawah, batas_atas }: IsiSelTarget): SelTulis {
  if (batas_bawah === null && batas_atas === null) return tulisAngka(nilai);
  const batas = (b: string | null): string => (b === null ? "?" : formatAngka(b));
  const rentang = `${batas(batas_bawah)} s.d. ${batas(batas_atas)}`;
  return tulisTeks(nilai === null ? rentang : `${formatAngka(nilai)} (${rentang})`);
}

/** The target that a cell says; all null where it is empty. */
export function bacaTarget(sel: Sel): Terbaca {
  const bagian = teksSel(sel).split(PEMISAH);
  const [bawah, atas, lebih] = bagian;
  if (sel.jenis !== "teks" || bawah === undefined || atas === undefined) {
    const nilai = readAngkaSel(sel);
    return nilai.ok ? { ok: true, nilai: { nilai: nilai.nilai, batas_bawah: null, batas_atas: null } } : nilai;
  }
  const hasil = [bawah, atas].map((teks) => readAngkaSel({ jenis: "teks", teks }));
  const [b, a] = hasil;
  if (lebih !== undefined || b?.ok !== true || a?.ok !== true) {
    return { ok: false, pesan: `"${teksSel(sel)}" tidak terbaca. Tulis satu angka, atau rentang seperti 90 s.d. 110.` };
  }
  return { ok: true, nilai: { nilai: null, batas_bawah: b.nilai, batas_atas: a.nilai } };
}
