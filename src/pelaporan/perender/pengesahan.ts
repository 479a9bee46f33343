// The words under a report that was set, the same in every format. Pure; called by the renderers.
import { formatTanggal } from "#inti";
import type { Dokumen, Pengesahan } from "../model.ts";

/** Who set it and when, then the digest, then where it is checked. */
export function barisPengesahan({ sidik, alamat, tanggal, oleh }: Pengesahan): readonly string[] {
  const siapa = oleh === "" ? "" : ` oleh ${oleh}`;
  return [`Ditetapkan ${formatTanggal(tanggal)}${siapa}.`, `Sidik SHA-256: ${sidik}`, `Periksa di ${alamat}`];
}

/**
 * The footer where there is room for one line only: the beginning of the digest tells files apart, the whole of it stands
 * beside the QR code.
 */
export function kakiSingkat({ kaki, pengesahan }: Pick<Dokumen, "kaki" | "pengesahan">): string {
  return pengesahan === undefined ? kaki : `${kaki} | Sidik ${pengesahan.sidik.slice(0, 12)}…`;
}

export const TEKS_QR = "Kode QR menuju halaman pemeriksaan laporan ini";
