// A theme's reading with its figures set as text, as light as the page needs. Pure; called by the loader of /tematik/:kode.
import { formatRupiah } from "#inti";
import { type GarisTempat, type SelAngka, selKosong } from "#pengukuran";
import {
  alamatUang,
  BATAS_KESIMPULAN,
  type BacaanStrategi,
  type BacaanTema,
  type Celah,
  type DeretKondisi,
  gambaranKondisi,
  judulCelah,
  LINGKUP_SEMUA,
  lingkupStrategi,
  type PeranMatriks,
  type PeranPd,
  type PihakMatriks,
  type Tema,
  type UangKerangka,
} from "#tematik";
import { garisGambaran } from "../gambar.ts";
import { buildKerangkaTampil, type KerangkaTampil } from "./kerangka.ts";

/** A condition: its newest value, its whole series, and a drawing where there are two values or more. */
export type KondisiTampil = {
  readonly kode: string;
  readonly nama: string;
  readonly definisi: string | null;
  readonly arah: string | null;
  readonly kalimat: string;
  readonly terbaru: { readonly tahun: number; readonly sel: SelAngka; readonly sumber: string } | null;
  readonly titik: readonly {
    readonly tahun: number;
    readonly sel: SelAngka;
    readonly diisi: string | null;
  }[];
  readonly gambar: GarisTempat | null;
};

/** Money as three cells: tagged, spent, and how much of it. */
export type UangTampil = { readonly anggaran: SelAngka; readonly realisasi: SelAngka; readonly serapan: SelAngka };

export type StrategiTampil = UangTampil & {
  readonly kunci: string;
  readonly judul: string;
  readonly keluaran: readonly {
    readonly id: string;
    readonly nama: string;
    readonly pd: string;
    readonly target: SelAngka;
    readonly realisasi: SelAngka;
    readonly capaian: SelAngka;
  }[];
};

export type KelompokCelah = {
  readonly judul: string;
  /** `ke` null: the reader may not open the page that mends it. */
  readonly butir: readonly { readonly kalimat: string; readonly ke: string | null }[];
};

export type BacaanTampil = {
  readonly tema: Pick<Tema, "kode" | "nama" | "uraian" | "judulStrategi"> & {
    readonly koordinator: string | null;
    readonly peran: PeranMatriks;
  };
  readonly tahun: number;
  readonly tahunBertanda: readonly number[];
  readonly tahunDeret: readonly number[];
  readonly kesimpulan: { readonly utama: string; readonly uang: string; readonly batas: string };
  readonly kondisi: readonly KondisiTampil[];
  readonly uangTahunan: readonly (UangTampil & { readonly tahun: number })[];
  readonly strategi: readonly StrategiTampil[];
  readonly total: UangTampil;
  readonly kerangka: KerangkaTampil;
  readonly skala: readonly string[];
  readonly celah: readonly KelompokCelah[];
};

/** Which screens where gaps are mended the reader may open. */
export type HakBaca = Readonly<Record<Celah["layar"], boolean>>;

/** Everything the page shows to a reader with these rights. */
export function buildBacaanTampil(bacaan: BacaanTema, hak: HakBaca): BacaanTampil {
  const { tema, tahun, deret, uangTahunan, skala, celah, kesimpulan } = bacaan;
  return {
    tema: {
      kode: tema.kode,
      nama: tema.nama,
      uraian: tema.uraian,
      judulStrategi: tema.judulStrategi,
      koordinator: tema.koordinator?.nama ?? null,
      peran: ringkasPeran(tema.peran),
    },
    tahun,
    tahunBertanda: bacaan.tahunBertanda,
    tahunDeret: deret[0]?.titik.map((t) => t.tahun) ?? [],
    kesimpulan: { utama: kesimpulan.utama, uang: kesimpulan.uang, batas: BATAS_KESIMPULAN },
    kondisi: deret.map((d, i) => toKondisi(d, kesimpulan.kondisi[i] ?? "")),
    uangTahunan: uangTahunan.map(({ tahun: t, uang, serapan }) => ({
      tahun: t,
      ...toUang(uang, serapan, { temaKode: tema.kode, tahun: t, lingkup: LINGKUP_SEMUA }),
    })),
    strategi: bacaan.strategi.map((s) => toStrategi(s, tema.kode, tahun)),
    total: toUang(bacaan.uang, bacaan.serapan, { temaKode: tema.kode, tahun, lingkup: LINGKUP_SEMUA }),
    kerangka: buildKerangkaTampil(bacaan.kerangka, tema.kode),
    skala,
    celah: groupCelah(celah, hak),
  };
}

/** The parties with short ids and no more than is drawn: they are many, and travel to the browser. */
function ringkasPeran(peran: Tema["peran"]): PeranMatriks {
  const ringkas = (jenis: PeranPd): readonly PihakMatriks[] =>
    peran[jenis].map(({ pihak, pd, tugas }, i) => ({
      id: `${jenis}${i}`,
      pihak,
      pd: pd === null ? null : { kode: pd.kode, namaSingkat: pd.namaSingkat },
      tugas: tugas.map(({ uraian }, j) => ({ id: `t${j}`, uraian })),
    }));
  return { utama: ringkas("utama"), penunjang: ringkas("penunjang"), eksternal: ringkas("eksternal") };
}

/** The gaps under their headings, in the order of the rules. */
export function groupCelah(celah: readonly Celah[], hak: HakBaca): readonly KelompokCelah[] {
  return [...Map.groupBy(celah, (c) => c.jenis)].map(([jenis, isi]) => ({
    judul: judulCelah(jenis),
    butir: isi.map(({ kalimat, ke, layar }) => ({ kalimat, ke: hak[layar] ? ke : null })),
  }));
}

function toKondisi(deret: DeretKondisi, kalimat: string): KondisiTampil {
  const { kondisi, titik } = deret;
  const { kode, nama, definisi, arah } = kondisi;
  const akhir = titik.findLast((t) => t.sel.nilai !== null);
  return {
    kode,
    nama,
    definisi,
    arah,
    kalimat,
    terbaru: akhir === undefined ? null : { tahun: akhir.tahun, sel: akhir.sel, sumber: akhir.sumber },
    titik: titik.map(({ tahun, sel, diisi }) => ({ tahun, sel, diisi: diisi?.teks ?? null })),
    gambar: garisGambaran(gambaranKondisi(deret)),
  };
}

type Lingkup = { readonly temaKode: string; readonly tahun: number; readonly lingkup: string };

function toUang(uang: UangKerangka | null, serapan: SelAngka, { temaKode, tahun, lingkup }: Lingkup): UangTampil {
  const strip = selKosong({ jenis: "tidak_dijadwalkan" });
  if (uang === null) return { anggaran: strip, realisasi: strip, serapan: strip };
  const jelaskan = alamatUang("serapan", temaKode, tahun, lingkup);
  const sel = (nilai: string, ke: string): SelAngka => ({
    teks: formatRupiah(nilai),
    nilai,
    kosong: null,
    jelaskan: ke,
  });
  const anggaran =
    lingkup === LINGKUP_SEMUA
      ? `/jelaskan/tema/${temaKode}/${tahun}/semua`
      : alamatUang("strategi", temaKode, tahun, lingkup);
  return {
    anggaran: sel(uang.nilai, anggaran),
    realisasi: uang.realisasi === null ? selKosong({ jenis: "belum_diisi" }) : sel(uang.realisasi, jelaskan),
    serapan: serapan.nilai === null ? serapan : { ...serapan, jelaskan },
  };
}

function toStrategi(
  { strategi, uang, serapan, keluaran }: BacaanStrategi,
  temaKode: string,
  tahun: number,
): StrategiTampil {
  const lingkup = lingkupStrategi(strategi?.kode ?? null);
  return {
    kunci: lingkup,
    judul: strategi?.uraian ?? "Bertanda tanpa strategi",
    ...toUang(uang, serapan, { temaKode, tahun, lingkup }),
    keluaran: keluaran.map(({ indikator: { id, nama, pd }, target, realisasi, capaian }) => ({
      id,
      nama,
      pd: pd.namaSingkat,
      target,
      realisasi,
      capaian,
    })),
  };
}
