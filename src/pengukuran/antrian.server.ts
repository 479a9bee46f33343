// Use case: what waits for the head of a PD or for the verifikator, with everything needed to judge it.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna, PerangkatDaerah } from "#organisasi";
import { listPd } from "#organisasi/server";
import type { Antrian, BarisIsi, JadwalLembar, MasukanAntrian } from "./isi-tipe.ts";
import { getJadwalPd, toJadwalLembar } from "./jadwal-baca.server.ts";
import { loadBarisLembar } from "./lembar-baca.server.ts";
import { type LingkupPd, type LingkupPemda, readPd, readSePemda } from "./pintu.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * The queue, PD by PD and period by period, each cell with target, last period, last year and warnings. Its cost grows
 * with the PD that have something waiting, not with all.
 * @throws Galat `masukan` (the head's queue without a PD), `tidak_ditemukan`, `tidak_berhak`.
 */
export function getAntrianVerifikasi(konteks: Konteks, pengguna: Pengguna, masukan: MasukanAntrian): Promise<Antrian> {
  const { menunggu, pdKode, pemdaSlug, periode } = parseMasukan(SKEMA_ISI.antrian, masukan);
  const susun = (sesi: Sesi, lingkup: LingkupPemda, pd: readonly PerangkatDaerah[]) =>
    susunAntrian(sesi, lingkup, pd, { menunggu, periode });
  if (pdKode !== undefined) {
    const aksi = menunggu === "kepala_pd" ? "setujui_realisasi" : "verifikasi_realisasi";
    return readPd(konteks, pengguna, { pemdaSlug, pdKode, aksi: [aksi] }, (sesi, l) => susun(sesi, l, [l.pd]));
  }
  if (menunggu === "kepala_pd") {
    return Promise.reject(new Galat("masukan", "Sebutkan perangkat daerah yang antriannya hendak dibuka."));
  }
  const pintu = { pemdaSlug, aksi: ["verifikasi_realisasi"] } as const;
  return readSePemda(konteks, pengguna, pintu, async (sesi, l) => susun(sesi, l, await listPd(sesi)));
}

type Saringan = { readonly menunggu: Antrian["menunggu"]; readonly periode: string | undefined };

async function susunAntrian(
  sesi: Sesi,
  lingkup: LingkupPemda,
  pd: readonly PerangkatDaerah[],
  saringan: Saringan,
): Promise<Antrian> {
  const menungguDi = Map.groupBy(await listMenunggu(sesi, saringan.periode), (m) => m.pdId);
  const terisi: { pd: PerangkatDaerah; lembar: LembarAntrian[] }[] = [];
  for (const satu of pd) {
    const lembar: LembarAntrian[] = [];
    for (const { jadwal } of menungguDi.get(satu.id) ?? []) {
      const isi = await loadLembarAntrian(sesi, { ...lingkup, pd: satu }, jadwal, saringan.menunggu);
      if (isi.baris.length > 0) lembar.push(isi);
    }
    if (lembar.length > 0) terisi.push({ pd: satu, lembar });
  }
  const jumlah = terisi.flatMap((t) => t.lembar).reduce((n, l) => n + l.baris.length, 0);
  return { pemda: lingkup.pemda, menunggu: saringan.menunggu, pd: terisi, jumlah };
}

type LembarAntrian = { readonly jadwal: JadwalLembar; readonly baris: readonly BarisIsi[] };

async function loadLembarAntrian(
  sesi: Sesi,
  lingkup: LingkupPd,
  periode: string,
  menunggu: Antrian["menunggu"],
): Promise<LembarAntrian> {
  const jadwalPd = await getJadwalPd(sesi, lingkup, periode);
  const { baris } = await loadBarisLembar(sesi, lingkup, jadwalPd);
  const semua = [...baris.values()].flat();
  return { jadwal: toJadwalLembar(jadwalPd, lingkup), baris: semua.filter((b) => b.menunggu === menunggu) };
}

async function listMenunggu(
  sesi: Sesi,
  periode: string | undefined,
): Promise<readonly { readonly pdId: string; readonly jadwal: string }[]> {
  const { rows } = await sql<{ pdId: string; jadwal: string }>`
    SELECT DISTINCT i.pd_id AS "pdId", b.jadwal
    FROM sakip.realisasi r JOIN sakip.beku_pengukuran b USING (pemda_id, indikator_id, periode)
    JOIN sakip.indikator i USING (pemda_id, indikator_id)
    WHERE r.pemda_id = ${sesi.pemdaId} AND r.keadaan = 'diajukan'
      AND (${periode ?? null}::text IS NULL OR b.jadwal = ${periode ?? null}) ORDER BY b.jadwal`.execute(sesi.db);
  return rows;
}
