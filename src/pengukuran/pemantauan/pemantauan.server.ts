// Use case: one quarter of one PD, for the monitoring report. Called by pelaporan.
import { Galat, labelPeriode, lastMonth, parsePeriode } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { can, kepalaPada, type Pemda, type Pengguna } from "#organisasi";
import { getPdBerkepala, listKebijakan, readPemda } from "#organisasi/server";
import { getRencanaPd, listRencanaAksi } from "#perencanaan/server";
import { loadKebijakanRekap } from "../dasbor/ringkas-baca.server.ts";
import { hariTerakhir } from "../jangkauan.ts";
import { resolvePeriode } from "../periode.server.ts";
import { listNarasiTerbit } from "../tahunan/baca.server.ts";
import { loadUkur } from "../ukur.server.ts";
import { loadAnggaranTersedia } from "./baca.server.ts";
import { type BahanPemantauan, buildPemantauan } from "./pemantauan.ts";
import type { PemantauanTriwulan, Triwulan } from "./tipe.ts";

/** Which quarter ("2024-TW2") of which PD; without `periode` the one that the newest period with data ends with. */
export type PermintaanPemantauan = {
  readonly pemdaSlug?: string | undefined;
  readonly pdKode: string;
  readonly periode?: string | undefined;
};

/**
 * Use case: rencana aksi, target, realisasi, capaian, narrative and budget of a quarter, from published figures, and what
 * is missing. Budget of a period that is not locked yet is shown only to those who see what is being filled in. At most 15
 * queries.
 * @throws Galat `masukan` (no quarter), `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function getPemantauanTriwulan(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, periode }: PermintaanPemantauan,
): Promise<PemantauanTriwulan> {
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    if (periode !== undefined) assertTriwulan(periode, pemda);
    const { pd, masa } = await getPdBerkepala(sesi, pdKode);
    const akhir = lastMonth(parsePeriode(await resolvePeriode(konteks, sesi, pd.id, periode)));
    const triwulan = TRIWULAN[Math.ceil(akhir.nomor / 3) - 1] ?? 4;
    const termasukTerbuka = can(pengguna, "lihat_pengukuran", { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id });
    const kepala = kepalaPada(masa, hariTerakhir(`${akhir.tahun}-TW${triwulan}`));
    const bahan = { pemda, kepala, triwulan, rencana: await getRencanaPd(sesi, pd, akhir.tahun) };
    return buildPemantauan({ ...bahan, ...(await loadIsi(sesi, bahan.rencana, termasukTerbuka)) });
  });
}

const TRIWULAN: readonly Triwulan[] = [1, 2, 3, 4];

function assertTriwulan(periode: string, { istilahTriwulan }: Pemda): void {
  const p = parsePeriode(periode);
  if (p.jenis === "triwulan") return;
  const label = labelPeriode(p, istilahTriwulan);
  throw new Galat("masukan", `${label} bukan ${istilahTriwulan}. Tulis misalnya ${p.tahun}-TW2.`);
}

type Isi = Pick<BahanPemantauan, "ukur" | "kebijakan" | "rekap" | "narasi" | "aksi" | "anggaran">;

async function loadIsi(sesi: Sesi, rencana: BahanPemantauan["rencana"], termasukTerbuka: boolean): Promise<Isi> {
  const { pd, tahun } = rencana;
  const [ukur, kebijakan, rekap, narasi, aksi, anggaran] = await Promise.all([
    loadUkur(sesi, Object.keys(rencana.indikator), tahun),
    listKebijakan(sesi, tahun),
    loadKebijakanRekap(sesi, tahun),
    listNarasiTerbit(sesi, pd.id, tahun),
    listRencanaAksi(sesi, pd.id, tahun),
    loadAnggaranTersedia(sesi, { pdId: pd.id, dari: tahun, sampai: tahun, termasukTerbuka }),
  ]);
  return { ukur, kebijakan, rekap, narasi, aksi, anggaran };
}
