// The queue as its page shows it: only what is drawn, in words. Pure; called by the loaders of /pengukuran/persetujuan
// and /pengukuran/verifikasi.
import { formatBesaran, formatWaktu, isGalatKode, parseDecimal } from "#inti";
import type { Antrian, BarisIsi, JadwalLembar, Pencatat, SelAngka } from "#pengukuran";
import { alamatBukti } from "../muat/isian-bukti.ts";
import { alamatJejakRealisasi } from "./jejak-alamat.ts";
import { kunciOf } from "./verifikasi-kunci.ts";

export type Pembanding = { readonly label: string; readonly realisasi: SelAngka } | null;
/** One cell to be judged. `kunci` names it in the form; `sebab` says why this user cannot approve it, null when he can. */
export type BarisAntrian = {
  readonly kunci: string;
  readonly kode: string;
  readonly nama: string;
  readonly definisi: string;
  readonly labelPeriode: string;
  readonly labelKeadaan: string;
  readonly terlambat: boolean;
  readonly target: SelAngka;
  readonly realisasi: SelAngka;
  readonly capaian: SelAngka;
  /** From lowest predikat to highest. */
  readonly skala: readonly string[];
  readonly periodeLalu: Pembanding;
  readonly tahunLalu: Pembanding;
  readonly variabel: readonly { readonly label: string; readonly teks: string }[];
  readonly narasi: readonly { readonly label: string; readonly isi: string }[];
  readonly peringatan: readonly string[];
  readonly ditulis: string | null;
  readonly terbit: SelAngka | null;
  readonly koreksi: string | null;
  readonly sebab: string | null;
  readonly jejak: string;
  /** How many pieces of evidence, which required kinds are missing, and the page that shows them. */
  readonly bukti: { readonly jumlah: number; readonly kurang: readonly string[]; readonly alamat: string };
};
/** The cells of one PD in one filling period: what one form sends. */
export type LembarAntrian = {
  readonly kunci: string;
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly jadwal: Pick<JadwalLembar, "periode" | "labelPeriode" | "batas" | "status">;
  readonly jumlah: number;
  /** Empty where the page would grow too long; the sheet is then opened by its PD. */
  readonly baris: readonly BarisAntrian[];
};

/** Cells on one page; further PD are links. */
export const BARIS_PER_HALAMAN = 150;

/** The sheets of the queue; after `BARIS_PER_HALAMAN` cells only their counts. The first sheet is always whole. */
export function buildLembarAntrian({ pd, menunggu }: Antrian): readonly LembarAntrian[] {
  let tergambar = 0;
  return pd.flatMap(({ pd: { kode, nama }, lembar }) =>
    lembar.map(({ jadwal: { periode, labelPeriode, batas, status }, baris }) => {
      const muat = tergambar === 0 || tergambar + baris.length <= BARIS_PER_HALAMAN;
      if (muat) tergambar += baris.length;
      return {
        kunci: `${kode}.${periode}`,
        pd: { kode, nama },
        jadwal: { periode, labelPeriode, batas, status },
        jumlah: baris.length,
        baris: muat ? baris.map((b) => toBarisAntrian(b, { pdKode: kode, periode }, menunggu)) : [],
      };
    }),
  );
}

/** One cell of the queue of the head or of the verifikator. */
export function toBarisAntrian(
  b: BarisIsi,
  { pdKode, periode }: { readonly pdKode: string; readonly periode: string },
  menunggu: Antrian["menunggu"],
): BarisAntrian {
  return {
    kunci: kunciOf(b.sel),
    kode: b.indikator.kode,
    nama: b.indikator.nama,
    definisi: b.indikator.definisi,
    labelPeriode: b.labelPeriode,
    labelKeadaan: b.labelKeadaan,
    terlambat: b.terlambat,
    target: b.target,
    realisasi: b.realisasi,
    capaian: b.capaian,
    skala: b.aturan.kebijakan?.skala.map((p) => p.predikat) ?? [],
    periodeLalu: b.periodeLalu,
    tahunLalu: b.tahunLalu,
    variabel: variabelOf(b),
    narasi: narasiOf(b),
    // Last period may be last year: the same sentence is told once.
    peringatan: [...new Set(b.peringatan.map((p) => p.kalimat))],
    ditulis: b.ditulis === null ? null : sebutPencatat(b.ditulis),
    terbit: b.terbit,
    koreksi: b.koreksi.findLast((k) => k.hasil === "menunggu")?.alasan ?? null,
    sebab: b.tindakan.includes(menunggu === "kepala_pd" ? "setujui" : "terima") ? null : sebabOf(b),
    jejak: alamatJejakRealisasi(pdKode, b.sel),
    bukti: {
      ...b.bukti,
      alamat: alamatBukti({ pd: pdKode, periode, indikator: b.sel.indikator, ukur: b.sel.periode }),
    },
  };
}

// The queue is opened only by who may judge it, so what is left is one's own writing, or a period that is not open.
function sebabOf({ tindakan }: BarisIsi): string {
  return tindakan.includes("kembalikan")
    ? "Anda ikut menulis isian ini, jadi orang lain yang menilainya."
    : "Periode ini sedang tidak terbuka; isian tidak dapat dinilai.";
}

function variabelOf({ isian: { nilai }, aturan: { variabel } }: BarisIsi): BarisAntrian["variabel"] {
  if (nilai.jenis !== "variabel") return [];
  return variabel.map(({ nama, label, satuan }) => ({ label, teks: teksVariabel(nilai.teks[nama] ?? "", satuan) }));
}

// The entered text is Indonesian already ("1.250,5"); it gets its unit, and says when it is missing.
function teksVariabel(teks: string, satuan: string): string {
  if (teks === "") return "belum diisi";
  const kanonik = teks.replaceAll(".", "").replace(",", ".");
  return isAngka(kanonik) ? formatBesaran(kanonik, satuan) : `${teks} ${satuan}`;
}

function isAngka(teks: string): boolean {
  try {
    parseDecimal(teks);
    return true;
  } catch (galat) {
    if (isGalatKode(galat, "masukan")) return false;
    throw galat;
  }
}

function narasiOf({ isian: { nilai, narasi } }: BarisIsi): BarisAntrian["narasi"] {
  const alasan = nilai.jenis === "tidak_tersedia" ? nilai.alasan : "";
  return [
    { label: "Alasan tidak tersedia", isi: alasan },
    { label: "Faktor pendukung", isi: narasi.faktorPendukung },
    { label: "Faktor penghambat", isi: narasi.faktorPenghambat },
    { label: "Rencana tindak lanjut", isi: narasi.tindakLanjut },
  ].filter(({ isi }) => isi !== "");
}

function sebutPencatat({ oleh, pada }: Pencatat): string {
  return `${oleh}, ${formatWaktu(pada)}`;
}
