// Use case: a sample in the look of the pemda, as it holds or as it was typed and not saved yet. Called by
// /pengaturan/tata-laporan.
import { parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { findKepala, getPd } from "#organisasi/server";
import type { Dokumen } from "../model.ts";
import { buildContoh } from "./contoh.ts";
import { findGambar, hariIni, loadInstansi } from "./pasang-gaya.server.ts";
import { type PermintaanGaya, readGaya } from "./pintu-gaya.server.ts";
import type { IsianMentah } from "./tata.server.ts";
import { loadTata } from "./tata-baca.server.ts";
import { IsianTata, susunGaya } from "./tata-laporan.ts";
import { withGaya } from "./with-gaya.ts";

/** `isian`: a look that was typed; without it what is saved. `paparan`: a presentation instead of upright pages. */
export type PermintaanContoh = PermintaanGaya & {
  readonly pdKode: string | null;
  readonly paparan?: boolean;
  readonly isian?: IsianMentah | undefined;
};

/** @throws Galat `masukan` (what was typed cannot be drawn), `tidak_ditemukan`, `tidak_berhak`. */
export function getContohTata(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, paparan = false, isian, ...permintaan }: PermintaanContoh,
): Promise<Dokumen> {
  return readGaya(konteks, pengguna, permintaan, async (sesi, pemda) => {
    const tersimpan = await loadTata(sesi);
    const tata = isian === undefined ? tersimpan.tata : parseIsian(IsianTata, isian);
    const instansi = await loadInstansi(sesi, pdKode);
    const logo = tersimpan.logo === null ? null : await findGambar(konteks, tersimpan.logo, pemda);
    const gaya = susunGaya({ tata, logo, instansi, hariIni: hariIni(konteks) });
    const bahan = { pemda: pemda.nama, instansi: instansi?.nama ?? pemda.nama, paparan };
    return withGaya(buildContoh({ ...bahan, kepala: await findPenanda(sesi, pdKode, hariIni(konteks)) }), gaya);
  });
}

async function findPenanda(sesi: Sesi, pdKode: string | null, tanggal: string) {
  if (pdKode === null) return null;
  const kepala = await findKepala(sesi, (await getPd(sesi, pdKode)).id, tanggal);
  return kepala === null ? null : { nama: kepala.nama, jabatan: kepala.sebutan };
}
