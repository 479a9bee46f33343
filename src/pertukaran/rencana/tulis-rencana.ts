// The workbook of a plan: every row of it that its document decides, as sheets. Pure; written by tulis-buku.server.ts.
import { hurufKolom } from "#inti";
import { bagianKunci, type LingkupNaskah, type Naskah } from "#perencanaan";
import {
  type BukuTulis,
  type DaftarPilihan,
  LEMBAR_DAFTAR,
  type LembarTulis,
  type SelTulis,
  tulisTeks,
} from "../buku/sel.ts";
import { type BahanTulis, sejakUtama, selKolom, tempatUtama, urutIndikator, urutSimpul } from "./bahan-rencana.ts";
import { createKamusTulis, labelBernama } from "./kamus-rencana.ts";
import type { Kolom } from "./kolom-rencana.ts";
import {
  ISTILAH_AGREGASI,
  ISTILAH_ARAH,
  ISTILAH_ATURAN,
  ISTILAH_INDIKATOR,
  ISTILAH_SIMPUL,
  ISTILAH_TINGKAT,
  type Istilah,
} from "./label-rencana.ts";
import {
  DAFTAR,
  JUDUL_PD,
  JUDUL_TRIWULAN,
  KOLOM_DUKUNGAN,
  KOLOM_INDIKATOR,
  KOLOM_KUNCI,
  KOLOM_SEJAK,
  KOLOM_SIMPUL,
  KOLOM_TEMPAT,
  KOLOM_URUTAN,
  KOLOM_VARIABEL,
  kolomAksi,
  kolomIndikatorPokok,
  kolomPohon,
  kolomRumus,
  LEMBAR,
  type LetakDaftar,
  type NamaDaftar,
} from "./lembar-rencana.ts";
import { petunjukRencana } from "./petunjuk-rencana.ts";
import { ruangDokumen } from "./ruang-rencana.ts";
import { lembarJadwal, lembarPagu, lembarTarget } from "./tulis-kisi.ts";

/** Whose plan, and which draft of it. */
export type TandaBuku = {
  readonly pdKode: string;
  readonly pdNama: string;
  readonly dokumenId: string;
  readonly versiId: string;
  /** "Renja Tahun 2026, Murni". */
  readonly sebutan: string;
};

/** The plan as a workbook. */
export function toBuku(naskah: Naskah, lingkup: LingkupNaskah, tanda: TandaBuku): BukuTulis {
  const daftar = listDaftar(lingkup);
  const letak = letakDaftar(daftar);
  const bahan: BahanTulis = {
    naskah,
    lingkup,
    ruang: ruangDokumen(lingkup, naskah),
    kamus: createKamusTulis(naskah, lingkup),
  };
  const lembar = listLembar(bahan, letak);
  return {
    petunjuk: petunjukRencana(tanda, lembar),
    lembar,
    daftar,
    tanda: { format: "1", pd: tanda.pdKode, dokumen: tanda.dokumenId, versi: tanda.versiId, sebutan: tanda.sebutan },
  };
}

function listLembar(bahan: BahanTulis, letak: LetakDaftar): readonly LembarTulis[] {
  return [
    lembarPohon(bahan, letak),
    lembarIndikator(bahan, letak),
    lembarVersiRumus(bahan, letak),
    lembarVariabel(bahan),
    lembarLetakLain(bahan),
    lembarTarget(bahan),
    lembarPagu(bahan),
    ...(bahan.ruang.renja ? [lembarJadwal(bahan, letak), lembarAksi(bahan, letak)] : []),
    lembarLintas(bahan, letak),
  ];
}

/** The lists for drop-downs, in the order of `DAFTAR`. */
function listDaftar({ jabatan, pd }: LingkupNaskah): readonly DaftarPilihan[] {
  const kata = (istilah: Istilah): readonly string[] => istilah.map(([, k]) => k);
  const isi: Readonly<Record<NamaDaftar, readonly string[]>> = {
    simpul: kata(ISTILAH_SIMPUL),
    tingkat: kata(ISTILAH_TINGKAT),
    indikator: kata(ISTILAH_INDIKATOR),
    arah: kata(ISTILAH_ARAH),
    aturan: kata(ISTILAH_ATURAN),
    agregasi: kata(ISTILAH_AGREGASI),
    jabatan: [...jabatan.values()].map(labelBernama),
    pd: [...pd.values()].map(labelBernama),
    ya: ["ya"],
  };
  return DAFTAR.map((nama) => ({ nama, isi: isi[nama] }));
}

function letakDaftar(daftar: readonly DaftarPilihan[]): LetakDaftar {
  return (nama) => {
    const huruf = hurufKolom(DAFTAR.indexOf(nama));
    const banyak = daftar[DAFTAR.indexOf(nama)]?.isi.length ?? 0;
    return `${LEMBAR_DAFTAR}!$${huruf}$2:$${huruf}$${Math.max(2, banyak + 1)}`;
  };
}

function lembar(nama: string, kolom: readonly Kolom[], baris: readonly (readonly SelTulis[])[], beku = 2): LembarTulis {
  return { nama, kolom: [KOLOM_KUNCI, ...kolom.map((k) => k.tulis)], baris, beku };
}

function lembarPohon({ naskah, kamus }: BahanTulis, letak: LetakDaftar): LembarTulis {
  const kolom = kolomPohon(letak);
  const baris = urutSimpul(naskah).map(([id, isi]) => [tulisTeks(id), ...selKolom(kolom, isi, kamus)]);
  return lembar(LEMBAR.pohon, kolom, baris);
}

function lembarIndikator({ naskah, kamus }: BahanTulis, letak: LetakDaftar): LembarTulis {
  const [pokok, rumus] = [kolomIndikatorPokok(letak), kolomRumus(letak)];
  const kolom = [...pokok.slice(0, 2), ...KOLOM_TEMPAT, ...pokok.slice(2, 4), ...rumus, KOLOM_SEJAK, ...pokok.slice(4)];
  const [utama, sejak] = [tempatUtama(naskah), sejakUtama(naskah)];
  const baris = urutIndikator(naskah).map(([id, isi]) => {
    const simpul = utama.get(id);
    const tempat =
      simpul === undefined ? {} : { simpul_id: simpul, urutan: naskah.kaitan.get(`${simpul}/${id}`)?.urutan };
    const tahun = sejak.get(id);
    const versi = tahun === undefined ? {} : { ...naskah.rumus.get(`${id}/${tahun}`), tahun_mulai: tahun };
    return [tulisTeks(id), ...selKolom(kolom, { ...versi, ...isi, ...tempat }, kamus)];
  });
  return lembar(LEMBAR.indikator, kolom, baris, 3);
}

function lembarVersiRumus({ naskah, kamus }: BahanTulis, letak: LetakDaftar): LembarTulis {
  const kolom = [KOLOM_INDIKATOR, KOLOM_SEJAK, ...kolomRumus(letak)];
  const sejak = sejakUtama(naskah);
  const baris = [...naskah.rumus].toSorted(banding).flatMap(([kunci, isi]) => {
    const [id, tahun] = bagianKunci(kunci);
    if (sejak.get(id) === Number(tahun)) return [];
    return [[tulisTeks(id), ...selKolom(kolom, { ...isi, indikator_id: id, tahun_mulai: tahun }, kamus)]];
  });
  return lembar(LEMBAR.versiRumus, kolom, baris);
}

function lembarVariabel({ naskah, kamus }: BahanTulis): LembarTulis {
  const kolom = [KOLOM_INDIKATOR, KOLOM_SEJAK, ...KOLOM_VARIABEL];
  const baris = [...naskah.rumus].toSorted(banding).flatMap(([kunci, { variabel }]) => {
    const [id, tahun] = bagianKunci(kunci);
    return variabel.map((v) => [
      tulisTeks(id),
      ...selKolom(kolom, { ...v, indikator_id: id, tahun_mulai: tahun }, kamus),
    ]);
  });
  return lembar(LEMBAR.variabel, kolom, baris);
}

function lembarLetakLain({ naskah, kamus }: BahanTulis): LembarTulis {
  const kolom = [KOLOM_SIMPUL, KOLOM_INDIKATOR, KOLOM_URUTAN];
  const utama = tempatUtama(naskah);
  const baris = [...naskah.kaitan].toSorted(banding).flatMap(([kunci, { urutan }]) => {
    const [simpul_id, indikator_id] = bagianKunci(kunci);
    if (utama.get(indikator_id) === simpul_id) return [];
    return [[tulisTeks(kunci), ...selKolom(kolom, { simpul_id, indikator_id, urutan }, kamus)]];
  });
  return lembar(LEMBAR.letakLain, kolom, baris);
}

function lembarLintas({ naskah, kamus }: BahanTulis, letak: LetakDaftar): LembarTulis {
  const baris = [...naskah.lintas].toSorted(banding).map(([kunci, { dukungan }]) => {
    const [simpul, pd] = bagianKunci(kunci);
    return [tulisTeks(kunci), tulisTeks(kamus.simpul(simpul)), tulisTeks(kamus.pd(pd)), tulisTeks(dukungan)];
  });
  const kolom = [
    KOLOM_KUNCI,
    KOLOM_SIMPUL.tulis,
    {
      judul: JUDUL_PD,
      catatan: "Perangkat daerah lain yang mendukung simpul ini.",
      lebar: 40,
      rupa: "teks" as const,
      pilihan: { dari: letak("pd"), ketat: true },
    },
    KOLOM_DUKUNGAN.tulis,
  ];
  return { nama: LEMBAR.lintas, kolom, baris, beku: 2 };
}

function lembarAksi({ naskah, kamus, ruang }: BahanTulis, letak: LetakDaftar): LembarTulis {
  const kolom = kolomAksi(letak);
  const tahun = Number(ruang.pagu[0]);
  const pilihan = { dari: letak("ya"), ketat: true };
  const triwulan = JUDUL_TRIWULAN.map((judul) => ({
    judul,
    catatan: 'Tulis "ya" bila dikerjakan pada triwulan ini.',
    lebar: 8,
    rupa: "teks" as const,
    pilihan,
  }));
  const letakIndikator = new Map(urutIndikator(naskah).map(([id], i) => [id, i]));
  const baris = [...naskah.aksi]
    .filter(([, a]) => a.tahun === tahun)
    .toSorted(
      ([k, a], [l, b]) =>
        (letakIndikator.get(a.indikator_id) ?? 0) - (letakIndikator.get(b.indikator_id) ?? 0) ||
        a.urutan - b.urutan ||
        banding([k], [l]),
    )
    .map(([id, a]) => [
      tulisTeks(id),
      ...selKolom(kolom, a, kamus),
      ...JUDUL_TRIWULAN.map((_, i) => tulisTeks(a.triwulan.includes(i + 1) ? "ya" : null)),
    ]);
  return { nama: LEMBAR.aksi, kolom: [KOLOM_KUNCI, ...kolom.map((k) => k.tulis), ...triwulan], baris, beku: 2 };
}

function banding([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : Number(a > b);
}
