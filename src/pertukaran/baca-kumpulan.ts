// Reads the files of a data set into a Kumpulan and lists what cannot be read. Called by the importer with file contents.
import type { RincianGalat } from "#inti";
import { FORMAT, type Kumpulan, type NamaTabel } from "./format.ts";
import { BERKAS_KETERANGAN, readKeterangan } from "./keterangan.ts";
import { readTabel, type Susunan, type Tabel, type TabelTerbaca } from "./tabel.ts";
import { usul } from "./usul.ts";

/** File contents by file name, as found in the folder. */
export type IsiFolder = ReadonlyMap<string, Uint8Array>;

/**
 * Reads every file of the format. Nothing is checked yet beyond single cells, headers and double rows; the returned
 * errors are those, each with file and row.
 */
export function readKumpulan(isi: IsiFolder): { readonly kumpulan: Kumpulan; readonly galat: readonly RincianGalat[] } {
  const { keterangan, galat } = readKeterangan(isi.get(BERKAS_KETERANGAN));
  const semua: RincianGalat[] = [...galat, ...findAsing(isi)];
  const tabel: Partial<Record<NamaTabel, TabelTerbaca<Susunan>>> = {};
  for (const [nama, skema] of entriFormat()) {
    const hasil = readTabel(skema, isi.get(skema.berkas));
    semua.push(...hasil.galat);
    tabel[nama] = hasil.tabel;
  }
  // The loop has put a table under every name of FORMAT, read by that name's own columns.
  return { kumpulan: { keterangan, tabel: tabel as Kumpulan["tabel"] }, galat: semua };
}

/** The files of the format with their names, in order. */
export function entriFormat(): readonly (readonly [NamaTabel, Tabel])[] {
  // FORMAT is a literal, so its keys are exactly the names.
  return Object.entries<Tabel>(FORMAT).map(([nama, skema]) => [nama as NamaTabel, skema]);
}

// A misspelt optional file would otherwise be passed over in silence.
function findAsing(isi: IsiFolder): readonly RincianGalat[] {
  const dikenal = entriFormat().map(([, skema]) => skema.berkas);
  return [...isi.keys()]
    .filter((nama) => nama.toLowerCase().endsWith(".csv") && !dikenal.includes(nama))
    .map((berkas) => ({
      berkas,
      pesan: `Berkas ini bukan bagian dari format data.${usul(berkas, dikenal)} Ganti namanya atau pindahkan.`,
    }));
}
