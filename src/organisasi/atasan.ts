// Who stands above whom inside a perangkat daerah. Pure; asked before a jabatan is saved, and by the importer's checks.

/** A jabatan with the one above it; `id` is whatever names it. */
export type JabatanBeratasan = {
  readonly id: string;
  readonly nama: string;
  readonly kepala: boolean;
  readonly atasanId: string | null;
};

/**
 * What is wrong with the superior of `jabatan` among the `lain` of its perangkat daerah, in a sentence, or null. The head
 * has none here, and nobody stands above oneself, however long the way.
 * @example periksaAtasan({ id: "a", nama: "Staf", kepala: false, atasanId: null }, []) // null
 */
export function periksaAtasan(jabatan: JabatanBeratasan, lain: readonly JabatanBeratasan[]): string | null {
  if (jabatan.atasanId === null) return null;
  if (jabatan.kepala) return "Jabatan yang mengepalai perangkat daerah tidak mempunyai atasan di dalamnya.";
  if (jabatan.atasanId === jabatan.id) return "Jabatan tidak dapat menjadi atasannya sendiri.";
  const menurutId = new Map(lain.filter((j) => j.id !== jabatan.id).map((j) => [j.id, j]));
  const pertama = menurutId.get(jabatan.atasanId);
  if (pertama === undefined) return "Atasan itu tidak ada di perangkat daerah ini. Pilih jabatan lain.";
  const dilalui = new Set<string>();
  for (let naik = pertama; naik.atasanId !== null && !dilalui.has(naik.id); ) {
    if (naik.atasanId === jabatan.id)
      return `${pertama.nama} berada di bawah jabatan ini, jadi tidak dapat menjadi atasannya.`;
    dilalui.add(naik.id);
    const berikut = menurutId.get(naik.atasanId);
    if (berikut === undefined) return null;
    naik = berikut;
  }
  return null;
}
