// Capaian of as many values as one kabupaten has in some years, from decimal texts to rounded figure and predikat.
import { angkaFromInteger, parseDecimal, toDecimalText } from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import { computeCapaian } from "#pengukuran";

const BATAS = [null, 51, 66, 76, 91] as const;
const KEBIJAKAN: KebijakanCapaian = {
  tahun: 2024,
  desimal: 2,
  batasBawah: angkaFromInteger(0),
  batasAtas: null,
  aturanTurun: "dua_target_kurang_realisasi",
  skala: BATAS.map((b, i) => ({ bawah: b === null ? null : angkaFromInteger(b), predikat: `Pita ${i + 1}` })),
  dasar: "pengukuran kecepatan",
};

/** Milliseconds for `jumlah` values on one core; two of three indikator rise, one falls. */
export function measureCapaian(jumlah: number): number {
  const pasangan = Array.from({ length: jumlah }, (_, i) => [cents(i * 7919, 9000), cents(i * 104_729, 9900)] as const);
  const mulai = performance.now();
  let panjang = 0;
  for (const [i, [target, realisasi]] of pasangan.entries()) {
    const hasil = computeCapaian({ jenis: "titik", nilai: parseDecimal(target), desimal: 2 }, parseDecimal(realisasi), {
      polaritas: i % 3 === 0 ? "turun" : "naik",
      aturanTurun: null,
      kebijakan: KEBIJAKAN,
    });
    if (hasil.ada) panjang += toDecimalText(hasil.angka, hasil.desimal).length;
  }
  const lama = performance.now() - mulai;
  if (panjang === 0) throw new Error("Tidak ada capaian yang terhitung");
  return lama;
}

function cents(benih: number, lebar: number): string {
  const sen = 100 + (benih % lebar);
  return `${Math.floor(sen / 100)}.${String(sen % 100).padStart(2, "0")}`;
}
