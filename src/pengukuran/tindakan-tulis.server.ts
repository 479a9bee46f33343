// Appends actions to cells and sets the state that follows from them. Called by every acting use case.
import { type CompiledQuery, sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { Akun } from "#organisasi";
import { type Alur, lanjutkan, type Tindakan } from "./alur.ts";
import type { IsiLama } from "./entri.ts";
import type { SelBeku } from "./entri-baca.server.ts";
import { type SelTulis, toJson } from "./sel-tulis.server.ts";
import type { TabelAlur } from "./tabel.server.ts";
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
  if (daftar.length > 0) await sesi.db.executeQuery(compileTindakan(sesi, akun, kini, daftar));
}

/** The statement of `appendTindakan`, for at least one action. */
export function compileTindakan(sesi: Sesi, akun: Akun, kini: Date, daftar: readonly TindakanBaru[]): CompiledQuery {
  const baris = daftar.map(({ sel, tindakan, versi, catatan, sebelum }) => ({
    pemda_id: sesi.pemdaId,
    indikator_id: sel.indikatorId,
    periode: sel.periode,
    urutan: (sel.entri?.tindakan.length ?? 0) + 1,
    tindakan,
    keadaan: null,
    oleh_id: akun.id,
    oleh_nama: akun.nama,
    pada: kini,
    versi,
    catatan,
    sebelum: toJson(sebelum ?? null),
  }));
  return sesi.db.$extendTables<TabelAlur>().insertInto("sakip.tindakan_realisasi").values(baris).compile();
}

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
