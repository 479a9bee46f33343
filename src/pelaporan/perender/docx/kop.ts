// The letterhead above the first page, and the logo of a cover. Called by index.ts.
import {
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { GayaLaporan, LogoLaporan } from "../../gaya/gaya-laporan.ts";
import { bitaLogo, muatLogo } from "../../gaya/logo.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import type { GayaDocx } from "./gaya.ts";
import { paragraf, sela } from "./teks.ts";

/** Pixels of 1/96 inch, as the library counts pictures. */
const KOTAK = { kop: { lebar: 110, tinggi: 84 }, sampul: { lebar: 260, tinggi: 120 } } as const;
const DXA_SEPIKSEL = 15;
const SELA_LOGO = 200;
/** Pictures of one file are told apart by their number; the QR code of a report that was set is 1. */
const NOMOR_LOGO = "2";

/** The logo left, the lines in the middle, a rule below. */
export function drawKop(gaya: GayaLaporan | undefined, { lebar }: GayaDocx): readonly (Paragraph | Table)[] {
  if (gaya?.kop === undefined) return [];
  const { logo } = gaya;
  const tepi = logo === undefined ? 0 : Math.ceil(muatLogo(logo, KOTAK.kop).lebar * DXA_SEPIKSEL) + SELA_LOGO;
  const sel = (size: number, children: readonly Paragraph[]) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      borders: { bottom: { style: BorderStyle.SINGLE, size: 16, color: NILAI_WARNA.tinta } },
      children,
    });
  const kosong = new Paragraph({ spacing: { after: 0 } });
  // An empty column as wide as the logo keeps the lines in the middle of the page.
  const isi =
    logo === undefined
      ? [sel(lebar, barisKop(gaya.kop))]
      : [
          sel(tepi, [gambar(logo, KOTAK.kop, { spacing: { after: 80 } })]),
          sel(lebar - 2 * tepi, barisKop(gaya.kop)),
          sel(tepi, [kosong]),
        ];
  const columnWidths = logo === undefined ? [lebar] : [tepi, lebar - 2 * tepi, tepi];
  return [
    new Table({
      rows: [new TableRow({ cantSplit: true, children: isi })],
      width: { size: lebar, type: WidthType.DXA },
      columnWidths,
      borders: TableBorders.NONE,
    }),
    sela(),
  ];
}

function barisKop({ baris, rincian }: NonNullable<GayaLaporan["kop"]>): readonly Paragraph[] {
  const tengah = { alignment: "center", spacing: { after: 0, line: 264, lineRule: "auto" } } as const;
  const akhir = baris.length - 1;
  return [
    ...baris.map((b, i) => paragraf(b.toUpperCase(), tengah, { bold: true, size: i === akhir ? 28 : 24 })),
    ...rincian.map((b, i) =>
      paragraf(
        b,
        { ...tengah, spacing: { ...tengah.spacing, after: i === rincian.length - 1 ? 80 : 0 } },
        { size: 18 },
      ),
    ),
  ];
}

/** The logo above the title of a cover. */
export function drawLogo(logo: LogoLaporan | undefined): readonly Paragraph[] {
  return logo === undefined
    ? []
    : [gambar(logo, KOTAK.sampul, { alignment: "center", spacing: { before: 1500, after: 400 } })];
}

function gambar(
  logo: LogoLaporan,
  kotak: { readonly lebar: number; readonly tinggi: number },
  opsi: { readonly alignment?: "center"; readonly spacing: { readonly before?: number; readonly after: number } },
): Paragraph {
  const { lebar, tinggi } = muatLogo(logo, kotak);
  const isi = new ImageRun({
    type: logo.jenis,
    data: bitaLogo(logo),
    transformation: { width: lebar, height: tinggi },
    altText: { id: NOMOR_LOGO, name: "Lambang", description: logo.alt, title: "Lambang" },
  });
  return new Paragraph({ ...opsi, children: [isi] });
}
