// Reads a list of the nomenklatur (the columns of referensi/nomenklatur.csv) and checks it as a whole. Pure; called by the
// loader of referensi/ and by the import of a newer list.
import type { RincianGalat } from "#inti";
import { indukKode, type JenisNomenklatur, jenisKode, normaliseKode } from "#perencanaan";
import { pilihan, TEKS } from "./jenis-sel.ts";
import { toRincian } from "./rincian.ts";
import { opsional, readTabel, tabel, wajib } from "./tabel.ts";

export const NOMENKLATUR = tabel({
  berkas: "nomenklatur.csv",
  wajib: true,
  uraian: "kode program, kegiatan, dan sub kegiatan",
  kolom: {
    kode: wajib(TEKS, "kode", "2.07.03"),
    level: wajib(
      pilihan("urusan", "bidang", "program", "kegiatan", "subkegiatan", "sub_kegiatan"),
      "tingkat",
      "program",
    ),
    nama: wajib(TEKS, "nama", "PROGRAM PENEMPATAN TENAGA KERJA"),
    kinerja: opsional(TEKS, "pernyataan kinerja", "Terlaksananya Job Fair/Bursa Kerja", null),
    indikator: opsional(TEKS, "indikator", "Jumlah Pencari Kerja", null),
    satuan: opsional(TEKS, "satuan", "Orang", null),
    cakupan: opsional(
      pilihan("umum", "aceh", "diy", "papua"),
      "pemda yang boleh memakainya: umum, aceh, diy, atau papua",
      "umum",
      "umum",
    ),
    sumber: opsional(TEKS, "asal baris", "Kepmendagri", null),
  },
  kunci: ["kode", "cakupan"],
  rujukan: [],
});

/** One entry as it is stored. */
export type BarisNomenklatur = {
  readonly kode: string;
  readonly jenis: JenisNomenklatur;
  readonly nama: string;
  readonly kinerja: string | null;
  readonly indikator: string | null;
  readonly satuan: string | null;
  readonly cakupan: string;
  readonly sumber: string | null;
};

/**
 * The entries of one file, or every error with its row: a code that does not fit its level, a code that stands twice, one
 * whose parent is not in the list.
 * @param berkas how the file is called in the errors
 */
export function readNomenklatur(
  bita: Uint8Array,
  berkas: string,
): { readonly baris: readonly BarisNomenklatur[]; readonly galat: readonly RincianGalat[] } {
  const { tabel: terbaca, galat } = readTabel({ ...NOMENKLATUR, berkas }, bita);
  const baris = terbaca.baris.map(({ level, baris: nomor, ...b }) => ({
    ...b,
    nomor,
    jenis: level === "subkegiatan" ? ("sub_kegiatan" as const) : level,
  }));
  const ada = new Set(baris.map((b) => normaliseKode(b.kode)));
  const salah = baris.flatMap((b) => toRincian(berkas, b.nomor, [...periksaTingkat(b), periksaInduk(b, ada)]));
  const ganda = periksaGanda(berkas, baris);
  return { baris: baris.map(({ nomor: _, ...b }) => b), galat: [...galat, ...salah, ...ganda] };
}

type Bernomor = BarisNomenklatur & { readonly nomor: number };

function periksaTingkat({ kode, jenis }: BarisNomenklatur): readonly string[] {
  const seharusnya = jenisKode(kode);
  if (seharusnya === null) {
    return [
      `Kode "${kode}" tidak terbaca. Tulis seperti 2.07.03 atau 2.07.03.2.01.0001, dan format kolomnya sebagai Teks.`,
    ];
  }
  return seharusnya === jenis
    ? []
    : [`Kode "${kode}" ialah kode ${seharusnya}, bukan ${jenis}. Samakan level dan kodenya.`];
}

// A list may begin at programmes: bidang and urusan above them are known.
function periksaInduk({ kode, jenis }: BarisNomenklatur, ada: ReadonlySet<string>): string | null {
  if (jenis !== "kegiatan" && jenis !== "sub_kegiatan") return null;
  const induk = indukKode(kode);
  return induk === null || ada.has(induk) ? null : `Induk kode "${kode}", yaitu ${induk}, tidak ada dalam berkas ini.`;
}

/** Twice the same code, once with two digits and once with four. Codes written alike are found by the reader already. */
function periksaGanda(berkas: string, baris: readonly Bernomor[]): readonly RincianGalat[] {
  const pertama = new Map<string, Bernomor>();
  return baris.flatMap((b) => {
    const kunci = `${normaliseKode(b.kode)}/${b.cakupan}`;
    const ada = pertama.get(kunci);
    if (ada === undefined) pertama.set(kunci, b);
    return ada === undefined || ada.kode === b.kode
      ? []
      : toRincian(berkas, b.nomor, [`Kode "${b.kode}" sama dengan "${ada.kode}" di baris ${ada.nomor}. Hapus satu.`]);
  });
}
