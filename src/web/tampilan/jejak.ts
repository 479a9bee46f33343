// Entries of the audit trail as people read them: who did what when, and each field old -> new in words.
// Pure; called by the loaders of the pages under /jejak.
import { formatWaktu } from "#inti";
import { type EntriJejak, type HalamanJejak, sebutanPelaku } from "#organisasi";
import { type Nama, TABEL, teksNilai } from "./jejak-label.ts";

/** A field that changed; null is an empty field. */
export type Ubahan = { readonly label: string; readonly lama: string | null; readonly baru: string | null };
/** One row that was written. `judul`: "Realisasi diubah", "Diajukan". */
export type ButirJejak = { readonly no: string; readonly judul: string; readonly ubahan: readonly Ubahan[] };
/** What one person did at one time. */
export type Peristiwa = {
  readonly no: string;
  readonly waktu: string;
  readonly saat: string;
  readonly pelaku: string;
  readonly alasan: string | null;
  readonly butir: readonly ButirJejak[];
};
/** A page of a history. `lanjut` is the entry number to go on from, null on the last page. */
export type JejakTampil = { readonly peristiwa: readonly Peristiwa[]; readonly lanjut: string | null };

/** Entries of one act are written within moments of each other. */
const SATU_KALI_MS = 1000;

/** The page, newest act first; inside an act the order of writing. */
export function buildJejak({ entri, lagi, nama }: HalamanJejak): JejakTampil {
  const kelompok: EntriJejak[][] = [];
  for (const e of entri) {
    const terakhir = kelompok.at(-1);
    if (terakhir !== undefined && isSekali(terakhir.at(-1), e)) terakhir.push(e);
    else kelompok.push([e]);
  }
  const peristiwa = kelompok.flatMap((k) => toPeristiwa(k, nama));
  return { peristiwa, lanjut: lagi ? (entri.at(-1)?.no ?? null) : null };
}

function isSekali(a: EntriJejak | undefined, b: EntriJejak): boolean {
  if (a === undefined || a.pelaku !== b.pelaku || a.alasan !== b.alasan) return false;
  return Math.abs(a.waktu.getTime() - b.waktu.getTime()) <= SATU_KALI_MS;
}

function toPeristiwa(kelompok: readonly EntriJejak[], nama: Nama): readonly Peristiwa[] {
  const butir = kelompok.toReversed().flatMap((e) => toButir(e, nama));
  const [terbaru] = kelompok;
  if (terbaru === undefined || butir.length === 0) return [];
  const { no, waktu, pelaku, alasan } = terbaru;
  return [{ no, waktu: formatWaktu(waktu), saat: waktu.toISOString(), pelaku: sebutanPelaku(pelaku), alasan, butir }];
}

const KATA = { tambah: "ditambahkan", ubah: "diubah", hapus: "dihapus" } as const;

function toButir({ no, tabel, operasi, sebelum, sesudah }: EntriJejak, nama: Nama): readonly ButirJejak[] {
  const label = TABEL[tabel];
  if (label === undefined) return [];
  const ubahan = Object.entries(label.kolom).flatMap(([kolom, { label: sebutan, jenis }]): readonly Ubahan[] => {
    if (sebelum?.[kolom] === sesudah?.[kolom]) return [];
    const [lama, baru] = [teksNilai(sebelum?.[kolom], jenis, nama), teksNilai(sesudah?.[kolom], jenis, nama)];
    return lama === baru ? [] : [{ label: sebutan, lama, baru }];
  });
  // Only counters and times of writing differ: nothing that a person did.
  if (operasi === "ubah" && ubahan.length === 0) return [];
  const sebutan = label.sebut(sesudah ?? sebelum ?? {}, nama);
  // An action is itself what happened; "added" says nothing more.
  const judul = tabel === "tindakan_realisasi" ? sebutan : `${sebutan} ${KATA[operasi]}`;
  return [{ no, judul, ubahan }];
}
