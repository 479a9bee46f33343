// The drawings of the dashboard as data: letters of predikat, bars of filling, points of the quadrant. Pure.
import type { BarisPengisian, Dasbor, Kuadran, Peta, SelPeta, TitikKuadran } from "#pengukuran";

/** The parts of the dashboard, each a page of its own, so that each stays light. */
export const LIHAT = ["peta", "pengisian", "anggaran"] as const;
export type Lihat = (typeof LIHAT)[number];

/** A row of the heat map as it travels: three lists of equal length instead of hundreds of objects. */
export type BarisPetaPadat = {
  readonly kode: string;
  readonly nama: string;
  readonly teks: readonly string[];
  /** Place in the scale from the lowest; -1 without a number. */
  readonly pita: readonly number[];
  /** "12/15": members with a number of those due; "" where none is due. */
  readonly pecahan: readonly string[];
};
export type PetaPadat = Pick<Peta, "menurut" | "kolom"> & { readonly baris: readonly BarisPetaPadat[] };

/** The red list; `terlambatLain`: late sheets beyond those listed. */
export type DaftarMerah = Pick<Dasbor, "terbit" | "terendah" | "terlambat"> & { readonly terlambatLain: number };

const BANYAK_TERLAMBAT = 10;

/** What the asked part needs; the other parts are null. */
export type DasborTampil = Pick<Dasbor, "periode" | "labelPeriode" | "tahun" | "skala" | "pilihan"> & {
  readonly lihat: Lihat;
  readonly peta: PetaPadat | null;
  readonly merah: DaftarMerah | null;
  readonly pengisian: Dasbor["pengisian"];
  readonly kuadran: Kuadran | null;
};

/** The asked part of the dashboard, as small as it can travel. */
export function tampilkanDasbor(dasbor: Dasbor, lihat: Lihat): DasborTampil {
  const { periode, labelPeriode, tahun, skala, pilihan, pengisian } = dasbor;
  const isi = pengisian === null || lihat === "pengisian" ? pengisian : { ...pengisian, baris: [] };
  return {
    periode,
    labelPeriode,
    tahun,
    skala,
    pilihan,
    lihat,
    peta: lihat === "peta" ? padatkanPeta(dasbor) : null,
    merah: lihat === "peta" ? padatkanMerah(dasbor) : null,
    pengisian: isi,
    kuadran: lihat === "anggaran" ? dasbor.kuadran : null,
  };
}

function padatkanMerah({ terbit, terendah, terlambat }: Dasbor): DaftarMerah {
  const terlambatLain = Math.max(0, terlambat.length - BANYAK_TERLAMBAT);
  return { terbit, terendah, terlambat: terlambat.slice(0, BANYAK_TERLAMBAT), terlambatLain };
}

function padatkanPeta({ peta: { menurut, kolom, baris }, skala }: Dasbor): PetaPadat {
  const pecahan = ({ berangka, dijadwalkan }: SelPeta) => (dijadwalkan === 0 ? "" : `${berangka}/${dijadwalkan}`);
  return {
    menurut,
    kolom,
    baris: baris.map(({ kode, nama, sel }) => ({
      kode,
      nama,
      teks: sel.map((s) => s.sel.teks),
      pita: sel.map((s) => skala.indexOf(s.sel.predikat ?? "")),
      pecahan: sel.map(pecahan),
    })),
  };
}

/**
 * The initials of a predikat, for cells too narrow for the word. Always explained by a legend and a title.
 * @example hurufPredikat("Sangat Tinggi") // "ST"
 */
export function hurufPredikat(predikat: string): string {
  return predikat
    .split(/\s+/)
    .map((kata) => kata.charAt(0).toUpperCase())
    .join("");
}

/** A stretch of a bar, in percent of its width. */
export type Ruas = {
  readonly keadaan: KeadaanRuas;
  readonly jumlah: number;
  readonly mulai: number;
  readonly lebar: number;
};
export type KeadaanRuas = (typeof KEADAAN_RUAS)[number];

/** The states from done to not begun, as bars and columns show them. */
export const KEADAAN_RUAS = [
  "terkunci",
  "diterima",
  "verifikasi",
  "persetujuan",
  "dikembalikan",
  "draf",
  "belum",
] as const;

export const LABEL_RUAS: Readonly<Record<KeadaanRuas, string>> = {
  terkunci: "Terkunci",
  diterima: "Diterima",
  verifikasi: "Menunggu verifikasi",
  persetujuan: "Menunggu kepala PD",
  dikembalikan: "Dikembalikan",
  draf: "Draf",
  belum: "Belum diisi",
};

/** How many cells of a sheet stand in each state. */
export function hitungRuas({
  jumlah,
  menungguKepala,
  menungguVerifikasi,
}: BarisPengisian): Record<KeadaanRuas, number> {
  return {
    terkunci: jumlah.terkunci,
    diterima: jumlah.disetujui,
    verifikasi: menungguVerifikasi,
    persetujuan: menungguKepala,
    dikembalikan: jumlah.dikembalikan,
    draf: jumlah.draf,
    belum: jumlah.belum_diisi,
  };
}

/** The bar of a sheet: its stretches side by side fill it. Empty states are left out. */
export function ruasPengisian(baris: BarisPengisian): readonly Ruas[] {
  const hitung = hitungRuas(baris);
  const ruas: Ruas[] = [];
  let mulai = 0;
  for (const keadaan of KEADAAN_RUAS) {
    const jumlah = hitung[keadaan];
    if (jumlah === 0) continue;
    const lebar = (jumlah * 100) / baris.total;
    ruas.push({ keadaan, jumlah, mulai: bulat(mulai), lebar: bulat(lebar) });
    mulai += lebar;
  }
  return ruas;
}

/** A point in a square of 100 x 100, y downwards; `nomor` is its number in the table. */
export type TitikGambar = { readonly nomor: number; readonly kode: string; readonly x: number; readonly y: number };
/** `batas` is the scale's end in percent, the same on both axes' own scale. */
export type GambarKuadran = {
  readonly batasX: number;
  readonly batasY: number;
  readonly garisX: number;
  readonly garisY: number;
  readonly titik: readonly TitikGambar[];
};

/** The quadrant as points. Scales end at the next multiple of 25 above the largest value, at least 100. */
export function gambarKuadran({ titik, garisSerapan, garisCapaian }: Kuadran): GambarKuadran {
  const y = (t: TitikKuadran) => Math.max(0, Number(t.capaian.nilai ?? "0"));
  const batasX = batasSkala(titik.map((t) => Number(t.serapan)));
  const batasY = batasSkala(titik.map(y));
  return {
    batasX,
    batasY,
    garisX: bulat((Number(garisSerapan) / batasX) * 100),
    garisY: bulat(100 - (Number(garisCapaian) / batasY) * 100),
    titik: titik.map((t, i) => ({
      nomor: i + 1,
      kode: t.kode,
      x: bulat((Number(t.serapan) / batasX) * 100),
      y: bulat(100 - (y(t) / batasY) * 100),
    })),
  };
}

/** The end of a scale that holds these values and 100. @example batasSkala([130]) // 150 */
export function batasSkala(nilai: readonly number[]): number {
  return Math.max(100, Math.ceil(Math.max(...nilai, 0) / 25) * 25);
}

export const LABEL_KATEGORI: Readonly<Record<TitikKuadran["kategori"], string>> = {
  sesuai: "Tercapai dan terserap",
  hemat: "Tercapai, serapan di bawah laju",
  telaah: "Terserap, capaian rendah",
  tertinggal: "Capaian dan serapan rendah",
};

// Drawing needs no more than a hundredth of a percent.
function bulat(n: number): number {
  return Math.round(n * 100) / 100;
}
