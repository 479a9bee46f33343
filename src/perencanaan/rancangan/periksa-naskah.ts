// The rules of a plan, as findings: what a draft may never hold (salah), what must be complete before it is set (kurang),
// and what deserves a second look (peringatan). Pure; the server asks before it writes, the screens while one types.

import type { Naskah } from "./naskah.ts";
import { periksaKelengkapan } from "./periksa-kelengkapan.ts";
import { periksaNomenklatur } from "./periksa-nomenklatur.ts";
import { periksaStruktur } from "./periksa-struktur.ts";
import { periksaTarget } from "./periksa-target.ts";
import type { LingkupNaskah, TemuanRencana } from "./temuan-rencana.ts";

/** Every finding of the plan: wrong ones first, then incomplete ones, then warnings. */
export function periksaNaskah(naskah: Naskah, lingkup: LingkupNaskah): readonly TemuanRencana[] {
  const temuan = [
    ...periksaStruktur(naskah, lingkup),
    ...periksaKelengkapan(naskah),
    ...periksaNomenklatur(naskah, lingkup),
    ...periksaTarget(naskah, lingkup),
  ];
  return temuan.toSorted((a, b) => BERAT.indexOf(a.berat) - BERAT.indexOf(b.berat));
}

const BERAT: readonly TemuanRencana["berat"][] = ["salah", "kurang", "peringatan"];
