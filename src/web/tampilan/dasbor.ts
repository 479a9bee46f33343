// The drawings of the dashboard as data: letters of predikat, bars of filling, points of the quadrant. Pure.
import {
  type BarisPengisian,
  type Dasbor,
  gambaranKuadran,
  type Kuadran,
  type Peta,
  type SebarTempat,
  type SelPeta,
  type TitikKuadran,
  tempatSebar,
} from "#pengukuran";
import { nilaiSeri } from "./gambar.ts";

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

/** The points, numbered by their place in the table; null where no PD has both figures. */
export type KuadranTampil = Kuadran & { readonly gambar: SebarTempat | null };

/** What the asked part needs; the other parts are null. */
export type DasborTampil = Pick<Dasbor, "periode" | "labelPeriode" | "tahun" | "skala" | "pilihan"> & {
  readonly lihat: Lihat;
  readonly peta: PetaPadat | null;
  readonly merah: DaftarMerah | null;
  readonly pengisian: Dasbor["pengisian"];
  readonly kuadran: KuadranTampil | null;
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
    kuadran: lihat === "anggaran" ? tampilkanKuadran(dasbor.kuadran) : null,
  };
}

function tampilkanKuadran(kuadran: Kuadran): KuadranTampil {
  const baris = kuadran.titik.map(({ kode, nama, serapan, capaian }) => ({ kunci: kode, nama, serapan, capaian }));
  const gambaran = gambaranKuadran({ judul: "Serapan anggaran terhadap capaian" }, baris, kuadran.acuan);
  if (gambaran === null) return { ...kuadran, gambar: null };
  const [kanan = [], atas = []] = nilaiSeri(gambaran);
  return { ...kuadran, gambar: tempatSebar(kanan, atas, gambaran.acuan) };
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
