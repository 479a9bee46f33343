// Use cases: the agreements of a PD as a list, and one of them in full. Called by /perencanaan/perjanjian and pelaporan.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import { can, type Pengguna } from "#organisasi";
import { type PermintaanPd, readRencanaPd } from "../rancangan/pintu-rencana.server.ts";
import { resolveTahun } from "../tahun.server.ts";
import { bedaPerjanjian } from "./beda-perjanjian.ts";
import type { IsiPerjanjian } from "./isi-perjanjian.ts";
import { periksaPerjanjian } from "./periksa-perjanjian.ts";
import type {
  BarisPerjanjian,
  DaftarPerjanjian,
  LembarPerjanjian,
  NaskahPerjanjian,
  PerjanjianTercatat,
} from "./perjanjian.ts";
import {
  hariIni,
  isiKini,
  type LatarPerjanjian,
  listBerkas,
  listTercatat,
  loadLatar,
} from "./perjanjian-baca.server.ts";
import { type JabatanBermasa, jarakDariKepala, pihakPada } from "./pihak-perjanjian.ts";
import { type PermintaanPerjanjian, readPerjanjian } from "./pintu-perjanjian.server.ts";
import { susunSasaran } from "./susun-isi.ts";

/**
 * Every office of a PD with its agreements of a year. Without `tahun` the newest planned one.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function listPerjanjian(
  konteks: Konteks,
  pengguna: Pengguna,
  { tahun: diminta, ...permintaan }: PermintaanPd & { readonly tahun?: number | undefined },
): Promise<DaftarPerjanjian> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rancangan" }, async (sesi, lingkup) => {
    const { pemda, pd } = lingkup;
    const tahun = await resolveTahun(konteks, sesi, pd.id, diminta);
    const latar = await loadLatar(sesi, lingkup, tahun);
    const tercatat = Map.groupBy(await listTercatat(sesi, pd.id, tahun), (p) => p.jabatanId);
    const hari = hariIni(konteks);
    const baris = latar.semua.map((j) => toBaris(latar, j, tercatat.get(j.id) ?? [], hari));
    const objek = { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id } as const;
    return { pemda, pd, tahun, baris, bolehSusun: can(pengguna, "susun_rencana", objek) };
  });
}

function toBaris(
  latar: LatarPerjanjian,
  jabatan: JabatanBermasa,
  tercatat: readonly PerjanjianTercatat[],
  hari: string,
): BarisPerjanjian {
  const { id, unit } = jabatan;
  const sasaran = susunSasaran({ ...latar, jabatan });
  const { nama: pejabat, sebutan } = pihakPada(jabatan, hari);
  const terbaru = tercatat[0];
  return {
    jabatan: { id, nama: sebutan, unit, jarak: jarakDariKepala(jabatan, latar.semua) },
    pejabat,
    jumlahIndikator: sasaran.reduce((j, s) => j + s.indikator.length, 0),
    keadaan: terbaru === undefined ? "belum_ada" : terbaru.naskah === null ? "disusun" : "ditandatangani",
    perjanjian: tercatat.map(({ naskah, ...p }) => ({ ...p, tanggal: naskah?.isi.tanggal ?? null })),
  };
}

/**
 * One agreement: what was signed with the drift since, or what the plan would make today with what is still missing.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function getPerjanjian(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanPerjanjian,
): Promise<LembarPerjanjian> {
  return readPerjanjian(konteks, pengguna, { ...permintaan, aksi: "lihat_rancangan" }, async (sesi, lingkup) => {
    const { pemda, pd, perjanjian } = lingkup;
    const latar = await loadLatar(sesi, lingkup, perjanjian.tahun);
    const kini = isiKini(latar, perjanjian, { hari: hariIni(konteks), tanda: null });
    const objek = { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id } as const;
    const isi = perjanjian.naskah?.isi ?? kini;
    return {
      ...lingkup,
      isi,
      temuan: perjanjian.naskah === null ? periksaPerjanjian(kini) : { halangan: [], peringatan: [] },
      beda: perjanjian.naskah === null ? [] : bedaPerjanjian(isi, kini),
      berkas: await listBerkas(sesi, perjanjian.id),
      boleh: { susun: can(pengguna, "susun_rencana", objek), tandatangani: can(pengguna, "tetapkan_rencana", objek) },
    };
  });
}

/** Whose agreement: the office by code, otherwise the head of the PD; without `tahun` the newest planned year. */
export type PermintaanPerjanjianPd = PermintaanPd & {
  readonly tahun?: number | undefined;
  readonly jabatan?: string | undefined;
};

/**
 * The newest agreement of an office: as it was signed, or as the plan makes it today where it is not signed or not even
 * begun.
 * @throws Galat `tidak_ditemukan` (PD, or the office: names the valid codes), `tidak_berhak`.
 */
export function getPerjanjianJabatan(
  konteks: Konteks,
  pengguna: Pengguna,
  { tahun: diminta, jabatan: kode, ...permintaan }: PermintaanPerjanjianPd,
): Promise<{ readonly isi: IsiPerjanjian; readonly naskah: NaskahPerjanjian | null }> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rancangan" }, async (sesi, lingkup) => {
    const { pd } = lingkup;
    const tahun = await resolveTahun(konteks, sesi, pd.id, diminta);
    const latar = await loadLatar(sesi, lingkup, tahun);
    const jabatan = latar.semua.find((j) => (kode === undefined ? j.kepala : j.kode === kode));
    if (jabatan === undefined) {
      const yangAda = latar.semua.map((j) => j.kode).join(", ");
      const sebutan = kode === undefined ? "Jabatan kepala" : `Jabatan "${kode}"`;
      throw new Galat("tidak_ditemukan", `${sebutan} tidak ada pada ${pd.nama}. Yang ada: ${yangAda}.`);
    }
    const ada = (await listTercatat(sesi, pd.id, tahun)).find((p) => p.jabatanId === jabatan.id);
    if (ada?.naskah != null) return { isi: ada.naskah.isi, naskah: ada.naskah };
    const baru = { id: "", jabatanId: jabatan.id, tahun, nomor: 0, alasan: null, triwulan: false };
    return { isi: isiKini(latar, ada ?? baru, { hari: hariIni(konteks), tanda: null }), naskah: null };
  });
}
