// Reads cells for writing and for showing: frozen rules, entries and their actions, one query each whatever their number.
import { sql } from "kysely";
import { prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { TabelPerencanaan } from "#perencanaan/server";
import { KOLOM_BEKU, type RentangPeriode, toBeku } from "./beku-baca.server.ts";
import type { Entri, IsiLama, TindakanTersimpan } from "./entri.ts";
import type { TabelAlur } from "./tabel.server.ts";
import type { BekuPengukuran } from "./tipe.ts";

/** The key of a cell in the maps below. @example kunciSel("iku-1", "2024-TW4") // "iku-1/2024-TW4" */
export function kunciSel(kode: string, periode: string): string {
  return `${kode}/${periode}`;
}

/** A cell of an opened period: the indikator, and the rules that were frozen for it. */
export type SelBeku = {
  readonly indikatorId: string;
  readonly kode: string;
  readonly nama: string;
  readonly sumberData: string | null;
  readonly periode: string;
  readonly beku: BekuPengukuran;
};

/** The cells of a PD in a filling period, by key; with `kode` those of these indikator only. One query. */
export async function loadSelBeku(
  sesi: Sesi,
  { pdId, jadwal, kode }: { readonly pdId: string; readonly jadwal: string; readonly kode?: readonly string[] },
): Promise<ReadonlyMap<string, SelBeku>> {
  const baris = await sesi.run(
    kode === undefined ? BEKU.semua(sesi, { pdId, jadwal }) : BEKU.pilihan(sesi, { pdId, jadwal, kode }),
  );
  return new Map(
    baris.map(({ indikatorId, kode: k, nama, sumberData, ...beku }) => [
      kunciSel(k, beku.periode),
      { indikatorId, kode: k, nama, sumberData, periode: beku.periode, beku: toBeku(beku) },
    ]),
  );
}

type TempatBeku = { readonly pdId: string; readonly jadwal: string };
type TempatKode = { readonly kode: readonly string[] };

const BEKU = {
  semua: prepareKueri((db, dicari: Tempat<TempatBeku>) => selectSelBeku(db, dicari).compile()),
  pilihan: prepareKueri((db, dicari: Tempat<TempatBeku & TempatKode>) =>
    selectSelBeku(db, dicari).where(sql<boolean>`i.kode = ANY (${dicari.kode}::text[])`).compile(),
  ),
};

function selectSelBeku(db: Sesi["db"], { pdId, jadwal, pemdaId }: Tempat<TempatBeku>) {
  return db
    .$extendTables<TabelAlur & TabelPerencanaan>()
    .selectFrom("sakip.beku_pengukuran as b")
    .innerJoin("sakip.indikator as i", (join) =>
      join.onRef("i.pemda_id", "=", "b.pemda_id").onRef("i.indikator_id", "=", "b.indikator_id"),
    )
    .select(KOLOM_BEKU)
    .select(["i.indikator_id as indikatorId", "i.kode", "i.nama", "i.sumber_data as sumberData"])
    .where("b.pemda_id", "=", pemdaId)
    .where("b.jadwal", "=", jadwal)
    .where("i.pd_id", "=", pdId);
}

type BarisEntri = {
  readonly kode: string;
  readonly periode: string;
  readonly versi: number;
  readonly nilai: string | null;
  readonly alasan: string | null;
  readonly variabel: Readonly<Record<string, string>>;
  readonly pendukung: string | null;
  readonly penghambat: string | null;
  readonly tindakLanjut: string | null;
  readonly diisiOleh: string;
  readonly diisiPada: Date;
  readonly terbit: IsiLama | null;
  readonly tindakan: readonly (Omit<TindakanTersimpan, "pada"> & { readonly pada: string })[];
};

/** The entries of a PD in one year, by key; with `kode` those of these indikator only. One query. */
export async function loadEntri(
  sesi: Sesi,
  { pdId, tahun, kode }: { readonly pdId: string; readonly tahun: number; readonly kode?: readonly string[] },
): Promise<ReadonlyMap<string, Entri>> {
  const dicari = { pdId, dari: String(tahun), sampai: String(tahun + 1) };
  const rows = await sesi.run(
    kode === undefined ? ENTRI.semua(sesi, dicari) : ENTRI.pilihan(sesi, { ...dicari, kode }),
  );
  return new Map(rows.map((b) => [kunciSel(b.kode, b.periode), toEntri(b)]));
}

type TempatEntri = RentangPeriode & { readonly pdId: string };

const ENTRI = {
  semua: prepareKueri((db, dicari: Tempat<TempatEntri>) => selectEntri(dicari).compile(db)),
  pilihan: prepareKueri((db, dicari: Tempat<TempatEntri & TempatKode>) =>
    sql<BarisEntri>`${selectEntri(dicari)} AND i.kode = ANY (${dicari.kode}::text[])`.compile(db),
  ),
};

function selectEntri({ pdId, dari, sampai, pemdaId }: Tempat<TempatEntri>) {
  return sql<BarisEntri>`
    SELECT i.kode, r.periode, r.versi, r.nilai::text AS nilai, r.alasan_tidak_tersedia AS alasan,
      (SELECT coalesce(json_object_agg(v.nama, v.nilai::text), '{}') FROM sakip.realisasi_variabel v
       WHERE v.pemda_id = r.pemda_id AND v.indikator_id = r.indikator_id AND v.periode = r.periode) AS variabel,
      r.faktor_pendukung AS pendukung, r.faktor_penghambat AS penghambat, r.tindak_lanjut AS "tindakLanjut",
      r.diisi_oleh AS "diisiOleh", r.diisi_pada AS "diisiPada", r.terbit,
      (SELECT coalesce(json_agg(json_build_object('tindakan', t.tindakan, 'keadaan', t.keadaan, 'olehId', t.oleh_id,
         'oleh', t.oleh_nama, 'pada', t.pada, 'versi', t.versi, 'catatan', t.catatan, 'sebelum', t.sebelum)
         ORDER BY t.urutan), '[]') FROM sakip.tindakan_realisasi t
       WHERE t.pemda_id = r.pemda_id AND t.indikator_id = r.indikator_id AND t.periode = r.periode) AS tindakan
    FROM sakip.indikator i JOIN sakip.realisasi r USING (pemda_id, indikator_id)
    WHERE i.pemda_id = ${pemdaId} AND i.pd_id = ${pdId} AND r.periode >= ${dari} AND r.periode < ${sampai}`;
}

function toEntri(b: BarisEntri): Entri {
  return {
    versi: b.versi,
    isi: { nilai: b.nilai, variabel: b.variabel, alasanTidakTersedia: b.alasan },
    narasi: {
      faktorPendukung: b.pendukung ?? "",
      faktorPenghambat: b.penghambat ?? "",
      tindakLanjut: b.tindakLanjut ?? "",
    },
    diisiOleh: b.diisiOleh,
    diisiPada: b.diisiPada,
    terbit: b.terbit,
    tindakan: b.tindakan.map((t) => ({ ...t, pada: new Date(t.pada) })),
  };
}
