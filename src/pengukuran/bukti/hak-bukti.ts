// When evidence may be added, replaced or removed: rights, state of the realisasi and schedule together. Pure; asked by
// the use cases and by the page that offers the forms.
import { can, type Pengguna } from "#organisasi";
import type { Alur } from "../alur.ts";
import { type ObjekTindakan, sebabTakBoleh } from "../tindakan-tersedia.ts";

export const PERBUATAN_BUKTI = ["tambah", "ganti", "hapus"] as const;
export type PerbuatanBukti = (typeof PERBUATAN_BUKTI)[number];

/**
 * Whether the realisasi is a locked one being corrected, not yet judged by the head: evidence may then be added and
 * replaced, always with a reason, and nothing removed.
 */
export function isDalamKoreksi({ dalamKunci, menunggu }: Alur): boolean {
  return dalamKunci && menunggu === "kepala_pd";
}

/** Why `pengguna` may not do this now, in an Indonesian sentence; null when it is allowed. */
export function sebabBuktiTakBoleh(
  alur: Alur,
  pengguna: Pengguna,
  objek: ObjekTindakan,
  perbuatan: PerbuatanBukti,
): string | null {
  if (!isDalamKoreksi(alur)) {
    const sebab = sebabTakBoleh(alur, pengguna, objek, "isi");
    return sebab === null || !alur.dalamKunci ? sebab : `${sebab} Bukti ditambah atau diganti lewat koreksi.`;
  }
  const { pemdaId, pdId } = objek;
  if (!can(pengguna, "koreksi_realisasi", { jenis: "pd", pemdaId, pdId })) {
    return "Anda tidak berhak melakukan tindakan ini pada perangkat daerah ini.";
  }
  return perbuatan === "hapus" ? "Bukti realisasi yang pernah terkunci tidak dihapus; ganti dengan yang benar." : null;
}
