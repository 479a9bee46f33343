// Use case: what the system noticed about the published figures of one PD. Called by pelaporan.
import type { Konteks, Sesi } from "#inti/server";
import { kepalaPada, type Pengguna } from "#organisasi";
import { getPdBerkepala, listKebijakan, readPemda } from "#organisasi/server";
import { getRencanaPd } from "#perencanaan/server";
import { getKebijakanUkur } from "../jadwal-baca.server.ts";
import { hariTerakhir } from "../jangkauan.ts";
import type { PermintaanCapaian } from "../laporan.server.ts";
import { resolvePeriode } from "../periode.server.ts";
import { listNarasiTerbit } from "../tahunan/baca.server.ts";
import { findTercetakJumlah, loadUkur } from "../ukur.server.ts";
import { type BahanTemuan, buildTemuanPd, kunciTindakLanjut } from "./temuan-pd.ts";
import type { TemuanPd } from "./tipe.ts";

/**
 * Use case: printed figures of other documents that differ, warnings about published figures, and what is missing, in the
 * year of `periode` as far as it reaches. At most 12 queries.
 * @throws Galat `masukan` (period unreadable), `tidak_ditemukan` (pemda, PD, policy of the year), `tidak_berhak`.
 */
export function getTemuanPd(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanCapaian): Promise<TemuanPd> {
  const { pemdaSlug, pdKode } = permintaan;
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const { pd, masa } = await getPdBerkepala(sesi, pdKode);
    const periode = await resolvePeriode(konteks, sesi, pd.id, permintaan.periode);
    const kepala = kepalaPada(masa, hariTerakhir(periode));
    return buildTemuanPd({ pemda, pd, kepala, periode, ...(await loadIsi(sesi, { pd, periode })) });
  });
}

type Isi = Omit<BahanTemuan, "pemda" | "pd" | "kepala" | "periode">;

async function loadIsi(sesi: Sesi, { pd, periode }: Pick<BahanTemuan, "pd" | "periode">): Promise<Isi> {
  const tahun = Number(periode.slice(0, 4));
  const rencana = await getRencanaPd(sesi, pd, tahun);
  const [ukur, kebijakan, ukurKebijakan, narasi, tercetakPagu] = await Promise.all([
    loadUkur(sesi, Object.keys(rencana.indikator), tahun),
    listKebijakan(sesi, tahun),
    getKebijakanUkur(sesi, tahun),
    listNarasiTerbit(sesi, pd.id, tahun),
    findTercetakJumlah(sesi, { pdId: pd.id, tahun, besaran: "total_pagu" }),
  ]);
  const bertindak = narasi.filter((n) => n.tindakLanjut.trim() !== "");
  const tindakLanjut = new Set(bertindak.map((n) => kunciTindakLanjut(n.indikatorId, n.periode)));
  return { rencana, ukur, kebijakan, ukurKebijakan, tercetakPagu, tindakLanjut };
}
