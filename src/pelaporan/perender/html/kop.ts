// The letterhead above the first page, the logo of a cover, and the style sheet that goes with the look of a pemda.
// Called by dokumen.ts and index.ts.
import type { GayaLaporan, LogoLaporan } from "../../gaya/gaya-laporan.ts";
import { dataLogo, muatLogo } from "../../gaya/logo.ts";
import { rupaCss } from "../rupa.ts";
import { GAYA } from "./gaya.ts";
import type { OpsiHtml } from "./isi.ts";
import { type ElemenHtml, elemen } from "./unsur.ts";

/** Pixels. */
const KOTAK = { kop: { lebar: 110, tinggi: 80 }, sampul: { lebar: 240, tinggi: 110 } } as const;

/** Where the application answers with the logo, and with the style sheet in the colours of the pemda. */
const ALAMAT = { logo: "/laporan/logo", gaya: "/laporan/gaya.css" } as const;

const GAYA_KOP =
  ".laporan .lap-kop{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:1rem;align-items:center;padding-bottom:0.75rem;border-bottom:3px solid #15232d;text-align:center}" +
  ".laporan .lap-kop:not(:has(img)){grid-template-columns:minmax(0,1fr)}" +
  ".laporan .lap-kop-baris{font-weight:700;text-transform:uppercase;line-height:1.25}" +
  ".laporan .lap-kop-instansi{font-size:1.25rem}" +
  ".laporan .lap-kop-rincian{font-size:.85rem;overflow-wrap:anywhere}" +
  ".laporan .lap-logo{display:block;max-width:100%}" +
  ".laporan .lap-kop-imbang{visibility:hidden}" +
  ".laporan .lap-sampul .lap-logo{margin:0 auto 1.25rem}" +
  ".laporan:not(.lap-naskah) .lap-sampul .lap-logo{padding:.5rem;background:#fff;border-radius:.375rem}" +
  ".laporan .lap-sampul>:is(h1,h2){font-size:clamp(1.4rem,4.5vw,2.4rem);line-height:1.2;font-weight:700;color:#fff;text-transform:uppercase}" +
  ".lap-naskah .lap-sampul>:is(h1,h2){color:#063f52;font-size:clamp(1.3rem,3.5vw,1.7rem)}" +
  "@media (max-width:30rem){.laporan .lap-kop{grid-template-columns:minmax(0,1fr);justify-items:center}.laporan .lap-kop-imbang{display:none}}";

/** The style sheet of a report with this look. @example gayaHtml({ huruf: "times" }).includes("Times New Roman") // true */
export function gayaHtml(gaya: GayaLaporan): string {
  const { tepi } = gaya;
  const mm = (n: number) => `${n}mm`;
  const kertas = tepi === undefined ? "" : [tepi.atas, tepi.kanan, tepi.bawah, tepi.kiri].map(mm).join(" ");
  const halaman = kertas === "" ? "" : `@page{margin:${kertas}}@page naskah{margin:${kertas}}`;
  return `${rupaCss(GAYA, gaya)}${rupaCss(GAYA_KOP, gaya)}${halaman}`;
}

/**
 * In a page of the application the style sheet and the logo are files of their own; a page that is kept carries both.
 * The link stands in the report, because only the report knows its look.
 */
export function drawTautanGaya(gaya: GayaLaporan | undefined, { tautan }: OpsiHtml): readonly ElemenHtml[] {
  if (gaya === undefined || !tautan) return [];
  const kueri = new URLSearchParams({
    ...(gaya.warna === undefined ? {} : { utama: gaya.warna.utama, aksen: gaya.warna.aksen }),
    ...(gaya.huruf === undefined ? {} : { huruf: gaya.huruf }),
    rupa: "1",
  });
  return [elemen("link", { rel: "stylesheet", href: `${ALAMAT.gaya}?${kueri}` })];
}

/** The logo left, the lines in the middle, a rule below. */
export function drawKop(gaya: GayaLaporan | undefined, opsi: OpsiHtml): readonly ElemenHtml[] {
  if (gaya?.kop === undefined) return [];
  const { logo, kop } = gaya;
  const akhir = kop.baris.length - 1;
  const teks = elemen(
    "div",
    {},
    ...kop.baris.map((b, i) =>
      elemen("p", { class: i === akhir ? "lap-kop-baris lap-kop-instansi" : "lap-kop-baris" }, b),
    ),
    ...kop.rincian.map((b) => elemen("p", { class: "lap-kop-rincian" }, b)),
  );
  if (logo === undefined) return [elemen("div", { class: "lap-kop" }, teks)];
  const imbang = { class: "lap-kop-imbang", "aria-hidden": "true", viewBox: kotakImbang(logo), ...ukuranImbang(logo) };
  return [elemen("div", { class: "lap-kop" }, gambar(logo, KOTAK.kop, opsi), teks, elemen("svg", imbang))];
}

// As wide as the logo, on the other side, so that the lines stand in the middle.
function ukuranImbang(logo: LogoLaporan): { readonly width: number; readonly height: number } {
  return { width: Math.round(muatLogo(logo, KOTAK.kop).lebar), height: 1 };
}
function kotakImbang(logo: LogoLaporan): string {
  return `0 0 ${ukuranImbang(logo).width} 1`;
}

/** The logo above the title of a cover. */
export function drawLogo(logo: LogoLaporan | undefined, opsi: OpsiHtml): readonly ElemenHtml[] {
  return logo === undefined ? [] : [gambar(logo, KOTAK.sampul, opsi)];
}

function gambar(
  logo: LogoLaporan,
  kotak: { readonly lebar: number; readonly tinggi: number },
  { tautan }: OpsiHtml,
): ElemenHtml {
  const { lebar, tinggi } = muatLogo(logo, kotak);
  const src = tautan ? `${ALAMAT.logo}/${logo.sidik}` : dataLogo(logo);
  return elemen("img", {
    class: "lap-logo",
    src,
    alt: logo.alt,
    width: Math.round(lebar),
    height: Math.round(tinggi),
  });
}
