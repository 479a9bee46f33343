// The budget a PD spends on each theme. Called by the loader of /anggaran.
import { getAnggaranTema, listTema } from "#tematik/server";
import { type AnggaranTampil, buildAnggaranTampil } from "../tampilan/anggaran-tema.ts";
import type { BahanMuat } from "./muat.server.ts";

/**
 * One tagged budget per theme the PD has tagged rows for in that year, in the printed order of themes.
 * @throws Galat `tidak_ditemukan` (pemda, PD).
 */
export async function listAnggaranTema(
  { konteks, pengguna }: Pick<BahanMuat, "konteks" | "pengguna">,
  pdKode: string,
  tahun: number,
): Promise<readonly AnggaranTampil[]> {
  const daftar = await listTema(konteks, pengguna);
  const semua = await Promise.all(
    daftar.map(async (tema) =>
      buildAnggaranTampil(
        tema,
        pdKode,
        await getAnggaranTema(konteks, pengguna, { temaKode: tema.kode, tahun, pdKode }),
      ),
    ),
  );
  return semua.filter((a) => a.baris.length > 0 || a.catatan.length > 0);
}
