// Lays out tables on slides: pages of rows, formulas over their cells, footnotes. Called by tata-blok.ts.
import type { Tabel } from "../../model.ts";
import type { TataRumus } from "../../tata/rumus.ts";
import { type HalamanTabel, tataTabel } from "../../tata/tabel.ts";
import { SELA_RUMUS } from "../../tata/ukur-tabel.ts";
import { tinggiBaris } from "../../tata/ukur-teks.ts";
import { geserObjek, type Objek, type ParagrafLembar } from "./objek.ts";
import type { Potongan, Ruang } from "./ruang.ts";
import { bagiParagraf, grupRumus, kotakTeks, tinggiParagraf } from "./tata-teks.ts";

const UKURAN_CATATAN = 10;
const SELA_CATATAN = 8;

/** The pages of a table, each with its header; footnotes stand under the last page, or on a slide after it. */
export function tataBlokTabel(tabel: Tabel, ruang: Ruang): readonly Potongan[] {
  if (tabel.lebar.length === 0 || tabel.kepala.length + tabel.baris.length === 0) return [];
  const catatan = (tabel.catatan ?? []).map(
    (teks): ParagrafLembar => ({ teks: [{ teks }], ukuran: UKURAN_CATATAN, warna: "redup", sesudah: 2 }),
  );
  const pesan = catatan.length === 0 ? 0 : tinggiParagraf(catatan, ruang.lebar) + SELA_CATATAN;
  const halaman = pilihHalaman(tabel, ruang, pesan);
  const potongan = halaman.map((h, i) => drawHalaman(h, judulHalaman(tabel.judul, i, halaman.length)));
  const terakhir = potongan.at(-1);
  if (catatan.length === 0 || terakhir === undefined) return potongan;
  if (terakhir.tinggi + pesan > ruang.penuh) return [...potongan, ...catatanTerpisah(catatan, ruang)];
  const kotak = geserObjek(kotakTeks("Catatan tabel", catatan, ruang.lebar), 0, terakhir.tinggi + SELA_CATATAN);
  return [...potongan.slice(0, -1), { tinggi: terakhir.tinggi + pesan, objek: [...terakhir.objek, kotak] }];
}

/** Leaves room for the footnotes where that costs no further page. */
function pilihHalaman(tabel: Tabel, ruang: Ruang, pesan: number): readonly HalamanTabel[] {
  const biasa = tataTabel(tabel, ruang);
  if (pesan === 0 || pesan > ruang.penuh / 2) return biasa;
  const berpesan = tataTabel(tabel, { ...ruang, sisa: ruang.sisa - pesan, penuh: ruang.penuh - pesan });
  return berpesan.length === biasa.length ? berpesan : biasa;
}

function catatanTerpisah(catatan: readonly ParagrafLembar[], ruang: Ruang): readonly Potongan[] {
  return bagiParagraf(catatan, { ...ruang, sisa: ruang.penuh }).map((h) => ({
    tinggi: h.tinggi,
    objek: [kotakTeks("Catatan tabel", h.paragraf, ruang.lebar)],
  }));
}

function judulHalaman(judul: string, urutan: number, jumlah: number): string {
  return jumlah === 1 ? judul : `${judul} (halaman ${urutan + 1} dari ${jumlah})`;
}

function drawHalaman(halaman: HalamanTabel, judul: string): Potongan {
  const kolom = halaman.kolom.length;
  const alt = `Tabel ${judul}: ${kolom} kolom, ${halaman.baris.length} baris.`;
  const tabel: Objek = { jenis: "tabel", nama: judul, alt, x: 0, y: 0, halaman };
  return { tinggi: halaman.tinggi, objek: [tabel, ...drawRumus(halaman)] };
}

/** Formulas cannot stand inside a table cell, so each is a group lying over the room its cell keeps for it. */
function drawRumus(halaman: HalamanTabel): readonly Objek[] {
  const { kolom, tinggiKepala, tinggiBaris: tinggi, ukuran, tepiX, tepiY } = halaman;
  const kiri = (k: number) => kolom.slice(0, k).reduce((j, l) => j + l, 0);
  const mulai = tinggiKepala.reduce((j, t) => j + t, 0);
  return halaman.baris.flatMap((sel, i) => {
    const atas = mulai + tinggi.slice(0, i).reduce((j, t) => j + t, 0);
    return sel.flatMap((s) => {
      if (s.rumus === null) return [];
      const y = atas + tepiY + tinggiBaris(s.baris.length, ukuran) + SELA_RUMUS * ukuran;
      return [grupRumus(s.rumus, teksRumus(s.rumus), kiri(s.kolom) + tepiX, y)];
    });
  });
}

function teksRumus(rumus: TataRumus): string {
  return `Rumus: ${rumus.teks.map((t) => t.teks).join(" ")}`;
}
