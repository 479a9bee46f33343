// The stored plan of one PD without ids, times and its own name: what two ways of entering the same plan must agree in.
import { sql } from "kysely";
import type { Konteks, PemdaId } from "#inti/server";

type Pd = { readonly kode: string; readonly nama: string };

const POTONG = [
  `SELECT 'simpul' AS tabel, jsonb_build_object('kode', s.kode, 'induk', i.kode, 'jenis', s.jenis, 'nama', s.nama, 'nomenklatur', s.nomenklatur_kode, 'versi', s.nomenklatur_versi, 'urutan', s.urutan, 'mulai', s.berlaku_mulai, 'sampai', s.berlaku_sampai, 'tingkat', s.tingkat) AS isi FROM sakip.simpul s LEFT JOIN sakip.simpul i ON i.pemda_id = s.pemda_id AND i.simpul_id = s.induk_id WHERE s.pd_id = pd`,
  `SELECT 'indikator', jsonb_build_object('kode', i.kode, 'jenis', i.jenis, 'nama', i.nama, 'sumber', i.sumber_data, 'alasan', i.alasan_pemilihan, 'pj', j.kode) FROM sakip.indikator i JOIN sakip.jabatan j ON j.pemda_id = i.pemda_id AND j.jabatan_id = i.penanggung_jawab_id WHERE i.pd_id = pd`,
  `SELECT 'rumus', to_jsonb(v) - 'indikator_id' || jsonb_build_object('kode', i.kode) FROM sakip.indikator_versi v JOIN sakip.indikator i USING (pemda_id, indikator_id) WHERE i.pd_id = pd`,
  `SELECT 'kaitan', jsonb_build_object('simpul', s.kode, 'indikator', i.kode, 'urutan', k.urutan) FROM sakip.simpul_indikator k JOIN sakip.simpul s USING (pemda_id, simpul_id) JOIN sakip.indikator i USING (pemda_id, indikator_id) WHERE s.pd_id = pd`,
  `SELECT 'target', to_jsonb(t) - 'indikator_id' || jsonb_build_object('kode', i.kode) FROM sakip.target t JOIN sakip.indikator i USING (pemda_id, indikator_id) WHERE i.pd_id = pd`,
  `SELECT 'target_renstra', to_jsonb(t) - 'indikator_id' || jsonb_build_object('kode', i.kode) FROM sakip.target_renstra t JOIN sakip.indikator i USING (pemda_id, indikator_id) WHERE i.pd_id = pd`,
  `SELECT 'jadwal', jsonb_build_object('kode', i.kode, 'periode', t.periode) FROM sakip.jadwal_ukur t JOIN sakip.indikator i USING (pemda_id, indikator_id) WHERE i.pd_id = pd`,
  `SELECT 'pagu', to_jsonb(p) - 'simpul_id' || jsonb_build_object('kode', s.kode) FROM sakip.pagu p JOIN sakip.simpul s USING (pemda_id, simpul_id) WHERE s.pd_id = pd`,
  `SELECT 'pagu_renstra', to_jsonb(p) - 'simpul_id' || jsonb_build_object('kode', s.kode) FROM sakip.pagu_renstra p JOIN sakip.simpul s USING (pemda_id, simpul_id) WHERE s.pd_id = pd`,
  `SELECT 'aksi', jsonb_build_object('indikator', i.kode, 'uraian', a.uraian, 'triwulan', to_jsonb(a.triwulan), 'pj', j.kode, 'urutan', a.urutan, 'tahun', a.tahun) FROM sakip.rencana_aksi a JOIN sakip.indikator i USING (pemda_id, indikator_id) JOIN sakip.jabatan j ON j.pemda_id = a.pemda_id AND j.jabatan_id = a.penanggung_jawab_id WHERE i.pd_id = pd`,
  `SELECT 'dokumen', jsonb_build_object('jenis', d.jenis, 'judul', d.judul, 'mulai', d.tahun_mulai, 'selesai', d.tahun_selesai, 'nomor', v.nomor, 'aksi', (SELECT jsonb_agg(t.aksi ORDER BY t.urutan) FROM sakip.tindakan_rencana t WHERE t.pemda_id = v.pemda_id AND t.versi_id = v.versi_id)) FROM sakip.dokumen_rencana d JOIN sakip.versi_rencana v USING (pemda_id, dokumen_id) WHERE d.pd_id = pd`,
  `SELECT 'realisasi', jsonb_build_object('kode', i.kode, 'periode', r.periode, 'nilai', r.nilai::text, 'keadaan', r.keadaan) FROM sakip.realisasi r JOIN sakip.indikator i USING (pemda_id, indikator_id) WHERE i.pd_id = pd`,
] as const;

/** Rows as sorted texts; the PD's own name reads "PD". */
export async function potretRencana({ basis }: Konteks, pemdaId: number, pd: Pd): Promise<readonly string[]> {
  return basis.read(pemdaId as PemdaId, async ({ db }) => {
    const gabung = POTONG.map((satu) =>
      satu.replace(/ = pd$/, ` = (SELECT pd_id FROM sakip.perangkat_daerah WHERE kode = '${pd.kode}')`),
    );
    const { rows } = await sql<{ teks: string }>`
      SELECT tabel || ' ' || isi::text AS teks FROM (${sql.raw(gabung.join("\nUNION ALL\n"))}) r ORDER BY 1`.execute(
      db,
    );
    return rows.map((r) => r.teks.replaceAll(pd.nama, "PD"));
  });
}
