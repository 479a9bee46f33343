// Names of categories under a chart, each in its column, with the words where a number is missing. Called by bars that
// stand and by lines.
import type { Grafik } from "../../model.ts";
import { labelNilai } from "../../tata/label-grafik.ts";
import { barisOf, tinggiTeks, tulisBaris, UKURAN } from "./coretan.ts";
import type { Pita } from "./pita.ts";

const SELA = 6;
/** In narrower columns only every second, third ... name is printed: the table has them all. */
const TERSEMPIT = 40;

/** `tengah` of the columns, `lebar` of each; `kategori` are the places of the categories in the chart. */
export type KolomKategori = {
  readonly kategori: readonly number[];
  readonly tengah: readonly number[];
  readonly lebar: number;
};

/** The labels, their top at 0. */
export function susunLabelKategori(grafik: Grafik, { kategori, tengah, lebar }: KolomKategori): Pita {
  const lompat = Math.max(1, Math.ceil(TERSEMPIT / lebar));
  // A name that spans several columns stands in the middle of them, so that none reaches over the edge.
  const awal = Math.ceil((lompat - 1) / 2);
  const tertulis = kategori.flatMap((ke, i) => {
    const muat = i >= awal && i + awal < kategori.length && (i - awal) % lompat === 0;
    return muat ? [{ ke, x: tengah[i] ?? 0 }] : [];
  });
  const isi = tertulis.map(({ ke, x }) => {
    const ruang = lebar * lompat - SELA;
    const nama = barisOf(grafik.kategori[ke] ?? "", UKURAN.sumbu, ruang);
    const tanpa = kataTanpa(grafik, ke).flatMap((t) => barisOf(t, UKURAN.sumbu, ruang));
    const gaya = { ukuran: UKURAN.sumbu, rata: "tengah" } as const;
    return {
      baris: nama.length + tanpa.length,
      coretan: [
        ...tulisBaris(nama, [x, 0], gaya),
        ...tulisBaris(tanpa, [x, tinggiTeks(nama.length, UKURAN.sumbu)], { ...gaya, warna: "redup" }),
      ],
    };
  });
  return {
    tinggi: tinggiTeks(Math.max(0, ...isi.map((s) => s.baris)), UKURAN.sumbu),
    coretan: isi.flatMap((s) => s.coretan),
  };
}

function kataTanpa(grafik: Grafik, ke: number): readonly string[] {
  const { seri } = grafik;
  const kata = seri.flatMap((s) =>
    (s.nilai[ke] ?? null) === null ? [{ nama: s.nama, isi: labelNilai(grafik, s, ke) }] : [],
  );
  const sama = kata.length === seri.length && kata.every((k) => k.isi === kata[0]?.isi);
  return sama ? kata.slice(0, 1).map((k) => k.isi) : kata.map((k) => `${k.nama}: ${k.isi}`);
}
