// Reads a search in the nomenklatur from the address. Called by /nomenklatur and /nomenklatur/cari.
import { type HasilCari, JENIS_NOMENKLATUR } from "#perencanaan";
import { cariNomenklatur } from "#perencanaan/server";
import type { BahanMuat } from "../../muat.server.ts";
import { readPilihan, readTeks } from "../../parameter.ts";

/** What the address asks for. @throws Galat `masukan` (unknown level), `tidak_ditemukan`. */
export function cariDariAlamat({ konteks, pengguna, params }: BahanMuat): Promise<HasilCari> {
  const bidang = readTeks(params, "bidang");
  return cariNomenklatur(konteks, pengguna, {
    pdKode: readTeks(params, "pd"),
    versi: readTeks(params, "versi"),
    jenis: readPilihan(params, "jenis", JENIS_NOMENKLATUR, undefined),
    induk: readTeks(params, "induk"),
    bidang: bidang?.split(",").map((b) => b.trim()),
    q: (params.get("q") ?? "").slice(0, 200),
  });
}
