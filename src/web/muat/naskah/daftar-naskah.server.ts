// Loads the list of reports with texts. Called by /laporan/naskah.
import { listNaskah } from "#pelaporan/server";
import { toBarisTampilNaskah } from "../../tampilan/naskah/naskah.ts";
import type { BahanMuat } from "../muat.server.ts";

/** Everything the list shows; reports are written in the year after the one they are about. */
export async function loadDaftarNaskah({ konteks, pengguna }: BahanMuat) {
  const { pemda, baris, mulai } = await listNaskah(konteks, pengguna, {});
  return {
    pemda: pemda.nama,
    baris: baris.map(toBarisTampilNaskah(pemda)),
    mulai,
    tahun: konteks.now().getFullYear() - 1,
  };
}
export type DaftarTampilNaskah = Awaited<ReturnType<typeof loadDaftarNaskah>>;
