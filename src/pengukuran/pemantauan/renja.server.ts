// Use case: the evaluation of a year's Renja, from published figures. Called by pelaporan.
import type { Konteks, Sesi } from "#inti/server";
import { can, kepalaPada, type Pengguna, type PerangkatDaerah } from "#organisasi";
import { getPdBerkepala, listKebijakan, readPemda } from "#organisasi/server";
import { gulungPagu, type RencanaPd, sumRupiah } from "#perencanaan";
import {
  byId,
  findTargetJangkaMenengah,
  getRencanaPd,
  listIndikatorTersimpan,
  loadNaskah,
  tahunKini,
} from "#perencanaan/server";
import { loadKebijakanRekap } from "../dasbor/ringkas-baca.server.ts";
import { hariTerakhir } from "../jangkauan.ts";
import { findTahunTerbaru } from "../periode.server.ts";
import { listNarasiTerbit } from "../tahunan/baca.server.ts";
import type { PermintaanTahunan } from "../tahunan/kinerja.server.ts";
import type { UkurTahun } from "../tahunan/kinerja.ts";
import { loadUkur } from "../ukur.server.ts";
import { loadAnggaranTersedia, loadInduk } from "./baca.server.ts";
import { type BahanRenja, buildRenja, type RenstraRenja } from "./renja.ts";
import type { EvaluasiRenja } from "./tipe.ts";

/**
 * Use case: every program, kegiatan and sub kegiatan of a PD with the columns of form E.81 (Permendagri 86/2017). Budget of
 * a period that is not locked yet is shown only to those who see what is being filled in. At most 20 queries for a Renstra
 * of five years.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function getEvaluasiRenja(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, tahun: diminta }: PermintaanTahunan,
): Promise<EvaluasiRenja> {
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const tahun = diminta ?? (await findTahunTerbaru(sesi)) ?? tahunKini(konteks);
    const { pd, masa } = await getPdBerkepala(sesi, pdKode);
    const termasukTerbuka = can(pengguna, "lihat_pengukuran", { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id });
    const rencana = await getRencanaPd(sesi, pd, tahun);
    const renstra = await findRenstra(sesi, pd, tahun);
    const dari = renstra?.tahunMulai ?? tahun;
    const isi = await loadIsi(sesi, rencana);
    return buildRenja({
      pemda,
      kepala: kepalaPada(masa, hariTerakhir(String(tahun))),
      rencana,
      renstra,
      ...isi,
      perTahun: await loadPerTahun(sesi, rencana, renstra?.tahunMulai ?? tahun - 1),
      anggaran: await loadAnggaranTersedia(sesi, { pdId: pd.id, dari, sampai: tahun, termasukTerbuka }),
    });
  });
}

type Isi = Pick<BahanRenja, "kebijakan" | "rekap" | "narasi" | "induk">;

async function loadIsi(sesi: Sesi, { pd, tahun }: RencanaPd): Promise<Isi> {
  const [kebijakan, rekap, narasi, induk] = await Promise.all([
    listKebijakan(sesi, tahun),
    loadKebijakanRekap(sesi, tahun),
    listNarasiTerbit(sesi, pd.id, tahun),
    loadInduk(sesi, pd.id),
  ]);
  return { kebijakan, rekap, narasi, induk };
}

async function findRenstra(sesi: Sesi, pd: PerangkatDaerah, tahun: number): Promise<RenstraRenja | null> {
  const ada = await findTargetJangkaMenengah(sesi, pd.id, tahun);
  if (ada === undefined) return null;
  const { judul, tahunMulai, tahunSelesai } = ada.dokumen;
  const semua = Array.from({ length: tahunSelesai - tahunMulai + 1 }, (_, i) => tahunMulai + i);
  const naskah = await loadNaskah(sesi, { pdId: pd.id, dari: tahunMulai, sampai: tahunSelesai });
  const pagu = gulungPagu(naskah, "pagu_renstra", semua).simpul;
  const berpagu = [...pagu].flatMap(([id, perTahun]) => {
    const ada = perTahun.filter((p) => p !== null);
    return ada.length === 0 ? [] : [[id, sumRupiah(ada)] as const];
  });
  const target = Object.entries(ada.target).flatMap(([id, perTahun]) => {
    const akhir = perTahun[tahunSelesai];
    return akhir === undefined ? [] : [[id, akhir] as const];
  });
  return { judul, tahunMulai, tahunSelesai, target: Object.fromEntries(target), pagu: new Map(berpagu) };
}

// Plan and figures are read two years at a time: each reader brings a year and the one before it.
async function loadPerTahun(sesi: Sesi, rencana: RencanaPd, dari: number): Promise<ReadonlyMap<number, UkurTahun>> {
  const hasil = new Map<number, UkurTahun>();
  for (let tahun = rencana.tahun; tahun >= dari; tahun -= 2) {
    const ukur = await loadUkur(sesi, Object.keys(rencana.indikator), tahun);
    const tersimpan = await listIndikatorTersimpan(sesi, { pdId: rencana.pd.id, tahun });
    for (const t of [tahun, tahun - 1]) hasil.set(t, { indikator: byId(tersimpan, t), ukur });
  }
  return hasil;
}
