// Lays out charts on slides: how tall, and how many categories fit on one. Called by tata-blok.ts.
import type { Grafik } from "../../model.ts";
import { tabelGrafik } from "../../tata/ganti-tabel.ts";
import { isBergambar } from "./isi-grafik.ts";
import { geserObjek, type ObjekGrafik } from "./objek.ts";
import { type Potongan, type Ruang, SELA_BLOK } from "./ruang.ts";
import { tataBlokTabel } from "./tata-tabel.ts";
import { tataCatatan } from "./tata-teks.ts";

/** Points that one bar, the gap between two categories, and everything around the bars take. */
const TEBAL_BATANG = 15;
const SELA_KATEGORI = 12;
const SEKELILING = 72;
/** A column, and a point of a line, needs room for its label. */
const LEBAR_BATANG = 46;
const LEBAR_TITIK = 62;
const TINGGI = { terkecil: 220, terbesar: 380 } as const;

/** One chart, or several with as many categories each where they do not fit on one slide; points with their table. */
export function tataGrafik(grafik: Grafik, ruang: Ruang): readonly Potongan[] {
  if (grafik.bentuk === "sebar") return tataSebar(grafik, ruang);
  return isBergambar(grafik) ? tataSemua(grafik, ruang) : tataKosong(grafik, ruang);
}

/** The points, and the table that names them: on the same slide where both fit, otherwise on those after it. */
function tataSebar(grafik: Grafik, ruang: Ruang): readonly Potongan[] {
  const tabel = grafik.kategori.length === 0 ? [] : tataBlokTabel(tabelGrafik(grafik), { ...ruang, sisa: ruang.penuh });
  if (!isBergambar(grafik)) return [...tataKosong(grafik, ruang), ...tabel];
  const [satu, ...lain] = tabel;
  const sisa = ruang.penuh - SELA_BLOK - (satu?.tinggi ?? 0);
  if (satu === undefined || lain.length > 0 || sisa < TINGGI.terkecil)
    return [tataSatu(grafik, countTinggi(grafik, ruang, true), ruang), ...tabel];
  const { tinggi, objek } = tataSatu(grafik, Math.min(sisa, TINGGI.terbesar), ruang);
  const bawah = satu.objek.map((o) => geserObjek(o, 0, tinggi + SELA_BLOK));
  return [{ tinggi: tinggi + SELA_BLOK + satu.tinggi, objek: [...objek, ...bawah] }];
}

function tataSemua(grafik: Grafik, ruang: Ruang): readonly Potongan[] {
  const muat = countKategori(grafik, ruang);
  const jumlah = Math.max(1, Math.ceil(grafik.kategori.length / muat));
  const per = Math.ceil(grafik.kategori.length / jumlah);
  return Array.from({ length: jumlah }, (_, i): Potongan => {
    const sebagian = slice(grafik, i * per, (i + 1) * per);
    const judul = jumlah === 1 ? grafik.judul : `${grafik.judul} (${i + 1} dari ${jumlah})`;
    return tataSatu({ ...sebagian, judul }, countTinggi(sebagian, ruang, i === 0), ruang);
  });
}

function tataSatu(grafik: Grafik, tinggi: number, { lebar }: Ruang): Potongan {
  const kotak = { x: 0, y: 0, lebar, tinggi };
  const objek: ObjekGrafik = { jenis: "grafik", nama: grafik.judul, kotak, grafik };
  return { tinggi, objek: [objek] };
}

function tataKosong({ judul }: Grafik, ruang: Ruang): readonly Potongan[] {
  return tataCatatan({ jenis: "catatan", nada: "kosong", isi: `${judul}: belum ada data untuk digambar.` }, ruang);
}

function countKategori({ bentuk, seri }: Grafik, { lebar, penuh }: Ruang): number {
  if (bentuk === "garis") return Math.max(2, Math.floor(lebar / LEBAR_TITIK));
  const banyakSeri = Math.max(1, seri.length);
  const muat =
    bentuk === "batang_datar"
      ? (Math.min(penuh, TINGGI.terbesar) - SEKELILING) / (banyakSeri * TEBAL_BATANG + SELA_KATEGORI)
      : lebar / (banyakSeri * LEBAR_BATANG + SELA_KATEGORI);
  return Math.max(1, Math.floor(muat));
}

/** Flat bars take what they need; a chart that would become too low for the rest of its slide gets a slide of its own. */
function countTinggi({ bentuk, kategori, seri }: Grafik, { sisa, penuh }: Ruang, pertama: boolean): number {
  const terbesar = bentuk === "sebar" ? penuh : Math.min(penuh, TINGGI.terbesar);
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
    seri: grafik.seri.map(({ nama, nilai, sebab }) => ({
      nama,
      nilai: nilai.slice(dari, sampai),
      ...(sebab === undefined ? {} : { sebab: sebab.slice(dari, sampai) }),
    })),
  };
}
