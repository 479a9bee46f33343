// The year of a pemda from the rekap of its PD and the sums of their money: pure. Called by se-pemda.server.ts and tests.
import type { KebijakanCapaian, Pemda, PerangkatDaerah } from "#organisasi";
import { alamatRekap, alamatRekapPemda } from "../dasbor/alamat-rekap.ts";
import type { RekapRingkas } from "../dasbor/tipe.ts";
import type { JumlahRekap } from "../rekap.ts";
import { formatSelCapaian } from "../sel.ts";
import { computeEfisiensi, sumBoleh, toSerapan } from "./serapan.ts";
import type { KinerjaSePemda, PdTahunan, RekapTahunan, SerapanAnggaran } from "./tipe.ts";

/** Money of one PD in rupiah (decimal text), null where there is none; counts are of sub kegiatan with pagu. */
export type UangPd = {
  readonly pagu: string | null;
  readonly realisasi: string | null;
  readonly tercakup: string | null;
  readonly dilaporkan: number;
  readonly seluruhnya: number;
};

export type BahanSePemda = {
  readonly pemda: Pemda;
  readonly tahun: number;
  readonly kebijakan: KebijakanCapaian | undefined;
  readonly rekap: RekapRingkas;
  readonly pd: readonly { readonly pd: PerangkatDaerah; readonly rekap: RekapRingkas }[];
  /** By PD id. */
  readonly uang: ReadonlyMap<string, UangPd>;
  readonly tren: readonly { readonly tahun: number; readonly rekap: RekapRingkas }[];
  readonly catatanRekap: readonly string[];
};

const TANPA_UANG: UangPd = { pagu: null, realisasi: null, tercakup: null, dilaporkan: 0, seluruhnya: 0 };

/** The year of the pemda: each PD, and all of them together. */
export function buildKinerjaSePemda(bahan: BahanSePemda): KinerjaSePemda {
  const { pemda, tahun, kebijakan, catatanRekap } = bahan;
  const uang = bahan.pd.map(({ pd }) => bahan.uang.get(pd.id) ?? TANPA_UANG);
  const anggaran = toAnggaran({
    pagu: sumBoleh(uang.map((u) => u.pagu)),
    realisasi: sumBoleh(uang.map((u) => u.realisasi)),
    tercakup: sumBoleh(uang.map((u) => u.tercakup)),
    dilaporkan: uang.reduce((j, u) => j + u.dilaporkan, 0),
    seluruhnya: uang.reduce((j, u) => j + u.seluruhnya, 0),
  });
  const rekap = toRekap(bahan.rekap, alamatRekapPemda(String(tahun)));
  return {
    pemda,
    tahun,
    kebijakan,
    catatanRekap,
    pd: bahan.pd.map((p) => toPd(p, bahan)),
    rekap,
    jumlahIndikator: bahan.pd.map((p) => p.rekap.jumlah).reduce(tambah, KOSONG),
    anggaran,
    efisiensi: computeEfisiensi(rekap.capaian, anggaran.serapan),
    tren: bahan.tren.map((t) => ({ tahun: t.tahun, rekap: toRekap(t.rekap, alamatRekapPemda(String(t.tahun))) })),
  };
}

function toPd({ pd, rekap }: BahanSePemda["pd"][number], { uang, tahun }: BahanSePemda): PdTahunan {
  const anggaran = toAnggaran(uang.get(pd.id) ?? TANPA_UANG);
  const milik = toRekap(rekap, alamatRekap(pd.kode, String(tahun)));
  return { pd, rekap: milik, anggaran, efisiensi: computeEfisiensi(milik.capaian, anggaran.serapan) };
}

function toAnggaran({ dilaporkan, seluruhnya, ...jumlah }: UangPd): SerapanAnggaran {
  return { ...toSerapan(jumlah), dilaporkan, seluruhnya };
}

function toRekap({ capaian, jumlah }: RekapRingkas, asal: string): RekapTahunan {
  return { capaian: formatSelCapaian(capaian, asal), jumlah };
}

const KOSONG: JumlahRekap = {
  berangka: 0,
  tidak_dijadwalkan: 0,
  belum_diisi: 0,
  tidak_tersedia: 0,
  tidak_terdefinisi: 0,
};

function tambah(a: JumlahRekap, b: JumlahRekap): JumlahRekap {
  return {
    berangka: a.berangka + b.berangka,
    tidak_dijadwalkan: a.tidak_dijadwalkan + b.tidak_dijadwalkan,
    belum_diisi: a.belum_diisi + b.belum_diisi,
    tidak_tersedia: a.tidak_tersedia + b.tidak_tersedia,
    tidak_terdefinisi: a.tidak_terdefinisi + b.tidak_terdefinisi,
  };
}
