// Use case: any report by its kind. Called by the command line and by /laporan, which know nothing else about reports.
import { Galat, type IstilahTriwulan } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pemda, Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { getEvaluasiRenja, getPemantauanTriwulan } from "#pengukuran/server";
import { addAsalAngka } from "./asal/asal-angka.server.ts";
import { getLaporanDeck } from "./deck.server.ts";
import { pasangGaya } from "./gaya/pasang-gaya.server.ts";
import { getJenis, type KodeJenis } from "./jenis.ts";
import { getLaporanKamus } from "./kamus-iku.server.ts";
import { getLaporanLkjipPd, getLaporanLkjipPemda, type LaporanLkjip } from "./lkjip.server.ts";
import { tahunMasa, toMasa } from "./masa.ts";
import type { Dokumen } from "./model.ts";
import { buildMatriksRenja } from "./penyusun/renja/matriks-renja.ts";
import { buildTemuanPdDokumen, buildTemuanPemdaDokumen } from "./penyusun/temuan/daftar-temuan.ts";
import { buildLaporanTriwulan } from "./penyusun/triwulan/laporan-triwulan.ts";
import { getLaporanTema } from "./tema.server.ts";
import { loadTemuanPd, loadTemuanPemda } from "./temuan.server.ts";

/**
 * Which report. `pdKode` is asked for by kinds about one PD, `temaKode` by those about a theme. `masa` is any period code;
 * without it the newest with data. Without `pemdaSlug` the first registered pemda.
 */
export type PermintaanLaporan = {
  readonly jenis: KodeJenis;
  readonly pemdaSlug?: string | undefined;
  readonly pdKode?: string | undefined;
  readonly temaKode?: string | undefined;
  readonly masa?: string | undefined;
  /** Appends where every number comes from. */
  readonly asalAngka?: boolean | undefined;
};

/**
 * A made report: `subjek` is the PD, the theme, or the pemda under its slug; `masa` and `labelMasa` the period it turned out
 * to be.
 */
export type LaporanJadi = {
  readonly dokumen: Dokumen;
  readonly jenis: KodeJenis;
  readonly subjek: { readonly kode: string; readonly nama: string };
  readonly masa: string;
  readonly labelMasa: string;
  readonly istilahTriwulan: IstilahTriwulan;
};

type Permintaan = {
  readonly pemda: Pemda;
  readonly pdKode: string;
  readonly temaKode: string;
  readonly masa: string | undefined;
};
type Jadi = Omit<LaporanJadi, "jenis" | "istilahTriwulan">;
type Pembuat = (konteks: Konteks, pengguna: Pengguna, permintaan: Permintaan) => Promise<Jadi>;

const PEMBUAT: Readonly<Record<KodeJenis, Pembuat>> = {
  deck: async (konteks, pengguna, { pemda, pdKode, masa }) => {
    const permintaan = { pemdaSlug: pemda.slug, pdKode, periode: masa };
    const { dokumen, pd, periode, labelPeriode } = await getLaporanDeck(konteks, pengguna, permintaan);
    return { dokumen, subjek: pd, masa: periode, labelMasa: labelPeriode };
  },
  "kamus-iku": async (konteks, pengguna, { pemda, pdKode, masa }) => {
    const permintaan = { pemdaSlug: pemda.slug, pdKode, tahun: tahunMasa(masa), versiId: "berlaku" };
    const { dokumen, pd, tahun } = await getLaporanKamus(konteks, pengguna, permintaan);
    return { dokumen, subjek: pd, masa: String(tahun), labelMasa: `Tahun ${tahun}` };
  },
  lkjip: async (konteks, pengguna, { pemda, pdKode, masa }) => {
    const permintaan = { pemdaSlug: pemda.slug, pdKode, tahun: tahunMasa(masa) };
    return toJadi(await getLaporanLkjipPd(konteks, pengguna, permintaan));
  },
  "lkjip-pemda": async (konteks, pengguna, { pemda, masa }) =>
    toJadi(await getLaporanLkjipPemda(konteks, pengguna, { pemdaSlug: pemda.slug, tahun: tahunMasa(masa) })),
  triwulan: async (konteks, pengguna, { pemda, pdKode, masa }) => {
    const permintaan = { pemdaSlug: pemda.slug, pdKode, periode: masa };
    const isi = await getPemantauanTriwulan(konteks, pengguna, permintaan);
    const dokumen = buildLaporanTriwulan(isi);
    return { dokumen, subjek: isi.pd, masa: isi.periode, labelMasa: isi.labelPeriode };
  },
  "matriks-renja": async (konteks, pengguna, { pemda, pdKode, masa }) => {
    const permintaan = { pemdaSlug: pemda.slug, pdKode, tahun: tahunMasa(masa) };
    const isi = await getEvaluasiRenja(konteks, pengguna, permintaan);
    const dokumen = buildMatriksRenja(isi);
    return { dokumen, subjek: isi.pd, masa: String(isi.tahun), labelMasa: `Tahun ${isi.tahun}` };
  },
  temuan: async (konteks, pengguna, { pemda, pdKode, masa }) => {
    const bahan = await loadTemuanPd(konteks, pengguna, { pemdaSlug: pemda.slug, pdKode, periode: masa });
    const { pd, periode, labelPeriode } = bahan.angka;
    return { dokumen: buildTemuanPdDokumen(bahan), subjek: pd, masa: periode, labelMasa: labelPeriode };
  },
  "temuan-pemda": async (konteks, pengguna, { pemda, masa }) => {
    const { periode, ...bahan } = await loadTemuanPemda(konteks, pengguna, { pemda, periode: masa });
    const subjek = { kode: pemda.slug, nama: pemda.nama };
    return { dokumen: buildTemuanPemdaDokumen(bahan), subjek, masa: periode, labelMasa: bahan.labelPeriode };
  },
  tema: async (konteks, pengguna, { pemda, temaKode, masa }) => {
    const permintaan = { pemdaSlug: pemda.slug, temaKode, tahun: tahunMasa(masa) };
    const { dokumen, tema, tahun } = await getLaporanTema(konteks, pengguna, permintaan);
    return { dokumen, subjek: tema, masa: String(tahun), labelMasa: `Tahun ${tahun}` };
  },
};

function toJadi({ dokumen, subjek, tahun }: LaporanLkjip): Jadi {
  return { dokumen, subjek, masa: String(tahun), labelMasa: `Tahun ${tahun}` };
}

/**
 * Use case: the report of a kind, out of published figures and what holds, all of it from one state of the data.
 * @throws Galat `masukan` (period unreadable, no PD named), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function getLaporan(
  konteks: Konteks,
  pengguna: Pengguna,
  { jenis: kode, pemdaSlug, pdKode, temaKode, masa, asalAngka = false }: PermintaanLaporan,
): Promise<LaporanJadi> {
  const jenis = getJenis(kode);
  if (jenis.lingkup === "pd" && pdKode === undefined) {
    throw new Galat("masukan", `${jenis.nama} dibuat untuk satu perangkat daerah. Sebutkan perangkat daerahnya.`);
  }
  if (jenis.lingkup === "tema" && temaKode === undefined) {
    throw new Galat("masukan", `${jenis.nama} dibuat untuk satu tema. Sebutkan temanya.`);
  }
  const diminta = masa === undefined ? undefined : toMasa(jenis.masa, masa);
  return konteks.basis.snapshot((basis) => {
    const dalam = { ...konteks, basis };
    return readPemda(dalam, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (_, pemda) => {
      const { istilahTriwulan, slug } = pemda;
      const isian = { pemda, pdKode: pdKode ?? "", temaKode: temaKode ?? "", masa: diminta };
      const jadi = await PEMBUAT[jenis.kode](dalam, pengguna, isian);
      const lingkup = { pemdaSlug: slug, pdKode: jenis.lingkup === "pd" ? jadi.subjek.kode : null };
      const bergaya = await pasangGaya(dalam, pengguna, { dokumen: jadi.dokumen, ...lingkup });
      const dokumen = asalAngka ? await addAsalAngka(dalam, pengguna, { dokumen: bergaya, pemdaSlug: slug }) : bergaya;
      return { jenis: jenis.kode, istilahTriwulan, ...jadi, dokumen };
    });
  });
}
