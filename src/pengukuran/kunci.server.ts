// Use case: the verifikator locks a filling period, for all PD or for one.
import { sql } from "kysely";
import type { Konteks, Sesi } from "#inti/server";
import type { Akun, Pengguna } from "#organisasi";
import { bekukanYangTerbuka } from "./bekukan.server.ts";
import type { HasilKunci, MasukanKunci } from "./isi-tipe.ts";
import { getJadwal } from "./jadwal-baca.server.ts";
import { type LingkupPemda, writePd, writeSePemda } from "./pintu.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Locks the period: accepted figures become `terkunci`, nothing more can be entered or judged. What nobody accepted by
 * then is counted and stays as it is until the period is reopened. Locking again changes nothing.
 * @throws Galat `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export function kunciPeriode(konteks: Konteks, pengguna: Pengguna, masukan: MasukanKunci): Promise<HasilKunci> {
  const { periode, pdKode, pemdaSlug } = parseMasukan(SKEMA_ISI.kunci, masukan);
  const pintu = { pemdaSlug, aksi: ["kunci_realisasi"], alasan: `Periode ${periode} dikunci` } as const;
  if (pdKode === undefined) {
    return writeSePemda(konteks, pengguna, pintu, async (sesi, lingkup) => {
      await siapkan(sesi, lingkup, periode);
      await kunciSemua(sesi, periode, lingkup.kini);
      return kunciSel(sesi, lingkup, periode, null);
    });
  }
  return writePd(konteks, pengguna, { ...pintu, pdKode }, async (sesi, lingkup) => {
    await siapkan(sesi, lingkup, periode);
    await setKunciPd(sesi, {
      periode,
      pdId: lingkup.pd.id,
      kunci: "terkunci",
      alasan: "Dikunci untuk perangkat daerah ini",
    });
    return kunciSel(sesi, lingkup, periode, lingkup.pd.id);
  });
}

/** Sets a PD's own lock or reopening; its own due date stays. Writes nothing where nothing differs. */
export async function setKunciPd(
  sesi: Sesi,
  {
    periode,
    pdId,
    kunci,
    alasan,
  }: {
    readonly periode: string;
    readonly pdId: string;
    readonly kunci: "terkunci" | "terbuka";
    readonly alasan: string;
  },
): Promise<void> {
  await sql`
    INSERT INTO sakip.jadwal_pengecualian (pemda_id, periode, pd_id, kunci, alasan)
    VALUES (${sesi.pemdaId}, ${periode}, ${pdId}, ${kunci}, ${alasan})
    ON CONFLICT (pemda_id, periode, pd_id) DO UPDATE SET kunci = excluded.kunci, alasan = excluded.alasan
    WHERE jadwal_pengecualian.kunci IS DISTINCT FROM excluded.kunci`.execute(sesi.db);
}

async function siapkan(sesi: Sesi, { kini }: LingkupPemda, periode: string): Promise<void> {
  await getJadwal(sesi, periode);
  await bekukanYangTerbuka(sesi, kini);
}

// The lock of the whole period ends what was reopened for single PD; their own due dates stay.
async function kunciSemua(sesi: Sesi, periode: string, kini: Date): Promise<void> {
  const ini = sql`pemda_id = ${sesi.pemdaId} AND periode = ${periode}`;
  await sql`UPDATE sakip.jadwal_pengisian SET dikunci_pada = ${kini} WHERE ${ini} AND dikunci_pada IS NULL`.execute(
    sesi.db,
  );
  await sql`DELETE FROM sakip.jadwal_pengecualian WHERE ${ini} AND kunci = 'terbuka' AND batas IS NULL`.execute(
    sesi.db,
  );
  await sql`UPDATE sakip.jadwal_pengecualian SET kunci = NULL WHERE ${ini} AND kunci = 'terbuka'`.execute(sesi.db);
}

async function kunciSel(
  sesi: Sesi,
  { akun, kini }: { readonly akun: Akun; readonly kini: Date },
  periode: string,
  pdId: string | null,
): Promise<HasilKunci> {
  const sel = sql`sakip.realisasi r JOIN sakip.beku_pengukuran b USING (pemda_id, indikator_id, periode)
    JOIN sakip.indikator i USING (pemda_id, indikator_id)
    WHERE r.pemda_id = ${sesi.pemdaId} AND b.jadwal = ${periode} AND (${pdId}::uuid IS NULL OR i.pd_id = ${pdId}::uuid)`;
  const { rows: sisa } = await sql<{ jumlah: number }>`
    SELECT count(*)::int AS jumlah FROM ${sel} AND r.keadaan NOT IN ('disetujui', 'terkunci')`.execute(sesi.db);
  const { rows } = await sql<{ indikator_id: string }>`
    INSERT INTO sakip.tindakan_realisasi
      (pemda_id, indikator_id, periode, urutan, tindakan, oleh_id, oleh_nama, pada, versi)
    SELECT r.pemda_id, r.indikator_id, r.periode,
      1 + (SELECT count(*) FROM sakip.tindakan_realisasi t
           WHERE t.pemda_id = r.pemda_id AND t.indikator_id = r.indikator_id AND t.periode = r.periode),
      'kunci', ${akun.id}, ${akun.nama}, ${kini}, r.versi
    FROM ${sel} AND r.keadaan = 'disetujui' RETURNING indikator_id`.execute(sesi.db);
  await sql`
    UPDATE sakip.realisasi u SET keadaan = 'terkunci' FROM (SELECT r.indikator_id, r.periode FROM ${sel}) k
    WHERE u.pemda_id = ${sesi.pemdaId} AND u.indikator_id = k.indikator_id AND u.periode = k.periode
      AND u.keadaan = 'disetujui'`.execute(sesi.db);
  return { terkunci: rows.length, belumDisetujui: sisa[0]?.jumlah ?? 0 };
}
