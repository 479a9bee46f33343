// Use case: gives one PD its own due date in a filling period, or takes it back, with a reason.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { MasukanPengecualian } from "./isi-tipe.ts";
import { getJadwal } from "./jadwal-baca.server.ts";
import { writePd } from "./pintu.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Sets or takes back the PD's own due date; its own lock or reopening stays.
 * @throws Galat `masukan` (no reason, before the period opens), `tidak_ditemukan`, `tidak_berhak`.
 */
export function aturPengecualian(konteks: Konteks, pengguna: Pengguna, masukan: MasukanPengecualian): Promise<void> {
  const { periode, batas, alasan, ...alamat } = parseMasukan(SKEMA_ISI.pengecualian, masukan);
  const pintu = { ...alamat, alasan, aksi: ["kelola_jadwal"] } as const;
  return writePd(konteks, pengguna, pintu, async (sesi, { pd }) => {
    const jadwal = await getJadwal(sesi, periode);
    if (batas !== null && batas < jadwal.dibuka) {
      throw new Galat("masukan", `Batas khusus mendahului tanggal dibuka (${jadwal.dibuka}). Pilih hari sesudahnya.`);
    }
    const ini = sql`pemda_id = ${sesi.pemdaId} AND periode = ${periode} AND pd_id = ${pd.id}`;
    if (batas === null) {
      await sql`DELETE FROM sakip.jadwal_pengecualian WHERE ${ini} AND kunci IS NULL`.execute(sesi.db);
      await sql`UPDATE sakip.jadwal_pengecualian SET batas = NULL, alasan = ${alasan} WHERE ${ini} AND batas IS NOT NULL`.execute(
        sesi.db,
      );
      return;
    }
    await sql`
      INSERT INTO sakip.jadwal_pengecualian (pemda_id, periode, pd_id, batas, alasan)
      VALUES (${sesi.pemdaId}, ${periode}, ${pd.id}, ${batas}, ${alasan})
      ON CONFLICT (pemda_id, periode, pd_id) DO UPDATE SET batas = excluded.batas, alasan = excluded.alasan`.execute(
      sesi.db,
    );
  });
}
