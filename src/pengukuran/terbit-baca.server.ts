// The published content of a cell: read before it is corrected, put back when the correction falls away.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Sesi } from "#inti/server";
import type { IsiLama } from "./entri.ts";
import { type SelTulis, writeVariabel } from "./sel-tulis.server.ts";

/** The present content of `sakip.realisasi r` in the shape of `IsiLama`; `narasi` goes along so that it can be put back. */
export const ISI_TERBIT = sql`jsonb_build_object('nilai', r.nilai::text, 'alasanTidakTersedia', r.alasan_tidak_tersedia,
  'variabel', (SELECT coalesce(jsonb_object_agg(v.nama, v.nilai::text), '{}') FROM sakip.realisasi_variabel v
    WHERE v.pemda_id = r.pemda_id AND v.indikator_id = r.indikator_id AND v.periode = r.periode),
  'sumber', r.sumber, 'catatan', r.catatan, 'diisiOleh', r.diisi_oleh, 'diisiPada', r.diisi_pada,
  'disetujuiOleh', r.disetujui_oleh, 'disetujuiPada', r.disetujui_pada, 'faktorPendukung', r.faktor_pendukung,
  'faktorPenghambat', r.faktor_penghambat, 'tindakLanjut', r.tindak_lanjut)`;

/** The present content of the cell. @throws Galat `internal` when nothing is stored. */
export async function loadIsiTerbit(sesi: Sesi, sel: SelTulis): Promise<IsiLama> {
  const { rows } = await sql<{ isi: IsiLama }>`
    SELECT ${ISI_TERBIT} AS isi FROM sakip.realisasi r
    WHERE r.pemda_id = ${sesi.pemdaId} AND r.indikator_id = ${sel.indikatorId} AND r.periode = ${sel.periode}`.execute(
    sesi.db,
  );
  const isi = rows[0]?.isi;
  if (isi === undefined) throw new Galat("internal", `Isian ${sel.kode} ${sel.periode} tidak tersimpan.`);
  return isi;
}

/** Puts the published content back as a new version, because the correction was taken back or returned. */
export async function restoreTerbit(sesi: Sesi, sel: SelTulis): Promise<void> {
  const { entri, indikatorId, periode } = sel;
  const terbit = entri?.terbit ?? null;
  if (entri === undefined || terbit === null) return;
  await sql`
    UPDATE sakip.realisasi r SET versi = versi + 1, keadaan = 'terkunci', terbit = NULL,
      nilai = (terbit->>'nilai')::numeric, alasan_tidak_tersedia = terbit->>'alasanTidakTersedia',
      sumber = terbit->>'sumber', catatan = terbit->>'catatan',
      diisi_oleh = terbit->>'diisiOleh', diisi_pada = (terbit->>'diisiPada')::timestamptz,
      disetujui_oleh = terbit->>'disetujuiOleh', disetujui_pada = (terbit->>'disetujuiPada')::timestamptz,
      faktor_pendukung = terbit->>'faktorPendukung', faktor_penghambat = terbit->>'faktorPenghambat',
      tindak_lanjut = terbit->>'tindakLanjut'
    WHERE pemda_id = ${sesi.pemdaId} AND indikator_id = ${indikatorId} AND periode = ${periode}`.execute(sesi.db);
  await writeVariabel(sesi, { indikatorId, periode }, entri.isi.variabel, terbit.variabel);
}
