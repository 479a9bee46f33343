// Standing bars side by side per category, in rows of as many categories as find room. Called by susun.ts.
import { formatBesaran } from "#inti";
import type { Grafik } from "../../model.ts";
import { labelNilai } from "../../tata/label-grafik.ts";
import { lebarTeks } from "../../tata/ukur-teks.ts";
import {
  barisOf,
  type Coretan,
  type Gambar,
  garisLurus,
  geser,
  type Tulisan,
  tinggiTeks,
  tulisBaris,
  UKURAN,
} from "./coretan.ts";
import { susunLabelKategori } from "./label-kategori.ts";
import { susunLegenda } from "./legenda.ts";
import { type Pita, type RuangGambar, susunPita } from "./pita.ts";
import { warnaSeriKe } from "./rupa-seri.ts";
import { letakSkala, type Skala, skalaOf } from "./skala.ts";

const TINGGI = 150;
const SELA = { kategori: 18, batang: 3, nama: 6, pita: 16 } as const;
const KOLOM = { tersempit: 72, terlebar: 190 } as const;
const BATANG = { tersempit: 16, terlebar: 52 } as const;
/** Right of the bars, where the mark is named. */
const TERLEBAR_ACUAN = 0.2;

type Tata = {
  readonly grafik: Grafik;
  readonly skala: Skala;
  readonly lebar: number;
  readonly bidang: number;
  readonly perBaris: number;
  readonly kolom: number;
  readonly acuan: readonly string[];
};

/** As many pictures as the rows need. */
export function susunBatangTegak(grafik: Grafik, ruang: RuangGambar): readonly Gambar[] {
  const tata = tataOf(grafik, ruang.lebar);
  const baris = Array.from({ length: Math.ceil(grafik.kategori.length / tata.perBaris) }, (_, b) =>
    pitaBaris(tata, b * tata.perBaris),
  );
  return susunPita(susunLegenda(grafik, ruang.lebar), baris, ruang);
}

function tataOf(grafik: Grafik, lebar: number): Tata {
  const { seri, kategori } = grafik;
  const ukuran = UKURAN.sumbu;
  const penuh = grafik.acuan === undefined ? "" : formatBesaran(grafik.acuan.y, grafik.satuan);
  const acuan = penuh === "" ? [] : barisOf(penuh, ukuran, lebar * TERLEBAR_ACUAN);
  const bidang = lebar - (acuan.length === 0 ? 0 : Math.max(...acuan.map((b) => lebarTeks(b, { ukuran }))) + SELA.nama);
  const angka = seri.flatMap((s) => s.nilai.flatMap((n, ke) => (n === null ? [] : [labelNilai(grafik, s, ke)])));
  const label = Math.max(0, ...angka.map((t) => lebarTeks(t, { ukuran })));
  const sebatang = Math.max(BATANG.tersempit, Math.min(label + 6, bidang / 6));
  const perlu = Math.max(KOLOM.tersempit, seri.length * sebatang + SELA.kategori);
  const perBaris = Math.max(1, Math.min(kategori.length, Math.floor(bidang / perlu)));
  // Rows of equal length rather than a last one of a single category.
  const rata = Math.ceil(kategori.length / Math.max(1, Math.ceil(kategori.length / perBaris)));
  const kolom = Math.min(bidang / Math.max(1, rata), Math.max(KOLOM.terlebar, perlu * 1.3));
  return { grafik, skala: skalaOf(grafik), lebar, bidang, perBaris: Math.max(1, rata), kolom, acuan };
}

function pitaBaris(tata: Tata, dari: number): Pita {
  const { grafik, skala, perBaris, kolom } = tata;
  const kategori = grafik.kategori.flatMap((_, i) => (i >= dari && i < dari + perBaris ? [i] : []));
  const atas = tinggiTeks(1, UKURAN.sumbu) + 2;
  // Figures of negative bars stand below them.
  const dasar = atas + TINGGI + (skala.bawah < 0 ? atas : 0);
  const letak = (nilai: string) => atas + (1 - letakSkala(nilai, skala)) * TINGGI;
  const batang = kategori.flatMap((ke, i) => batangKategori(tata, ke, i * kolom, letak));
  const lebar = kolom * kategori.length;
  const nama = susunLabelKategori(grafik, {
    kategori,
    tengah: kategori.map((_, i) => kolom * (i + 0.5)),
    lebar: kolom,
  });
  return {
    tinggi: dasar + SELA.nama + nama.tinggi + SELA.pita,
    coretan: [
      ...batang.filter((b) => b.jenis !== "tulisan"),
      garisLurus([0, letak("0")], [lebar, letak("0")], "sumbu"),
      ...coretAcuan(tata, lebar, letak),
      ...batang.filter((b) => b.jenis === "tulisan").flatMap(beralas),
      ...geser(nama.coretan, 0, dasar + SELA.nama),
    ],
  };
}

/** A figure on white, so that the mark does not strike it through. */
function beralas(t: Tulisan): readonly Coretan[] {
  const lebar = lebarTeks(t.teks, t);
  const alas = { x: t.x - lebar / 2, y: t.y - t.ukuran * 0.8, lebar, tinggi: t.ukuran } as const;
  return [{ jenis: "kotak", ...alas, isian: "putih" }, t];
}

function coretAcuan({ grafik, acuan }: Tata, lebar: number, letak: (nilai: string) => number): readonly Coretan[] {
  if (grafik.acuan === undefined) return [];
  const y = letak(grafik.acuan.y);
  const atas = Math.max(0, y - tinggiTeks(acuan.length, UKURAN.sumbu) / 2);
  return [
    garisLurus([0, y], [lebar, y], "acuan"),
    ...tulisBaris(acuan, [lebar + SELA.nama, atas], { ukuran: UKURAN.sumbu, warna: "buruk" }),
  ];
}

function batangKategori(
  { grafik, kolom, skala }: Tata,
  ke: number,
  x: number,
  letak: (nilai: string) => number,
): readonly Coretan[] {
  const jumlah = grafik.seri.length;
  const tempat = Math.min(BATANG.terlebar, (kolom - SELA.kategori) / jumlah);
  const awal = x + (kolom - tempat * jumlah) / 2;
  const ukuran = UKURAN.sumbu;
  return grafik.seri.flatMap((s, urutan): readonly Coretan[] => {
    const nilai = s.nilai[ke] ?? null;
    if (nilai === null) return [];
    const [nol, ujung] = [letak("0"), letak(nilai)];
    const kiri = awal + urutan * tempat;
    const lebar = Math.max(1, tempat - SELA.batang);
    const kotak = { x: kiri, y: Math.min(nol, ujung), lebar, tinggi: Math.abs(nol - ujung) };
    const teks = labelNilai(grafik, s, ke);
    const muat = lebarTeks(teks, { ukuran }) <= (jumlah === 1 ? kolom : tempat);
    const dibawah = nilai.startsWith("-") && skala.bawah < 0;
    const atas = dibawah ? ujung + 2 : ujung - tinggiTeks(1, ukuran) - 1;
    return [
      { jenis: "kotak", ...kotak, isian: warnaSeriKe(urutan, jumlah) },
      ...(muat ? tulisBaris([teks], [kiri + lebar / 2, atas], { ukuran, rata: "tengah" }) : []),
    ];
  });
}
