// One block of a section as paragraphs and tables of Word. Called by index.ts.
import { HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow } from "docx";
import { assertNever } from "#inti";
import type { Blok, Catatan, Daftar, Isian, JajaranKartu, Sorotan, TandaTangan } from "../../model.ts";
import { tabelPohon } from "../../tata/ganti-tabel.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { drawGrafik } from "./grafik.ts";
import type { Penulis } from "./penulis.ts";
import { markRumus } from "./rumus.ts";
import { drawTabel } from "./tabel.ts";
import { paragraf, sela } from "./teks.ts";

type Isi = readonly (Paragraph | Table)[];
/** Twentieths of a point in a point. */
const DXA = 20;
/** The name of the list with numbers, as index.ts defines it. */
export const DAFTAR_BERNOMOR = "bernomor";

/**
 * The block as Word writes it; the figures of charts and the texts of trees as tables, so that they can be selected and
 * edited.
 */
export function drawBlok(blok: Blok, penulis: Penulis): Isi {
  switch (blok.jenis) {
    case "paragraf":
      return [paragraf(blok.isi, penulis.gaya.naskah ? { alignment: "both" } : {})];
    case "daftar":
      return drawDaftar(blok, penulis);
    case "kartu":
      return drawKartu(blok);
    case "sorotan":
      return drawSorotan(blok);
    case "rumus":
      return [new Paragraph({ children: [markRumus(penulis.rumus, blok.rumus, penulis.gaya.lebar / DXA)] })];
    case "catatan":
      return [drawCatatan(blok)];
    case "isian":
      return [drawIsian(blok, penulis), sela()];
    case "tanda_tangan":
      return [drawTandaTangan(blok, penulis), sela()];
    case "tabel":
      return drawTabel(blok, penulis);
    case "grafik":
      return drawGrafik(blok, penulis);
    case "pohon":
      return [paragraf(blok.teksAlternatif), ...drawTabel(tabelPohon(blok), penulis)];
    default:
      return assertNever(blok);
  }
}

function drawDaftar({ judul, butir, bernomor }: Daftar, penulis: Penulis): Isi {
  if (bernomor === true) penulis.daftar += 1;
  // Every list counts from one again.
  const nomor = { numbering: { reference: DAFTAR_BERNOMOR, level: 0, instance: penulis.daftar } };
  const tanda = bernomor === true ? nomor : { bullet: { level: 0 } };
  const isi = butir.map((b) => paragraf(b, { ...tanda, spacing: { after: 60 } }));
  return judul === undefined ? isi : [paragraf(judul, { heading: HeadingLevel.HEADING_2 }), ...isi];
}

function drawKartu({ kartu }: JajaranKartu): Isi {
  return kartu.flatMap(({ judul, sub, butir }) => [
    paragraf(judul, { heading: HeadingLevel.HEADING_2 }),
    ...(sub === undefined ? [] : [paragraf(sub, {}, { bold: true, color: NILAI_WARNA.redup })]),
    ...butir.map((b) => paragraf(b, { bullet: { level: 0 }, spacing: { after: 60 } })),
  ]);
}

function drawSorotan({ butir }: Sorotan): Isi {
  const rapat = { spacing: { after: 20 }, keepNext: true } as const;
  return butir.flatMap(({ label, nilai, keterangan }) => [
    paragraf(label, rapat),
    paragraf(nilai, keterangan === undefined ? {} : rapat, { bold: true, size: 28, color: NILAI_WARNA.aksen_tua }),
    ...(keterangan === undefined ? [] : [paragraf(keterangan, {}, { color: NILAI_WARNA.redup, size: 18 })]),
  ]);
}

function drawCatatan({ nada, isi }: Catatan): Paragraph {
  const warna = nada === "peringatan" ? NILAI_WARNA.sedang : NILAI_WARNA.aksen;
  const isian = { info: NILAI_WARNA.aksen_muda, peringatan: NILAI_WARNA.sedang_muda, kosong: NILAI_WARNA.alas }[nada];
  const teks = typeof isi === "string" ? [{ teks: isi }] : isi;
  return paragraf(nada === "peringatan" ? [{ teks: "Perhatian: ", tebal: true }, ...teks] : teks, {
    border: { left: { style: "single", size: 18, color: warna, space: 6 } },
    shading: { type: "clear", color: "auto", fill: isian },
    indent: { left: 140 },
  });
}

const KOSONG = { style: "nil", size: 0, color: "auto" } as const;
const TANPA_GARIS = {
  top: KOSONG,
  bottom: KOSONG,
  left: KOSONG,
  right: KOSONG,
  insideHorizontal: KOSONG,
  insideVertical: KOSONG,
} as const;

/** A grid without lines, for what stands side by side; `lebar` in twentieths of a point. */
function kisi(baris: readonly (readonly Isi[])[], lebar: readonly number[], masuk: number): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: lebar.reduce((j, l) => j + l, 0), type: "dxa" },
    columnWidths: [...lebar],
    indent: { size: masuk, type: "dxa" },
    borders: TANPA_GARIS,
    rows: baris.map(
      (sel) =>
        new TableRow({
          cantSplit: true,
          children: sel.map((isi, i) => {
            return new TableCell({ width: { size: lebar[i] ?? 0, type: "dxa" }, children: [...isi] });
          }),
        }),
    ),
  });
}

const MASUK = 560;
const LABEL = 1300;
const TITIK_DUA = 240;

function drawIsian({ butir }: Isian, { gaya }: Penulis): Table {
  const rapat = { spacing: { after: 40 } } as const;
  const baris = butir.map(({ label, nilai }) => [
    [paragraf(label, rapat)],
    [paragraf(":", rapat)],
    [paragraf(nilai, rapat, { bold: true })],
  ]);
  return kisi(baris, [LABEL, TITIK_DUA, gaya.lebar - MASUK - LABEL - TITIK_DUA], MASUK);
}

const TITIK = ".".repeat(44);

function drawTandaTangan({ tempatTanggal, pihak }: TandaTangan, { gaya }: Penulis): Table {
  const tengah = { alignment: "center", spacing: { after: 0 }, keepNext: true } as const;
  const atas = pihak.map(({ sebutan, jabatan }, i) => [
    paragraf(i === pihak.length - 1 ? (tempatTanggal ?? TITIK) : "", { ...tengah, spacing: { after: 160 } }),
    paragraf(sebutan, tengah),
    paragraf(jabatan, { ...tengah, spacing: { after: 1200 } }),
  ]);
  const bawah = pihak.map(({ nama }) => [
    paragraf(nama ?? TITIK, { alignment: "center", spacing: { after: 0 } }, nama === null ? {} : { bold: true }),
  ]);
  const lebar = pihak.map(() => Math.floor(gaya.lebar / Math.max(1, pihak.length)));
  return kisi([atas, bawah], lebar, 0);
}
