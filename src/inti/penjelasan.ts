// Penjelasan: the answer to "why this number". Built by pure rules, drawn by web and by the report appendix.
import type { Matematika } from "./rumus/matematika.ts";

/** One value that went into the result. `asal` is the web path of its own explanation, where it has one. */
export type Operan = {
  readonly label: string;
  readonly nilai: string;
  readonly sumber: string;
  readonly asal?: string;
};

/** A printed figure beside the computed one; see `pengukuran/tercetak.ts` for the three verdicts. */
export type PembandingCetak = {
  readonly teks: string;
  readonly sumber: string;
  readonly cocok: boolean;
  /** Whether rounding of the printed operands can explain the difference (interval arithmetic). */
  readonly terjelaskanPembulatan: boolean;
  readonly uraian: string;
};

/** Everything behind one number. All texts are Indonesian and already formatted. */
export type Penjelasan = {
  readonly judul: string;
  readonly konteks: string;
  readonly hasil: string;
  readonly predikat?: string;
  readonly operan: readonly Operan[];
  /** The rule with names, and the same rule with this case's numbers. */
  readonly rumus?: Matematika;
  readonly hitungan?: Matematika;
  /** Exact value before rounding, as far as it has decimals (cut at 10 with an ellipsis), and how it was rounded. */
  readonly pembulatan?: string;
  readonly kebijakan: readonly string[];
  readonly pengisi?: { readonly oleh: string; readonly pada: string };
  readonly penyetuju?: { readonly oleh: string; readonly pada: string };
  readonly bukti: readonly { readonly nama: string; readonly tautan?: string }[];
  readonly tercetak?: PembandingCetak;
  readonly catatan: readonly string[];
};
