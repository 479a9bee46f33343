// Points of a scatter: a square with the numbers that the rows of the table carry. Called by grafik.ts.
import { formatBesaran } from "#inti";
import { bulatGambar, type SebarTempat, tempatSebar } from "#pengukuran";
import type { Grafik } from "../../model.ts";
import { lingkaran, taruhLabel, ujungPenunjuk } from "../svg/label-titik.ts";
import { drawKeterangan, rentangSkala } from "./keterangan.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** The square in units of its own; a phone shows about four fifths of a pixel for each. */
const SISI = 400;
const BINGKAI = { x: 0, y: 0, lebar: SISI, tinggi: SISI } as const;
const JARI = 3.5;
const HURUF = { lebar: 8.5, tinggi: 13, dasar: 4.5 } as const;
const CALON = lingkaran(13);
const PENUNJUK = { dekat: 14, sebelum: 8 } as const;

/** The figure; nothing without the two series. */
export function drawSebar(grafik: Grafik): readonly Unsur[] {
  const [kanan, atas] = grafik.seri;
  if (kanan === undefined || atas === undefined) return [];
  const letak = tempatSebar(kanan.nilai, atas.nilai, grafik.acuan);
  const sumbu =
    `Ke kanan: ${kanan.nama}, ${rentangSkala(grafik, letak.batas.x)}. ` +
    `Ke atas: ${atas.nama}, ${rentangSkala(grafik, letak.batas.y)}.${kalimatTanda(grafik)}`;
  return [
    elemen(
      "figure",
      { class: "lap-grafik" },
      elemen("figcaption", {}, grafik.judul),
      drawKeterangan(`${sumbu} Nomor titik sama dengan nomor baris tabel di bawah.`),
      drawSvg(letak),
    ),
  ];
}

function kalimatTanda({ acuan, satuan }: Grafik): string {
  if (acuan === undefined) return "";
  const nilai = [acuan.x, acuan.y].flatMap((n) => (n === undefined ? [] : [formatBesaran(n, satuan)]));
  return ` Garis putus-putus: ${nilai.join(" dan ")}.`;
}

function drawSvg({ garis, titik }: SebarTempat): Unsur {
  const skala = (n: number) => bulatGambar((n / 100) * SISI);
  const lurus = (jenis: "x" | "y", letak: number, kelas: string) => {
    const lain = jenis === "x" ? "y" : "x";
    const n = skala(letak);
    const ujung = { [`${jenis}1`]: n, [`${jenis}2`]: n, [`${lain}1`]: 0, [`${lain}2`]: SISI };
    return elemen("line", { ...ujung, class: kelas });
  };
  return elemen(
    "svg",
    { viewBox: `-4 -4 ${SISI + 8} ${SISI + 8}`, "aria-hidden": "true", class: "lap-sebar" },
    lurus("x", 0, "lap-garis-dasar"),
    lurus("y", 100, "lap-garis-dasar"),
    ...(garis.x === null ? [] : [lurus("x", garis.x, "lap-garis-seratus")]),
    ...(garis.y === null ? [] : [lurus("y", garis.y, "lap-garis-seratus")]),
    ...drawTitik(titik.map((t) => ({ nomor: String(t.ke + 1), x: skala(t.x), y: skala(t.y) }))),
  );
}

type Bernomor = { readonly nomor: string; readonly x: number; readonly y: number };

function drawTitik(titik: readonly Bernomor[]): readonly Unsur[] {
  const tempat = taruhLabel(
    titik.map((t) => ({ ...t, lebar: t.nomor.length * HURUF.lebar, tinggi: HURUF.tinggi })),
    CALON,
    BINGKAI,
    titik.map(({ x, y }) => ({ x: x - JARI, y: y - JARI, lebar: 2 * JARI, tinggi: 2 * JARI })),
  );
  const letak = titik.flatMap((t, i) => {
    const k = tempat[i] ?? null;
    return k === null ? [] : [{ ...t, tx: bulatGambar(k.x + k.lebar / 2), ty: bulatGambar(k.y + k.tinggi / 2) }];
  });
  return [
    ...letak.flatMap(({ x, y, tx, ty }) => {
      const ujung = ujungPenunjuk([x, y], [tx, ty], PENUNJUK);
      if (ujung === null) return [];
      const [x2, y2] = ujung.map(bulatGambar);
      return [elemen("line", { x1: x, y1: y, x2, y2, class: "lap-penunjuk" })];
    }),
    ...titik.map(({ x, y }) => elemen("circle", { cx: x, cy: y, r: JARI })),
    ...letak.map(({ nomor, tx, ty }) => elemen("text", { x: tx, y: bulatGambar(ty + HURUF.dasar) }, nomor)),
  ];
}
