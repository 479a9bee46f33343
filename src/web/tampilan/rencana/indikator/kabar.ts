// What the page of an indikator says after something was done. Pure.
const KABAR: ReadonlyMap<string, string> = new Map([
  ["simpan", "Indikator disimpan dalam rancangan."],
  ["versi", "Versi rumus ditambahkan. Ubah di bawah ini, lalu simpan."],
  ["versi_hapus", "Versi rumus dihapus dari rancangan."],
]);

/** The message for `?selesai=`, null without one. @example kabarIndikator("simpan") */
export function kabarIndikator(selesai: string | undefined): string | null {
  return KABAR.get(selesai ?? "") ?? null;
}
