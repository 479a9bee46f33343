// A whole document as elements: cover, table of contents, sections, closing.
import type { Bagian, Dokumen } from "../../model.ts";
import { drawBlok } from "./blok.ts";
import { judulTingkat, type OpsiHtml } from "./isi.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** The document in one element of class "laporan". Ids derive from the keys of the sections, which must be unique. */
export function drawDokumen(dokumen: Dokumen, opsi: OpsiHtml): Unsur {
  return elemen(
    "article",
    { class: isNaskah(dokumen) ? "laporan lap-naskah" : "laporan", lang: dokumen.bahasa },
    drawSampul(dokumen, opsi),
    ...(isNaskah(dokumen) ? [] : [drawDaftarIsi(dokumen.bagian)]),
    ...dokumen.bagian.map((b) => drawBagian(b, opsi)),
    ...(isNaskah(dokumen) ? [] : [elemen("p", { class: "lap-penutup" }, dokumen.penutup)]),
    elemen("p", { class: "lap-kaki" }, dokumen.kaki),
  );
}

function isNaskah({ tata }: Dokumen): boolean {
  return tata === "naskah";
}

function drawSampul({ sampul: { baris, periode, oleh } }: Dokumen, opsi: OpsiHtml): Unsur {
  const [judul = "", ...lain] = baris;
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
      ...bagian.map(({ kunci, judul, subjudul }) =>
        elemen(
          "li",
          {},
          elemen("a", { href: `#${idBagian(kunci)}` }, judul),
          ...(subjudul === undefined ? [] : [` ${subjudul}`]),
        ),
      ),
    ),
  );
}

function drawBagian({ kunci, judul, subjudul, blok, halamanBaru }: Bagian, opsi: OpsiHtml): Unsur {
  const id = idBagian(kunci);
  const [idJudul, idSubjudul] = [`${id}-judul`, `${id}-subjudul`];
  return elemen(
    "section",
    // Sections may share a title and differ in the line below it, so both name the section.
    {
      class: halamanBaru === true ? "lap-bagian lap-halaman-baru" : "lap-bagian",
      id,
      "aria-labelledby": subjudul === undefined ? idJudul : `${idJudul} ${idSubjudul}`,
    },
    judulTingkat(opsi, 1, { id: idJudul }, judul),
    ...(subjudul === undefined ? [] : [elemen("p", { class: "lap-subjudul", id: idSubjudul }, subjudul)]),
    ...blok.flatMap((b) => drawBlok(b, opsi)),
  );
}

function idBagian(kunci: string): string {
  return `lap-${kunci}`;
}
