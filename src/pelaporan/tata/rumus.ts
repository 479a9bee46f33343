// Sets mathematics: turns a Matematika tree into text boxes and fraction bars with places, for formats that have no
// mathematics of their own inside a table cell. Called by the table layout of the PPTX renderer.
import { assertNever, type Matematika } from "#inti";
import { teksPolos } from "../isi.ts";
import { bungkusTeks, lebarTeks, tinggiBaris } from "./ukur-teks.ts";

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

const KOSONG: TataRumus = { lebar: 0, tinggi: 0, sumbu: 0, teks: [], garis: [] };
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
  const baris = bungkusTeks(teks, { ukuran }, lebarPaling).map((b) => teksPolos(b.teks));
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

function tataOperator(teks: string, ukuran: number): TataRumus {
  const isi = tataTeks(teks, ukuran, Number.POSITIVE_INFINITY);
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
  const tulis = (teks: string) => tataTeks(teks, besar, Number.POSITIVE_INFINITY);
  return jajarkan([tulis("("), dalam, tulis(")")]);
}

// Natural widths come first, so that each piece is set once: setting it twice per level would double with every level.
function tataLarik(isi: readonly Matematika[], ukuran: number, lebar: number): TataRumus {
  const alami = isi.map((m) => tataRumus(m, ukuran, Number.POSITIVE_INFINITY).lebar);
  const jumlah = alami.reduce((j, l) => j + l, 0);
  const terlebar = alami.indexOf(Math.max(...alami));
  const sisa = lebar - (jumlah - (alami[terlebar] ?? 0));
  const pecah = jumlah > lebar && sisa < lebar * BAGIAN_TERLEBAR;
  if (pecah)
    return tumpuk(
      isi.map((m) => tataRumus(m, ukuran, lebar)),
      lebar,
      SELA_LARIK * ukuran,
    );
  return jajarkan(isi.map((m, i) => tataRumus(m, ukuran, i === terlebar ? sisa : lebar)));
}

/** Side by side, axes on one height. */
function jajarkan(bagian: readonly TataRumus[]): TataRumus {
  const sumbu = Math.max(0, ...bagian.map((b) => b.sumbu));
  const bawah = Math.max(0, ...bagian.map((b) => b.tinggi - b.sumbu));
  return bagian.reduce<TataRumus>(
    (hasil, b) => {
      const letak = geser(b, hasil.lebar, sumbu - b.sumbu);
      return {
        ...hasil,
        lebar: hasil.lebar + b.lebar,
        teks: [...hasil.teks, ...letak.teks],
        garis: [...hasil.garis, ...letak.garis],
      };
    },
    { ...KOSONG, sumbu, tinggi: sumbu + bawah },
  );
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
  const hasil = larik.map(jajarkan).reduce<TataRumus>((atas, b) => {
    const y = atas.tinggi === 0 ? 0 : atas.tinggi + sela;
    const letak = geser(b, 0, y);
    return {
      lebar: Math.max(atas.lebar, b.lebar),
      tinggi: y + b.tinggi,
      sumbu: 0,
      teks: [...atas.teks, ...letak.teks],
      garis: [...atas.garis, ...letak.garis],
    };
  }, KOSONG);
  return { ...hasil, sumbu: hasil.tinggi / 2 };
}

function geser(rumus: TataRumus, dx: number, dy: number): TataRumus {
  return {
    ...rumus,
    teks: rumus.teks.map((t) => ({ ...t, x: t.x + dx, y: t.y + dy })),
    garis: rumus.garis.map((g) => ({ ...g, x: g.x + dx, y: g.y + dy })),
  };
}
