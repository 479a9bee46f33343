// The table of indikator kinerja utama: definition, formula, targets of two years. Drawn by /iku and by the deck.
import { type Matematika, matematikaTeks, toMatematika } from "#inti";
import type { PerangkatDaerah } from "#organisasi";
import { indikatorOf, listSimpul } from "./pohon.ts";
import { type SelTarget, selTarget } from "./target.ts";
import type { Indikator, JenisSimpul, RencanaPd, Simpul, Variabel } from "./tipe.ts";

/** One indikator. `nomor` counts nodes: an indikator after the first of its node repeats it. */
export type BarisIku = {
  readonly nomor: number;
  readonly simpul: { readonly kode: string; readonly nama: string; readonly jenis: JenisSimpul };
  readonly indikator: {
    readonly id: string;
    readonly kode: string;
    readonly nama: string;
    readonly satuan: string;
    readonly jenis: Indikator["jenis"];
  };
  readonly definisi: string;
  /** The formula set with the labels of its variables, and the same on one line; null where none is defined. */
  readonly rumus: Matematika | null;
  readonly rumusTeks: string | null;
  readonly variabel: readonly Variabel[];
  /** The year before the plan's year, and that year. */
  readonly target: readonly [SelTarget, SelTarget];
  readonly sumberData: string | null;
  readonly penanggungJawab: string;
};

/** The indikator of a PD's sasaran and of its programmes. */
export type DaftarIku = {
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  readonly sasaran: readonly BarisIku[];
  readonly program: readonly BarisIku[];
};

/** The indikator kinerja utama of the plan: those of sasaran, then those of programmes, each in printed order. */
export function listIku(rencana: RencanaPd): DaftarIku {
  return {
    pd: rencana.pd,
    tahun: rencana.tahun,
    sasaran: barisIku(rencana, "sasaran"),
    program: barisIku(rencana, "program"),
  };
}

/** The formula of an indikator, set with the labels of its variables; null where it has none. */
export function rumusIndikator(indikator: Indikator): Matematika | null {
  if (indikator.rumus === null) return null;
  const label = new Map(indikator.variabel.map((v) => [v.nama, v.label]));
  return toMatematika(indikator.rumus.ekspresi, (nama) => label.get(nama) ?? nama);
}

function barisIku(rencana: RencanaPd, jenis: "sasaran" | "program"): readonly BarisIku[] {
  return listSimpul(rencana, jenis)
    .filter((s) => indikatorOf(rencana, s).length > 0)
    .flatMap((s, i) => indikatorOf(rencana, s).map((indikator) => toBaris(rencana.tahun, i + 1, s, indikator)));
}

function toBaris(tahun: number, nomor: number, simpul: Simpul, indikator: Indikator): BarisIku {
  const { id, kode, nama, satuan, jenis, definisi, variabel, sumberData, penanggungJawab } = indikator;
  const rumus = rumusIndikator(indikator);
  return {
    nomor,
    simpul: { kode: simpul.kode, nama: simpul.nama, jenis: simpul.jenis },
    indikator: { id, kode, nama, satuan, jenis },
    definisi,
    rumus,
    rumusTeks: rumus === null ? null : matematikaTeks(rumus),
    variabel,
    target: [selTarget(indikator, tahun - 1), selTarget(indikator, tahun)],
    sumberData,
    penanggungJawab,
  };
}
