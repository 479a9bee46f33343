// The nodes of a plan with their yearly figures: indikator, rekap, money, and the one against the other. Pure.
import {
  buildAnggaran,
  type Indikator,
  indikatorOf,
  listSimpul,
  type RencanaPd,
  type Simpul,
  sumRupiah,
} from "#perencanaan";
import { alamatRekap, alamatRekapSimpul } from "../dasbor/alamat-rekap.ts";
import { type AnggotaRekap, computeRekap, type KebijakanRekap } from "../rekap.ts";
import { formatSelCapaian } from "../sel.ts";
import type { Terukur } from "./indikator.ts";
import { computeEfisiensi, computeSerapan, type SubBerpagu } from "./serapan.ts";
import type { RekapTahunan, SerapanAnggaran, SimpulTahunan } from "./tipe.ts";

/** `terukur` by indikator id; `dibelanjakan` rupiah spent by node id. */
export type BahanPohon = {
  readonly rencana: RencanaPd;
  readonly terukur: ReadonlyMap<string, Terukur>;
  readonly rekap: KebijakanRekap;
  readonly dibelanjakan: ReadonlyMap<string, string>;
};

type Pohon = {
  readonly simpul: (simpul: Simpul) => SimpulTahunan;
  /** Of the whole plan. */
  readonly jumlah: () => { readonly rekap: RekapTahunan; readonly serapan: SerapanAnggaran };
};

/** The plan, ready to be asked for its nodes and for its totals. */
export function openPohon(bahan: BahanPohon): Pohon {
  const { rencana, dibelanjakan } = bahan;
  const tahun = String(rencana.tahun);
  const leluhur = listLeluhur(rencana);
  const di = (s: Simpul, atasId: string) => leluhur.get(s.id)?.some((l) => l.id === atasId) ?? false;
  const program = listSimpul(rencana, "program");
  const sub = listSimpul(rencana, "sub_kegiatan").flatMap((s) => {
    const pagu = s.pagu[rencana.tahun];
    return pagu === undefined ? [] : [{ simpul: s, isi: { pagu, nilai: dibelanjakan.get(s.id) ?? null } }];
  });
  const subDi = (id: string): readonly SubBerpagu[] => sub.filter((s) => di(s.simpul, id)).map((s) => s.isi);
  // Above the programmes money stands on the programmes below.
  const paguOf = (s: Simpul): string | null => {
    const bawah = program.filter((p) => di(p, s.id)).flatMap((p) => p.pagu[rencana.tahun] ?? []);
    return s.pagu[rencana.tahun] ?? (bawah.length === 0 ? null : sumRupiah(bawah));
  };
  return {
    simpul: (s) => {
      const indikator = indikatorOf(rencana, s);
      const anggaran = computeSerapan(paguOf(s), subDi(s.id));
      const rekap = rekapIndikator(bahan, indikator, alamatRekapSimpul(rencana.pd.kode, tahun, s.kode));
      return {
        ...{ id: s.id, jenis: s.jenis, kode: s.kode, nama: s.nama },
        sasaranId: leluhur.get(s.id)?.find((l) => l.jenis === "sasaran")?.id ?? null,
        programId: leluhur.get(s.id)?.find((l) => l.jenis === "program")?.id ?? null,
        indikator: indikator.flatMap((i) => bahan.terukur.get(i.id)?.isi ?? []),
        rekap,
        anggaran,
        efisiensi: computeEfisiensi(rekap.capaian, anggaran.serapan),
      };
    },
    jumlah: () =>
      sumPohon(
        bahan,
        sub.map((s) => s.isi),
      ),
  };
}

function sumPohon(bahan: BahanPohon, sub: readonly SubBerpagu[]): ReturnType<Pohon["jumlah"]> {
  const { rencana } = bahan;
  const { total, jelaskan } = buildAnggaran(rencana);
  const semua = listSimpul(rencana, "sasaran").flatMap((s) => indikatorOf(rencana, s));
  const unik = [...new Map(semua.map((i) => [i.id, i])).values()];
  return {
    rekap: rekapIndikator(bahan, unik, alamatRekap(rencana.pd.kode, String(rencana.tahun))),
    serapan: computeSerapan(total, sub, jelaskan),
  };
}

/** Every node with the nodes above it, itself first, nearest first. Parents stand before children in a plan. */
function listLeluhur({ simpul }: RencanaPd): ReadonlyMap<string, readonly Simpul[]> {
  const hasil = new Map<string, readonly Simpul[]>();
  for (const s of simpul) hasil.set(s.id, [s, ...(s.indukId === null ? [] : (hasil.get(s.indukId) ?? []))]);
  return hasil;
}

function rekapIndikator({ terukur, rekap }: BahanPohon, indikator: readonly Indikator[], asal: string): RekapTahunan {
  const anggota = indikator.flatMap(({ id, nama }): readonly AnggotaRekap[] => {
    const satu = terukur.get(id);
    return satu === undefined ? [] : [{ nama, capaian: satu.capaian }];
  });
  const { capaian, jumlah } = computeRekap("", anggota, rekap);
  return { capaian: formatSelCapaian(capaian, asal), jumlah };
}
