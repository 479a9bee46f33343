// Tells a formula's computation step by step, innermost first. Called by the explanation pages.
import type { Angka } from "../angka.ts";
import { formatAngka } from "../teks-angka.ts";
import type { Ekspresi } from "./ekspresi.ts";
import { evaluateRumus, type GagalRumus, type Operasi } from "./evaluator.ts";
import { printRumus } from "./printer.ts";
import { TANDA_BANDING, TANDA_HITUNG } from "./tanda.ts";

/** One operation: in the formula language, with this case's numbers (id-ID), and its result (id-ID). */
export type LangkahRumus = { readonly rumus: string; readonly teks: string; readonly hasil: string };
export type UraianRumus =
  | { readonly ok: true; readonly nilai: Angka; readonly langkah: readonly LangkahRumus[] }
  | GagalRumus;

/**
 * The exact value with every operation in the order it was computed; a formula that is one number or variable has none.
 * Results that have no end are cut after 10 decimals with an ellipsis.
 * @example explainRumus(ekspresi of "a / b * 100", values).langkah[0] // { rumus: "a / b", teks: "1 ÷ 8", hasil: "0,125" }
 */
export function explainRumus(e: Ekspresi, values: ReadonlyMap<string, Angka>): UraianRumus {
  const langkah: LangkahRumus[] = [];
  const hasil = evaluateRumus(e, values, (operasi, operan, nilai) => {
    langkah.push({ rumus: printRumus(operasi), teks: textOf(operasi, operan, nilai), hasil: formatAngka(nilai) });
  });
  return hasil.ok ? { ...hasil, langkah } : hasil;
}

function textOf(e: Operasi, operan: readonly Angka[], nilai: Angka): string {
  const teks = operan.map((a) => formatAngka(a));
  switch (e.jenis) {
    case "hitung":
      return teks.map((t, i) => (i > 0 && t.startsWith("-") ? `(${t})` : t)).join(` ${TANDA_HITUNG[e.operator]} `);
    case "fungsi":
      return `${e.nama}(${teks.join("; ")})`;
    case "jika": {
      const syarat = teks.join(` ${TANDA_BANDING[e.syarat.operator]} `);
      return `jika ${syarat}: dipakai ${formatAngka(nilai)}`;
    }
  }
}
