// Use case: what one PD has to do in every theme, with the budget it tagged for it. Shown on the page of the PD.
import { sql } from "kysely";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna, PerangkatDaerah } from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";
import { type AnggaranBertanda, buildAnggaranTema } from "../anggaran-tema.ts";
import { listPenanda, pdTerbuka } from "../baca-penanda.server.ts";
import type { PeranPd } from "../tipe.ts";

/** One role in one theme. `anggaran` is rupiah of the year (decimal text), null where the PD tagged nothing. */
export type PeranPdTema = {
  readonly tema: { readonly kode: string; readonly nama: string };
  readonly peran: PeranPd;
  readonly tugas: readonly string[];
  readonly anggaran: string | null;
  readonly realisasi: string | null;
};

export type PermintaanPeranPd = {
  readonly pemdaSlug?: string | undefined;
  readonly pdKode: string;
  readonly tahun: number;
};

/**
 * The roles of a PD, in the printed order of themes. Two queries, and one per theme the PD has a role in.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function listPeranPd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, tahun }: PermintaanPeranPd,
): Promise<{ readonly pd: PerangkatDaerah; readonly tahun: number; readonly peran: readonly PeranPdTema[] }> {
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi, { pemdaId }) => {
    const terbuka = pdTerbuka(pengguna, pemdaId);
    const pd = await getPd(sesi, pdKode);
    const uang = new Map<string, Pick<PeranPdTema, "anggaran" | "realisasi">>();
    const peran: PeranPdTema[] = [];
    for (const { temaId, ...isi } of await selectPeran(sesi, pd.id)) {
      const ada =
        uang.get(temaId) ??
        uangTema(buildAnggaranTema(tahun, await listPenanda(sesi, { temaId, tahun, pdId: pd.id, terbuka })));
      uang.set(temaId, ada);
      peran.push({ ...isi, ...ada });
    }
    return { pd, tahun, peran };
  });
}

function uangTema({ baris, total, realisasi }: AnggaranBertanda): Pick<PeranPdTema, "anggaran" | "realisasi"> {
  return { anggaran: baris.length === 0 ? null : total, realisasi };
}

type PeranTersimpan = Omit<PeranPdTema, "anggaran" | "realisasi"> & { readonly temaId: string };

async function selectPeran(sesi: Sesi, pdId: string): Promise<readonly PeranTersimpan[]> {
  const { rows } = await sql<PeranTersimpan>`
    SELECT t.tema_id AS "temaId", json_build_object('kode', t.kode, 'nama', t.nama) AS tema, p.peran,
      ARRAY(SELECT g.uraian FROM sakip.tema_tugas g
            WHERE g.pemda_id = p.pemda_id AND g.peran_id = p.peran_id ORDER BY g.urutan, g.tugas_id) AS tugas
    FROM sakip.tema_peran p JOIN sakip.tema t USING (pemda_id, tema_id)
    WHERE p.pemda_id = ${sesi.pemdaId} AND p.pd_id = ${pdId}
    ORDER BY t.urutan, t.kode, p.peran DESC, p.urutan`.execute(sesi.db);
  return rows;
}
