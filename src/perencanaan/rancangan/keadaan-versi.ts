// The life of one version of a planning document: a fold over its actions, and what may be done next. Pure.
import { assertNever } from "#inti";

export const AKSI_VERSI = ["susun", "ajukan", "kembalikan", "tetapkan", "batalkan"] as const;
export type AksiVersi = (typeof AKSI_VERSI)[number];

export type KeadaanVersi = "disusun" | "diajukan" | "ditetapkan" | "dibatalkan";

/** One action; `pada` is an ISO instant. `catatan` says why it was returned, `dasar` names the decree that sets it. */
export type TindakanVersi = {
  readonly aksi: AksiVersi;
  readonly oleh: string;
  readonly pada: string;
  readonly catatan: string | null;
  readonly dasar: string | null;
  readonly tanggal: string | null;
};

/** The state after these actions, in order. A version begins with `susun`. @example foldVersi([]) // "disusun" */
export function foldVersi(tindakan: readonly Pick<TindakanVersi, "aksi">[]): KeadaanVersi {
  return tindakan.reduce<KeadaanVersi>((_, { aksi }) => setelah(aksi), "disusun");
}

function setelah(aksi: AksiVersi): KeadaanVersi {
  switch (aksi) {
    case "susun":
    case "kembalikan":
      return "disusun";
    case "ajukan":
      return "diajukan";
    case "tetapkan":
      return "ditetapkan";
    case "batalkan":
      return "dibatalkan";
    default:
      return assertNever(aksi);
  }
}

const LANJUTAN: Readonly<Record<KeadaanVersi, readonly AksiVersi[]>> = {
  disusun: ["ajukan", "batalkan"],
  diajukan: ["kembalikan", "tetapkan"],
  ditetapkan: [],
  dibatalkan: [],
};

/** What may follow, whoever asks. @example nextAksiVersi("diajukan") // ["kembalikan", "tetapkan"] */
export function nextAksiVersi(keadaan: KeadaanVersi): readonly AksiVersi[] {
  return LANJUTAN[keadaan];
}

const SEBUTAN: Readonly<Record<KeadaanVersi, string>> = {
  disusun: "Sedang disusun",
  diajukan: "Menunggu penetapan",
  ditetapkan: "Ditetapkan",
  dibatalkan: "Dibatalkan",
};

/** A state in words. @example sebutanKeadaanVersi("diajukan") // "Menunggu penetapan" */
export function sebutanKeadaanVersi(keadaan: KeadaanVersi): string {
  return SEBUTAN[keadaan];
}

/** A version in words. @example sebutanVersi(0) // "Murni" */
export function sebutanVersi(nomor: number): string {
  return nomor === 0 ? "Murni" : `Perubahan ke-${nomor}`;
}
