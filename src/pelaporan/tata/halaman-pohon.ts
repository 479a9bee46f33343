// Lays out a tree on pages: the direction and font that fit, else several pages by branches with their ancestors
// repeated. Called by the page formats (PPTX, PDF).
import type { Pohon } from "../model.ts";
import { bagiPohon } from "./bagi-pohon.ts";
import { pickTerendah } from "./pilih.ts";
import { type OpsiPohon, type TataPohon, tataPohon } from "./pohon.ts";

/** A whole page in points, and the font sizes, best first: of a tree on one page, and of one that needs several anyway. */
export type RuangPohon = {
  readonly lebar: number;
  readonly tinggi: number;
  readonly ukuran: readonly number[];
  readonly ukuranTerbagi: readonly number[];
};

const LEBAR = { turun: [210, 180, 155, 135, 120], kanan: [280, 240, 205, 175, 155, 120] } as const;
const SELA = { turun: { selaSaudara: 10, selaLapis: 26 }, kanan: { selaSaudara: 8, selaLapis: 32 } } as const;

type HalamanPohon = { readonly akar: Pohon["akar"]; readonly opsi: OpsiPohon; readonly tata: TataPohon };

/** The whole tree on one page where it is readable; otherwise as few pages as it needs. None for a tree without nodes. */
export function tataHalamanPohon(akar: Pohon["akar"], ruang: RuangPohon): readonly TataPohon[] {
  if (akar.length === 0) return [];
  const utuh = listOpsi(ruang.ukuran, ruang).map((opsi) => tataPohon(akar, opsi));
  const muat = utuh.find((t) => isMuat(t, ruang) && !isTerpotong(t));
  if (muat !== undefined) return [muat];
  const pilihan = listOpsi(ruang.ukuranTerbagi, ruang).map((opsi) =>
    bagiPohon(akar, (bagian) => isMuat(tataPohon(bagian, opsi), ruang)).map((bagian) => ({
      akar: bagian,
      opsi,
      tata: tataPohon(bagian, opsi),
    })),
  );
  const terbaik = pickTerendah(pilihan, (halaman) => {
    const tata = halaman.map((h) => h.tata);
    return countBuruk(tata, ruang);
  });
  return terbaik.map((h) => enlarge(h, ruang));
}

/** A page's part of the tree in the largest boxes that fit, its direction kept. */
function enlarge({ akar, opsi, tata }: HalamanPohon, ruang: RuangPohon): TataPohon {
  const lebih = listOpsi(ruang.ukuran, ruang).filter((o) => o.arah === opsi.arah && o.ukuran >= opsi.ukuran);
  return lebih.map((o) => tataPohon(akar, o)).find((t) => isMuat(t, ruang) && !isTerpotong(t)) ?? tata;
}

function listOpsi(ukuran: readonly number[], { tinggi }: RuangPohon): readonly OpsiPohon[] {
  return ukuran.flatMap((u) =>
    (["turun", "kanan"] as const).flatMap((arah) =>
      LEBAR[arah].map((lebarSimpul) => ({ ukuran: u, arah, lebarSimpul, ...SELA[arah], tinggiTerbesar: tinggi })),
    ),
  );
}

function isMuat({ lebar, tinggi }: TataPohon, ruang: RuangPohon): boolean {
  return lebar <= ruang.lebar && tinggi <= ruang.tinggi;
}

function isTerpotong({ kotak }: TataPohon): boolean {
  return kotak.some((k) => k.terpotong);
}

/** Any number of pages is better than one cut text, any cut text better than print too small to read. */
function countBuruk(halaman: readonly TataPohon[], ruang: RuangPohon): number {
  const terpotong = halaman.filter(isTerpotong).length;
  const meluap = halaman.filter((h) => !isMuat(h, ruang)).length;
  return halaman.length + terpotong * 1e4 + meluap * 1e8;
}
