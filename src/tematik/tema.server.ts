// Use cases of tematik: the themes, one theme, its tagged budget and the explanation of its total.
import { Galat, type Penjelasan } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna, PerangkatDaerah } from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";
import { compareTercetakJumlah } from "#pengukuran";
import { findTercetakJumlah } from "#pengukuran/server";
import { tahunKini } from "#perencanaan/server";
import { type AnggaranBertanda, buildAnggaranTema, explainTema } from "./anggaran-tema.ts";
import { findTahunPenanda, listPenanda, pdTerbuka } from "./baca-penanda.server.ts";
import { findTemaTersimpan, listKodeTema } from "./baca-tema.server.ts";
import { buildTema, type TemaTersimpan } from "./tema.ts";
import type { Tema } from "./tipe.ts";

/** Which theme of which pemda; without `pemdaSlug` the first registered one. */
export type PermintaanTema = { readonly pemdaSlug?: string | undefined; readonly temaKode: string };

/** Which budget. Without `tahun` the newest tagged year; without `pdKode` (or with "semua") every PD. */
export type PermintaanAnggaranTema = PermintaanTema & {
  readonly tahun?: number | undefined;
  readonly pdKode?: string | undefined;
};

/** The word that stands for every PD in an explanation's path. */
export const SEMUA_PD = "semua";

/**
 * Use case: code and name of every theme, in printed order.
 * @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak`.
 */
export function listTema(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<readonly { readonly kode: string; readonly nama: string }[]> {
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, listKodeTema);
}

/**
 * Use case: one theme with everything it holds except money.
 * @throws Galat `tidak_ditemukan` (pemda, theme: names the valid ones), `tidak_berhak`.
 */
export function getTema(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanTema): Promise<Tema> {
  const { pemdaSlug, temaKode } = permintaan;
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi) => {
    return buildTema(await getTemaTersimpan(sesi, temaKode));
  });
}

/**
 * Use case: the budget tagged for a theme in one year.
 * @throws Galat `tidak_ditemukan` (pemda, theme, PD), `tidak_berhak`.
 */
export function getAnggaranTema(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanAnggaranTema,
): Promise<AnggaranBertanda> {
  return readAnggaran(konteks, pengguna, permintaan, async (bahan) => bahan.anggaran);
}

/**
 * Use case: everything behind the total of a theme's tagged budget, with the printed total where a document gives one.
 * @throws Galat as `getAnggaranTema`.
 */
export function getPenjelasanTema(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanAnggaranTema,
): Promise<Penjelasan> {
  return readAnggaran(konteks, pengguna, permintaan, async ({ sesi, tema, pd, anggaran }) => {
    const penjelasan = explainTema(tema.nama, pd?.nama ?? null, anggaran);
    if (pd === null) return penjelasan;
    const { tahun, baris, total } = anggaran;
    const cetak = await findTercetakJumlah(sesi, { pdId: pd.id, tahun, besaran: "total_tema", temaKode: tema.kode });
    if (cetak === undefined) return penjelasan;
    return { ...penjelasan, tercetak: compareTercetakJumlah(cetak, baris.length === 0 ? null : total) };
  });
}

type BahanAnggaran = {
  readonly sesi: Sesi;
  readonly tema: TemaTersimpan;
  readonly pd: PerangkatDaerah | null;
  readonly anggaran: AnggaranBertanda;
};

function readAnggaran<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, temaKode, tahun, pdKode }: PermintaanAnggaranTema,
  kerja: (bahan: BahanAnggaran) => Promise<T>,
): Promise<T> {
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi, pemda) => {
    const tema = await getTemaTersimpan(sesi, temaKode);
    const pd = pdKode === undefined || pdKode === SEMUA_PD ? null : await getPd(sesi, pdKode);
    const dipakai = tahun ?? (await findTahunPenanda(sesi, tema.id)) ?? tahunKini(konteks);
    const terbuka = pdTerbuka(pengguna, pemda.pemdaId);
    const penanda = await listPenanda(sesi, { temaId: tema.id, tahun: dipakai, pdId: pd?.id ?? null, terbuka });
    return kerja({ sesi, tema, pd, anggaran: buildAnggaranTema(dipakai, penanda) });
  });
}

/**
 * The stored theme, for the use cases of this module.
 * @throws Galat `tidak_ditemukan`, naming the valid codes.
 */
export async function getTemaTersimpan(sesi: Sesi, kode: string): Promise<TemaTersimpan> {
  const tema = await findTemaTersimpan(sesi, kode);
  if (tema !== undefined) return tema;
  const yangAda = (await listKodeTema(sesi)).map((t) => t.kode).join(", ");
  throw new Galat("tidak_ditemukan", `Tema "${kode}" tidak ada. Yang ada: ${yangAda || "belum satu pun"}.`);
}
