// What the menu offers, in the order of the SAKIP cycle. Pure; drawn by menu-siklus.tsx and the error page.
import { withKueri } from "../../muat/alamat.ts";

/** `bawaPd`: the page takes `?pd=`, so the perangkat daerah being looked at is carried along. */
export type ButirMenu = { readonly label: string; readonly path: string; readonly bawaPd: boolean };
/** A stage of the cycle; the first has no heading. */
export type Tahap = { readonly judul: string | null; readonly butir: readonly ButirMenu[] };

export const SIKLUS: readonly Tahap[] = [
  { judul: null, butir: [{ label: "Beranda", path: "/", bawaPd: false }] },
  {
    judul: "Perencanaan",
    butir: [
      { label: "Renstra", path: "/perencanaan/renstra", bawaPd: true },
      { label: "Pohon kinerja", path: "/pohon", bawaPd: true },
      { label: "Indikator kinerja utama", path: "/iku", bawaPd: true },
      { label: "Semua indikator", path: "/perencanaan/indikator", bawaPd: true },
      { label: "Anggaran", path: "/anggaran", bawaPd: true },
    ],
  },
  {
    judul: "Pengukuran",
    butir: [
      { label: "Capaian kinerja", path: "/capaian", bawaPd: true },
      { label: "Rekap capaian", path: "/rekap", bawaPd: true },
    ],
  },
  { judul: "Pelaporan", butir: [{ label: "Laporan", path: "/laporan", bawaPd: true }] },
  { judul: "Tematik", butir: [{ label: "Tema pembangunan", path: "/tematik", bawaPd: false }] },
];

/**
 * Where a menu entry leads when `pd` is being looked at.
 * @example menuHref({ label: "Anggaran", path: "/anggaran", bawaPd: true }, "disnaker") // "/anggaran?pd=disnaker"
 */
export function menuHref(butir: ButirMenu, pd: string | undefined): string {
  return butir.bawaPd ? withKueri(butir.path, { pd }) : butir.path;
}
