// Loads the findings about a PD, or about every PD of the pemda. Called by jenis.server.ts within its snapshot.
import { labelPeriode, parsePeriode } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pemda, Pengguna } from "#organisasi";
import { getDaftarPd } from "#organisasi/server";
import { getRekapSePemda, getTemuanPd, type PermintaanCapaian } from "#pengukuran/server";
import { listTemuanBerlaku } from "#perencanaan/server";
import type { BahanTemuanPd, BahanTemuanPemda } from "./penyusun/temuan/daftar-temuan.ts";

/**
 * What was noticed about the figures and the plan of a PD.
 * @throws Galat as `getTemuanPd`.
 */
export async function loadTemuanPd(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanCapaian,
): Promise<BahanTemuanPd> {
  const angka = await getTemuanPd(konteks, pengguna, permintaan);
  const { pemdaSlug, pdKode } = permintaan;
  const rencana = await listTemuanBerlaku(konteks, pengguna, { pemdaSlug, pdKode, tahun: angka.tahun });
  return { angka, rencana };
}

/**
 * As `loadTemuanPd`, for every PD, one after the other. Without `periode` the newest in which any PD has a published figure.
 * @throws Galat as `getTemuanPd`.
 */
export async function loadTemuanPemda(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemda, periode: diminta }: { readonly pemda: Pemda; readonly periode: string | undefined },
): Promise<BahanTemuanPemda & { readonly periode: string }> {
  const pemdaSlug = pemda.slug;
  const periode = diminta ?? (await getRekapSePemda(konteks, pengguna, { pemdaSlug })).periode;
  const { pd } = await getDaftarPd(konteks, pengguna, { pemdaSlug });
  const hasil: BahanTemuanPd[] = [];
  for (const { kode } of pd) {
    hasil.push(await loadTemuanPd(konteks, pengguna, { pemdaSlug, pdKode: kode, periode }));
  }
  return { pemda, periode, labelPeriode: labelPeriode(parsePeriode(periode), pemda.istilahTriwulan), pd: hasil };
}
