// Which printed numbers of a document have an explanation. Pure; the appendix "Asal angka" is made from it.
import { listTeks } from "../isi.ts";
import type { Blok, Dokumen, Isi } from "../model.ts";

/** One explained number: its web path, how it is printed first, and in which section. */
export type AngkaBerasal = { readonly alamat: string; readonly teks: string; readonly bagian: string };

/**
 * Every explained number, once each, in the order in which a reader meets them.
 * @example listAngkaBerasal(dokumen)[0]?.alamat // "/jelaskan/capaian/disnaker/iku-1/2023"
 */
export function listAngkaBerasal({ bagian }: Pick<Dokumen, "bagian">): readonly AngkaBerasal[] {
  const ada = new Map<string, AngkaBerasal>();
  for (const { judul, blok } of bagian) {
    for (const isi of blok.flatMap(listIsi)) {
      for (const { asal, teks } of listTeks(isi)) {
        if (asal === undefined || ada.has(asal)) continue;
        ada.set(asal, { alamat: asal, teks: teks.trim(), bagian: judul });
      }
    }
  }
  return [...ada.values()];
}

function listIsi(blok: Blok): readonly Isi[] {
  switch (blok.jenis) {
    case "paragraf":
    case "catatan":
      return [blok.isi];
    case "daftar":
      return blok.butir;
    case "kartu":
      return blok.kartu.flatMap((k) => k.butir);
    case "sorotan":
      return blok.butir.map((b) => b.nilai);
    case "tabel":
      return [...blok.kepala, ...blok.baris].flatMap((baris) => baris.map((sel) => sel.isi));
    case "rumus":
    case "isian":
    case "tanda_tangan":
    case "grafik":
    case "pohon":
      return [];
  }
}
