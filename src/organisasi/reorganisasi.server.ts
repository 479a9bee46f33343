// Use cases: recording that perangkat daerah merged, split, changed their name or ended, and reading what was recorded.
// Called by /pengaturan/reorganisasi and the page of a PD.
import { sql } from "kysely";
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { listPd } from "./pd.server.ts";
import { readPemda } from "./pemda.server.ts";
import { dbOrganisasi, writeOrganisasi } from "./pintu-organisasi.server.ts";
import { IsianReorganisasi, type Reorganisasi } from "./reorganisasi.ts";
import type { PerangkatDaerah } from "./tipe.ts";

/**
 * Records a reorganisation: names and PD of earlier years stay as they were. PD that do not go on end the day before.
 * @throws Galat `masukan`, `tidak_ditemukan` (a code), `bentrok` (a PD has ended already), `tidak_berhak`.
 */
export async function catatReorganisasi(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, ...isian }: IsianReorganisasi & { readonly pemdaSlug?: string | undefined },
): Promise<void> {
  const isi = parseIsian(IsianReorganisasi, isian);
  const alasan = `reorganisasi perangkat daerah: ${isi.dasar}`;
  await writeOrganisasi(konteks, { pengguna, alasan, pemdaSlug }, async (sesi) => {
    const menurutKode = new Map((await listPd(sesi)).map((pd) => [pd.kode, pd]));
    const [asal, hasil] = [isi.asal.map((k) => getDari(menurutKode, k)), isi.hasil.map((k) => getDari(menurutKode, k))];
    const id = konteks.newId();
    const { jenis, tanggal, dasar } = isi;
    await dbOrganisasi(sesi)
      .insertInto("sakip.reorganisasi")
      .values({ pemda_id: sesi.pemdaId, reorganisasi_id: id, jenis, tanggal, dasar })
      .execute();
    await dbOrganisasi(sesi)
      .insertInto("sakip.reorganisasi_pd")
      .values([
        ...asal.map((pd) => ({ pemda_id: sesi.pemdaId, reorganisasi_id: id, sisi: "asal" as const, pd_id: pd.id })),
        ...hasil.map((pd) => ({ pemda_id: sesi.pemdaId, reorganisasi_id: id, sisi: "hasil" as const, pd_id: pd.id })),
      ])
      .execute();
    const [pertama] = asal;
    if (jenis === "ganti_nama" && pertama !== undefined) return gantiNama(sesi, pertama, isi);
    const lanjut = new Set(hasil.map((pd) => pd.id));
    await akhiri(
      sesi,
      asal.flatMap((pd) => (lanjut.has(pd.id) ? [] : [pd.id])),
      tanggal,
    );
  });
}

function getDari(menurutKode: ReadonlyMap<string, PerangkatDaerah>, kode: string): PerangkatDaerah {
  const pd = menurutKode.get(kode);
  if (pd === undefined) throw new Galat("tidak_ditemukan", `Perangkat daerah "${kode}" tidak ada. Tambahkan dahulu.`);
  if ((pd.berakhir ?? null) === null) return pd;
  throw new Galat("bentrok", `${pd.nama} sudah berakhir pada ${pd.berakhir}. Pilih perangkat daerah lain.`);
}

async function gantiNama(
  sesi: Sesi,
  pd: PerangkatDaerah,
  { tanggal, nama, namaSingkat }: IsianReorganisasi,
): Promise<void> {
  await sql`INSERT INTO sakip.nama_pd_lampau (pemda_id, pd_id, sampai, nama, nama_singkat)
    VALUES (${sesi.pemdaId}, ${pd.id}, ${tanggal}::date - 1, ${pd.nama}, ${pd.namaSingkat})
    ON CONFLICT (pemda_id, pd_id, sampai) DO NOTHING`.execute(sesi.db);
  await dbOrganisasi(sesi)
    .updateTable("sakip.perangkat_daerah")
    .set({ nama: nama.trim(), nama_singkat: namaSingkat.trim() })
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pd_id", "=", pd.id)
    .execute();
}

async function akhiri(sesi: Sesi, pdId: readonly string[], tanggal: string): Promise<void> {
  if (pdId.length === 0) return;
  await sql`UPDATE sakip.perangkat_daerah SET berakhir = ${tanggal}::date - 1
    WHERE pemda_id = ${sesi.pemdaId} AND pd_id = ANY(${pdId}::uuid[])`.execute(sesi.db);
}

/**
 * Every recorded reorganisation, newest first; with `pdKode` those of one PD. A PD appears under the name it had then.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function listReorganisasi(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode }: { readonly pemdaSlug?: string | undefined; readonly pdKode?: string | undefined } = {},
): Promise<readonly Reorganisasi[]> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi) => {
    const semua = await selectReorganisasi(sesi);
    const tentang = (r: Reorganisasi): boolean => [...r.asal, ...r.hasil].some((pd) => pd.kode === pdKode);
    return pdKode === undefined ? semua : semua.filter(tentang);
  });
}

async function selectReorganisasi(sesi: Sesi): Promise<readonly Reorganisasi[]> {
  const { rows } = await sql<Reorganisasi>`
    WITH sebut AS (
      SELECT rp.pemda_id, rp.reorganisasi_id, rp.sisi, jsonb_agg(jsonb_build_object('kode', pd.kode,
        'nama', coalesce((SELECT n.nama FROM sakip.nama_pd_lampau n WHERE n.pemda_id = pd.pemda_id
          AND n.pd_id = pd.pd_id AND n.sampai >= r.tanggal - (rp.sisi = 'asal')::int ORDER BY n.sampai LIMIT 1), pd.nama))
        ORDER BY pd.urutan) AS pd
      FROM sakip.reorganisasi_pd rp
      JOIN sakip.reorganisasi r USING (pemda_id, reorganisasi_id)
      JOIN sakip.perangkat_daerah pd USING (pemda_id, pd_id)
      WHERE rp.pemda_id = ${sesi.pemdaId}
      GROUP BY rp.pemda_id, rp.reorganisasi_id, rp.sisi)
    SELECT r.reorganisasi_id AS id, r.jenis, r.tanggal::text AS tanggal, r.dasar,
      coalesce((SELECT s.pd FROM sebut s WHERE s.reorganisasi_id = r.reorganisasi_id AND s.sisi = 'asal'), '[]') AS asal,
      coalesce((SELECT s.pd FROM sebut s WHERE s.reorganisasi_id = r.reorganisasi_id AND s.sisi = 'hasil'), '[]') AS hasil
    FROM sakip.reorganisasi r WHERE r.pemda_id = ${sesi.pemdaId} ORDER BY r.tanggal DESC, r.reorganisasi_id`.execute(
    sesi.db,
  );
  return rows;
}
