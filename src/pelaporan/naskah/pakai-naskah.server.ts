// What people made of a report: the frozen document while it is set, or the words kept so far for those who may see
// drafts. Called by whoever makes the same report without its editor.
import type { Konteks } from "#inti/server";
import { can, objekMilik, type Pengguna } from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";
import type { Dokumen } from "../model.ts";
import type { TeksLaporan } from "./blok-teks.ts";
import { dokumenDitetapkan } from "./isi-penetapan.ts";
import { dbNaskah, findBerlaku, loadTeks, loadTindakan, toTeks } from "./naskah-baca.server.ts";

/** Which report; `pdKode` null for one of the pemda itself. */
export type PermintaanPakai = {
  readonly jenis: string;
  readonly pemdaSlug: string;
  readonly pdKode: string | null;
  readonly periode: string;
};
/** `dokumen` is null while the report is not set; `teks` is then what there is to print between its tables. */
export type NaskahDipakai = { readonly dokumen: Dokumen | null; readonly teks: TeksLaporan };

const TANPA: NaskahDipakai = { dokumen: null, teks: new Map() };

/**
 * What to print. Without a report begun, or without the right to see drafts, there are no words: first drafts stand there.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function findNaskahDipakai(
  konteks: Konteks,
  pengguna: Pengguna,
  { jenis, pemdaSlug, pdKode, periode }: PermintaanPakai,
): Promise<NaskahDipakai> {
  return readPemda(konteks, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (sesi, { pemdaId }) => {
    const pd = pdKode === null ? null : await getPd(sesi, pdKode);
    const ada = await dbNaskah(sesi)
      .selectFrom("sakip.laporan_naskah")
      .select("laporan_id as id")
      .where("pemda_id", "=", sesi.pemdaId)
      .where("jenis", "=", jenis)
      .where("pd_id", "is not distinct from", pd?.id ?? null)
      .where("periode", "=", periode)
      .executeTakeFirst();
    if (ada === undefined) return TANPA;
    const penetapan = await findBerlaku(sesi, ada.id, await loadTindakan(sesi, ada.id));
    if (penetapan !== undefined) return { dokumen: dokumenDitetapkan(penetapan.isi, penetapan), teks: new Map() };
    if (!can(pengguna, "lihat_naskah_laporan", objekMilik(pemdaId, pd))) return TANPA;
    return { dokumen: null, teks: toTeks(await loadTeks(sesi, ada.id)) };
  });
}
