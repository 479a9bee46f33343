// What the page /perencanaan/pohon is given. Shared by its loader and its components.
import {
  type DokumenRencana,
  emptyNaskah,
  type LingkupNaskah,
  type Naskah,
  type Perubahan,
  periksaNaskah,
  periksaStruktur,
  type TemuanRencana,
} from "#perencanaan";

export const TAMPILAN_EDITOR = ["diagram", "kerangka"] as const;
export type TampilanEditor = (typeof TAMPILAN_EDITOR)[number];

/** The rows that a tree is drawn from; what else hangs on a branch is read when it is to be taken away. */
export type NaskahPohon = Pick<Naskah, "simpul" | "indikator" | "kaitan" | "lintas">;

export type DataPohon = {
  readonly pd: { readonly kode: string; readonly nama: string };
  /** The version being looked at; null where none is open and the plan that holds is shown. */
  readonly versi: { readonly id: string; readonly sebutan: string; readonly keadaan: string } | null;
  readonly dokumen: readonly DokumenRencana[];
  /** Whether the reader may change it now; `alasan` says why not. */
  readonly bolehUbah: boolean;
  readonly alasan: string | null;
  readonly naskah: NaskahPohon;
  readonly revisi: ReadonlyMap<string, number>;
  readonly lingkup: LingkupNaskah;
  /** Findings about rows that the page does not hold (formulas, targets). */
  readonly temuanLain: readonly TemuanRencana[];
  /** The newest nomenklatur list. */
  readonly nomenklaturVersi: string | null;
  /** A mark of the account, for what the browser keeps. */
  readonly penanda: string;
};

/** Rows that hang on a branch besides the tree, with their revisions by `jenis/kunci`. */
export type Ekor = {
  readonly baris: readonly Perubahan[];
  readonly revisi: Readonly<Record<string, number>>;
};

/** The whole plan with what the page holds of it. */
export function toNaskah(sebagian: NaskahPohon): Naskah {
  return { ...emptyNaskah(), ...sebagian };
}

const DIPEGANG: ReadonlySet<string> = new Set(["simpul", "kaitan", "lintas"]);

/** The findings of the rows the page holds, as they are on screen. */
export function periksaPohon(naskah: Naskah, lingkup: LingkupNaskah): readonly TemuanRencana[] {
  return periksaNaskah(pohonSaja(naskah), lingkup).filter((t) => DIPEGANG.has(t.jenis));
}

/** Mistakes that `baru` has and `lama` had not: the server would refuse them. */
export function findSalahBaru(lama: Naskah, baru: Naskah, lingkup: LingkupNaskah): readonly TemuanRencana[] {
  const tanda = (t: TemuanRencana): string => `${t.kunci}/${t.kolom}/${t.pesan}`;
  const sudah = new Set(periksaStruktur(pohonSaja(lama), lingkup).map(tanda));
  return periksaStruktur(pohonSaja(baru), lingkup).filter((t) => DIPEGANG.has(t.jenis) && !sudah.has(tanda(t)));
}

function pohonSaja({ simpul, indikator, kaitan, lintas }: Naskah): Naskah {
  return toNaskah({ simpul, indikator, kaitan, lintas });
}
