// The tags of a theme as their page shows them: rows with what is left, totals by PD, programme, strategy and year. Pure.
import { angkaFromInteger, divide, isZero, multiply, parseDecimal, roundHalfUp, toDecimalText } from "#inti";
import type { JenisSimpul } from "#perencanaan";
import {
  type AnggaranBertanda,
  buildAnggaranTema,
  type JumlahKelompok,
  type KelompokAnggaran,
  type PenandaTersimpan,
  sumKelompok,
} from "../anggaran-tema.ts";
import { sisaBagian } from "./periksa-penanda.ts";

/**
 * One tag. `nilai` = pagu x bagian / 100 and `realisasi` likewise, rupiah; `nilai` is null where the tag adds nothing:
 * its node has no pagu that year, or stands below another tagged one. `sisa` is the percent of the node that the theme
 * has not tagged.
 */
export type BarisPenanda = {
  readonly id: string;
  readonly versi: number;
  readonly pd: PenandaTersimpan["pd"];
  readonly strategi: PenandaTersimpan["strategi"];
  readonly program: string;
  readonly simpul: {
    readonly id: string;
    readonly kode: string;
    readonly nama: string;
    readonly jenis: JenisSimpul;
  };
  readonly bagian: string;
  readonly sisa: string;
  readonly pagu: string | null;
  readonly nilai: string | null;
  readonly realisasi: string | null;
  /** Why it adds nothing; null where it counts. */
  readonly tanpaNilai: "tanpa_pagu" | "tercakup" | null;
};

/** A sum with the part of it that was spent: percent, two decimals; null where nothing was reported or there is no money. */
export type JumlahPenanda = Omit<JumlahKelompok, "kunci" | "nama"> & { readonly serapan: string | null };
export type KelompokPenanda = JumlahKelompok & JumlahPenanda;

/** All tags of a theme in one year, of one PD or of all. */
export type IsiPenanda = {
  readonly tahun: number;
  readonly baris: readonly BarisPenanda[];
  readonly jumlah: JumlahPenanda & {
    /** How many rows count, and how many of them have reported spending. */
    readonly baris: number;
    readonly dilaporkan: number;
  };
  readonly kelompok: Readonly<Record<KelompokAnggaran, readonly KelompokPenanda[]>>;
};

/** The tags with their sums. `penanda`: every tag of the theme in that year, or all of one PD's. */
export function buildIsiPenanda(
  tahun: number,
  penanda: readonly (PenandaTersimpan & { readonly versi: number })[],
): IsiPenanda {
  const anggaran = buildAnggaranTema(tahun, penanda);
  const { baris, total, realisasi } = anggaran;
  const menurutId = new Map(baris.map((b) => [b.id, b]));
  const bagianSimpul = Map.groupBy(penanda, (p) => p.simpul.id);
  return {
    tahun,
    baris: penanda.map((p) => {
      const b = menurutId.get(p.id);
      return {
        id: p.id,
        versi: p.versi,
        pd: p.pd,
        strategi: p.strategi,
        program: [p.simpul, ...p.leluhur].find((s) => s.jenis === "program")?.nama ?? "",
        simpul: { id: p.simpul.id, kode: p.simpul.kode, nama: p.simpul.nama, jenis: p.simpul.jenis },
        bagian: p.bagian,
        sisa: sisaBagian((bagianSimpul.get(p.simpul.id) ?? []).map((s) => s.bagian)),
        pagu: p.pagu,
        nilai: b?.nilai ?? null,
        realisasi: b?.realisasi ?? null,
        tanpaNilai: b !== undefined ? null : p.pagu === null ? "tanpa_pagu" : "tercakup",
      };
    }),
    jumlah: {
      ...withSerapan({ nilai: total, realisasi }),
      baris: baris.length,
      dilaporkan: baris.filter((b) => b.realisasi !== null).length,
    },
    kelompok: {
      pd: sumPer(anggaran, "pd"),
      program: sumPer(anggaran, "program"),
      strategi: sumPer(anggaran, "strategi"),
    },
  };
}

function sumPer(anggaran: AnggaranBertanda, per: KelompokAnggaran): readonly KelompokPenanda[] {
  return sumKelompok(anggaran, per).map(withSerapan);
}

/** Adds the part that was spent. @example withSerapan({ nilai: "200", realisasi: "50" }).serapan // "25.00" */
export function withSerapan<J extends { readonly nilai: string; readonly realisasi: string | null }>(
  jumlah: J,
): J & { readonly serapan: string | null } {
  return { ...jumlah, serapan: computeSerapan(jumlah) };
}

function computeSerapan({ nilai, realisasi }: { readonly nilai: string; readonly realisasi: string | null }) {
  const dasar = parseDecimal(nilai);
  if (realisasi === null || isZero(dasar)) return null;
  const persen = divide(multiply(parseDecimal(realisasi), angkaFromInteger(100)), dasar);
  return toDecimalText(roundHalfUp(persen, 2), 2);
}
