// Sets mathematics: turns a Matematika tree into text boxes and fraction bars with places, for formats that have no
// mathematics of their own inside a table cell. Called by the table layout of the PPTX renderer.
import { assertNever, type Matematika } from "#inti";
import { teksPolos } from "../isi.ts";
import { bungkusTeks, lebarKataTerpanjang, lebarTeks, tinggiBaris } from "./ukur-teks.ts";

/** One line of text, centred in its box. */
export type TeksRumus = {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly teks: string;
  readonly ukuran: number;
};
/** A horizontal bar. */
export type GarisRumus = { readonly x: number; readonly y: number; readonly lebar: number };
/** A set formula; `sumbu` is the height of its axis (where the fraction bar lies) below its top. */
export type TataRumus = {
  readonly lebar: number;
  readonly tinggi: number;
  readonly sumbu: number;
  readonly teks: readonly TeksRumus[];
  readonly garis: readonly GarisRumus[];
};

const TANPA_BATAS = Number.POSITIVE_INFINITY;
/** Distances as multiples of the font size. */
const SELA_OPERATOR = 0.3;
const TEPI_PECAHAN = 0.15;
const SELA_GARIS = 0.12;
const SELA_LARIK = 0.3;
/** Part of the width that the widest piece of a row may claim before the row is broken instead. */
const BAGIAN_TERLEBAR = 0.4;
/** Parentheses grow with what they hold, up to this multiple of the font size. */
const KURUNG_TERTINGGI = 2.4;

/**
 * Sets a formula in a column. Lengths are in the unit of `ukuran` (the font size); long labels wrap, long rows break.
 * @example tataRumus({ jenis: "angka", teks: "100" }, 10, 200).tinggi // 12
 */
export function tataRumus(m: Matematika, ukuran: number, lebar: number): TataRumus {
  switch (m.jenis) {
    case "teks":
    case "angka":
      return tataTeks(m.teks, ukuran, lebar);
    case "operator":
      return tataOperator(m.teks, ukuran);
    case "pecahan":
      return tataPecahan(m, ukuran, lebar);
    case "kurung":
      return tataKurung([m.isi], ukuran, lebar);
    case "baris":
      return tataLarik(m.isi, ukuran, lebar);
    case "fungsi":
      return jajarkan([tataTeks(m.nama, ukuran, lebar), tataKurung(selingi(m.argumen), ukuran, lebar)]);
    default:
      return assertNever(m);
  }
}

/** The formula made smaller as a whole so that it is at most `tinggi` high. */
export function kecilkanRumus(rumus: TataRumus, tinggi: number): TataRumus {
  if (rumus.tinggi <= tinggi) return rumus;
  const s = tinggi / rumus.tinggi;
  return {
    lebar: rumus.lebar * s,
    tinggi,
    sumbu: rumus.sumbu * s,
    teks: rumus.teks.map((t) => ({
      teks: t.teks,
      x: t.x * s,
      y: t.y * s,
      lebar: t.lebar * s,
      tinggi: t.tinggi * s,
      ukuran: t.ukuran * s,
    })),
    garis: rumus.garis.map((g) => ({ x: g.x * s, y: g.y * s, lebar: g.lebar * s })),
  };
}

function selingi(argumen: readonly Matematika[]): readonly Matematika[] {
  return argumen.flatMap((a, i): Matematika[] => (i === 0 ? [a] : [{ jenis: "operator", teks: ";" }, a]));
}

function tataTeks(teks: string, ukuran: number, lebarPaling: number): TataRumus {
  const baris = bungkusSeimbang(teks, ukuran, lebarPaling);
  const lebar = Math.max(...baris.map((b) => lebarTeks(b, { ukuran })));
  const tinggi = tinggiBaris(1, ukuran);
  return {
    lebar,
    tinggi: tinggi * baris.length,
    sumbu: (tinggi * baris.length) / 2,
    teks: baris.map((b, i) => ({ x: 0, y: i * tinggi, lebar, tinggi, teks: b, ukuran })),
    garis: [],
  };
}

/** As few lines as the column allows, as equally long as these few can be. */
function bungkusSeimbang(teks: string, ukuran: number, lebar: number): readonly string[] {
  const wrap = (l: number) => bungkusTeks(teks, { ukuran }, l).map((b) => teksPolos(b.teks));
  const penuh = wrap(lebar);
  if (penuh.length === 1) return penuh;
  const terkecil = Math.ceil(lebarKataTerpanjang(teks, { ukuran }));
  for (let l = Math.max(terkecil, Math.ceil(lebar / 2)); l < lebar; l += ukuran / 2) {
    const coba = wrap(l);
    if (coba.length === penuh.length) return coba;
  }
  return penuh;
}

function tataOperator(teks: string, ukuran: number): TataRumus {
  const isi = tataTeks(teks, ukuran, TANPA_BATAS);
  const sela = teks === "%" ? 0 : SELA_OPERATOR * ukuran;
  return { ...isi, lebar: isi.lebar + 2 * sela, teks: isi.teks.map((t) => ({ ...t, x: t.x + sela })) };
}

function tataPecahan(
  { atas, bawah }: Extract<Matematika, { jenis: "pecahan" }>,
  ukuran: number,
  lebarPaling: number,
): TataRumus {
  const tepi = TEPI_PECAHAN * ukuran;
  const sela = SELA_GARIS * ukuran;
  const a = tataRumus(atas, ukuran, lebarPaling - 2 * tepi);
  const b = tataRumus(bawah, ukuran, lebarPaling - 2 * tepi);
  const lebar = Math.max(a.lebar, b.lebar) + 2 * tepi;
  const sumbu = a.tinggi + sela;
  const kiri = geser(a, (lebar - a.lebar) / 2, 0);
  const kanan = geser(b, (lebar - b.lebar) / 2, sumbu + sela);
  return {
    lebar,
    tinggi: sumbu + sela + b.tinggi,
    sumbu,
    teks: [...kiri.teks, ...kanan.teks],
    garis: [...kiri.garis, { x: 0, y: sumbu, lebar }, ...kanan.garis],
  };
}

function tataKurung(isi: readonly Matematika[], ukuran: number, lebarPaling: number): TataRumus {
  const tanda = lebarTeks("(", { ukuran }) * KURUNG_TERTINGGI;
  const dalam = tataLarik(isi, ukuran, lebarPaling - 2 * tanda);
  const besar = Math.min(Math.max(ukuran, dalam.tinggi / 1.2), ukuran * KURUNG_TERTINGGI);
  const tulis = (teks: string) => tataTeks(teks, besar, TANPA_BATAS);
  return jajarkan([tulis("("), dalam, tulis(")")]);
}

// Each piece is measured free of any limit and then set once; setting pieces twice would double with every level.
function tataLarik(isi: readonly Matematika[], ukuran: number, lebar: number): TataRumus {
  const alami = isi.map((m) => tataRumus(m, ukuran, TANPA_BATAS));
  if (lebar === TANPA_BATAS) return jajarkan(alami);
  const jumlah = alami.reduce((j, t) => j + t.lebar, 0);
  const terlebar = alami.reduce((pilih, t, i) => (t.lebar > (alami[pilih]?.lebar ?? 0) ? i : pilih), 0);
  const sisa = lebar - (jumlah - (alami[terlebar]?.lebar ?? 0));
  if (jumlah <= lebar) return jajarkan(alami);
  if (sisa >= lebar * BAGIAN_TERLEBAR) {
    return jajarkan(isi.map((m, i) => tataRumus(m, ukuran, i === terlebar ? sisa : lebar)));
  }
  const terikat = isi.map((m) => tataRumus(m, ukuran, lebar));
  return tumpuk(terikat, lebar, SELA_LARIK * ukuran);
}

/** Side by side, axes on one height. */
function jajarkan(bagian: readonly TataRumus[]): TataRumus {
  const sumbu = Math.max(0, ...bagian.map((b) => b.sumbu));
  const bawah = Math.max(0, ...bagian.map((b) => b.tinggi - b.sumbu));
  const letak: TataRumus[] = [];
  let lebar = 0;
  for (const b of bagian) {
    letak.push(geser(b, lebar, sumbu - b.sumbu));
    lebar += b.lebar;
  }
  return { ...satukan(letak), lebar, tinggi: sumbu + bawah, sumbu };
}

/** As many as fit on each line, lines below one another. */
function tumpuk(bagian: readonly TataRumus[], lebar: number, sela: number): TataRumus {
  const larik: TataRumus[][] = [[]];
  for (const b of bagian) {
    const kini = larik.at(-1) ?? [];
    const terisi = kini.reduce((j, t) => j + t.lebar, 0);
    if (kini.length > 0 && terisi + b.lebar > lebar) larik.push([b]);
    else kini.push(b);
  }
  const letak: TataRumus[] = [];
  let tinggi = 0;
  for (const l of larik.map(jajarkan)) {
    const y = tinggi === 0 ? 0 : tinggi + sela;
    letak.push(geser(l, 0, y));
    tinggi = y + l.tinggi;
  }
  return { ...satukan(letak), lebar: Math.max(...letak.map((l) => l.lebar)), tinggi, sumbu: tinggi / 2 };
}

function satukan(letak: readonly TataRumus[]): Pick<TataRumus, "teks" | "garis"> {
  return { teks: letak.flatMap((l) => l.teks), garis: letak.flatMap((l) => l.garis) };
}

function geser(rumus: TataRumus, dx: number, dy: number): TataRumus {
  return {
    ...rumus,
    teks: rumus.teks.map((t) => ({ ...t, x: t.x + dx, y: t.y + dy })),
    garis: rumus.garis.map((g) => ({ ...g, x: g.x + dx, y: g.y + dy })),
  };
}
