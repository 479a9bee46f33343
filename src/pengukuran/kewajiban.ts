// What must be filled before a realisasi can be submitted: the figure itself, and the plan of action where policy asks.
// Pure; called by the sheet (to show what is missing) and by submitting and correcting (to refuse).
import { compare, formatPersen, roundHalfUp } from "#inti";
import { kalimatKurang } from "./bukti/bukti.ts";
import type { AturanIsian, Narasi } from "./isi-tipe.ts";
import type { HasilIsian } from "./isian.ts";
import type { KebijakanUkur } from "./kebijakan-ukur.ts";
import type { IsiRealisasi } from "./realisasi.ts";
import type { Capaian } from "./tipe.ts";

export type BahanKewajiban = {
  readonly aturan: Pick<AturanIsian, "variabel">;
  readonly isi: IsiRealisasi;
  readonly hasil: HasilIsian;
  readonly narasi: Narasi;
  readonly kebijakan: BatasKewajiban;
  /** Required kinds of evidence that are missing. */
  readonly buktiKurang?: readonly string[];
};

type BatasKewajiban = Pick<KebijakanUkur, "tindakLanjutDiBawah" | "tindakLanjutDiAtas">;

/** Everything that is missing, in sentences; empty when it can be submitted. */
export function listKurang(bahan: BahanKewajiban): readonly string[] {
  const { hasil, narasi, kebijakan } = bahan;
  const alasan = sebabTindakLanjut(hasil.capaian, kebijakan);
  const tindakLanjut =
    alasan !== null && narasi.tindakLanjut.trim() === "" ? [`Rencana tindak lanjut wajib diisi ${alasan}.`] : [];
  return [...kurangAngka(bahan), ...tindakLanjut, ...kalimatKurang(bahan.buktiKurang ?? [])];
}

/** Why rencana tindak lanjut is required ("karena capaian 80,00% di bawah 100%"), or null when it is not. */
export function sebabTindakLanjut(capaian: Capaian, kebijakan: BatasKewajiban): string | null {
  if (!capaian.ada) return null;
  const { tindakLanjutDiBawah: bawah, tindakLanjutDiAtas: atas } = kebijakan;
  // The uncut figure decides, as it is printed: a cap would hide what is above it.
  const angka = roundHalfUp(capaian.utuh, capaian.desimal);
  const teks = formatPersen(angka, capaian.desimal);
  if (compare(angka, bawah) < 0) return `karena capaian ${teks} di bawah ${formatPersen(bawah)}`;
  return compare(angka, atas) > 0 ? `karena capaian ${teks} di atas ${formatPersen(atas)}` : null;
}

function kurangAngka({ aturan, isi, hasil }: BahanKewajiban): readonly string[] {
  if (hasil.realisasi.ada || hasil.realisasi.sebab.jenis !== "belum_diisi") return [];
  const sudah = Object.keys(isi.variabel);
  const belum = aturan.variabel.filter((v) => !sudah.includes(v.nama)).map((v) => v.label);
  return sudah.length === 0 || belum.length === 0 ? ["Realisasi belum diisi."] : [`Belum diisi: ${belum.join(", ")}.`];
}
