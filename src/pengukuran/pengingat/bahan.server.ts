// Loads what decides the reminders of a day: five queries, whatever the number of PD. Called by composing and previewing.
import { sql } from "kysely";
import { labelPeriode, parsePeriode } from "#inti";
import type { Sesi } from "#inti/server";
import type { Pemda, PeranPengguna } from "#organisasi";
import { listPd } from "#organisasi/server";
import { foldAlur } from "../alur.ts";
import { alurOf, type TindakanTersimpan } from "../entri.ts";
import { listJadwalTersimpan, listPengecualian } from "../jadwal-baca.server.ts";
import type { BahanPengingat, Penerima, SelTunggu } from "./tipe.ts";

/** Everything for the digests of `hariIni`. Periods count once they are frozen, so freeze what opens today first. */
export async function loadBahanPengingat(sesi: Sesi, pemda: Pemda, hariIni: string): Promise<BahanPengingat> {
  return {
    hariIni,
    pemda,
    pd: await listPd(sesi),
    jadwal: await listJadwalTersimpan(sesi),
    pengecualian: await listPengecualian(sesi),
    sel: await listSelTunggu(sesi, pemda),
    penerima: await listPenerima(sesi),
  };
}

type BarisSel = {
  readonly pdId: string;
  readonly jadwal: string;
  readonly periode: string;
  readonly nama: string;
  readonly kosong: boolean;
  readonly tindakan: readonly Pick<TindakanTersimpan, "tindakan" | "keadaan" | "olehId">[];
};

// Locked periods are left out, unless one PD has them open or a correction waits in them.
async function listSelTunggu(sesi: Sesi, pemda: Pemda): Promise<readonly SelTunggu[]> {
  const { rows } = await sql<BarisSel>`
    SELECT i.pd_id AS "pdId", b.jadwal, b.periode, i.nama,
      (r.nilai IS NULL AND r.alasan_tidak_tersedia IS NULL AND NOT EXISTS (
        SELECT FROM sakip.realisasi_variabel v
        WHERE v.pemda_id = b.pemda_id AND v.indikator_id = b.indikator_id AND v.periode = b.periode)) AS kosong,
      (SELECT coalesce(json_agg(json_build_object('tindakan', t.tindakan, 'keadaan', t.keadaan, 'olehId', t.oleh_id)
         ORDER BY t.urutan), '[]') FROM sakip.tindakan_realisasi t
       WHERE t.pemda_id = b.pemda_id AND t.indikator_id = b.indikator_id AND t.periode = b.periode) AS tindakan
    FROM sakip.beku_pengukuran b
    JOIN sakip.jadwal_pengisian j ON j.pemda_id = b.pemda_id AND j.periode = b.jadwal
    JOIN sakip.indikator i ON i.pemda_id = b.pemda_id AND i.indikator_id = b.indikator_id
    LEFT JOIN sakip.jadwal_pengecualian k ON k.pemda_id = b.pemda_id AND k.periode = b.jadwal AND k.pd_id = i.pd_id
    LEFT JOIN sakip.realisasi r
      ON r.pemda_id = b.pemda_id AND r.indikator_id = b.indikator_id AND r.periode = b.periode
    WHERE b.pemda_id = ${sesi.pemdaId} AND coalesce(r.keadaan, 'draf') IN ('draf', 'dikembalikan', 'diajukan')
      AND (j.dikunci_pada IS NULL OR k.kunci = 'terbuka' OR r.keadaan = 'diajukan')
    ORDER BY b.jadwal, i.kode, b.periode`.execute(sesi.db);
  return rows.map(({ pdId, jadwal, periode, nama, kosong, tindakan }) => ({
    pdId,
    jadwal,
    indikator: periode === jadwal ? nama : `${nama} (${labelPeriode(parsePeriode(periode), pemda.istilahTriwulan)})`,
    alur: tindakan.length === 0 ? foldAlur([]) : alurOf({ tindakan: tindakan.map(toTersimpan) }),
    kosong,
  }));
}

// Who and when do not decide where an entry stands, so they are not read.
function toTersimpan(t: BarisSel["tindakan"][number]): TindakanTersimpan {
  return { ...t, oleh: "", pada: new Date(0), versi: 0, catatan: null, sebelum: null };
}

async function listPenerima(sesi: Sesi): Promise<readonly Penerima[]> {
  const { rows } = await sql<Omit<Penerima, "peran"> & { readonly peran: readonly PeranPengguna[] }>`
    SELECT p.pengguna_id AS id, p.nama, p.surel, p.aktif,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('peran', r.peran, 'pdId', r.pd_id) ORDER BY r.peran, r.pd_id), '[]')
       FROM sakip.peran_pengguna r WHERE r.pemda_id = p.pemda_id AND r.pengguna_id = p.pengguna_id) AS peran
    FROM sakip.pengguna p WHERE p.pemda_id = ${sesi.pemdaId} AND p.aktif ORDER BY p.nama, p.pengguna_id`.execute(
    sesi.db,
  );
  return rows;
}
