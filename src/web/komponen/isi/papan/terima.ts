// Takes a sheet that was loaded again into the store, without touching what is being typed. Used by mesin.ts.
import { formatWaktu } from "#inti";
import type { LembarTampil } from "../../../tampilan/isi/lembar.ts";
import { isBelumTersimpan, listSel, type Papan, type SelPapan } from "../../../tampilan/isi/papan.ts";
import { writeMedan } from "./medan-dom.ts";

export function terimaLembar(papan: Papan, lembar: LembarTampil): void {
  for (const baru of listSel(lembar, null)) {
    if (!papan.urutan.includes(baru.kunci)) continue;
    const lama = papan.sel(baru.kunci);
    papan.ubah(baru.kunci, isBelumTersimpan(lama) ? selagiDiketik(lama, baru) : diam(baru));
    if (!isBelumTersimpan(lama)) {
      for (const [kolom, teks] of Object.entries(baru.ketikan)) writeMedan({ kunci: baru.kunci, kolom }, teks);
    }
  }
}

function diam({ isi, bolehIsi, ketikan, tersimpan, versi }: SelPapan): Partial<SelPapan> {
  return { isi, bolehIsi, ketikan, tersimpan, versi, salah: [], bentrok: null };
}

// The version stays the one that was typed on, so that saving finds out what somebody else wrote. A row that can no
// longer be written in keeps the text as an unsaved draft, to be read and copied.
function selagiDiketik(lama: SelPapan, baru: SelPapan): Partial<SelPapan> {
  if (baru.bolehIsi) return {};
  const draf = { ketikan: lama.ketikan, versi: lama.versi, pada: formatWaktu(new Date()) };
  return { ...diam(baru), draf };
}
