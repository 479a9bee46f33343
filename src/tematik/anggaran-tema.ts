// The tagged budget of a theme: shares of pagu, their exact total, and the explanation of the total.
import {
  angkaFromInteger,
  decimalPlaces,
  divide,
  formatPersen,
  formatRupiah,
  type Matematika,
  multiply,
  type Operan,
  type Penjelasan,
  parseDecimal,
  toDecimalText,
} from "#inti";
import type { PerangkatDaerah } from "#organisasi";
import { type JenisSimpul, penjumlahan, sumRupiah } from "#perencanaan";
import type { AnggaranTema, BarisAnggaranTema } from "./tipe.ts";

/** A tagged node, or one above it. */
export type SimpulBertanda = { readonly id: string; readonly jenis: JenisSimpul; readonly nama: string };

/**
 * A tagged node as stored. `leluhur` are the nodes above it, nearest first; `bagian` is percent, `pagu` rupiah (both
 * decimal texts), null where the year has no pagu; `realisasi` is what the node and all below it reported spent, rupiah,
 * null where nothing was reported.
 */
export type PenandaTersimpan = {
  readonly id: string;
  readonly pd: PerangkatDaerah;
  readonly strategi: BarisAnggaranTema["strategi"];
  readonly simpul: SimpulBertanda & { readonly kode: string };
  readonly leluhur: readonly SimpulBertanda[];
  readonly indikator: readonly string[];
  readonly bagian: string;
  readonly pagu: string | null;
  readonly realisasi: string | null;
};

/** A budget row with the whole pagu it is a share of, rupiah as decimal text. */
export type BarisBertanda = BarisAnggaranTema & { readonly pagu: string };

/**
 * The tagged budget, with the names of tagged nodes that add nothing: without pagu, or covered by a tagged parent.
 * `penanda` are all tags, also those.
 */
export type AnggaranBertanda = Omit<AnggaranTema, "baris"> & {
  readonly baris: readonly BarisBertanda[];
  readonly penanda: readonly PenandaTersimpan[];
  readonly tanpaPagu: readonly string[];
  readonly tercakup: readonly string[];
};

/**
 * The budget rows of a theme in one year and their exact total. A tagged node without pagu is no budget row: it is
 * named in `tanpaPagu` and adds nothing. A tagged node below another tagged one with pagu is named in `tercakup`: its
 * money is part of that node's pagu already and is not counted twice.
 */
export function buildAnggaranTema(tahun: number, penanda: readonly PenandaTersimpan[]): AnggaranBertanda {
  const berpagu = new Set(penanda.filter((p) => p.pagu !== null).map((p) => p.simpul.id));
  const tercakup = penanda.filter((p) => p.leluhur.some((s) => berpagu.has(s.id)));
  const mandiri = penanda.filter((p) => !tercakup.includes(p));
  const baris = mandiri.flatMap((p) => (p.pagu === null ? [] : [toBaris(p, p.pagu)]));
  return {
    tahun,
    baris,
    penanda,
    total: sumRupiah(baris.map((b) => b.nilai)),
    realisasi: sumRealisasi(baris),
    tanpaPagu: unik(mandiri.filter((p) => p.pagu === null).map((p) => p.simpul.nama)),
    tercakup: unik(tercakup.map((p) => p.simpul.nama)),
  };
}

/** What a tagged budget is summed by. */
export type KelompokAnggaran = "pd" | "program" | "strategi";
/** One group: `kunci` and `nama` are null for the rows without a strategy or programme. Rupiah. */
export type JumlahKelompok = {
  readonly kunci: string | null;
  readonly nama: string | null;
  readonly nilai: string;
  readonly realisasi: string | null;
};

/**
 * The tagged budget by PD, programme or strategy, in the order in which they first appear. Every row belongs to exactly
 * one group, so the sum over the groups is the theme's total, whichever way they are made.
 */
export function sumKelompok(
  { baris }: Pick<AnggaranBertanda, "baris">,
  per: KelompokAnggaran,
): readonly JumlahKelompok[] {
  const kelompok = Map.groupBy(baris, (b) => identitas(b, per).kunci);
  return [...kelompok].map(([kunci, isi]) => ({
    kunci,
    nama: isi[0] === undefined ? null : identitas(isi[0], per).nama,
    nilai: sumRupiah(isi.map((b) => b.nilai)),
    realisasi: sumRealisasi(isi),
  }));
}

function identitas(b: BarisAnggaranTema, per: KelompokAnggaran): Pick<JumlahKelompok, "kunci" | "nama"> {
  if (per === "pd") return { kunci: b.pd.kode, nama: b.pd.nama };
  if (per === "strategi") return { kunci: b.strategi?.kode ?? null, nama: b.strategi?.uraian ?? null };
  return { kunci: b.programId, nama: b.programId === null ? null : b.program };
}

function sumRealisasi(baris: readonly Pick<BarisAnggaranTema, "realisasi">[]): string | null {
  const ada = baris.flatMap((b) => (b.realisasi === null ? [] : [b.realisasi]));
  return ada.length === 0 ? null : sumRupiah(ada);
}

const unik = (nama: readonly string[]) => [...new Set(nama)];

/** Why the total is what it is. `lingkup` is the PD's name, or null for all PD together. */
export function explainTema(namaTema: string, lingkup: string | null, anggaran: AnggaranBertanda): Penjelasan {
  const { tahun, baris, total, tanpaPagu, tercakup } = anggaran;
  const teksTotal = baris.length === 0 ? "belum diisi" : formatRupiah(total);
  const hitungan =
    baris.length === 0
      ? {}
      : {
          hitungan: penjumlahan(
            baris.map((b) => formatRupiah(b.nilai)),
            teksTotal,
          ),
        };
  return {
    judul: `Anggaran yang mendukung ${namaTema}`,
    konteks: `${lingkup ?? "Semua perangkat daerah"}, Tahun ${tahun}`,
    hasil: teksTotal,
    operan: baris.map(toOperan),
    rumus: RUMUS_TOTAL,
    ...hitungan,
    kebijakan: ["Pagu yang dipakai ialah versi terakhir: murni, atau perubahan terbaru bila ada."],
    bukti: [],
    catatan: [
      ...tanpaPagu.map(
        (nama) => `${nama} bertanda tema ini, tetapi belum memiliki pagu Tahun ${tahun}; tidak dijumlahkan.`,
      ),
      ...tercakup.map(
        (nama) => `${nama} sudah tercakup dalam pagu induknya yang juga bertanda; tidak dijumlahkan dua kali.`,
      ),
    ],
  };
}

const RUMUS_TOTAL: Matematika = {
  jenis: "baris",
  isi: [
    { jenis: "teks", teks: "Total" },
    { jenis: "operator", teks: "=" },
    {
      jenis: "fungsi",
      nama: "jumlah",
      argumen: [
        {
          jenis: "baris",
          isi: [
            { jenis: "teks", teks: "pagu" },
            { jenis: "operator", teks: "×" },
            { jenis: "teks", teks: "bagian untuk tema" },
          ],
        },
      ],
    },
  ],
};

function toBaris({ simpul, leluhur, realisasi, ...p }: PenandaTersimpan, pagu: string): BarisBertanda {
  const program = [simpul, ...leluhur].find((s) => s.jenis === "program");
  return {
    id: p.id,
    pd: p.pd,
    strategi: p.strategi,
    programId: program?.id ?? null,
    program: program?.nama ?? "",
    simpulId: simpul.id,
    simpulKode: simpul.kode,
    subKegiatan: simpul.nama,
    indikator: p.indikator,
    bagian: p.bagian,
    nilai: nilaiBertanda(pagu, p.bagian),
    realisasi: realisasi === null ? null : nilaiBertanda(realisasi, p.bagian),
    pagu,
  };
}

// A product has as many decimals as its factors together, a hundredth two more: enough for the exact value.
function nilaiBertanda(pagu: string, bagian: string): string {
  const nilai = divide(multiply(parseDecimal(pagu), parseDecimal(bagian)), angkaFromInteger(100));
  return toDecimalText(nilai, decimalPlaces(pagu) + decimalPlaces(bagian) + 2);
}

function toOperan({ pd, subKegiatan, bagian, pagu, nilai }: BarisBertanda): Operan {
  return {
    label: subKegiatan,
    nilai: formatRupiah(nilai),
    sumber: `${pd.namaSingkat}: pagu ${formatRupiah(pagu)} × ${formatPersen(bagian)}`,
  };
}
