// Lying bars: the category's name above them, each bar between the name of its series and its figure, so that no bar needs
// its colour to be told apart. Called by susun.ts.
import { formatBesaran } from "#inti";
import type { Grafik, SeriTergambar } from "../../model.ts";
import { labelNilai } from "../../tata/label-grafik.ts";
import { lebarTeks } from "../../tata/ukur-teks.ts";
import { barisOf, type Coretan, type Gambar, garisLurus, tinggiTeks, tulisBaris, UKURAN } from "./coretan.ts";
import { type Pita, type RuangGambar, susunPita } from "./pita.ts";
import { warnaSeriKe } from "./rupa-seri.ts";
import { letakSkala, type Skala, skalaOf } from "./skala.ts";

const TEBAL = 11;
const BARIS_TERENDAH = 18;
const SELA = 8;
/** Parts of the width that the columns beside the bars take at most. */
const TERLEBAR = { seri: 0.24, nilai: 0.3 } as const;

type Tata = {
  readonly grafik: Grafik;
  readonly lebar: number;
  readonly skala: Skala;
  readonly seri: readonly (readonly string[])[];
  readonly bidang: { readonly x: number; readonly lebar: number };
  readonly kolomNilai: number;
};

/** As many pictures as the categories need. */
export function susunBatangDatar(grafik: Grafik, ruang: RuangGambar): readonly Gambar[] {
  const tata = tataOf(grafik, ruang.lebar);
  return susunPita(
    kepalaAcuan(tata),
    grafik.kategori.map((nama, i) => pitaKategori(tata, nama, i)),
    ruang,
  );
}

function tataOf(grafik: Grafik, lebar: number): Tata {
  const { seri } = grafik;
  const terlebar = (teks: readonly string[]) => Math.max(0, ...teks.map((t) => lebarTeks(t, { ukuran: UKURAN.angka })));
  // The title says already what a single series is.
  const nama = seri.length > 1 ? seri.map((s) => s.nama) : [];
  const kolomSeri = Math.min(lebar * TERLEBAR.seri, terlebar(nama) + 1);
  const kolomNilai = Math.min(
    lebar * TERLEBAR.nilai,
    terlebar(seri.flatMap((s) => grafik.kategori.map((_, ke) => labelNilai(grafik, s, ke)))) + 1,
  );
  const x = nama.length === 0 ? 1 : kolomSeri + SELA;
  return {
    grafik,
    lebar,
    skala: skalaOf(grafik),
    seri: seri.map((_, i) => barisOf(nama[i] ?? "", UKURAN.angka, kolomSeri)),
    bidang: { x, lebar: lebar - x - kolomNilai - SELA },
    kolomNilai,
  };
}

/** The value of the mark above the bars. */
function kepalaAcuan({ grafik, lebar, skala, bidang }: Tata): Pita {
  const { acuan, satuan } = grafik;
  if (acuan === undefined) return { tinggi: 0, coretan: [] };
  const teks = formatBesaran(acuan.y, satuan);
  const separuh = lebarTeks(teks, { ukuran: UKURAN.sumbu }) / 2;
  const letak = bidang.x + letakSkala(acuan.y, skala) * bidang.lebar;
  const x = Math.max(separuh, Math.min(lebar - separuh, letak));
  const gaya = { ukuran: UKURAN.sumbu, warna: "buruk", rata: "tengah" } as const;
  return { tinggi: tinggiTeks(1, UKURAN.sumbu) + 4, coretan: tulisBaris([teks], [x, 0], gaya) };
}

function pitaKategori(tata: Tata, nama: string, ke: number): Pita {
  const { grafik, lebar, skala, bidang } = tata;
  const judul = barisOf(nama, UKURAN.nama, lebar, true);
  const atas = SELA / 2 + tinggiTeks(judul.length, UKURAN.nama) + 3;
  let y = atas;
  const baris = grafik.seri.flatMap((s, urutan) => {
    const satu = barisSeri(tata, s, { ke, urutan, y });
    y += satu.tinggi;
    return satu.coretan;
  });
  const { acuan } = grafik;
  const letak = (nilai: string) => bidang.x + letakSkala(nilai, skala) * bidang.lebar;
  const tanda = acuan === undefined ? [] : [garisLurus([letak(acuan.y), atas], [letak(acuan.y), y], "acuan")];
  return {
    tinggi: y + SELA / 2,
    coretan: [
      garisLurus([0, 0.5], [lebar, 0.5], "pemisah"),
      ...tulisBaris(judul, [0, SELA / 2], { ukuran: UKURAN.nama, tebal: true }),
      ...baris,
      garisLurus([letak("0"), atas], [letak("0"), y], "sumbu"),
      ...tanda,
    ],
  };
}

type Tempat = { readonly ke: number; readonly urutan: number; readonly y: number };

function barisSeri(tata: Tata, seri: SeriTergambar, { ke, urutan, y }: Tempat): Pita {
  const { grafik, lebar, bidang, kolomNilai } = tata;
  const nilai = seri.nilai[ke] ?? null;
  const nama = tata.seri[urutan] ?? [];
  const angka = barisOf(labelNilai(grafik, seri, ke), UKURAN.angka, kolomNilai);
  const perlu = tinggiTeks(Math.max(nama.length, angka.length), UKURAN.angka) + 3;
  const tinggi = Math.max(BARIS_TERENDAH, perlu);
  const tengah = (baris: number) => y + (tinggi - tinggiTeks(baris, UKURAN.angka)) / 2;
  const kotak = { y: y + (tinggi - TEBAL) / 2, tinggi: TEBAL } as const;
  const batang: readonly Coretan[] =
    nilai === null
      ? []
      : [{ jenis: "kotak", ...kotak, ...rentangBatang(tata, nilai), isian: warnaSeriKe(urutan, grafik.seri.length) }];
  return {
    tinggi,
    coretan: [
      { jenis: "kotak", ...kotak, x: bidang.x, lebar: bidang.lebar, isian: "alas" },
      ...batang,
      ...tulisBaris(nama, [0, tengah(nama.length)], { ukuran: UKURAN.angka, warna: "redup" }),
      ...tulisBaris(angka, [lebar, tengah(angka.length)], {
        ukuran: UKURAN.angka,
        rata: "kanan",
        warna: nilai === null ? "redup" : "tinta",
      }),
    ],
  };
}

function rentangBatang({ skala, bidang }: Tata, nilai: string): { readonly x: number; readonly lebar: number } {
  const [nol, ujung] = [letakSkala("0", skala), letakSkala(nilai, skala)];
  return { x: bidang.x + Math.min(nol, ujung) * bidang.lebar, lebar: Math.abs(ujung - nol) * bidang.lebar };
}
