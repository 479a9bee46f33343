// Every stored realisasi with its state and its actions, to prove that the state is the fold of the actions.
import { z } from "zod";
import { type Alur, type CatatanTindakan, foldAlur, TINDAKAN } from "#pengukuran";
import { runSql } from "./basis-uji.ts";

const Keadaan = z.enum(["draf", "diajukan", "dikembalikan", "disetujui", "terkunci"]);
const Tindakan = z.union([
  z.object({ tindakan: z.enum(TINDAKAN), oleh: z.string() }),
  z.object({ tindakan: z.literal("impor"), keadaan: Keadaan }),
]);
const Baris = z.object({ keadaan: Keadaan, versi: z.number(), terbit: z.boolean(), tindakan: z.array(Tindakan) });

/** One realisasi: as it is stored, and where its actions lead. */
export type AlurTersimpan = z.infer<typeof Baris> & { readonly alur: Alur };

/** Every realisasi of the database behind `url`, read as its owner. */
export async function listAlurTersimpan(url: string): Promise<readonly AlurTersimpan[]> {
  const baris = await runSql(
    url,
    `SELECT r.keadaan, r.versi, r.terbit IS NOT NULL AS terbit,
       (SELECT coalesce(json_agg(json_build_object('tindakan', t.tindakan, 'keadaan', t.keadaan, 'oleh', t.oleh_id)
          ORDER BY t.urutan), '[]') FROM sakip.tindakan_realisasi t
        WHERE (t.pemda_id, t.indikator_id, t.periode) = (r.pemda_id, r.indikator_id, r.periode)) AS tindakan
     FROM sakip.realisasi r`,
  );
  return baris.map((b) => {
    const terbaca = Baris.parse(b);
    return { ...terbaca, alur: foldAlur(terbaca.tindakan satisfies readonly CatatanTindakan[]) };
  });
}

/**
 * What must hold after any history: a stored state that its actions do not lead to, or a kept publication beside a
 * figure that is published itself. Empty when all is well.
 */
export async function listAlurRusak(url: string): Promise<readonly AlurTersimpan[]> {
  const semua = await listAlurTersimpan(url);
  return semua.filter(
    ({ keadaan, alur, terbit }) =>
      keadaan !== alur.keadaan || (terbit && (keadaan === "disetujui" || keadaan === "terkunci")),
  );
}
