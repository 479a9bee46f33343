// The fields of the sheet in the page: found by row and column, read, written, focused. Used by the live sheet only.
import type { Tempat } from "../../../tampilan/isi/gerak-sel.ts";
import { idMedan } from "../../../tampilan/isi/nama-medan.ts";

export type UnsurMedan = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The field at that place, undefined where the page shows none. */
export function findMedan({ kunci, kolom }: Tempat): UnsurMedan | undefined {
  const unsur = document.getElementById(idMedan(kunci, kolom));
  return unsur !== null && isMedan(unsur) ? unsur : undefined;
}

/** Which cell an event came from, with its field; undefined when it came from elsewhere. */
export function tempatOf(target: EventTarget | null): (Tempat & { readonly unsur: UnsurMedan }) | undefined {
  if (!(target instanceof Element) || !isMedan(target)) return undefined;
  const { kunci, kolom } = target.dataset;
  return kunci === undefined || kolom === undefined ? undefined : { kunci, kolom, unsur: target };
}

/** Puts a text into a field that the page shows. */
export function writeMedan(tempat: Tempat, teks: string): void {
  const unsur = findMedan(tempat);
  if (unsur !== undefined && unsur.value !== teks) unsur.value = teks;
}

/** Moves the keyboard to a field, opening what it is folded into, with its text selected as in Excel. */
export function focusMedan(tempat: Tempat): void {
  const unsur = findMedan(tempat);
  const lipatan = unsur?.closest("details");
  if (lipatan !== null && lipatan !== undefined) lipatan.open = true;
  unsur?.focus();
  if (unsur instanceof HTMLInputElement) unsur.select();
}

function isMedan(unsur: Element): unsur is UnsurMedan {
  return (
    unsur instanceof HTMLInputElement || unsur instanceof HTMLTextAreaElement || unsur instanceof HTMLSelectElement
  );
}
