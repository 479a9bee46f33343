// Keeps what a page shows of a PD's plan in memory for exactly as long as the plan is unchanged. Called by the use case of
// the Renstra page. What is kept carries the head of the pemda's audit chain; while the chain goes on from there without
// touching a table of plans, it still holds, so filling in realisasi all day long throws nothing away.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { DokumenRencana } from "./dokumen.ts";
import type { IsiRenstra } from "./renstra.ts";
import { type BarisDokumen, selectDokumen, toDokumen } from "./versi-baca.server.ts";

type Ingatan = { readonly no: bigint; readonly hash: string; readonly isi: Map<string, Promise<IsiRenstra>> };

/** About 2 MB per PD with a large plan. */
const BATAS_PD = 24;
/** Above this many new audit entries it is cheaper to read the plan again than to look at each. */
const BATAS_ENTRI = 5000;
/** Tables that a plan, its drafts and its documents are made of. */
const TABEL_RENCANA: readonly string[] = [
  "simpul",
  "indikator",
  "indikator_versi",
  "variabel",
  "simpul_indikator",
  "target_renstra",
  "pagu_renstra",
  "dokumen_rencana",
  "versi_rencana",
  "tindakan_rencana",
  "rancangan",
];

const DISIMPAN = new Map<string, Ingatan>();

export type IngatanRencana = {
  /** The PD's documents, newest first. */
  readonly dokumen: readonly DokumenRencana[];
  /** What is kept under `kunci`, made once per state of the plan. */
  readonly isi: (kunci: string, buat: () => Promise<IsiRenstra>) => Promise<IsiRenstra>;
};

/** The PD's documents and what is kept for the state that `sesi` sees. One query. */
export async function openIngatanRencana(sesi: Sesi, pdId: string): Promise<IngatanRencana> {
  const kunciPd = `${sesi.pemdaId}/${pdId}`;
  const lama = DISIMPAN.get(kunciPd);
  const { no, hash, tetap, dokumen } = await readKeadaan(sesi, pdId, lama);
  const kini: Ingatan = { no, hash, isi: tetap && lama !== undefined ? lama.isi : new Map() };
  DISIMPAN.delete(kunciPd);
  DISIMPAN.set(kunciPd, kini);
  for (const kunci of DISIMPAN.keys()) {
    if (DISIMPAN.size <= BATAS_PD) break;
    DISIMPAN.delete(kunci);
  }
  return { dokumen, isi: (kunci, buat) => ambil(kini.isi, kunci, buat) };
}

// Work begun by another request fails when that request ends early; then this one does it itself.
async function ambil(
  simpanan: Map<string, Promise<IsiRenstra>>,
  kunci: string,
  buat: () => Promise<IsiRenstra>,
): Promise<IsiRenstra> {
  const ada = simpanan.get(kunci);
  if (ada !== undefined) {
    try {
      return await ada;
    } catch {
      if (simpanan.get(kunci) === ada) simpanan.delete(kunci);
      return ambil(simpanan, kunci, buat);
    }
  }
  const baru = buat();
  simpanan.set(kunci, baru);
  baru.catch(() => {
    if (simpanan.get(kunci) === baru) simpanan.delete(kunci);
  });
  return baru;
}

type Keadaan = {
  readonly no: bigint;
  readonly hash: string;
  readonly tetap: boolean;
  readonly dokumen: readonly DokumenRencana[];
};

async function readKeadaan(sesi: Sesi, pdId: string, lama: Ingatan | undefined): Promise<Keadaan> {
  const noLama = String(lama?.no ?? 0n);
  const daftar = selectDokumen(sesi).where("d.pd_id", "=", pdId);
  const { rows } = await sql<{
    no: string;
    hash: string;
    tetap: boolean | null;
    dokumen: BarisDokumen[];
  }>`
    WITH kepala AS (SELECT no, hash FROM sakip.jejak_kepala WHERE pemda_id = ${sesi.pemdaId})
    SELECT coalesce((SELECT no FROM kepala), 0)::text AS no,
      coalesce((SELECT encode(hash, 'hex') FROM kepala), '') AS hash,
      (SELECT encode(j.hash, 'hex') = ${lama?.hash ?? ""} AND k.no - j.no <= ${BATAS_ENTRI} AND NOT EXISTS (
          SELECT FROM sakip.jejak b WHERE b.pemda_id = j.pemda_id AND b.no > j.no AND b.no <= k.no
            AND b.tabel = ANY (${TABEL_RENCANA}::text[]))
        FROM sakip.jejak j CROSS JOIN kepala k
        WHERE j.pemda_id = ${sesi.pemdaId} AND j.no = ${noLama}::bigint AND k.no >= j.no) AS tetap,
      (SELECT coalesce(jsonb_agg(d), '[]') FROM (${daftar}) d) AS dokumen`.execute(sesi.db);
  const [satu] = rows;
  return {
    no: BigInt(satu?.no ?? "0"),
    hash: satu?.hash ?? "",
    tetap: satu?.tetap ?? false,
    dokumen: (satu?.dokumen ?? []).map(toDokumen),
  };
}
