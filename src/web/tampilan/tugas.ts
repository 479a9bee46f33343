// Where a task leads. Pure; called by the screen of tasks.
import type { Desakan, TujuanTugas } from "#pengukuran";
import { withKueri } from "../muat/alamat.ts";

/**
 * The address a task is done at.
 * @example hrefTugas({ jenis: "lembar", pdKode: "disnaker", periode: "2024-S2" }) // "/pengukuran/isi?pd=disnaker&periode=2024-S2"
 */
export function hrefTugas(tujuan: TujuanTugas): string {
  switch (tujuan.jenis) {
    case "lembar":
      return withKueri("/pengukuran/isi", { pd: tujuan.pdKode, periode: tujuan.periode });
    case "persetujuan":
      return withKueri("/pengukuran/persetujuan", { pd: tujuan.pdKode, periode: tujuan.periode });
    case "verifikasi":
      return withKueri("/pengukuran/verifikasi", { pd: tujuan.pdKode, periode: tujuan.periode });
    case "jadwal":
      return "/pengukuran/jadwal";
    case "pengguna":
      return "/pengaturan/pengguna";
    case "dasbor":
      return "/beranda?lihat=pengisian";
  }
}

/** What one is told to do there. */
export function ajakanTugas({ jenis }: TujuanTugas): string {
  return AJAKAN[jenis];
}

const AJAKAN: Readonly<Record<TujuanTugas["jenis"], string>> = {
  lembar: "Buka lembar isian",
  persetujuan: "Periksa dan setujui",
  verifikasi: "Verifikasi",
  jadwal: "Atur jadwal",
  pengguna: "Atur pengguna",
  dasbor: "Lihat pengisian",
};

/** How pressing a task is, in a word; null where it is not. */
export function labelDesakan(desakan: Desakan): string | null {
  return { terlambat: "Terlambat", segera: "Segera", biasa: null }[desakan];
}
