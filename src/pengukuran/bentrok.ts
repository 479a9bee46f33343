// The answer when somebody else wrote first: both contents, so that neither is lost. Pure; called by saving.
import { formatWaktu } from "#inti";
import type { Entri } from "./entri.ts";
import type { HasilSimpan, IsianSel } from "./isi-tipe.ts";
import { toIsianNilai } from "./isian.ts";

/** The conflict of what the user sent with what is stored. */
export function toBentrok(punyaAnda: IsianSel, entri: Entri): HasilSimpan & { readonly jenis: "bentrok" } {
  const { isi, narasi, versi, diisiOleh, diisiPada } = entri;
  return {
    jenis: "bentrok",
    punyaAnda,
    tersimpan: { nilai: toIsianNilai(isi), narasi, versi, oleh: diisiOleh, pada: diisiPada },
  };
}

/** The conflict in one sentence, for actions on many cells. */
export function kalimatBentrok(entri: Entri | undefined): string {
  if (entri === undefined) return "Belum ada isian yang tersimpan. Muat ulang lembar ini.";
  return `Isiannya sudah diubah ${entri.diisiOleh} pada ${formatWaktu(entri.diisiPada)}. Muat ulang lembar ini.`;
}
