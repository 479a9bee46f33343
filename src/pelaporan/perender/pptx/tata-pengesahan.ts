// The slide of a report that was set: who set it, its digest, and a QR code to the page that checks it. Called by tata-lembar.ts.
import type { Pengesahan } from "../../model.ts";
import { modulQr, pngQr } from "../kode-qr.ts";
import { barisPengesahan, TEKS_QR } from "../pengesahan.ts";
import type { Kotak, Lembar, ParagrafLembar } from "./objek.ts";
import { BIDANG_ISI, BIDANG_JUDUL } from "./ruang.ts";

const SISI_QR = 200;
const SELA = 28;

/** A slide of its own, before the closing one. */
export function lembarPengesahan(pengesahan: Pengesahan): Lembar {
  const qr: Kotak = { x: BIDANG_ISI.x, y: BIDANG_ISI.y, lebar: SISI_QR, tinggi: SISI_QR };
  const x = qr.x + SISI_QR + SELA;
  const kotak: Kotak = { x, y: qr.y, lebar: BIDANG_ISI.x + BIDANG_ISI.lebar - x, tinggi: SISI_QR };
  const judul: ParagrafLembar = { teks: [{ teks: "PENGESAHAN" }], ukuran: 26, warna: "aksen_tua", tebal: true };
  const paragraf = barisPengesahan(pengesahan).map(
    (teks, i): ParagrafLembar => ({ teks: [{ teks }], ukuran: i === 0 ? 18 : 14, warna: "tinta", sesudah: 10 }),
  );
  return {
    jenis: "isi",
    judul: { kotak: BIDANG_JUDUL, jangkar: "bawah", paragraf: [judul] },
    objek: [
      {
        jenis: "gambar",
        nama: "Kode QR",
        kotak: qr,
        jenisBerkas: "png",
        isi: pngQr(modulQr(pengesahan.alamat)),
        alt: TEKS_QR,
      },
      { jenis: "bidang", nama: "Pengesahan", kotak, bentuk: "persegi", jangkar: "tengah", tepi: 0, paragraf },
    ],
  };
}
