// What the pages of reports with texts show, in words. Pure; called by their loaders.
import { formatTanggal, formatWaktu, labelPeriode, parsePeriode } from "#inti";
import { type Pemda, sebutanPelaku } from "#organisasi";
import {
  type BarisNaskah,
  type BlokNaskah,
  FORMAT_LAPORAN,
  type KodeFormat,
  type LembarNaskah,
  type Percakapan,
  type PerihalNaskah,
  sebutanKeadaanNaskah,
  type VersiTeks,
} from "#pelaporan";
import { withKueri } from "../../muat/alamat.ts";
import type { Nada } from "../nada.ts";

const NADA: Readonly<Record<BarisNaskah["keadaan"], Nada>> = {
  draf: "netral",
  diajukan: "sedang",
  dikembalikan: "rendah",
  ditetapkan: "unggul",
};

export type KeadaanTampil = { readonly label: string; readonly nada: Nada };

/** @example tampilKeadaan("draf").label // "Draf" */
export function tampilKeadaan(keadaan: BarisNaskah["keadaan"]): KeadaanTampil {
  return { label: sebutanKeadaanNaskah(keadaan), nada: NADA[keadaan] };
}

/** "Tahun 2024" in the words of the pemda. */
export function labelMasa(periode: string, { istilahTriwulan }: Pick<Pemda, "istilahTriwulan">): string {
  return labelPeriode(parsePeriode(periode), istilahTriwulan);
}

/** Whose report it is and when. @example judulNaskah({ nama: "LKjIP", pd: null }, "Tahun 2024") // "LKjIP, Tahun 2024" */
export function judulNaskah({ nama, pd }: Pick<PerihalNaskah, "nama" | "pd">, masa: string): string {
  return pd === null ? `${nama}, ${masa}` : `${nama} ${pd.namaSingkat}, ${masa}`;
}

/** One line of the list. */
export type BarisTampilNaskah = {
  readonly id: string;
  readonly judul: string;
  readonly milik: string;
  readonly keadaan: KeadaanTampil;
  readonly rincian: string;
  readonly berubah: string;
};

export function toBarisTampilNaskah(pemda: Pemda) {
  return ({
    perihal,
    keadaan,
    berubah,
    komentarTerbuka,
    blokTertulis,
    ditetapkan,
  }: BarisNaskah): BarisTampilNaskah => ({
    id: perihal.id,
    judul: `${perihal.nama}, ${labelMasa(perihal.periode, pemda)}`,
    milik: perihal.pd?.nama ?? pemda.nama,
    keadaan: tampilKeadaan(keadaan),
    rincian:
      ditetapkan === null
        ? [
            `${blokTertulis} bagian ditulis`,
            ...(komentarTerbuka === 0 ? [] : [`${komentarTerbuka} komentar terbuka`]),
          ].join(", ")
        : `Sidik ${ditetapkan.slice(0, 12)}…`,
    berubah: formatWaktu(new Date(berubah)),
  });
}

/** How far a block is: written by a person, still its first draft, or nothing at all. */
export type TandaBlok = "tertulis" | "draf" | "kosong";
export type ButirKerangka = {
  readonly kunci: string;
  readonly judul: string;
  readonly tanda: TandaBlok;
  readonly komentar: number;
};

/** The outline: every block with how far it is and how many talks about it are open. */
export function susunKerangka({
  blok,
  percakapan,
}: Pick<LembarNaskah, "blok" | "percakapan">): readonly ButirKerangka[] {
  return blok.map(({ kunci, judul, isi, draf }) => ({
    kunci,
    judul,
    tanda: (isi ?? draf).trim() === "" ? "kosong" : isi === null ? "draf" : "tertulis",
    komentar: percakapan.filter((p) => p.kunci === kunci && p.selesai === null).length,
  }));
}

/** A block as the editor shows it; `isi` is what is printed now. */
export type BlokTampil = {
  readonly kunci: string;
  readonly judul: string;
  readonly petunjuk: string;
  readonly isi: string;
  readonly versi: number;
  readonly tertulis: boolean;
  readonly penulis: string | null;
};

export function toBlokTampil({ kunci, judul, petunjuk, draf, isi, versi, oleh, pada }: BlokNaskah): BlokTampil {
  const penulis = oleh === null || pada === null ? null : sebutanPenulis({ oleh, pada });
  return { kunci, judul, petunjuk, isi: isi ?? draf, versi, tertulis: isi !== null, penulis };
}

/** @example sebutanPenulis({ oleh: "akun:1 Rani", pada: "2025-01-10T03:00:00Z" }) // "Rani, 10 Januari 2025 pukul 10.00 WIB" */
export function sebutanPenulis({ oleh, pada }: { readonly oleh: string; readonly pada: string }): string {
  return `${sebutanPelaku(oleh)}, ${formatWaktu(new Date(pada))}`;
}

/** A former version in the list of a block. */
export type VersiTampil = { readonly versi: number; readonly penulis: string; readonly kosong: boolean };

const SELANG_MS = 10 * 60_000;

/**
 * The versions worth a line, newest first: of those that one person saved within ten minutes of each other the last, as
 * a text that saves itself makes many.
 */
export function ringkasVersi(versi: readonly VersiTeks[]): readonly VersiTampil[] {
  return versi
    .filter((v, i) => {
      const sesudah = versi[i - 1];
      return (
        sesudah === undefined || sesudah.oleh !== v.oleh || Date.parse(sesudah.pada) - Date.parse(v.pada) > SELANG_MS
      );
    })
    .map(toVersiTampil);
}

export function toVersiTampil({ versi, isi, ...penulis }: VersiTeks): VersiTampil {
  return { versi, penulis: sebutanPenulis(penulis), kosong: isi === null };
}

/** What was said about a block, with its answers. */
export type PercakapanTampil = {
  readonly id: string;
  readonly ucapan: readonly { readonly id: string; readonly isi: string; readonly penulis: string }[];
  readonly selesai: string | null;
};

export function toPercakapanTampil({ id, isi, oleh, pada, balasan, selesai }: Percakapan): PercakapanTampil {
  return {
    id,
    ucapan: [{ id, isi, oleh, pada }, ...balasan].map((u) => ({ id: u.id, isi: u.isi, penulis: sebutanPenulis(u) })),
    selesai: selesai === null ? null : sebutanPenulis(selesai),
  };
}

export type UnduhanNaskah = { readonly kode: KodeFormat; readonly label: string; readonly ke: string };

/** @example listUnduhanNaskah("7", ["docx"])[0]?.ke // "/laporan/naskah/7/unduh?format=docx" */
export function listUnduhanNaskah(id: string, format: readonly KodeFormat[]): readonly UnduhanNaskah[] {
  return FORMAT_LAPORAN.filter((f) => format.includes(f.kode)).map(({ kode, nama, ekstensi }) => ({
    kode,
    label: `Unduh ${nama} (.${ekstensi})`,
    ke: withKueri(`/laporan/naskah/${id}/unduh`, { format: kode }),
  }));
}

/** Who set the report and when. @example kalimatPenetapan({ tanggal: "2025-02-28", oleh: "Sari" }) // "Ditetapkan 28 Februari 2025 oleh Sari." */
export function kalimatPenetapan({ tanggal, oleh }: { readonly tanggal: string; readonly oleh: string }): string {
  return `Ditetapkan ${formatTanggal(tanggal)}${oleh === "" ? "" : ` oleh ${oleh}`}.`;
}
