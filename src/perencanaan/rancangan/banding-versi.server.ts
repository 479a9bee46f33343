// Use case: what a version changes. Called by /perencanaan/versi/:id.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { type BedaBaris, diffNaskah } from "./beda.ts";
import type { VersiRencana } from "./dokumen.ts";
import type { Naskah } from "./naskah.ts";
import { loadNaskah } from "./naskah-baca.server.ts";
import { type LingkupPd, type PermintaanPd, readRencanaPd } from "./pintu-rencana.server.ts";
import type { LingkupNaskah } from "./temuan-rencana.ts";
import { getVersi, loadLingkup, loadRancangan } from "./versi-baca.server.ts";

/**
 * What a version changed: against the version set before it (the first one: against the plan when it was submitted), or
 * while it is open, against the plan as it holds.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function getBedaVersi(
  konteks: Konteks,
  pengguna: Pengguna,
  { versiId, ...permintaan }: PermintaanPd & { readonly versiId: string },
): Promise<
  LingkupPd & {
    readonly versi: VersiRencana;
    readonly lama: Naskah;
    readonly baru: Naskah;
    readonly beda: readonly BedaBaris[];
    /** Names behind the ids of the rows. */
    readonly nama: LingkupNaskah;
  }
> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rancangan" }, async (sesi, lingkup) => {
    const versi = await getVersi(sesi, lingkup.pd.id, versiId);
    const { lama, baru } = await loadKeduanya(sesi, lingkup, versi);
    const nama = await loadLingkup(sesi, lingkup.pd, versi.dokumen);
    return { ...lingkup, versi, lama, baru, beda: diffNaskah(lama, baru), nama };
  });
}

async function loadKeduanya(
  sesi: Sesi,
  { pd }: LingkupPd,
  versi: VersiRencana,
): Promise<{ readonly lama: Naskah; readonly baru: Naskah }> {
  if (versi.keadaan !== "ditetapkan") {
    const { dasar, naskah } = await loadRancangan(sesi, pd, versi);
    return { lama: dasar, baru: naskah };
  }
  const ruang = { pdId: pd.id, dari: versi.dokumen.tahunMulai, sampai: versi.dokumen.tahunSelesai };
  const lalu = versi.dokumen.versi.find((v) => v.nomor < versi.nomor && v.keadaan === "ditetapkan");
  const { diajukan, ditetapkan } = await getNomorPenetapan(sesi, versi.id);
  const sebelum = lalu === undefined ? diajukan : (await getNomorPenetapan(sesi, lalu.id)).ditetapkan;
  return { lama: await loadNaskah(sesi, ruang, sebelum), baru: await loadNaskah(sesi, ruang, ditetapkan) };
}

/**
 * The audit numbers at which a version was submitted and set. Setting is written after what it carried over, in one
 * transaction, so at its number the plan is as it was set.
 * @throws Galat `internal` when the version was never set.
 */
export async function getNomorPenetapan(
  sesi: Sesi,
  versiId: string,
): Promise<{ readonly diajukan: string; readonly ditetapkan: string }> {
  const { rows } = await sql<{ aksi: string; no: string }>`
    SELECT j.sesudah ->> 'aksi' AS aksi, max(j.no)::text AS no FROM sakip.jejak j
    WHERE j.pemda_id = ${sesi.pemdaId} AND j.tabel = 'tindakan_rencana' AND j.kunci ->> 'versi_id' = ${versiId}
    GROUP BY 1`.execute(sesi.db);
  const nomor = new Map(rows.map((r) => [r.aksi, r.no]));
  const [diajukan, ditetapkan] = [nomor.get("ajukan") ?? nomor.get("susun"), nomor.get("tetapkan")];
  if (diajukan === undefined || ditetapkan === undefined) {
    throw new Galat("internal", `Jejak penetapan versi ${versiId} tidak ada.`);
  }
  return { diajukan, ditetapkan };
}
