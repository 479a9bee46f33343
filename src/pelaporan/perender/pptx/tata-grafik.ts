// Lays out charts on slides: how tall, and how many categories fit on one. Called by tata-blok.ts.
import type { Grafik } from "../../model.ts";
import type { ObjekGrafik } from "./objek.ts";
import type { Potongan, Ruang } from "./ruang.ts";

import { tataCatatan } from "./tata-teks.ts";

/** Points that one bar, the gap between two categories, and everything around the bars take. */
const TEBAL_BATANG = 15;
const SELA_KATEGORI = 12;
const SEKELILING = 72;
/** A column needs room for its label. */
const LEBAR_BATANG = 46;
const TINGGI = { terkecil: 220, terbesar: 380 } as const;

/** One chart, or several with as many categories each where they do not fit on one slide. */
export function tataGrafik(grafik: Grafik, ruang: Ruang): readonly Potongan[] {
  if (grafik.kategori.length === 0 || grafik.seri.length === 0) return tataKosong(grafik, ruang);
  const muat = countKategori(grafik, ruang);
  const jumlah = Math.max(1, Math.ceil(grafik.kategori.length / muat));
  const per = Math.ceil(grafik.kategori.length / jumlah);
  return Array.from({ length: jumlah }, (_, i): Potongan => {
    const sebagian = slice(grafik, i * per, (i + 1) * per);
    const tinggi = countTinggi(sebagian, ruang, i === 0);
    const kotak = { x: 0, y: 0, lebar: ruang.lebar, tinggi };
    const nama = jumlah === 1 ? grafik.judul : `${grafik.judul} (${i + 1} dari ${jumlah})`;
    const objek: ObjekGrafik = { jenis: "grafik", nama, kotak, grafik: { ...sebagian, judul: nama } };
    return { tinggi, objek: [objek] };
  });
}

function tataKosong({ judul }: Grafik, ruang: Ruang): readonly Potongan[] {
  return tataCatatan({ jenis: "catatan", nada: "kosong", isi: `${judul}: belum ada data untuk digambar.` }, ruang);
}

function countKategori({ bentuk, seri }: Grafik, { lebar, penuh }: Ruang): number {
  const banyakSeri = Math.max(1, seri.length);
  const muat =
    bentuk === "batang_datar"
      ? (Math.min(penuh, TINGGI.terbesar) - SEKELILING) / (banyakSeri * TEBAL_BATANG + SELA_KATEGORI)
      : lebar / (banyakSeri * LEBAR_BATANG + SELA_KATEGORI);
  return Math.max(1, Math.floor(muat));
}

/** Flat bars take what they need; a chart that would become too low for the rest of its slide gets a slide of its own. */
function countTinggi({ bentuk, kategori, seri }: Grafik, { sisa, penuh }: Ruang, pertama: boolean): number {
  const terbesar = Math.min(penuh, TINGGI.terbesar);
  const perlu =
    bentuk === "batang_datar"
      ? Math.max(TINGGI.terkecil, SEKELILING + kategori.length * (seri.length * TEBAL_BATANG * 1.5 + SELA_KATEGORI))
      : terbesar;
  const ada = pertama && sisa >= TINGGI.terkecil ? Math.min(sisa, terbesar) : terbesar;
  return Math.min(perlu, ada);
}

function slice(grafik: Grafik, dari: number, sampai: number): Grafik {
  return {
    ...grafik,
    kategori: grafik.kategori.slice(dari, sampai),
    seri: grafik.seri.map((s) => ({ nama: s.nama, nilai: s.nilai.slice(dari, sampai) })),
  };
}
