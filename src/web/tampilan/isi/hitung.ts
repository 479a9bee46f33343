// Arithmetic while typing: realisasi, capaian, what cannot be read and what is still missing, by the domain's own code.
// Pure; loaded in the browser only after the page is there.
import { angkaFromInteger, divide, formatPersen, isZero, multiply, parseAngkaId, parseDecimal } from "#inti";
import {
  type BatasTindakLanjut,
  formatSelCapaian,
  formatSelRealisasi,
  hitungIsian,
  listKurang,
  readIsian,
  type SalahIsi,
  type SelAngka,
  sebabTindakLanjut,
  selKosong,
} from "#pengukuran";
import type { BarisTampil } from "./baris.ts";
import { type Ketikan, toIsian } from "./ketikan.ts";

export type HasilHitung = {
  readonly realisasi: SelAngka;
  readonly capaian: SelAngka;
  readonly salah: readonly SalahIsi[];
  readonly kurang: readonly string[];
  readonly wajibTindakLanjut: boolean;
};

/** The row as it would stand if it were saved now. */
export function hitungBaris(
  ketikan: Ketikan,
  { aturan, bukti }: Pick<BarisTampil, "aturan" | "bukti">,
  batas: BatasTindakLanjut,
): HasilHitung {
  const isian = toIsian(ketikan, aturan);
  const hasil = hitungIsian(aturan, isian.nilai);
  const { realisasi, capaian, salah } = hasil;
  const kebijakan = {
    tindakLanjutDiBawah: parseDecimal(batas.diBawah),
    tindakLanjutDiAtas: parseDecimal(batas.diAtas),
  };
  const dibaca = readIsian(isian.nilai, aturan);
  const isi = dibaca.ok ? dibaca.isi : { nilai: null, variabel: {}, alasanTidakTersedia: null };
  return {
    realisasi: realisasi.ada
      ? withoutJelaskan(formatSelRealisasi(realisasi, aturan.satuan, ""))
      : selKosong(realisasi.sebab),
    capaian: withoutJelaskan(formatSelCapaian(capaian, "")),
    salah,
    kurang: listKurang({ aturan, isi, hasil, narasi: isian.narasi, kebijakan, buktiKurang: bukti.kurang }),
    wajibTindakLanjut: sebabTindakLanjut(capaian, kebijakan) !== null,
  };
}

/** Serapan of a budget figure as typed, in percent of pagu ("81,20%"); "-" while it cannot be read. */
export function hitungSerapan(teks: string, pagu: string): string {
  const hasil = parseAngkaId(teks);
  const dasar = parseDecimal(pagu);
  if (!hasil.ok || isZero(dasar)) return "-";
  return formatPersen(divide(multiply(parseDecimal(hasil.nilai), angkaFromInteger(100)), dasar), 2);
}

/** Why a budget figure cannot be read; null when it can, or nothing is typed. */
export function salahRupiah(teks: string): string | null {
  if (teks.trim() === "") return null;
  const hasil = parseAngkaId(teks);
  if (!hasil.ok) return hasil.pesan;
  if (hasil.satuan !== undefined && hasil.satuan !== "rupiah") return "Tulis rupiahnya saja, misalnya 1.250.000.";
  return hasil.nilai.startsWith("-") ? "Realisasi anggaran tidak boleh negatif." : null;
}

// What is being typed has no public page that explains it.
function withoutJelaskan({ jelaskan: _, ...sel }: SelAngka): SelAngka {
  return sel;
}
