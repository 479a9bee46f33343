// Appends actions to cells and sets the state that follows from them. Called by every acting use case.
import { type CompiledQuery, sql } from "kysely";
import { prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { Akun } from "#organisasi";
import { type Alur, lanjutkan, type Tindakan } from "./alur.ts";
import type { IsiLama } from "./entri.ts";
import type { SelBeku } from "./entri-baca.server.ts";
import type { SelTulis } from "./sel-tulis.server.ts";
import { ISI_TERBIT } from "./terbit-baca.server.ts";

/** One action on its way into the list. */
export type TindakanBaru = {
  readonly sel: SelTulis;
  readonly tindakan: Tindakan;
  readonly versi: number;
  readonly catatan: string | null;
  readonly sebelum?: IsiLama;
};

/** Appends the actions, one per cell; `urutan` continues the list of the cell. One statement. */
export async function appendTindakan(
  sesi: Sesi,
  akun: Akun,
  kini: Date,
  daftar: readonly TindakanBaru[],
): Promise<void> {
  if (daftar.length > 0) await sesi.run(compileTindakan(sesi, akun, kini, daftar));
}

/** The statement of `appendTindakan`, for at least one action. */
export function compileTindakan(sesi: Sesi, akun: Akun, kini: Date, daftar: readonly TindakanBaru[]): CompiledQuery {
  const baris = daftar.map(({ sel, tindakan, versi, catatan, sebelum }) => ({
    indikator_id: sel.indikatorId,
    periode: sel.periode,
    urutan: (sel.entri?.tindakan.length ?? 0) + 1,
    tindakan,
    versi,
    catatan,
    sebelum,
  }));
  return TAMBAH(sesi, { baris: JSON.stringify(baris), olehId: akun.id, olehNama: akun.nama, pada: kini });
}

type BanyakTindakan = {
  readonly baris: string;
  readonly olehId: string;
  readonly olehNama: string;
  readonly pada: Date;
};

// The rows come as one JSON text, so that one statement serves any number of them.
const TAMBAH = prepareKueri((db, { baris, olehId, olehNama, pada, pemdaId }: Tempat<BanyakTindakan>) =>
  sql`
    INSERT INTO sakip.tindakan_realisasi
      (pemda_id, indikator_id, periode, urutan, tindakan, oleh_id, oleh_nama, pada, versi, catatan, sebelum)
    SELECT ${pemdaId}::integer, b.indikator_id, b.periode, b.urutan, b.tindakan, ${olehId}::uuid, ${olehNama}::text,
      ${pada}::timestamptz, b.versi, b.catatan, b.sebelum
    FROM jsonb_to_recordset(${baris}::jsonb) AS b(indikator_id uuid, periode text, urutan integer, tindakan text,
      versi integer, catatan text, sebelum jsonb)`.compile(db),
);

/** The state of the cell after one more action by the account. */
export function sesudah(sel: SelTulis, akun: Akun, tindakan: Tindakan): Alur {
  return lanjutkan(sel.alur, { tindakan, oleh: akun.id });
}

/** The columns that the workflow sets besides the content. Values left out stay. */
export type UbahAlur = {
  readonly keadaan: Alur["keadaan"];
  readonly disetujui?: { readonly oleh: string; readonly pada: Date } | null;
  /** `simpan` keeps the present content as the published one, `hapus` forgets what was kept. */
  readonly terbit?: "simpan" | "hapus";
};

/** Sets the state of many cells alike. One statement. */
export async function updateAlur(sesi: Sesi, daftar: readonly SelBeku[], ubah: UbahAlur): Promise<void> {
  if (daftar.length === 0) return;
  const kunci = JSON.stringify(daftar.map(({ indikatorId, periode }) => ({ indikator_id: indikatorId, periode })));
  const disetujui =
    ubah.disetujui === undefined
      ? sql``
      : sql`, disetujui_oleh = ${ubah.disetujui?.oleh ?? null}, disetujui_pada = ${ubah.disetujui?.pada ?? null}`;
  const terbit = { simpan: sql`, terbit = ${ISI_TERBIT}`, hapus: sql`, terbit = NULL`, tetap: sql`` }[
    ubah.terbit ?? "tetap"
  ];
  await sql`
    UPDATE sakip.realisasi r SET keadaan = ${ubah.keadaan} ${disetujui} ${terbit}
    FROM jsonb_to_recordset(${kunci}::jsonb) AS k(indikator_id uuid, periode text)
    WHERE r.pemda_id = ${sesi.pemdaId} AND r.indikator_id = k.indikator_id AND r.periode = k.periode`.execute(sesi.db);
}
