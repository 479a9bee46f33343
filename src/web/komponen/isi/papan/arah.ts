// What keys mean in a grid: moving as in Excel, undo and redo. Used by the live sheet and the planning grids.
import type { Arah } from "../../../tampilan/isi/gerak-sel.ts";
import type { UnsurMedan } from "./medan-dom.ts";

/** Undo or redo, or null when the keys mean neither. */
export function arahPutar({ ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent): "urungkan" | "ulangi" | null {
  if ((!ctrlKey && !metaKey) || altKey) return null;
  const huruf = key.toLowerCase();
  if (huruf === "z") return shiftKey ? "ulangi" : "urungkan";
  return huruf === "y" ? "ulangi" : null;
}

/**
 * Where a key leads from a field, or null. In a line of text the arrows first move inside it, as everywhere; from its ends,
 * or with all of it selected, they leave.
 */
export function arahOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent, unsur: UnsurMedan): Arah | null {
  if (!(unsur instanceof HTMLInputElement) || ctrlKey || altKey || metaKey) return null;
  const { selectionStart: awal, selectionEnd: akhir, value } = unsur;
  const semua = awal === 0 && akhir === value.length;
  switch (key) {
    case "Enter":
      return shiftKey ? "atas" : "bawah";
    case "ArrowDown":
      return "bawah";
    case "ArrowUp":
      return "atas";
    case "ArrowLeft":
      return !shiftKey && (semua || (awal === 0 && akhir === 0)) ? "kiri" : null;
    case "ArrowRight":
      return !shiftKey && (semua || awal === value.length) ? "kanan" : null;
    default:
      return null;
  }
}
