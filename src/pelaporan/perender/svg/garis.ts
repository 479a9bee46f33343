// Lines through categories in the order of time: a mark and its figure at each, a gap where there is none. Called by
// susun.ts.
import { tempatGaris } from "#pengukuran";
import type { Grafik } from "../../model.ts";
import { labelNilai } from "../../tata/label-grafik.ts";
import { lebarTeks } from "../../tata/ukur-teks.ts";
import type { Kotak } from "../pptx/objek.ts";
import { type Coretan, type Gambar, garisLurus, geser, type Titik, tinggiTeks, tulisBaris, UKURAN } from "./coretan.ts";
import { susunLabelKategori } from "./label-kategori.ts";
import { taruhLabel } from "./label-titik.ts";
import { susunLegenda } from "./legenda.ts";
import type { RuangGambar } from "./pita.ts";
import { garisSeri, tandaSeri } from "./rupa-seri.ts";
import { labelSumbu, teksBatas } from "./skala.ts";

const TINGGI = 190;
const SELA = { sumbu: 6, atas: 18, nama: 8 } as const;
/** Nearer to another label of the axis than this, the end of the scale is not printed. */
const TERDEKAT = tinggiTeks(1, UKURAN.sumbu);
/** A figure above its mark, below it, or beside it. */
const CALON = [
  [0, -13],
  [0, 13],
  [0, -22],
  [26, 0],
  [-26, 0],
] as const;

/** One picture; none without categories. */
export function susunGaris(grafik: Grafik, { lebar }: RuangGambar): readonly Gambar[] {
  const { kategori, seri } = grafik;
  if (kategori.length === 0) return [];
  const letak = tempatGaris(
    seri.map((s) => s.nilai),
    grafik.acuan,
  );
  const legenda = susunLegenda(grafik, lebar);
  const sumbu = labelTegak(grafik, letak, lebar);
  const x = Math.max(0, ...sumbu.map((s) => lebarTeks(s.teks, { ukuran: UKURAN.sumbu }))) + SELA.sumbu;
  const bidang = { x, y: legenda.tinggi + SELA.atas, lebar: lebar - x, tinggi: TINGGI };
  const kolom = bidang.lebar / kategori.length;
  const tengah = kategori.map((_, i) => bidang.x + kolom * (i + 0.5));
  const tinggi = (y: number) => bidang.y + (y / 100) * bidang.tinggi;
  const nama = susunLabelKategori(grafik, { kategori: kategori.map((_, i) => i), tengah, lebar: kolom });
  const y = bidang.y + bidang.tinggi + SELA.nama;
  // The geometry spreads the points from edge to edge; here each stands in the middle of its column.
  const titik = letak.seri.map((s) => s.titik.map((t) => ({ ke: t.ke, x: tengah[t.ke] ?? 0, y: tinggi(t.y) })));
  return [
    {
      lebar,
      tinggi: y + nama.tinggi,
      coretan: [
        ...legenda.coretan,
        ...rangka(sumbu, bidang),
        ...titik.flatMap((t, urutan) => coretSeri(t, urutan, seri.length)),
        ...tulisNilai(grafik, titik, bidang, letak.acuan === null ? [] : [tinggi(letak.acuan)]),
        ...geser(nama.coretan, 0, y),
      ],
    },
  ];
}

type LabelTegak = { readonly teks: string; readonly y: number; readonly acuan: boolean };

/** The ends of the scale and the mark, places in the frame of 100. */
function labelTegak(grafik: Grafik, letak: ReturnType<typeof tempatGaris>, lebar: number): readonly LabelTegak[] {
  const label = (nilai: string) => labelSumbu(grafik, nilai, lebar, UKURAN.sumbu);
  const tanda =
    grafik.acuan === undefined || letak.acuan === null
      ? []
      : [{ teks: label(grafik.acuan.y), y: letak.acuan, acuan: true }];
  const ujung = [
    { teks: label("0"), y: 100, acuan: false },
    { teks: label(teksBatas(letak.batas)), y: 0, acuan: false },
  ];
  const jarak = (TERDEKAT / TINGGI) * 100;
  return [...tanda, ...ujung.filter((u) => tanda.every((t) => Math.abs(t.y - u.y) >= jarak))];
}

function rangka(sumbu: readonly LabelTegak[], bidang: Kotak): readonly Coretan[] {
  const kanan = bidang.x + bidang.lebar;
  const tegak = sumbu.flatMap(({ teks, y, acuan }) => {
    const letak = bidang.y + (y / 100) * bidang.tinggi;
    const atas = letak - tinggiTeks(1, UKURAN.sumbu) / 2;
    return [
      garisLurus([bidang.x, letak], [kanan, letak], acuan ? "acuan" : "pemisah"),
      ...tulisBaris([teks], [bidang.x - SELA.sumbu, atas], {
        ukuran: UKURAN.sumbu,
        rata: "kanan",
        warna: acuan ? "buruk" : "redup",
      }),
    ];
  });
  const dasar = bidang.y + bidang.tinggi;
  return [...tegak, garisLurus([bidang.x, dasar], [kanan, dasar], "sumbu")];
}

type TitikSeri = readonly { readonly ke: number; readonly x: number; readonly y: number }[];

function coretSeri(titik: TitikSeri, urutan: number, jumlah: number): readonly Coretan[] {
  const ruas: Titik[][] = [];
  titik.forEach((t, i) => {
    if (titik[i - 1]?.ke === t.ke - 1) ruas.at(-1)?.push([t.x, t.y]);
    else ruas.push([[t.x, t.y]]);
  });
  return [
    ...ruas.filter((r) => r.length > 1).map((r) => garisSeri(r, urutan, jumlah)),
    ...titik.map((t) => tandaSeri([t.x, t.y], urutan, jumlah)),
  ];
}

/** The figures that find a free place; the table has them all. */
function tulisNilai(
  grafik: Grafik,
  titik: readonly TitikSeri[],
  bidang: Kotak,
  garis: readonly number[],
): readonly Coretan[] {
  const ukuran = UKURAN.sumbu;
  const tertulis = titik.flatMap((daftar, urutan) =>
    daftar.map((t) => {
      const seri = grafik.seri[urutan];
      const teks = seri === undefined ? "" : labelNilai(grafik, seri, t.ke);
      return { ...t, teks, lebar: lebarTeks(teks, { ukuran, tebal: true }), tinggi: tinggiTeks(1, ukuran) };
    }),
  );
  const tanda = tertulis.map((t): Kotak => ({ x: t.x - 4, y: t.y - 4, lebar: 8, tinggi: 8 }));
  const bingkai = { ...bidang, y: bidang.y - SELA.atas, tinggi: bidang.tinggi + SELA.atas };
  const datar = garis.map((y): Kotak => ({ ...bidang, y: y - 1, tinggi: 2 }));
  const tempat = taruhLabel(tertulis, CALON, bingkai, [...tanda, ...datar]);
  return tertulis.flatMap((t, i) => {
    const k = tempat[i] ?? null;
    if (k === null) return [];
    return tulisBaris([t.teks], [k.x + k.lebar / 2, k.y], { ukuran, tebal: true, rata: "tengah" });
  });
}
