// What the filling sheet shows of one cell, as plain data with dates in words. Pure; built by loaders and actions, drawn
// by komponen/isi, kept up to date in the browser by komponen/isi/papan.
import { formatPersen, formatWaktu } from "#inti";
import type {
  AturanIsian,
  BarisAnggaranIsi,
  BarisIsi,
  IsianSel,
  Pencatat,
  RiwayatKoreksi,
  RujukanSel,
  SelAngka,
} from "#pengukuran";

/** Who wrote something and when, ready to read ("25 November 2026 10.32 WIB"). */
export type Catatan = { readonly oleh: string; readonly pada: string };

export type BarisTampil = {
  readonly kunci: string;
  readonly sel: RujukanSel;
  readonly labelPeriode: string;
  readonly indikator: BarisIsi["indikator"];
  readonly aturan: AturanIsian;
  readonly target: SelAngka;
  /** Last period and the same period last year, each once. */
  readonly pembanding: readonly { readonly label: string; readonly teks: string }[];
  readonly isian: IsianSel;
  readonly realisasi: SelAngka;
  readonly capaian: SelAngka;
  readonly keadaan: BarisIsi["keadaan"];
  readonly labelKeadaan: string;
  readonly terlambat: boolean;
  readonly boleh: Readonly<Record<"isi" | "ajukan" | "tarik" | "koreksi", boolean>>;
  readonly kurang: readonly string[];
  readonly bukti: BarisIsi["bukti"];
  readonly wajibTindakLanjut: boolean;
  readonly peringatan: readonly string[];
  readonly ditulis: Catatan | null;
  readonly catatanKembali: (Catatan & { readonly catatan: string }) | null;
  /** The published figure that citizens still see, where it differs. */
  readonly terbit: string | null;
  readonly koreksi: readonly KoreksiTampil[];
};

export type KoreksiTampil = Catatan & {
  readonly sebelum: string;
  readonly alasan: string;
  readonly hasil: string;
};

export type AnggaranTampilIsi = {
  readonly kunci: string;
  readonly simpulId: string;
  readonly kode: string;
  readonly nama: string;
  readonly pagu: string;
  readonly teksPagu: string;
  readonly teks: string;
  /** Share of pagu as stored ("81,20%"); "-" where there is no figure or no pagu. */
  readonly serapan: string;
  readonly versi: number;
  readonly ditulis: Catatan | null;
};

/**
 * The key of a cell in a sheet, used in names of fields and in the browser's store.
 * @example kunciOf({ indikator: "iku-1", periode: "2024-TW4" }) // "iku-1~2024-TW4"
 */
export function kunciOf({ indikator, periode }: Pick<RujukanSel, "indikator" | "periode">): string {
  return `${indikator}~${periode}`;
}

/** The key of a budget row. */
export function kunciAnggaran(simpulId: string): string {
  return `anggaran~${simpulId}`;
}

/** One cell as the screen shows it. */
export function buildBaris(baris: BarisIsi): BarisTampil {
  const { sel, tindakan, terbit } = baris;
  return {
    kunci: kunciOf(sel),
    sel,
    labelPeriode: baris.labelPeriode,
    indikator: baris.indikator,
    aturan: baris.aturan,
    target: baris.target,
    pembanding: pembandingOf(baris),
    isian: baris.isian,
    realisasi: baris.realisasi,
    capaian: baris.capaian,
    keadaan: baris.keadaan,
    labelKeadaan: isBelumDiisi(baris) ? "Belum diisi" : baris.labelKeadaan,
    terlambat: baris.terlambat,
    boleh: {
      isi: tindakan.includes("isi"),
      ajukan: tindakan.includes("ajukan"),
      tarik: tindakan.includes("tarik"),
      koreksi: tindakan.includes("koreksi"),
    },
    kurang: baris.kurang,
    bukti: baris.bukti,
    wajibTindakLanjut: baris.wajibTindakLanjut,
    peringatan: baris.peringatan.map((p) => p.kalimat),
    ditulis: toCatatan(baris.ditulis),
    catatanKembali:
      baris.catatanKembali === null
        ? null
        : { ...catatanOf(baris.catatanKembali), catatan: baris.catatanKembali.catatan },
    terbit: terbit === null ? null : terbit.teks,
    koreksi: baris.koreksi.map(toKoreksi),
  };
}

/** One budget row as the screen shows it; `teks` is what stands in its field. */
export function buildAnggaran(baris: BarisAnggaranIsi): AnggaranTampilIsi {
  const { simpul, pagu, teksPagu, versi } = baris;
  return {
    kunci: kunciAnggaran(simpul.id),
    simpulId: simpul.id,
    kode: simpul.kode,
    nama: simpul.nama,
    pagu,
    teksPagu,
    teks: baris.nilai === null ? "" : baris.teksNilai.replace(/^Rp/, ""),
    serapan: baris.serapan === null ? "-" : formatPersen(baris.serapan),
    versi,
    ditulis: toCatatan(baris.ditulis),
  };
}

/** Who and when, in words. */
export function catatanOf({ oleh, pada }: Pencatat): Catatan {
  return { oleh, pada: formatWaktu(pada) };
}

function toCatatan(pencatat: Pencatat | null): Catatan | null {
  return pencatat === null ? null : catatanOf(pencatat);
}

function isBelumDiisi({ keadaan, isian }: BarisIsi): boolean {
  return keadaan === "draf" && isian.nilai.jenis === "kosong";
}

function pembandingOf({ periodeLalu, tahunLalu }: BarisIsi): BarisTampil["pembanding"] {
  const semua = [periodeLalu, tahunLalu].flatMap((p) => (p === null ? [] : [p]));
  const beda = semua.filter((p, i) => semua.findIndex((q) => q.periode === p.periode) === i);
  return beda.map(({ label, realisasi }) => ({ label, teks: realisasi.teks }));
}

const HASIL_KOREKSI: Readonly<Record<RiwayatKoreksi["hasil"], string>> = {
  menunggu: "menunggu persetujuan",
  diterima: "diterima",
  batal: "batal, angka semula tetap berlaku",
};

function toKoreksi(koreksi: RiwayatKoreksi): KoreksiTampil {
  const { alasan, sebelum, hasil, catatan } = koreksi;
  const akhir = catatan === undefined ? HASIL_KOREKSI[hasil] : `dikembalikan: ${catatan}; angka semula tetap berlaku`;
  return { ...catatanOf(koreksi), alasan, sebelum: sebelum.teks, hasil: akhir };
}
