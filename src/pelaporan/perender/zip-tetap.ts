// Reading and writing the zip files that Office documents are, so that the same parts give the same bytes. Called by the
// finishing step of each Office format.
import { unzipSync, type Zippable, zipSync } from "fflate";

/** The time written into every entry and property: zip files know no earlier one. */
export const WAKTU_TETAP = { zip: "1980-01-01T00:00:00", xml: "1980-01-01T00:00:00Z" } as const;
/** A reader looks for this entry first. */
export const ENTRI_PERTAMA = "[Content_Types].xml";

/** The files of an archive by name. */
export type EntriZip = ReadonlyMap<string, Uint8Array>;

/** The files of an archive; folders are left out. */
export function readZip(berkas: Uint8Array): EntriZip {
  return new Map(Object.entries(unzipSync(berkas)).filter(([nama]) => !nama.endsWith("/")));
}

/** Entries in one order, with one time, compressed alike. */
export function makeZip(isi: EntriZip): Uint8Array {
  const urutan = [...isi.keys()].filter((n) => n !== ENTRI_PERTAMA).toSorted();
  const entri: Zippable = {};
  for (const nama of [ENTRI_PERTAMA, ...urutan]) {
    const data = isi.get(nama);
    if (data !== undefined) entri[nama] = data;
  }
  return zipSync(entri, { level: 6, mtime: WAKTU_TETAP.zip, os: 0 });
}
