// Use case: the kamus of indikator of a PD as a document. Called by /perencanaan/kamus/unduh.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { buildKamus, sebutanKeadaanVersi, sebutanVersi } from "#perencanaan";
import { getLembarIndikator, type LembarIndikator, type PermintaanLembar } from "#perencanaan/server";
import { pasangGaya } from "./gaya/pasang-gaya.server.ts";
import type { Dokumen } from "./model.ts";
import { buildKamusIku } from "./penyusun/kamus-iku.ts";

/** `semua`: every kind of indikator instead of the IKU alone. */
export type PermintaanKamus = PermintaanLembar & { readonly semua?: boolean | undefined };
export type LaporanKamus = {
  readonly dokumen: Dokumen;
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly tahun: number;
};

/**
 * The kamus out of what holds, or out of a version (a draft only for those who may see it).
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export async function getLaporanKamus(
  konteks: Konteks,
  pengguna: Pengguna,
  { semua = false, ...permintaan }: PermintaanKamus,
): Promise<LaporanKamus> {
  return konteks.basis.snapshot((basis) => {
    const dalam = { ...konteks, basis };
    return readPemda(
      dalam,
      { pengguna, aksi: "buat_laporan", pemdaSlug: permintaan.pemdaSlug },
      async (_, { nama, slug, istilahTriwulan }) => {
        const lembar = await getLembarIndikator(dalam, pengguna, { ...permintaan, pemdaSlug: slug });
        const { naskah, lingkup, tahun, pd } = lembar;
        const baris = buildKamus({ naskah, jabatan: lingkup.jabatan, tahun, istilahTriwulan }, semua ? null : "IKU");
        const bahan = { pemda: nama, pd: pd.nama, tahun, versi: sebutanSumber(lembar), semua, baris };
        const polos = { dokumen: buildKamusIku(bahan), pemdaSlug: slug, pdKode: pd.kode };
        return { dokumen: await pasangGaya(dalam, pengguna, polos), pd: { kode: pd.kode, nama: pd.nama }, tahun };
      },
    );
  });
}

function sebutanSumber({ versi, tahun }: LembarIndikator): string {
  if (versi === null) return `rencana yang berlaku Tahun ${tahun}`;
  const keadaan = sebutanKeadaanVersi(versi.keadaan).toLowerCase();
  return `${versi.dokumen.judul}, ${sebutanVersi(versi.nomor).toLowerCase()} (${keadaan})`;
}
