// A numbered point per category in a square, parted by dashed marks; the numbers are those of the table. Called by susun.ts.
import { type SebarTempat, tempatSebar } from "#pengukuran";
import type { Grafik } from "../../model.ts";
import { lebarTeks } from "../../tata/ukur-teks.ts";
import type { Kotak } from "../pptx/objek.ts";
import { barisOf, type Coretan, type Gambar, garisLurus, tinggiTeks, tulisBaris, UKURAN } from "./coretan.ts";
import { type Berlabel, lingkaran, taruhLabel, ujungPenunjuk } from "./label-titik.ts";
import type { RuangGambar } from "./pita.ts";
import { labelSumbu, teksBatas } from "./skala.ts";

const SISI = { terbesar: 430, terkecil: 180 } as const;
const JARI = 3;
const SELA = 6;
const TINGGI_LABEL = tinggiTeks(1, UKURAN.sumbu);
/** Where a number may stand; beyond the first ring a thin line leads to it. */
const CALON = lingkaran(12);
const PENUNJUK = { dekat: 13, sebelum: 7 } as const;

/** One picture; none without the two series. */
export function susunSebar(grafik: Grafik, { lebar, tinggiTerbesar }: RuangGambar): readonly Gambar[] {
  const [kanan, atas] = grafik.seri;
  if (kanan === undefined || atas === undefined) return [];
  const letak = tempatSebar(kanan.nilai, atas.nilai, grafik.acuan);
  const [namaAtas, namaKanan] = [atas, kanan].map((s) =>
    barisOf(s.nama, UKURAN.nama, (lebar + SISI.terkecil) / 2, true),
  );
  const kepala = tinggiTeks(namaAtas?.length ?? 0, UKURAN.nama) + SELA;
  const kaki = SELA + TINGGI_LABEL + tinggiTeks(namaKanan?.length ?? 0, UKURAN.nama);
  const [tegak, datar] = [labelPada(grafik, letak, lebar, "y"), labelPada(grafik, letak, lebar, "x")];
  const kiri = Math.max(0, ...tegak.map((t) => lebarTeks(t.teks, { ukuran: UKURAN.sumbu }))) + SELA;
  const ruang = Math.min(lebar - 2 * kiri, tinggiTerbesar - kepala - kaki, SISI.terbesar);
  const sisi = Math.max(SISI.terkecil, ruang);
  const bidang = { x: (lebar - sisi) / 2, y: kepala, lebar: sisi, tinggi: sisi };
  const namai = { ukuran: UKURAN.nama, tebal: true } as const;
  return [
    {
      lebar,
      tinggi: kepala + sisi + kaki,
      coretan: [
        ...tulisBaris(namaAtas ?? [], [bidang.x, 0], namai),
        ...rangka(letak, bidang),
        ...labelTegak(tegak, bidang),
        ...labelDatar(datar, bidang, lebar),
        ...tulisBaris(namaKanan ?? [], [bidang.x + sisi, kepala + sisi + SELA + TINGGI_LABEL], {
          ...namai,
          rata: "kanan",
        }),
        ...coretTitik(letak, bidang),
      ],
    },
  ];
}

type LabelSumbu = { readonly teks: string; readonly letak: number; readonly acuan: boolean };

/** The ends of one scale and its mark, places from 0 to 100 as the geometry has them. */
function labelPada(grafik: Grafik, letak: SebarTempat, lebar: number, arah: "x" | "y"): readonly LabelSumbu[] {
  const label = (nilai: string) => labelSumbu(grafik, nilai, lebar, UKURAN.sumbu);
  const [nilai, garis] = [grafik.acuan?.[arah], letak.garis[arah]];
  const tanda = nilai === undefined || garis === null ? [] : [{ teks: label(nilai), letak: garis, acuan: true }];
  const ujung = [
    { teks: label("0"), letak: arah === "x" ? 0 : 100, acuan: false },
    { teks: label(teksBatas(letak.batas[arah])), letak: arah === "x" ? 100 : 0, acuan: false },
  ];
  return [...tanda, ...ujung];
}

function rangka({ garis }: SebarTempat, { x, y, lebar, tinggi }: Kotak): readonly Coretan[] {
  const tegak = garis.x === null ? null : x + (garis.x / 100) * lebar;
  const datar = garis.y === null ? null : y + (garis.y / 100) * tinggi;
  return [
    { jenis: "kotak", x, y, lebar, tinggi, isian: "alas" },
    garisLurus([x, y], [x, y + tinggi], "sumbu"),
    garisLurus([x, y + tinggi], [x + lebar, y + tinggi], "sumbu"),
    ...(tegak === null ? [] : [garisLurus([tegak, y], [tegak, y + tinggi], "acuan")]),
    ...(datar === null ? [] : [garisLurus([x, datar], [x + lebar, datar], "acuan")]),
  ];
}

const gayaLabel = (acuan: boolean) => ({ ukuran: UKURAN.sumbu, warna: acuan ? "buruk" : "redup" }) as const;

function labelTegak(label: readonly LabelSumbu[], { x, y, tinggi }: Kotak): readonly Coretan[] {
  const terisi: number[] = [];
  return label.flatMap(({ teks, letak, acuan }) => {
    // Inside the height of the square, so that no label meets those below it or the name above.
    const tengah = y + (letak / 100) * tinggi - TINGGI_LABEL / 2;
    const atas = Math.max(y, Math.min(y + tinggi - TINGGI_LABEL, tengah));
    if (terisi.some((t) => Math.abs(t - atas) < TINGGI_LABEL)) return [];
    terisi.push(atas);
    return tulisBaris([teks], [x - SELA, atas], { ...gayaLabel(acuan), rata: "kanan" });
  });
}

function labelDatar(label: readonly LabelSumbu[], bidang: Kotak, lebar: number): readonly Coretan[] {
  const terisi: (readonly [number, number])[] = [];
  return label.flatMap(({ teks, letak, acuan }) => {
    const panjang = lebarTeks(teks, { ukuran: UKURAN.sumbu });
    const tengah = bidang.x + (letak / 100) * bidang.lebar;
    const awal = Math.max(0, Math.min(lebar - panjang, tengah - panjang / 2));
    if (terisi.some(([a, b]) => awal < b + SELA && a < awal + panjang + SELA)) return [];
    terisi.push([awal, awal + panjang]);
    return tulisBaris([teks], [awal, bidang.y + bidang.tinggi + SELA / 2], gayaLabel(acuan));
  });
}

function coretTitik({ titik }: SebarTempat, bidang: Kotak): readonly Coretan[] {
  const ukuran = UKURAN.sumbu;
  const tertulis = titik.map((t) => {
    const teks = String(t.ke + 1);
    const x = bidang.x + (t.x / 100) * bidang.lebar;
    const y = bidang.y + (t.y / 100) * bidang.tinggi;
    return { teks, x, y, lebar: lebarTeks(teks, { ukuran, tebal: true }) + 2, tinggi: ukuran };
  });
  const bulatan = tertulis.map(({ x, y }) => ({ x: x - JARI, y: y - JARI, lebar: 2 * JARI, tinggi: 2 * JARI }));
  const tempat = taruhLabel(tertulis, CALON, bidang, bulatan);
  return [
    ...tertulis.flatMap((t, i) => penunjuk(t, tempat[i] ?? null)),
    ...tertulis.map((t): Coretan => ({ jenis: "lingkar", x: t.x, y: t.y, jari: JARI, isian: "aksen" })),
    ...tertulis.flatMap((t, i) => {
      const k = tempat[i] ?? null;
      if (k === null) return [];
      const atas = k.y + (k.tinggi - TINGGI_LABEL) / 2;
      return tulisBaris([t.teks], [k.x + k.lebar / 2, atas], { ukuran, tebal: true, rata: "tengah" });
    }),
  ];
}

/** A thin line from a point to a number that had to stand farther off. */
function penunjuk({ x, y }: Berlabel, tempat: Kotak | null): readonly Coretan[] {
  if (tempat === null) return [];
  const tengah = [tempat.x + tempat.lebar / 2, tempat.y + tempat.tinggi / 2] as const;
  const ujung = ujungPenunjuk([x, y], tengah, PENUNJUK);
  return ujung === null ? [] : [{ jenis: "garis", titik: [[x, y], ujung], warna: "garis_kuat", tebal: 0.75 }];
}
