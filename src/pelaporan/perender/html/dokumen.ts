// A whole document as elements: cover, table of contents, sections, closing.
import type { Bagian, Dokumen, Pengesahan } from "../../model.ts";
import { jalurQr, modulQr } from "../kode-qr.ts";
import { barisPengesahan, TEKS_QR } from "../pengesahan.ts";
import { drawBlok } from "./blok.ts";
import { judulTingkat, type OpsiHtml } from "./isi.ts";
import { drawKop, drawLogo, drawTautanGaya } from "./kop.ts";
import { withLabelUnik } from "./label-unik.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** The document in one element of class "laporan". Ids derive from the keys of the sections, which must be unique. */
export function drawDokumen(dokumen: Dokumen, opsi: OpsiHtml): Unsur {
  const artikel = elemen(
    "article",
    { class: isNaskah(dokumen) ? "laporan lap-naskah" : "laporan", lang: dokumen.bahasa },
    ...drawTautanGaya(dokumen.gaya, opsi),
    ...(isNaskah(dokumen) && dokumen.berbab !== true ? drawKop(dokumen.gaya, opsi) : []),
    drawSampul(dokumen, opsi),
    ...(isNaskah(dokumen) && dokumen.berbab !== true ? [] : [drawDaftarIsi(dokumen.bagian)]),
    ...dokumen.bagian.map((b) => drawBagian(b, opsi)),
    ...(isNaskah(dokumen) ? [] : [elemen("p", { class: "lap-penutup" }, dokumen.penutup)]),
    elemen("p", { class: "lap-kaki" }, dokumen.kaki),
    ...(dokumen.pengesahan === undefined ? [] : [drawPengesahan(dokumen.pengesahan)]),
  );
  return withLabelUnik(artikel);
}

/** Who set the report, its digest, and a QR code to the page that checks it. */
function drawPengesahan(pengesahan: Pengesahan): Unsur {
  const modul = modulQr(pengesahan.alamat);
  const bidang = { viewBox: `0 0 ${modul.length} ${modul.length}`, role: "img", "aria-label": TEKS_QR };
  return elemen(
    "div",
    { class: "lap-pengesahan" },
    elemen("svg", bidang, elemen("path", { d: jalurQr(modul) })),
    elemen("div", {}, ...barisPengesahan(pengesahan).map((b) => elemen("p", {}, b))),
  );
}

function isNaskah({ tata }: Dokumen): boolean {
  return tata === "naskah";
}

function drawSampul(dokumen: Dokumen, opsi: OpsiHtml): Unsur {
  const { baris, periode, oleh } = dokumen.sampul;
  const [judul = "", ...lain] = baris;
  const logo = isNaskah(dokumen) && dokumen.berbab !== true ? undefined : dokumen.gaya?.logo;
  const tanda =
    oleh === undefined
      ? []
      : [
          elemen("p", { class: "lap-oleh" }, "Oleh:"),
          elemen("p", { class: "lap-nama" }, oleh.nama),
          elemen("p", {}, oleh.jabatan),
        ];
  return elemen(
    "header",
    { class: "lap-sampul" },
    ...drawLogo(logo, opsi),
    judulTingkat(opsi, 0, {}, judul),
    ...lain.map((b, i) => elemen("p", { class: i === 0 ? "lap-lembaga" : undefined }, b)),
    elemen("p", { class: "lap-periode" }, periode),
    ...tanda,
  );
}

function drawDaftarIsi(bagian: readonly Bagian[]): Unsur {
  return elemen(
    "nav",
    { class: "lap-daftar-isi", "aria-label": "Isi laporan" },
    elemen(
      "ol",
      {},
      ...bagian
        .filter(isDidaftar)
        .map(({ kunci, judul, subjudul, tingkat }) =>
          elemen(
            "li",
            { class: tingkat === 2 ? "lap-isi-dalam" : undefined },
            elemen("a", { href: `#${idBagian(kunci)}` }, judul),
            ...(subjudul === undefined ? [] : [` ${subjudul}`]),
          ),
        ),
    ),
  );
}

/** The list of contents names chapters and their parts; what lies deeper repeats in each. */
function isDidaftar({ tingkat = 1 }: Bagian): boolean {
  return tingkat <= 2;
}

function drawBagian({ kunci, judul, subjudul, blok, halamanBaru, tingkat = 1 }: Bagian, opsi: OpsiHtml): Unsur {
  const id = idBagian(kunci);
  const [idJudul, idSubjudul] = [`${id}-judul`, `${id}-subjudul`];
  return elemen(
    "section",
    // Sections may share a title and differ in the line below it, so both name the section.
    {
      class: kelasBagian(halamanBaru === true, tingkat),
      id,
      "aria-labelledby": subjudul === undefined ? idJudul : `${idJudul} ${idSubjudul}`,
    },
    judulTingkat(opsi, tingkat, { id: idJudul }, judul),
    ...(subjudul === undefined ? [] : [elemen("p", { class: "lap-subjudul", id: idSubjudul }, subjudul)]),
    ...blok.flatMap((b) => drawBlok(b, opsi)),
  );
}

function kelasBagian(halamanBaru: boolean, tingkat: 1 | 2 | 3): string {
  const kelas = [
    "lap-bagian",
    ...(halamanBaru ? ["lap-halaman-baru"] : []),
    ...(tingkat > 1 ? [`lap-tingkat-${tingkat}`] : []),
  ];
  return kelas.join(" ");
}

function idBagian(kunci: string): string {
  return `lap-${kunci}`;
}
