// What the pages of agreements show, in words. Pure; called by their loaders.
import { formatTanggal, formatWaktu } from "#inti";
import { sebutanPelaku } from "#organisasi";
import { FORMAT_LAPORAN } from "#pelaporan";
import {
  type BarisPerjanjian,
  type BerkasPerjanjian,
  type LembarPerjanjian,
  sebutanKeadaanPerjanjian,
  sebutanPerjanjian,
} from "#perencanaan";
import type { Nada } from "../../nada.ts";

/** An agreement in the list of an office. */
export type PerjanjianTampil = { readonly id: string; readonly label: string };
export type BarisTampil = {
  readonly jabatanId: string;
  readonly jabatan: string;
  readonly pejabat: string;
  readonly jarak: number;
  readonly jumlahIndikator: number;
  readonly keadaan: { readonly label: string; readonly nada: Nada };
  readonly perjanjian: readonly PerjanjianTampil[];
  /** What may be begun now: the murni one, or the next perubahan, which needs a reason; null while one is open. */
  readonly susun: "murni" | "perubahan" | null;
};

const NADA: Readonly<Record<BarisPerjanjian["keadaan"], Nada>> = {
  belum_ada: "netral",
  disusun: "sedang",
  ditandatangani: "unggul",
};

/** One office with its agreements. */
export function toBarisTampil({
  jabatan,
  pejabat,
  jumlahIndikator,
  keadaan,
  perjanjian,
}: BarisPerjanjian): BarisTampil {
  return {
    jabatanId: jabatan.id,
    jabatan: jabatan.unit === null ? jabatan.nama : `${jabatan.nama} (${jabatan.unit})`,
    pejabat: pejabat ?? "belum tercatat",
    jarak: jabatan.jarak,
    jumlahIndikator,
    keadaan: { label: sebutanKeadaanPerjanjian(keadaan), nada: NADA[keadaan] },
    perjanjian: perjanjian.map(({ id, nomor, tanggal }) => ({
      id,
      label: `${sebutanPerjanjian(nomor)}${tanggal === null ? ", disusun" : `, ${formatTanggal(tanggal)}`}`,
    })),
    susun: keadaan === "belum_ada" ? "murni" : keadaan === "ditandatangani" ? "perubahan" : null,
  };
}

/** A download of an agreement. */
export type UnduhanPerjanjian = { readonly kode: string; readonly label: string; readonly ke: string };

/** Every format that has pages or can be read as one; slides are for decks. */
export const FORMAT_PERJANJIAN = ["docx", "pdf", "html"] as const;

/** @example listUnduhanPerjanjian("7")[0]?.ke // "/perencanaan/perjanjian/7/unduh?format=docx" */
export function listUnduhanPerjanjian(id: string): readonly UnduhanPerjanjian[] {
  return FORMAT_PERJANJIAN.flatMap((kode) =>
    FORMAT_LAPORAN.filter((f) => f.kode === kode).map(({ nama, ekstensi }) => ({
      kode,
      label: `Unduh ${nama} (.${ekstensi})`,
      ke: `/perencanaan/perjanjian/${id}/unduh?format=${kode}`,
    })),
  );
}

/** An attached file with who attached it and when. */
export type BerkasTampil = Omit<BerkasPerjanjian, "pada"> & { readonly oleh: string; readonly pada: string };

export function toBerkasTampil({ pada, oleh, ...berkas }: BerkasPerjanjian): BerkasTampil {
  return { ...berkas, oleh: sebutanPelaku(oleh), pada: formatWaktu(new Date(pada)) };
}

/** One sentence about where the agreement stands. */
export function kalimatKeadaan({ perjanjian: { naskah }, isi }: LembarPerjanjian): string {
  if (naskah === null) return "Disusun dari rencana yang berlaku; isinya mengikuti rencana sampai ditandatangani.";
  const hari = isi.tanggal === null ? "" : ` pada ${formatTanggal(isi.tanggal)}`;
  return `Ditandatangani di ${isi.tempat ?? ""}${hari}. Dicatat oleh ${sebutanPelaku(naskah.oleh)}, ${formatWaktu(new Date(naskah.pada))}.`;
}
