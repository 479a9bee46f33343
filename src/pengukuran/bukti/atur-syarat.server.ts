// Use case: an admin or the verifikator says which evidence an indikator needs before it can be submitted.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { getPd } from "#organisasi/server";
import { writeSePemda } from "../pintu.server.ts";
import { parseMasukan } from "../skema-isi.ts";
import { getIndikatorId, listSyarat } from "./bukti-baca.server.ts";
import { type MasukanSyarat, SKEMA_BUKTI } from "./skema-bukti.ts";
import type { TabelBukti } from "./tabel.server.ts";

/**
 * Makes the required kinds of an indikator exactly these, in this order. What is submitted already stays submitted.
 * @throws Galat `masukan` (one is named twice), `tidak_ditemukan`, `tidak_berhak`.
 */
export function aturSyaratBukti(konteks: Konteks, pengguna: Pengguna, masukan: MasukanSyarat): Promise<void> {
  const { pemdaSlug, pdKode, indikator, jenis } = parseMasukan(SKEMA_BUKTI.syarat, masukan);
  if (new Set(jenis.map((j) => j.toLowerCase())).size < jenis.length) {
    return Promise.reject(new Galat("masukan", "Satu jenis bukti tertulis dua kali. Hapus salah satunya."));
  }
  return writeSePemda(konteks, pengguna, { pemdaSlug, aksi: ["kelola_syarat_bukti"] }, async (sesi) => {
    const pd = await getPd(sesi, pdKode);
    const indikatorId = await getIndikatorId(sesi, pd.id, indikator);
    await replaceSyarat(sesi, indikatorId, jenis);
  });
}

// What stays is not touched, so the audit trail shows only changes.
async function replaceSyarat(sesi: Sesi, indikatorId: string, jenis: readonly string[]): Promise<void> {
  const db = sesi.db.$extendTables<TabelBukti>();
  const hilang = (await listSyarat(sesi, indikatorId)).filter((j) => !jenis.includes(j));
  if (hilang.length > 0) {
    await db
      .deleteFrom("sakip.syarat_bukti")
      .where("pemda_id", "=", sesi.pemdaId)
      .where("indikator_id", "=", indikatorId)
      .where("jenis", "in", hilang)
      .execute();
  }
  if (jenis.length === 0) return;
  await db
    .insertInto("sakip.syarat_bukti")
    .values(jenis.map((j, i) => ({ pemda_id: sesi.pemdaId, indikator_id: indikatorId, jenis: j, urutan: i + 1 })))
    .onConflict((oc) =>
      oc.columns(["pemda_id", "indikator_id", "jenis"]).doUpdateSet((eb) => ({ urutan: eb.ref("excluded.urutan") })),
    )
    .execute();
}
