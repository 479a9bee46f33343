// Which perangkat daerah a planning page is about. Called by the loaders under /perencanaan.
import { listPdDengan } from "#organisasi";
import { getDaftarPd } from "#organisasi/server";
import type { BahanMuat } from "../../muat.server.ts";
import { readTeks } from "../../parameter.ts";
import { resolvePdKode } from "../../pd-bawaan.server.ts";

/** `?pd=`; else the PD the account plans for or heads; else as on the public pages. @throws Galat `tidak_ditemukan`. */
export async function resolvePdRencana(bahan: BahanMuat): Promise<string> {
  const { konteks, pengguna, params } = bahan;
  const diminta = readTeks(params, "pd");
  if (diminta !== undefined || pengguna.jenis !== "akun") return diminta ?? resolvePdKode(bahan);
  const { pd } = await getDaftarPd(konteks, pengguna);
  const milik = [...listPdDengan(pengguna, "perencana"), ...listPdDengan(pengguna, "kepala_pd")];
  return pd.find((p) => milik.includes(p.id))?.kode ?? resolvePdKode(bahan);
}
