// Sums up one PD and year from plan, figures, entries and budget. Pure; called by ingatan.server.ts, which keeps the sum.
import {
  add,
  angkaFromInteger,
  compare,
  comparePeriode,
  formatKode,
  parseDecimal,
  parsePeriode,
  subPeriode,
  toDecimalText,
} from "#inti";
import { type Indikator, indikatorOf, listSimpul, type RencanaPd } from "#perencanaan";
import { alurOf, type Entri } from "../entri.ts";
import { kodeDiisi } from "../jadwal-isi.ts";
import { type AnggotaRekap, computeRekap, type KebijakanRekap } from "../rekap.ts";
import type { Capaian, UkurTersimpan } from "../tipe.ts";
import { measure } from "../ukur.ts";
import type {
  AnggaranRingkas,
  CapaianRendah,
  KelompokIndikator,
  PeriodeRingkas,
  RekapRingkas,
  RingkasPd,
  SelKeadaan,
} from "./tipe.ts";

/** Everything stored about one PD and year. `jadwal`: codes of all filling periods of the pemda. */
export type BahanRingkasPd = {
  readonly rencana: RencanaPd;
  readonly ukur: Readonly<Record<string, UkurTersimpan>>;
  readonly kebijakan: KebijakanRekap;
  readonly jadwal: readonly string[];
  /** By `kunci`: the entry of an indikator (code) in a period. */
  readonly entri: ReadonlyMap<string, Pick<Entri, "isi" | "tindakan">>;
  readonly kunci: (kode: string, periode: string) => string;
  /** Reported rupiah of a node in a filling period. */
  readonly anggaran: readonly { readonly simpulId: string; readonly periode: string; readonly nilai: string }[];
};

/** How many of the lowest capaian are kept per PD and period: enough for a list of as many over all PD. */
export const BANYAK_TERENDAH = 10;

/** The kinds of indikator in the order of the heat map's columns. */
export const KELOMPOK: readonly KelompokIndikator[] = ["IKU", "IKD", "IKK", "SPM", "SDGs", "keluaran"];

/**
 * The periods a year is looked at by, oldest first, parts before the whole.
 * @example periodeTahun(2024) // ["2024-TW1", "2024-TW2", "2024-S1", "2024-TW3", "2024-TW4", "2024-S2", "2024"]
 */
export function periodeTahun(tahun: number): readonly string[] {
  const luar = parsePeriode(String(tahun));
  const bagian = [...subPeriode(luar, "triwulan"), ...subPeriode(luar, "semester"), luar];
  return bagian.toSorted(comparePeriode).map(formatKode);
}

/** One PD and year, from published figures and the states of its sheets. */
export function buildRingkasPd(bahan: BahanRingkasPd): RingkasPd {
  const { rencana, jadwal } = bahan;
  const tahunan = jadwal.filter((kode) => kode.startsWith(String(rencana.tahun)));
  const berpagu = [...tahunan, ...periodeTahun(rencana.tahun)];
  return {
    pd: rencana.pd,
    periode: Object.fromEntries(periodeTahun(rencana.tahun).map((p) => [p, ringkasPeriode(bahan, p)])),
    lembar: Object.fromEntries(tahunan.map((p) => [p, listSel(bahan, p)])),
    anggaran: Object.fromEntries(berpagu.map((p) => [p, sumAnggaran(bahan, p)])),
  };
}

type Terukur = { readonly indikator: Indikator; readonly capaian: Capaian };

function ringkasPeriode(bahan: BahanRingkasPd, periode: string): PeriodeRingkas {
  const { rencana, ukur, kebijakan } = bahan;
  const terukur = new Map(
    Object.values(rencana.indikator).map((indikator): [string, Terukur] => {
      const milik = ukur[indikator.id] ?? { realisasi: {}, tercetak: {} };
      return [
        indikator.id,
        { indikator, capaian: measure({ ...milik, indikator }, periode, kebijakan.capaian).capaian },
      ];
    }),
  );
  const semua = [...terukur.values()];
  const sasaran = listSimpul(rencana, "sasaran").flatMap((s) => indikatorOf(rencana, s));
  const unik = [...new Set(sasaran.map((i) => i.id))].flatMap((id) => terukur.get(id) ?? []);
  const perJenis = Map.groupBy(semua, (t) => t.indikator.jenis);
  return {
    rekap: rekapkan(unik, kebijakan),
    kelompok: Object.fromEntries([...perJenis].map(([jenis, anggota]) => [jenis, rekapkan(anggota, kebijakan)])),
    terendah: pickTerendah(semua),
  };
}

function rekapkan(terukur: readonly Terukur[], kebijakan: KebijakanRekap): RekapRingkas {
  const anggota = terukur.map(({ indikator, capaian }): AnggotaRekap => ({ nama: indikator.nama, capaian }));
  const { capaian, jumlah } = computeRekap("", anggota, kebijakan);
  return { capaian, jumlah };
}

function pickTerendah(terukur: readonly Terukur[]): readonly CapaianRendah[] {
  const berangka = terukur.flatMap(({ indikator: { kode, nama }, capaian }) =>
    capaian.ada ? [{ kode, nama, capaian }] : [],
  );
  return berangka.toSorted(compareRendah).slice(0, BANYAK_TERENDAH);
}

/** Lowest first; equal ones by code, so that the list never changes by itself. */
export function compareRendah(a: CapaianRendah, b: CapaianRendah): number {
  return compare(a.capaian.angka, b.capaian.angka) || (a.kode < b.kode ? -1 : Number(a.kode > b.kode));
}

// The same cells as the sheet shows: those of the plan's schedule, whatever was written into them.
function listSel({ rencana, jadwal, entri, kunci }: BahanRingkasPd, periode: string): readonly SelKeadaan[] {
  const dipakai = new Set(rencana.simpul.flatMap((s) => s.indikatorId));
  return Object.values(rencana.indikator)
    .filter((i) => dipakai.has(i.id))
    .flatMap((i) => kodeDiisi(i.jadwal, periode, jadwal).map((kode) => toSel(i, kode, entri.get(kunci(i.kode, kode)))));
}

function toSel(
  { kode, nama }: Indikator,
  periode: string,
  entri: Pick<Entri, "isi" | "tindakan"> | undefined,
): SelKeadaan {
  const { keadaan, menunggu } = alurOf(entri);
  const terakhir = entri?.tindakan.at(-1);
  const kembali = keadaan === "dikembalikan" ? entri?.tindakan.findLast((t) => t.tindakan === "kembalikan") : undefined;
  return {
    kode,
    nama,
    periode,
    keadaan: keadaan === "draf" && isKosong(entri) ? "belum_diisi" : keadaan,
    menunggu,
    sejak: terakhir?.pada ?? null,
    catatan: kembali?.catatan ?? null,
  };
}

function isKosong(entri: Pick<Entri, "isi"> | undefined): boolean {
  if (entri === undefined) return true;
  const { nilai, alasanTidakTersedia, variabel } = entri.isi;
  return nilai === null && alasanTidakTersedia === null && Object.keys(variabel).length === 0;
}

function sumAnggaran({ rencana, anggaran }: BahanRingkasPd, periode: string): AnggaranRingkas {
  const dilaporkan = new Map(anggaran.filter((a) => a.periode === periode).map((a) => [a.simpulId, a.nilai]));
  let [pagu, realisasi] = [angkaFromInteger(0), angkaFromInteger(0)];
  let [ada, seluruhnya] = [0, 0];
  for (const simpul of listSimpul(rencana, "sub_kegiatan")) {
    const milik = simpul.pagu[rencana.tahun];
    if (milik === undefined) continue;
    seluruhnya += 1;
    const nilai = dilaporkan.get(simpul.id);
    if (nilai === undefined) continue;
    ada += 1;
    pagu = add(pagu, parseDecimal(milik));
    realisasi = add(realisasi, parseDecimal(nilai));
  }
  return { pagu: toDecimalText(pagu, 2), realisasi: toDecimalText(realisasi, 2), dilaporkan: ada, seluruhnya };
}
