// Trees as an SVG diagram, followed by the same tree as a nested list.
import type { Pohon, SimpulPohon } from "../../model.ts";
import { type KotakPohon, type OpsiPohon, TEPI_KOTAK, tataPohon } from "../../tata/pohon.ts";
import { elemen, type Unsur } from "./unsur.ts";

// Measured as if set larger than it is drawn: the layout knows the widths of Arial, a reader's font may be wider.
const OPSI: OpsiPohon = { ukuran: 13.5, lebarSimpul: 230, arah: "kanan", selaSaudara: 10, selaLapis: 36 };
/** Room for the lines of the outermost boxes. */
const TEPI = 2;

/** The diagram in a region of its own, and the outline that says the same in words. */
export function drawPohon({ judul, akar, teksAlternatif }: Pohon): Unsur {
  const { lebar, tinggi, kotak, garis } = tataPohon(akar, OPSI);
  const ukuran = { lebar: Math.ceil(lebar) + 2 * TEPI, tinggi: Math.ceil(tinggi) + 2 * TEPI };
  const svg = elemen(
    "svg",
    {
      class: "lap-pohon",
      viewBox: `0 0 ${ukuran.lebar} ${ukuran.tinggi}`,
      width: ukuran.lebar,
      height: ukuran.tinggi,
      role: "img",
      "aria-label": teksAlternatif,
    },
    ...garis.map(({ titik }) => elemen("path", { class: "lap-garis-pohon", d: toPath(titik) })),
    ...kotak.map(drawKotak),
  );
  return elemen(
    "figure",
    { class: "lap-figur-pohon" },
    elemen("figcaption", {}, judul),
    elemen("section", { class: "lap-gulir", "aria-label": `Diagram: ${judul}`, tabindex: 0 }, svg),
    elemen(
      "details",
      { class: "lap-kerangka" },
      elemen("summary", {}, `Baca sebagai daftar: ${judul}`),
      drawDaftar(akar),
    ),
  );
}

// Places within a box repeat from box to box, which keeps the file small; only the box itself stands where it must.
function drawKotak({ simpul, x, y, lebar, tinggi, teks }: KotakPohon): Unsur {
  const tepi = bulat(TEPI_KOTAK * OPSI.ukuran);
  const asal = `translate(${bulat(x + TEPI) + tepi} ${bulat(y + TEPI)})`;
  return elemen(
    "g",
    { class: `lap-lapis-${simpul.lapis}`, transform: asal },
    elemen("rect", { x: -tepi, width: bulat(lebar), height: bulat(tinggi), rx: 4 }),
    // The baseline lies about one font size under the line's top.
    ...teks.map((t) => elemen("text", { class: KELAS_TEKS[t.jenis], y: bulat(t.y + t.ukuran * 0.95) }, t.teks)),
  );
}

const KELAS_TEKS = { label: "lap-teks-label", judul: "lap-teks-judul", rincian: undefined } as const;

function drawDaftar(simpul: readonly SimpulPohon[]): Unsur {
  return elemen("ul", {}, ...simpul.map(drawButir));
}

function drawButir({ label, judul, rincian, anak }: SimpulPohon): Unsur {
  return elemen(
    "li",
    {},
    elemen("span", { class: "lap-label-simpul" }, `${label}: `),
    judul,
    ...(rincian.length === 0
      ? []
      : [elemen("ul", { class: "lap-rincian" }, ...rincian.map((r) => elemen("li", {}, r)))]),
    ...(anak.length === 0 ? [] : [drawDaftar(anak)]),
  );
}

function toPath(titik: readonly (readonly [number, number])[]): string {
  return titik.map(([x, y], i) => `${i === 0 ? "M" : "L"}${bulat(x + TEPI)} ${bulat(y + TEPI)}`).join("");
}

// Whole pixels are sharp, and shorter to send.
function bulat(panjang: number): number {
  return Math.round(panjang);
}
