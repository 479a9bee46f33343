// Writes the first sheet: what the workbook is, and links to its sheets. Called by index.ts.
import type { Workbook } from "@cj-tech-master/excelts";
import type { Dokumen } from "../../model.ts";
import { barisPengesahan } from "../pengesahan.ts";
import { gayaSel, huruf, UKURAN, warna } from "./gaya.ts";
import { nilaiTeks } from "./isi-sel.ts";
import { addLembar, type Kertas } from "./kertas.ts";
import type { Lembar } from "./lembar.ts";
import { kutipLembar, LEMBAR_ISI } from "./nama-lembar.ts";
import { writeKop } from "./tulis-kop.ts";
import { writeTeks } from "./tulis-teks.ts";
import { LANGKAH, lebarKolom, TINGGI_TERKECIL, tinggiTeks } from "./ukur.ts";

const KOLOM = [250, 490] as const;
const CATATAN = [
  "Angka disimpan sebagai angka dan ditampilkan menurut desimal yang dicetak. Capaian dan total berupa rumus, sehingga hitungannya dapat diperiksa; hasilnya sama dengan angka yang dicetak.",
  "Tampilan titik dan koma mengikuti pengaturan bahasa komputer.",
];

/** Title, period, publisher, and a row with a link for each sheet. */
export function writeIsi(kerja: Workbook, dokumen: Dokumen, daftar: readonly Lembar[]): void {
  const kertas: Kertas = { lembar: addLembar(kerja, LEMBAR_ISI, dokumen), kolom: KOLOM, baris: 1 };
  for (const [i, lebar] of KOLOM.entries()) kertas.lembar.getColumn(i + 1).width = lebarKolom(lebar);
  writeKop(kerja, kertas, dokumen.gaya);
  const { baris, periode, oleh } = dokumen.sampul;
  const [judul = dokumen.judul, ...lain] = baris;
  writeTeks(kertas, { jenis: "teks", gaya: "nilai", isi: judul });
  for (const teks of [...lain, periode].filter((t) => t !== "")) {
    writeTeks(kertas, { jenis: "teks", gaya: "isi", isi: [{ teks, tebal: true }] });
  }
  if (oleh !== undefined) writeTeks(kertas, { jenis: "teks", gaya: "isi", isi: `Oleh: ${oleh.nama}, ${oleh.jabatan}` });
  writeTeks(kertas, { jenis: "teks", gaya: "redup", isi: `Diterbitkan oleh ${dokumen.pengarang}` });
  const pengesahan = dokumen.pengesahan === undefined ? [] : barisPengesahan(dokumen.pengesahan);
  for (const isi of pengesahan) writeTeks(kertas, { jenis: "teks", gaya: "redup", isi });
  kertas.baris += 1;
  writeDaftar(kertas, daftar);
  kertas.baris += 1;
  for (const isi of CATATAN) writeTeks(kertas, { jenis: "teks", gaya: "redup", isi });
}

function writeDaftar(kertas: Kertas, daftar: readonly Lembar[]): void {
  const { lembar } = kertas;
  const kepala = gayaSel({ ...BIASA, kepala: true, rata: "tengah", tebal: true });
  for (const [i, teks] of ["LEMBAR", "ISI"].entries()) {
    const sel = lembar.getCell(kertas.baris, i + 1);
    sel.value = teks;
    sel.style = kepala;
  }
  kertas.baris += 1;
  for (const satu of daftar) writeBarisDaftar(kertas, satu);
}

/** Steps of a cell that one level of sections is set in by. */
const MASUK = 2;
const BIASA = { kepala: false, rata: "kiri", nada: "biasa", tebal: false, ukuran: UKURAN.isi, masuk: 0 } as const;

function writeBarisDaftar(kertas: Kertas, { nama, judul, subjudul, tingkat, lanjutan }: Lembar): void {
  const { lembar, baris } = kertas;
  const isi = subjudul === "" || lanjutan ? judul : `${judul}: ${subjudul}`;
  const tebal = nama === null || tingkat === 0;
  const gaya = gayaSel({ ...BIASA, tebal });
  lembar.getCell(baris, 1).style = gaya;
  lembar.getCell(baris, 2).style = gayaSel({ ...BIASA, tebal, masuk: tingkat * MASUK });
  lembar.getCell(baris, 2).value = nilaiTeks(isi, {});
  if (nama !== null) {
    const tautan = lembar.getCell(baris, 1);
    tautan.value = { text: nama, hyperlink: `#${kutipLembar(nama)}!A1` };
    tautan.style = { ...gaya, font: huruf({ color: warna("aksen"), underline: true }) };
  }
  const tinggi = tinggiTeks(isi, { ukuran: UKURAN.isi, tebal }, KOLOM[1] - tingkat * MASUK * LANGKAH);
  lembar.getRow(baris).height = Math.max(TINGGI_TERKECIL, Math.ceil(tinggi));
  kertas.baris += 1;
}
