// What a killed writer had been told was stored, and the proof that it is: complete, audited, and nothing by halves.
import { verifyJejak } from "../../../src/inti/index.server.ts";
import { listAlurRusak } from "../../bantu/alur-tersimpan.ts";
import { runSql } from "../../bantu/basis-uji.ts";

/** One acknowledged write; the number that was entered is its version. */
export type Diakui = {
  readonly indikator: string;
  readonly versi: number;
  readonly tindakan: "isi" | "ajukan" | "tarik";
  readonly berumus: boolean;
};

/** Everything that is wrong; all empty when nothing was lost and nothing is half written. */
export type HasilPeriksa = {
  readonly hilang: readonly Diakui[];
  readonly separuh: readonly string[];
  readonly jejakRusak: readonly string[];
};

/** Complete lines only: what was cut off by the kill was not acknowledged. */
export function parseDiakui(keluaran: string): readonly Diakui[] {
  return keluaran
    .split("\n")
    .slice(0, -1)
    .map((baris): Diakui => JSON.parse(baris));
}

/** Compares what was acknowledged with what is stored. `url` is the owner's. */
export async function periksaTulisan(url: string, diakui: readonly Diakui[]): Promise<HasilPeriksa> {
  const jejak = await verifyJejak(url);
  return {
    hilang: await listHilang(url, diakui),
    separuh: await listSeparuh(url),
    jejakRusak: jejak.flatMap((j) => (j.rusak === null ? [] : [`${j.pemdaId}/${j.rusak.no}: ${j.rusak.sebab}`])),
  };
}

// The audit trail holds every version that ever was, so no later write can hide the loss of an earlier one.
async function listHilang(url: string, diakui: readonly Diakui[]): Promise<readonly Diakui[]> {
  const isi = await runSql(
    url,
    `SELECT i.kode, (j.sesudah->>'versi')::int AS versi, j.sesudah->>'nilai' AS nilai
     FROM sakip.jejak j JOIN sakip.indikator i ON i.pemda_id = j.pemda_id AND i.indikator_id = (j.kunci->>'indikator_id')::uuid
     WHERE j.tabel = 'realisasi'`,
  );
  const tindakan = await runSql(
    url,
    `SELECT i.kode, t.versi, t.tindakan FROM sakip.tindakan_realisasi t JOIN sakip.indikator i USING (pemda_id, indikator_id)`,
  );
  const tersimpan = new Set([
    ...isi.map((b) => `${b.kode} ${b.versi} isi ${b.nilai ?? "rumus"}`),
    ...tindakan.map((b) => `${b.kode} ${b.versi} ${b.tindakan}`),
  ]);
  return diakui.filter((d) => {
    const dasar = `${d.indikator} ${d.versi} ${d.tindakan}`;
    return !tersimpan.has(d.tindakan === "isi" ? `${dasar} ${d.berumus ? "rumus" : d.versi}` : dasar);
  });
}

async function listSeparuh(url: string): Promise<readonly string[]> {
  const alur = (await listAlurRusak(url)).map((a) => `keadaan bukan lipatan tindakannya: ${JSON.stringify(a)}`);
  const angka = await runSql(
    url,
    `SELECT i.kode, r.versi, r.nilai::text AS nilai, array_agg(v.nilai::text ORDER BY v.nama) AS variabel
     FROM sakip.realisasi r JOIN sakip.indikator i USING (pemda_id, indikator_id)
     LEFT JOIN sakip.realisasi_variabel v USING (pemda_id, indikator_id, periode)
     WHERE r.diisi_oleh LIKE 'Perencana Contoh %' GROUP BY i.kode, r.versi, r.nilai
     HAVING NOT (r.nilai = r.versi AND array_agg(v.nilai::text ORDER BY v.nama) = ARRAY[NULL::text])
        AND NOT (r.nilai IS NULL AND array_agg(v.nilai ORDER BY v.nama) = ARRAY[r.versi, r.versi + 1000]::numeric[])`,
  );
  const beda = await Promise.all(TABEL_TULIS.map((tabel) => listBedaJejak(url, tabel)));
  return [...alur, ...angka.map((b) => `isi bukan dari satu tulisan: ${JSON.stringify(b)}`), ...beda.flat()];
}

const TABEL_TULIS = ["realisasi", "realisasi_variabel", "tindakan_realisasi"] as const;

/** Rows that differ from the last entry of the audit trail about them, and entries about rows that are not there. */
async function listBedaJejak(url: string, tabel: (typeof TABEL_TULIS)[number]): Promise<readonly string[]> {
  const kunci = tabel === "realisasi_variabel" ? "'nama', b.nama" : "'urutan', b.urutan";
  const sendiri = tabel === "realisasi" ? "" : `, ${kunci}`;
  const beda = await runSql(
    url,
    "SET timezone = 'UTC'",
    `WITH terakhir AS (
       SELECT DISTINCT ON (pemda_id, kunci) pemda_id, kunci, sesudah FROM sakip.jejak WHERE tabel = '${tabel}'
       ORDER BY pemda_id, kunci, no DESC
     ), kini AS (
       SELECT b.pemda_id, jsonb_build_object('pemda_id', b.pemda_id, 'indikator_id', b.indikator_id, 'periode', b.periode${sendiri}) AS kunci,
         to_jsonb(b) AS isi FROM sakip.${tabel} b
     )
     SELECT coalesce(t.kunci, k.kunci)::text AS kunci FROM terakhir t FULL JOIN kini k USING (pemda_id, kunci)
     WHERE t.sesudah IS DISTINCT FROM k.isi`,
  );
  return beda.map((b) => `${tabel} tidak sama dengan jejaknya: ${b.kunci}`);
}
