// Which series is which, above bars that stand and above lines. Called by both.
import type { Grafik } from "../../model.ts";
import { lebarTeks } from "../../tata/ukur-teks.ts";
import { barisOf, type Coretan, tinggiTeks, tulisBaris, UKURAN } from "./coretan.ts";
import type { Pita } from "./pita.ts";
import { garisSeri, tandaSeri, warnaSeriKe } from "./rupa-seri.ts";

const CONTOH = 22;
const SELA = { x: 18, y: 4, teks: 6, bawah: 8 } as const;

/** Nothing for a single series: the title says already what it is. */
export function susunLegenda({ seri, bentuk }: Grafik, lebar: number): Pita {
  if (seri.length < 2) return { tinggi: 0, coretan: [] };
  let [x, y, tinggi] = [0, 0, 0];
  const coretan = seri.flatMap(({ nama }, urutan) => {
    const baris = barisOf(nama, UKURAN.angka, lebar - CONTOH - SELA.teks);
    const perlu = CONTOH + SELA.teks + Math.max(0, ...baris.map((b) => lebarTeks(b, { ukuran: UKURAN.angka })));
    if (x > 0 && x + perlu > lebar) {
      [x, y] = [0, y + tinggi + SELA.y];
      tinggi = 0;
    }
    const awal = x;
    x += perlu + SELA.x;
    tinggi = Math.max(tinggi, tinggiTeks(baris.length, UKURAN.angka));
    const contoh = { urutan, jumlah: seri.length, x: awal, y: y + tinggiTeks(1, UKURAN.angka) / 2 };
    return [
      ...(bentuk === "garis" ? contohGaris(contoh) : contohBatang(contoh)),
      ...tulisBaris(baris, [awal + CONTOH + SELA.teks, y], { ukuran: UKURAN.angka }),
    ];
  });
  return { tinggi: y + tinggi + SELA.bawah, coretan };
}

type Contoh = { readonly urutan: number; readonly jumlah: number; readonly x: number; readonly y: number };

function contohGaris({ urutan, jumlah, x, y }: Contoh): readonly Coretan[] {
  const garis = garisSeri(
    [
      [x, y],
      [x + CONTOH, y],
    ],
    urutan,
    jumlah,
  );
  return [garis, tandaSeri([x + CONTOH / 2, y], urutan, jumlah)];
}

function contohBatang({ urutan, jumlah, x, y }: Contoh): readonly Coretan[] {
  return [{ jenis: "kotak", x: x + 6, y: y - 6, lebar: CONTOH - 6, tinggi: 12, isian: warnaSeriKe(urutan, jumlah) }];
}
