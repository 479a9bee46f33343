// Undo and redo of what was typed, pasted or taken over: an immutable history of changes to fields. Pure.

/** One field's change. */
export type Ubahan = {
  readonly kunci: string;
  readonly kolom: string;
  readonly sebelum: string;
  readonly sesudah: string;
};
/** Changes that belong together: one paste is one step. */
export type Langkah = readonly Ubahan[];
/** `terbuka`: the last step may still grow by typing on in the same field. */
export type Riwayat = {
  readonly lampau: readonly Langkah[];
  readonly depan: readonly Langkah[];
  readonly terbuka: boolean;
};

export const RIWAYAT_KOSONG: Riwayat = { lampau: [], depan: [], terbuka: false };
const MAKS_LANGKAH = 500;

/** After one more step; what had been undone is gone. */
export function catat(riwayat: Riwayat, langkah: Langkah): Riwayat {
  const nyata = langkah.filter((u) => u.sebelum !== u.sesudah);
  if (nyata.length === 0) return riwayat;
  return { lampau: [...riwayat.lampau, nyata].slice(-MAKS_LANGKAH), depan: [], terbuka: false };
}

/** After typing: goes on with the last step while it is the same field, until `tutup`. */
export function catatKetik(riwayat: Riwayat, ubahan: Ubahan): Riwayat {
  const terakhir = riwayat.lampau.at(-1);
  const lanjutan = terakhir?.length === 1 ? terakhir[0] : undefined;
  if (!riwayat.terbuka || lanjutan?.kunci !== ubahan.kunci || lanjutan.kolom !== ubahan.kolom) {
    return { ...catat(riwayat, [ubahan]), terbuka: true };
  }
  const lampau = riwayat.lampau.slice(0, -1);
  const gabung = { ...ubahan, sebelum: lanjutan.sebelum };
  return { lampau: gabung.sebelum === gabung.sesudah ? lampau : [...lampau, [gabung]], depan: [], terbuka: true };
}

/** Ends the step that is being typed: leaving the field, or pausing. */
export function tutup(riwayat: Riwayat): Riwayat {
  return riwayat.terbuka ? { ...riwayat, terbuka: false } : riwayat;
}

/** The history after undoing, and what to put back; null when there is nothing. */
export function urungkan(riwayat: Riwayat): { readonly riwayat: Riwayat; readonly isi: Langkah } | null {
  const langkah = riwayat.lampau.at(-1);
  if (langkah === undefined) return null;
  const isi = langkah.toReversed().map((u) => ({ ...u, sebelum: u.sesudah, sesudah: u.sebelum }));
  return { riwayat: { lampau: riwayat.lampau.slice(0, -1), depan: [langkah, ...riwayat.depan], terbuka: false }, isi };
}

/** The history after redoing, and what to put in again; null when there is nothing. */
export function ulangi(riwayat: Riwayat): { readonly riwayat: Riwayat; readonly isi: Langkah } | null {
  const [langkah, ...sisa] = riwayat.depan;
  if (langkah === undefined) return null;
  return { riwayat: { lampau: [...riwayat.lampau, langkah], depan: sisa, terbuka: false }, isi: langkah };
}
