// The two documents of the real presentation's data and their files, Called by the tests of this folder.
import { type Dokumen, FORMAT_LAPORAN, type KodeFormat } from "#pelaporan";
import { getLaporan, renderLaporan } from "#pelaporan/server";
import { createContohLamongan } from "../bantu/contoh-lamongan.ts";
import { bacaSel, bacaTeks } from "./baca/baca.ts";
import type { TabelBaca } from "./baca/tabel.ts";

/** In which order they are made and named. */
export const DOKUMEN_EMAS = ["deck", "lkjip"] as const;
export type KodeEmas = (typeof DOKUMEN_EMAS)[number];
const MASA: Readonly<Record<KodeEmas, string>> = { deck: "2024-S1", lkjip: "2023" };

export const FORMAT = FORMAT_LAPORAN.map((f) => f.kode);
/** Every document in every format. */
export const PASANGAN = DOKUMEN_EMAS.flatMap((kode) => FORMAT.map((format) => ({ kode, format })));

type Berkas = {
  readonly isi: Uint8Array<ArrayBuffer>;
  readonly sel: readonly TabelBaca[];
  readonly teks: readonly string[];
};
/** `berkas` are the bytes with what was read back out of them. */
export type Emas = {
  readonly dokumen: (kode: KodeEmas) => Dokumen;
  readonly berkas: (kode: KodeEmas, format: KodeFormat) => Berkas;
};

let jadi: Promise<Emas> | undefined;

/** The files of both documents, made once for all test files of a worker. */
export function getEmas(): Promise<Emas> {
  jadi ??= createEmas();
  return jadi;
}

async function createEmas(): Promise<Emas> {
  const dokumen = await createDokumenEmas();
  const berkas = new Map<string, Berkas>();
  for (const { kode, format } of PASANGAN) {
    const isi = await renderLaporan(dokumen[kode], format);
    berkas.set(`${kode}.${format}`, { isi, sel: await bacaSel(format, isi), teks: await bacaTeks(format, isi) });
  }
  return {
    dokumen: (kode) => dokumen[kode],
    berkas: (kode, format) => {
      const satu = berkas.get(`${kode}.${format}`);
      if (satu === undefined) throw new Error(`${kode}.${format} tidak dibuat`);
      return satu;
    },
  };
}

/** Both documents as the command line makes them, from a database of their own. */
export async function createDokumenEmas(): Promise<Readonly<Record<KodeEmas, Dokumen>>> {
  const uji = await createContohLamongan();
  const buat = async (jenis: KodeEmas) =>
    (await getLaporan(uji.konteks, { jenis: "publik" }, { jenis, pdKode: "disnaker", masa: MASA[jenis] })).dokumen;
  try {
    return { deck: await buat("deck"), lkjip: await buat("lkjip") };
  } finally {
    await uji.drop();
  }
}
