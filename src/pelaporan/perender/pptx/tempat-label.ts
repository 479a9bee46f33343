// On which side of its point a label stands, so that labels of points close together stay apart. Pure; called by the
// scatter charts of slides and of workbooks.
import type { BidangSebar } from "./isi-grafik.ts";
import type { SkalaSumbu } from "./skala-sumbu.ts";

/** Right, above, left or below, as chart formats name it. */
export type SisiLabel = "r" | "t" | "l" | "b";

type Kotak = { readonly kiri: number; readonly kanan: number; readonly bawah: number; readonly atas: number };

const SISI = ["r", "t", "l", "b"] as const;
/** Points: about the room of the plot, a digit, a line of text, and from the middle of a mark to its edge. */
const BIDANG = { lebar: 780, tinggi: 260 } as const;
const HURUF = { lebar: 6, tinggi: 11 } as const;
const JARI = 4;
const TEBAL_BATAS = 1.5;

/**
 * The side for the number of each point, in order: the first free one, or the one that covers least of points, marks and
 * labels before it.
 */
export function tempatLabel({ titik, batas, x, y }: BidangSebar): readonly SisiLabel[] {
  const letak = (nilaiX: number, nilaiY: number) => ({
    x: bagian(nilaiX, x) * BIDANG.lebar,
    y: bagian(nilaiY, y) * BIDANG.tinggi,
  });
  const pusat = titik.map((t) => ({ ...letak(t.x, t.y), label: String(t.ke + 1) }));
  const penghalang = pusat.map((p) => kotakDi(p.x, p.y, JARI, JARI));
  penghalang.push(...batas.map(({ ujung: [a, b] }) => kotakAntara(letak(...a), letak(...b))));
  return pusat.map((p, i) => {
    const pilihan = SISI.map((sisi) => {
      const kotak = kotakLabel(sisi, p);
      const tertutup = penghalang.reduce((jumlah, lain, j) => (j === i ? jumlah : jumlah + luasTemu(lain, kotak)), 0);
      return { sisi, kotak, tertutup };
    });
    const terbaik = pilihan.reduce((a, b) => (b.tertutup < a.tertutup ? b : a));
    penghalang.push(terbaik.kotak);
    return terbaik.sisi;
  });
}

function bagian(nilai: number, { min, max }: SkalaSumbu): number {
  return (nilai - min) / (max - min);
}

type Tempat = { readonly x: number; readonly y: number };

function kotakLabel(sisi: SisiLabel, { x, y, label }: Tempat & { readonly label: string }): Kotak {
  const lebar = (label.length * HURUF.lebar) / 2;
  const tinggi = HURUF.tinggi / 2;
  const [dx, dy] = { r: [1, 0], l: [-1, 0], t: [0, 1], b: [0, -1] }[sisi];
  return kotakDi(x + (dx ?? 0) * (JARI + lebar), y + (dy ?? 0) * (JARI + tinggi), lebar, tinggi);
}

function kotakDi(x: number, y: number, lebar: number, tinggi: number): Kotak {
  return { kiri: x - lebar, kanan: x + lebar, bawah: y - tinggi, atas: y + tinggi };
}

function kotakAntara(a: Tempat, b: Tempat): Kotak {
  return {
    kiri: Math.min(a.x, b.x) - TEBAL_BATAS / 2,
    kanan: Math.max(a.x, b.x) + TEBAL_BATAS / 2,
    bawah: Math.min(a.y, b.y) - TEBAL_BATAS / 2,
    atas: Math.max(a.y, b.y) + TEBAL_BATAS / 2,
  };
}

function luasTemu(a: Kotak, b: Kotak): number {
  const lebar = Math.min(a.kanan, b.kanan) - Math.max(a.kiri, b.kiri);
  const tinggi = Math.min(a.atas, b.atas) - Math.max(a.bawah, b.bawah);
  return Math.max(0, lebar) * Math.max(0, tinggi);
}
