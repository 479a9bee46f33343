// Budget spent against pagu, and capaian against that: pure, for the yearly figures of nodes, PD and pemda.
import {
  angkaFromInteger,
  decimalPlaces,
  divide,
  formatAngka,
  formatRupiah,
  isZero,
  multiply,
  parseDecimal,
  roundHalfUp,
  subtract,
  toDecimalText,
} from "#inti";
import { sumRupiah } from "#perencanaan";
import { formatSelPersen, selKosong } from "../sel.ts";
import type { SelAngka } from "../tipe.ts";
import type { SerapanAnggaran } from "./tipe.ts";

/** Decimals of efisiensi, those of serapan. */
const DESIMAL = 2;

/** A sub kegiatan with pagu; `nilai` is what was spent, null where nobody reported it. Rupiah as decimal text. */
export type SubBerpagu = { readonly pagu: string; readonly nilai: string | null };

/**
 * The money of a node whose own pagu is `pagu` (null where the plan sets none) and whose sub kegiatan are `sub`.
 * @example computeSerapan("100", [{ pagu: "80", nilai: "40" }]).serapan.teks // "50,00%"
 */
export function computeSerapan(pagu: string | null, sub: readonly SubBerpagu[], jelaskan?: string): SerapanAnggaran {
  const lapor = sub.flatMap(({ pagu: milik, nilai }) => (nilai === null ? [] : [{ pagu: milik, nilai }]));
  const tercakup = lapor.length === 0 ? null : sumRupiah(lapor.map((l) => l.pagu));
  const realisasi = lapor.length === 0 ? null : sumRupiah(lapor.map((l) => l.nilai));
  return { ...toSerapan({ pagu, realisasi, tercakup, jelaskan }), dilaporkan: lapor.length, seluruhnya: sub.length };
}

type Jumlah = {
  readonly pagu: string | null;
  readonly realisasi: string | null;
  readonly tercakup: string | null;
  readonly jelaskan?: string | undefined;
};

/** As `computeSerapan`, from sums that the database made. */
export function toSerapan({
  pagu,
  realisasi,
  tercakup,
  jelaskan,
}: Jumlah): Pick<SerapanAnggaran, "pagu" | "realisasi" | "paguTercakup" | "serapan"> {
  const selPagu = selRupiah(pagu);
  return {
    pagu: pagu === null || jelaskan === undefined ? selPagu : { ...selPagu, jelaskan },
    realisasi: selRupiah(realisasi),
    paguTercakup: selRupiah(tercakup),
    serapan: realisasi === null || tercakup === null ? BELUM : persenDari(realisasi, tercakup),
  };
}

const BELUM = selKosong({ jenis: "belum_diisi" });

function selRupiah(nilai: string | null): SelAngka {
  return nilai === null ? BELUM : { teks: formatRupiah(nilai), nilai, kosong: null };
}

function persenDari(bagian: string, seluruh: string): SelAngka {
  const dasar = parseDecimal(seluruh);
  if (isZero(dasar)) return selKosong({ jenis: "tidak_terdefinisi", alasan: "pagu nol" });
  return formatSelPersen(multiply(divide(parseDecimal(bagian), dasar), angkaFromInteger(100)));
}

/**
 * Capaian minus serapan in points, of the two figures as they are printed; positive where more was reached than spent.
 * No regulation of SAKIP prescribes a measure of efficiency for daerah, so the report prints the plain difference. Where
 * one of the two has no number, its kind is the answer.
 * @example computeEfisiensi({ teks: "99,65%", nilai: "99.65", kosong: null }, { teks: "90,00%", nilai: "90.00", kosong: null }).teks // "9,65 poin"
 */
export function computeEfisiensi(capaian: SelAngka, serapan: SelAngka): SelAngka {
  if (capaian.nilai === null) return selTanpa(capaian);
  if (serapan.nilai === null) return selTanpa(serapan);
  const selisih = subtract(parseDecimal(capaian.nilai), parseDecimal(serapan.nilai));
  const desimal = Math.max(DESIMAL, decimalPlaces(capaian.nilai));
  const nilai = toDecimalText(roundHalfUp(selisih, desimal), desimal);
  return { teks: `${formatAngka(nilai)} poin`, nilai, kosong: null };
}

// The kind and the reason of a cell without a number, without what else belonged to it.
function selTanpa({ teks, kosong, alasan }: SelAngka): SelAngka {
  const sel = { teks, nilai: null, kosong };
  return alasan === undefined ? sel : { ...sel, alasan };
}

/** The exact sum of rupiah texts, null for none of them. @example sumBoleh(["1", null]) // "1" */
export function sumBoleh(nilai: readonly (string | null)[]): string | null {
  const ada = nilai.filter((n) => n !== null);
  return ada.length === 0 ? null : sumRupiah(ada);
}
