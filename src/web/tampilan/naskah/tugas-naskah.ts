// What waits for an account in the texts of reports. Pure; called by the loader of /beranda.
import type { Pemda } from "#organisasi";
import type { BarisNaskah } from "#pelaporan";
import { judulNaskah, labelMasa } from "./naskah.ts";

export type TugasNaskah = { readonly ke: string; readonly judul: string; readonly sebab: string };

/**
 * A report that waits to be set, for who may set it; one that came back, and open comments, for who writes it; open
 * comments also for who asked. A report that is set waits for nobody.
 */
export function listTugasNaskah(baris: readonly BarisNaskah[], pemda: Pemda): readonly TugasNaskah[] {
  return baris.flatMap(({ perihal, keadaan, komentarTerbuka, boleh }): readonly TugasNaskah[] => {
    const sebab = [
      ...(keadaan === "diajukan" && boleh.tetapkan ? ["Menunggu penetapan Anda."] : []),
      ...(keadaan === "dikembalikan" && boleh.susun ? ["Dikembalikan untuk diperbaiki."] : []),
      ...(keadaan !== "ditetapkan" && komentarTerbuka > 0 && (boleh.susun || boleh.tetapkan)
        ? [`${komentarTerbuka} komentar belum selesai.`]
        : []),
    ];
    if (sebab.length === 0) return [];
    const judul = judulNaskah(perihal, labelMasa(perihal.periode, pemda));
    return [{ ke: `/laporan/naskah/${perihal.id}`, judul, sebab: sebab.join(" ") }];
  });
}
