// Use cases: what the pages of the editor show, and the search for an indikator to link.
import { sql } from "kysely";
import type { Konteks } from "#inti/server";
import { can, type Pengguna, type PerangkatDaerah } from "#organisasi";
import { getPd, listPd, readPemda } from "#organisasi/server";
import type { PermintaanTema } from "../tema.server.ts";
import type { TemaTersimpan } from "../tema.ts";
import type { RujukanIndikator } from "../tipe.ts";
import { listBarisTema } from "./baris-tema.ts";
import { objekTema } from "./hak-tema.ts";
import { countPenandaStrategi } from "./hapus-baris.server.ts";
import { listPemakaiTema } from "./hapus-tema.server.ts";
import { readSuntingan } from "./pintu-tema.server.ts";
import { type RujukanBaris, rujukanBaris } from "./rujukan.ts";
import { getUrutanTema } from "./simpan-tema.server.ts";

/** A theme as its editor shows it. `rujukan` says by row id what goes with a row and what keeps it. */
export type TemaSunting = {
  readonly tema: TemaTersimpan;
  readonly urutan: number;
  readonly pd: readonly PerangkatDaerah[];
  /** The PD that may become coordinator. */
  readonly koordinatorBoleh: readonly PerangkatDaerah[];
  readonly bolehTanpaKoordinator: boolean;
  readonly rujukan: Readonly<Record<string, RujukanBaris>>;
  /** What keeps the theme from being deleted, in words. */
  readonly pemakai: readonly string[];
};

/**
 * Use case: a theme for its editor.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak` (asked as for every edit, so that nobody types what will be refused).
 */
export function getTemaSunting(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanTema): Promise<TemaSunting> {
  return readSuntingan(konteks, pengguna, permintaan, async (sesi, { tema, pemda }) => {
    const [pd, penanda] = [await listPd(sesi), await countPenandaStrategi(sesi, tema.id)];
    const rujukan = listBarisTema(tema).map((b) => [b.id, rujukanBaris(tema, b, penanda)] as const);
    return {
      tema,
      urutan: await getUrutanTema(sesi, tema.id),
      pd,
      ...listKoordinator(pengguna, pemda.pemdaId, pd),
      rujukan: Object.fromEntries(rujukan),
      pemakai: await listPemakaiTema(sesi, tema),
    };
  });
}

/** Who may become coordinator of a theme that this person makes or hands over. */
export type PilihanKoordinator = Pick<TemaSunting, "koordinatorBoleh" | "bolehTanpaKoordinator">;

function listKoordinator(pengguna: Pengguna, pemdaId: number, pd: readonly PerangkatDaerah[]): PilihanKoordinator {
  return {
    koordinatorBoleh: pd.filter((p) => can(pengguna, "kelola_tema", objekTema(pemdaId, p.id))),
    bolehTanpaKoordinator: can(pengguna, "kelola_tema", objekTema(pemdaId, null)),
  };
}

/**
 * Use case: which themes this person may edit, and whether they may make one. Nothing for the public.
 * @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak`.
 */
export function getHakTema(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<
  PilihanKoordinator & {
    readonly bolehBuat: boolean;
    readonly urutanBerikut: number;
    readonly bolehSunting: readonly string[];
  }
> {
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi, { pemdaId }) => {
    const pilihan = listKoordinator(pengguna, pemdaId, await listPd(sesi));
    const { rows } = await sql<{ kode: string; koordinatorId: string | null; urutan: number }>`
      SELECT kode, koordinator_id AS "koordinatorId", urutan FROM sakip.tema WHERE pemda_id = ${sesi.pemdaId}`.execute(
      sesi.db,
    );
    return {
      ...pilihan,
      bolehBuat: pilihan.bolehTanpaKoordinator || pilihan.koordinatorBoleh.length > 0,
      urutanBerikut: Math.max(0, ...rows.map((t) => t.urutan)) + 1,
      bolehSunting: rows.flatMap((t) =>
        can(pengguna, "kelola_tema", objekTema(pemdaId, t.koordinatorId)) ? [t.kode] : [],
      ),
    };
  });
}

/** Most indikator that one search shows. */
export const MAKS_INDIKATOR = 50;

/**
 * Use case: indikator of a PD, or of all, whose name or code holds every word of `q`, by PD and code; at most 50.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function cariIndikator(
  konteks: Konteks,
  pengguna: Pengguna,
  {
    pemdaSlug,
    pdKode,
    q,
  }: { readonly pemdaSlug?: string | undefined; readonly pdKode?: string | undefined; readonly q: string },
): Promise<{ readonly hasil: readonly (RujukanIndikator & { readonly jenis: string })[]; readonly lagi: boolean }> {
  return readPemda(konteks, { pengguna, aksi: "lihat_rencana", pemdaSlug }, async (sesi) => {
    const pdId = pdKode === undefined ? null : (await getPd(sesi, pdKode)).id;
    const kata = q
      .toLowerCase()
      .split(/\s+/)
      .filter((k) => k !== "")
      .slice(0, 10);
    const { rows } = await sql<RujukanIndikator & { readonly jenis: string }>`
      SELECT i.indikator_id AS id, i.kode, i.nama, i.jenis, json_build_object('id', d.pd_id, 'kode', d.kode, 'nama', d.nama,
        'namaSingkat', d.nama_singkat, 'bidang', d.bidang) AS pd
      FROM sakip.indikator i JOIN sakip.perangkat_daerah d USING (pemda_id, pd_id)
      WHERE i.pemda_id = ${sesi.pemdaId} AND (${pdId}::uuid IS NULL OR i.pd_id = ${pdId}::uuid)
        AND NOT EXISTS (SELECT 1 FROM unnest(${sql.val(kata)}::text[]) k
          WHERE strpos(lower(i.nama), k) = 0 AND strpos(lower(i.kode), k) = 0)
      ORDER BY d.urutan, d.kode, i.kode LIMIT ${MAKS_INDIKATOR + 1}`.execute(sesi.db);
    return { hasil: rows.slice(0, MAKS_INDIKATOR), lagi: rows.length > MAKS_INDIKATOR };
  });
}
