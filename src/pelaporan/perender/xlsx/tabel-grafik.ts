// The tables that a chart of a sheet is drawn of. Called by lembar.ts and tulis-grafik.ts.
import { formatBesaran } from "#inti";
import type { Grafik, Sel, Tabel } from "../../model.ts";
import { tabelGrafik } from "../../tata/ganti-tabel.ts";
import { batasGaris, bidangSebar, namaSeri } from "../pptx/isi-grafik.ts";

const CATATAN_KOSONG = "Sel kosong berarti tanpa angka, dan tidak digambar.";

/**
 * A chart's figures. Where there is no number the cell stays empty, because a chart draws words as zero; the mark of a
 * line chart is a column of its own.
 */
export function tabelBerbatas(grafik: Grafik): Tabel {
  const tabel = tabelGrafik(grafik);
  const kosong = grafik.seri.some((s) => grafik.kategori.some((_, i) => (s.nilai[i] ?? null) === null));
  const awal = tabel.lebar.length - grafik.seri.length;
  const baris = tabel.baris.map((b) =>
    b.map((sel, k) => (k >= awal && sel.angka === undefined ? { ...sel, isi: "" } : sel)),
  );
  const lengkap: Tabel = { ...tabel, baris, ...(kosong ? { catatan: [CATATAN_KOSONG] } : {}) };
  return grafik.bentuk === "garis" ? withBatas(lengkap, grafik) : lengkap;
}

function withBatas(tabel: Tabel, grafik: Grafik): Tabel {
  const batas = batasGaris(grafik);
  if (batas === null) return tabel;
  return {
    ...tabel,
    lebar: [...tabel.lebar, 15],
    kepala: tabel.kepala.map((k) => [...k, { isi: batas.nama, rata: "tengah" }]),
    baris: tabel.baris.map((b) => [...b, selNilai(batas.y, grafik)]),
  };
}

/** The ends of the marks of a scatter chart, on the columns of its table; null without a mark. */
export function tabelBatas(grafik: Grafik): Tabel | null {
  const { batas } = bidangSebar(grafik);
  if (batas.length === 0) return null;
  return {
    ...tabelGrafik(grafik),
    kepala: [
      [{ isi: "" }, { isi: "GARIS BATAS" }, ...[0, 1].map((i): Sel => ({ isi: namaSeri(grafik, i), rata: "tengah" }))],
    ],
    baris: batas.flatMap((b) =>
      b.ujung.map(([x, y]) => [
        { isi: "" },
        { isi: b.nama, judulBaris: true },
        selNilai(x, grafik),
        selNilai(y, grafik),
      ]),
    ),
  };
}

function selNilai(n: number, { satuan, desimal }: Grafik): Sel {
  const nilai = String(n);
  return { isi: formatBesaran(nilai, satuan, desimal), rata: "kanan", angka: { nilai, satuan, desimal } };
}
