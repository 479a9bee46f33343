// The budget a PD spends on each theme. Called by the loader of /anggaran.
import type { Konteks } from "#inti/server";
import { getAnggaranTema, listTema } from "#tematik/server";
import { type AnggaranTampil, buildAnggaranTampil } from "../tampilan/anggaran-tema.ts";
import { PUBLIK } from "./pengguna.ts";

/**
 * One tagged budget per theme the PD has tagged rows for in that year, in the printed order of themes.
 * @throws Galat `tidak_ditemukan` (pemda, PD).
 */
export async function listAnggaranTema(
  konteks: Konteks,
  pdKode: string,
  tahun: number,
): Promise<readonly AnggaranTampil[]> {
  const daftar = await listTema(konteks, PUBLIK);
  const semua = await Promise.all(
    daftar.map(async (tema) =>
      buildAnggaranTampil(tema, pdKode, await getAnggaranTema(konteks, PUBLIK, { temaKode: tema.kode, tahun, pdKode })),
    ),
  );
  return semua.filter((a) => a.baris.length > 0 || a.catatan.length > 0);
}
