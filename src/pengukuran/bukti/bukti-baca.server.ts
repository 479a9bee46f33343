// Reads evidence: of one realisasi in full, of a PD as counts. Called by the use cases about evidence, the sheet, and
// submitting.
import { type Selectable, sql } from "kysely";
import { Galat } from "#inti";
import { prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { TabelPerencanaan } from "#perencanaan/server";
import type { RentangPeriode } from "../beku-baca.server.ts";
import type { PilihanIndikator } from "../ukur.server.ts";
import { type Bukti, jenisKurang, type RingkasanBukti } from "./bukti.ts";
import type { TabelBukti } from "./tabel.server.ts";

/** Which realisasi: the indikator and the measured period. */
export type KunciRealisasi = { readonly indikatorId: string; readonly periode: string };

/** Every piece of one realisasi, oldest first; replaced and removed ones too. One query. */
export async function listBuktiTersimpan(
  sesi: Sesi,
  { indikatorId, periode }: KunciRealisasi,
): Promise<readonly Bukti[]> {
  const baris = await sesi.db
    .$extendTables<TabelBukti>()
    .selectFrom("sakip.bukti")
    .selectAll()
    .where("pemda_id", "=", sesi.pemdaId)
    .where("indikator_id", "=", indikatorId)
    .where("periode", "=", periode)
    .orderBy("pada")
    .orderBy("bukti_id")
    .execute();
  return baris.map(toBukti);
}

/** The required kinds of one indikator, in their order. One query. */
export async function listSyarat(sesi: Sesi, indikatorId: string): Promise<readonly string[]> {
  const baris = await sesi.db
    .$extendTables<TabelBukti>()
    .selectFrom("sakip.syarat_bukti")
    .select("jenis")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("indikator_id", "=", indikatorId)
    .orderBy("urutan")
    .execute();
  return baris.map((b) => b.jenis);
}

/** The id of an indikator of the PD by its code. One query. @throws Galat `tidak_ditemukan`. */
export async function getIndikatorId(sesi: Sesi, pdId: string, kode: string): Promise<string> {
  const baris = await sesi.db
    .$extendTables<TabelPerencanaan>()
    .selectFrom("sakip.indikator")
    .select("indikator_id")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pd_id", "=", pdId)
    .where("kode", "=", kode)
    .executeTakeFirst();
  if (baris !== undefined) return baris.indikator_id;
  throw new Galat("tidak_ditemukan", `Indikator "${kode}" tidak ada pada perangkat daerah ini.`);
}

type BarisRingkas = {
  readonly indikatorId: string;
  readonly syarat: readonly string[];
  readonly bukti: readonly { readonly periode: string; readonly jenis: string | null }[];
};

/** The counts of one realisasi, by indikator id and measured period. */
export type RingkasanOf = (indikatorId: string, periode: string) => RingkasanBukti;

/** Counts for some indikator in one year. One query. */
export async function loadRingkasanBukti(sesi: Sesi, indikator: PilihanIndikator, tahun: number): Promise<RingkasanOf> {
  const rentang = { dari: String(tahun), sampai: String(tahun + 1) };
  const rows = await sesi.run(
    "kode" in indikator
      ? RINGKAS.satu(sesi, { ...rentang, ...indikator })
      : RINGKAS.pilihan(sesi, { ...rentang, id: indikator }),
  );
  const perId = new Map(rows.map((b) => [b.indikatorId, b]));
  return (id, periode) => {
    const baris = perId.get(id);
    const jenis = (baris?.bukti ?? []).flatMap((b) => (b.periode === periode ? [b.jenis] : []));
    return { jumlah: jenis.length, kurang: jenisKurang(baris?.syarat ?? [], jenis) };
  };
}

const RINGKAS = {
  satu: prepareKueri((db, dicari: Tempat<RentangPeriode & { pdId: string; kode: string }>) =>
    sql<BarisRingkas>`${selectRingkas(dicari)} AND i.pd_id = ${dicari.pdId} AND i.kode = ${dicari.kode}`.compile(db),
  ),
  pilihan: prepareKueri((db, dicari: Tempat<RentangPeriode & { id: readonly string[] }>) =>
    sql<BarisRingkas>`${selectRingkas(dicari)} AND i.indikator_id = ANY (${dicari.id}::uuid[])`.compile(db),
  ),
};

function selectRingkas({ dari, sampai, pemdaId }: Tempat<RentangPeriode>) {
  return sql`
    SELECT i.indikator_id AS "indikatorId",
      (SELECT coalesce(json_agg(s.jenis ORDER BY s.urutan), '[]') FROM sakip.syarat_bukti s
       WHERE s.pemda_id = i.pemda_id AND s.indikator_id = i.indikator_id) AS syarat,
      (SELECT coalesce(json_agg(json_build_object('periode', b.periode, 'jenis', b.jenis)), '[]') FROM sakip.bukti b
       WHERE b.pemda_id = i.pemda_id AND b.indikator_id = i.indikator_id
         AND b.periode >= ${dari} AND b.periode < ${sampai} AND b.dihapus_pada IS NULL
         AND NOT EXISTS (SELECT FROM sakip.bukti p WHERE p.pemda_id = b.pemda_id AND p.menggantikan = b.bukti_id)
      ) AS bukti
    FROM sakip.indikator i
    WHERE i.pemda_id = ${pemdaId}`;
}

/** A stored row as evidence. @throws Galat `internal` when the row breaks its own constraints. */
export function toBukti(b: Selectable<TabelBukti["sakip.bukti"]>): Bukti {
  const { dihapus_pada: pada, dihapus_oleh: oleh, alasan_hapus: alasan } = b;
  return {
    ...isiOf(b),
    id: b.bukti_id,
    jenis: b.jenis,
    keterangan: b.keterangan,
    oleh: b.oleh_nama,
    pada: b.pada,
    menggantikan: b.menggantikan,
    alasan: b.alasan,
    dihapus: pada === null || oleh === null || alasan === null ? null : { oleh, pada, alasan },
  };
}

function isiOf({ bukti_id, nama, tipe, ukuran, url }: Selectable<TabelBukti["sakip.bukti"]>) {
  if (url !== null) return { bentuk: "tautan", url } as const;
  if (nama !== null && tipe !== null && ukuran !== null) return { bentuk: "berkas", nama, tipe, ukuran } as const;
  throw new Galat("internal", `Bukti ${bukti_id} tidak berisi berkas maupun tautan.`);
}
