// Charts as bars with every name and figure as real text. Called by blok.ts.
import { formatBesaran } from "#inti";
import type { Grafik } from "../../model.ts";
import { batasSkala } from "../../tata/skala-grafik.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { panggil, teksTypst, warna } from "./teks.ts";

const WARNA_SERI = [NILAI_WARNA.garis_kuat, NILAI_WARNA.aksen, NILAI_WARNA.aksen_tua] as const;

/** A title, what the chart says, then a group of bars per category. */
export function drawGrafik(grafik: Grafik): string {
  const batas = batasSkala(grafik);
  const kelompok = grafik.kategori.map((nama, i) => {
    const batang = grafik.seri.map((s, urutan) => drawBatang(grafik, s.nama, s.nilai[i] ?? null, { urutan, batas }));
    const isi = panggil("grid", "columns: (90pt, 1fr, 70pt)", "gutter: 3pt", ...batang);
    return `block(breakable: false, strong(${teksTypst(nama)}) + ${isi})`;
  });
  return [
    `block(sticky: true, strong(${teksTypst(grafik.judul)}))`,
    `block(sticky: true, ${teksTypst(grafik.teksAlternatif)})`,
    ...kelompok,
  ].join("\n");
}

function drawBatang(
  { satuan, desimal }: Grafik,
  nama: string,
  nilai: string | null,
  { urutan, batas }: { readonly urutan: number; readonly batas: number },
): string {
  // Lengths are for drawing only, so floats may carry them.
  const bagian = nilai === null ? 0 : Math.max(0, Math.min(1, Number(nilai) / batas));
  const isian = warna(WARNA_SERI[urutan % WARNA_SERI.length] ?? NILAI_WARNA.aksen);
  const persen = `${Math.round(bagian * 10_000) / 100}%`;
  const teks = nilai === null ? "tanpa angka" : formatBesaran(nilai, satuan, desimal);
  return [
    `${teksTypst(nama)}`,
    `rect(width: ${persen}, height: 8pt, stroke: none, fill: ${isian})`,
    `align(right, ${teksTypst(teks)})`,
  ].join(", ");
}
