// One quarter of one PD from everything already loaded: pure. Called by pemantauan.server.ts and tests.
import { labelPeriode, labelSingkat, parsePeriode } from "#inti";
import { findKebijakan, type KebijakanCapaian, kalimatKebijakan, type Pejabat, type Pemda } from "#organisasi";
import { buildAnggaran, type Indikator, listSimpul, type RencanaPd, type Simpul } from "#perencanaan";
import { alamatJelaskan } from "../alamat.ts";
import { SEL_STRIP, selPeriode } from "../baris.ts";

import type { Narasi } from "../isi-tipe.ts";
import { isDijadwalkan } from "../jadwal.ts";
import { computeRekap, type KebijakanRekap } from "../rekap.ts";
import { formatSelCapaian, formatSelTarget, selKosong } from "../sel.ts";
import { computeSerapan } from "../tahunan/serapan.ts";
import type { SerapanAnggaran } from "../tahunan/tipe.ts";
import { resolveTarget } from "../target-periode.ts";
import type { SelAngka, UkurTersimpan } from "../tipe.ts";
import { measure } from "../ukur.ts";
import { type AnggaranSampai, type AnggaranTersedia, anggaranSampai } from "./anggaran.ts";
import { listKurangTriwulan } from "./kurang.ts";
import { periodeUkur } from "./periode-ukur.ts";
import { isDiBawah, listPemakai, toSimpulLaporan } from "./simpul.ts";
import type { AksiTriwulan, BarisSerapan, IndikatorTriwulan, PemantauanTriwulan, Triwulan } from "./tipe.ts";

/** `kebijakan` holds every policy up to the year; `ukur` and `aksi` are by indikator id. */
export type BahanPemantauan = {
  readonly pemda: Pemda;
  readonly kepala: Pejabat | null;
  readonly triwulan: Triwulan;
  readonly rencana: RencanaPd;
  readonly ukur: Readonly<Record<string, UkurTersimpan>>;
  readonly kebijakan: readonly KebijakanCapaian[];
  readonly rekap: KebijakanRekap;
  readonly narasi: readonly (Narasi & { readonly indikatorId: string; readonly periode: string })[];
  readonly aksi: readonly (AksiTriwulan & { readonly indikatorId: string })[];
  readonly anggaran: AnggaranTersedia;
};

/** Everything a report of the quarter prints. */
export function buildPemantauan(bahan: BahanPemantauan): PemantauanTriwulan {
  const { pemda, kepala, triwulan, rencana, kebijakan } = bahan;
  const { pd, tahun } = rencana;
  const periode = `${tahun}-TW${triwulan}`;
  const berlaku = findKebijakan(kebijakan, tahun);
  const indikator = listPemakai(rencana).map((p) => buildIndikator(bahan, p.simpul, p.indikator));
  const anggaran = anggaranSampai(bahan.anggaran, tahun, triwulan);
  const serapan = listSerapan(bahan, anggaran);
  return {
    pemda,
    pd,
    kepala,
    tahun,
    triwulan,
    periode,
    labelPeriode: labelPeriode(parsePeriode(periode), pemda.istilahTriwulan),
    kebijakan: berlaku,
    catatanKebijakan: berlaku === undefined ? [] : kalimatKebijakan(berlaku, tahun),
    indikator,
    rekap: rekapSasaran(bahan),
    serapan,
    total: totalSerapan(bahan, anggaran),
    anggaranPeriode: anggaran === null ? null : labelPeriode(parsePeriode(anggaran.periode), pemda.istilahTriwulan),
    kurang: listKurangTriwulan({ indikator, serapan, terukur: capaianPerId(bahan), ukur: bahan.rekap.ukur }),
  };
}

function buildIndikator(bahan: BahanPemantauan, simpul: Simpul, indikator: Indikator): IndikatorTriwulan {
  const { rencana, triwulan, kebijakan, pemda } = bahan;
  const { pd, tahun } = rencana;
  const { id, kode, nama, satuan, jenis, penanggungJawab } = indikator;
  const periode = periodeUkur(indikator, tahun, triwulan);
  const terukur = { ...(bahan.ukur[id] ?? { realisasi: {}, tercetak: {} }), indikator };
  const narasi = bahan.narasi.find((n) => n.indikatorId === id && n.periode === periode);
  return {
    ...{ id, kode, nama, satuan, jenis, penanggungJawab },
    simpul: toSimpulLaporan(simpul),
    diukur: { periode, label: labelSingkat(parsePeriode(periode), pemda.istilahTriwulan) },
    targetTahun: selTarget(indikator, String(tahun)),
    ...selPeriode(terukur, pd, periode, findKebijakan(kebijakan, tahun)),
    jalan: sampaiTriwulan(triwulan).map((n) => titik(bahan, indikator, n)),
    narasi: narasi === undefined ? null : pickNarasi(narasi),
    aksi: bahan.aksi.filter((a) => a.indikatorId === id && a.triwulan.includes(triwulan)),
  };
}

function pickNarasi({ faktorPendukung, faktorPenghambat, tindakLanjut }: Narasi): Narasi {
  return { faktorPendukung, faktorPenghambat, tindakLanjut };
}

function sampaiTriwulan(triwulan: Triwulan): readonly Triwulan[] {
  return ([1, 2, 3, 4] as const).filter((n) => n <= triwulan);
}

function titik(bahan: BahanPemantauan, indikator: Indikator, n: Triwulan): IndikatorTriwulan["jalan"][number] {
  const { rencana, pemda } = bahan;
  const label = labelSingkat(parsePeriode(`${rencana.tahun}-TW${n}`), pemda.istilahTriwulan);
  const { capaian, periode } = ukurPada(bahan, indikator, n);
  return { label, sel: formatSelCapaian(capaian, alamatJelaskan("capaian", rencana.pd.kode, indikator.kode, periode)) };
}

function ukurPada({ rencana, ukur, kebijakan }: BahanPemantauan, indikator: Indikator, n: Triwulan) {
  const periode = periodeUkur(indikator, rencana.tahun, n);
  const terukur = { ...(ukur[indikator.id] ?? { realisasi: {}, tercetak: {} }), indikator };
  return measure(terukur, periode, findKebijakan(kebijakan, rencana.tahun));
}

function selTarget(indikator: Indikator, periode: string): SelAngka {
  const target = resolveTarget(indikator, periode);
  if (target !== undefined) return formatSelTarget(target.target, indikator.satuan);
  return isDijadwalkan(indikator, periode) ? selKosong({ jenis: "belum_diisi" }) : SEL_STRIP;
}

function capaianPerId(bahan: BahanPemantauan): ReadonlyMap<string, ReturnType<typeof measure>["capaian"]> {
  return new Map(Object.values(bahan.rencana.indikator).map((i) => [i.id, ukurPada(bahan, i, bahan.triwulan).capaian]));
}

function rekapSasaran(bahan: BahanPemantauan): PemantauanTriwulan["rekap"] {
  const milik = listPemakai(bahan.rencana).filter((p) => p.simpul.jenis === "sasaran");
  const anggota = milik.map(({ indikator }) => ({
    nama: indikator.nama,
    capaian: ukurPada(bahan, indikator, bahan.triwulan).capaian,
  }));
  const { capaian, jumlah } = computeRekap("", anggota, bahan.rekap);
  const { jelaskan: _, ...sel } = formatSelCapaian(capaian, "");
  return { capaian: sel, jumlah };
}

function listSerapan({ rencana }: BahanPemantauan, anggaran: AnggaranSampai | null): readonly BarisSerapan[] {
  const induk = new Map(rencana.simpul.map((s) => [s.id, s.indukId]));
  const sub = listSub(rencana, anggaran);
  const baris = (s: Simpul): BarisSerapan => {
    const milik = sub.filter((b) => isDiBawah(induk, b.id, s.id));
    return {
      simpul: toSimpulLaporan(s),
      anggaran: tampil(computeSerapan(s.pagu[rencana.tahun] ?? null, milik), anggaran),
    };
  };
  return listSimpul(rencana, "program").flatMap((program) => [
    baris(program),
    ...rencana.simpul
      .filter((s) => s.jenis === "sub_kegiatan" && isDiBawah(induk, s.id, program.id))
      .map((s) => baris(s)),
  ]);
}

function listSub({ simpul, tahun }: RencanaPd, anggaran: AnggaranSampai | null) {
  return simpul.flatMap((s) => {
    const pagu = s.jenis === "sub_kegiatan" ? s.pagu[tahun] : undefined;
    return pagu === undefined ? [] : [{ id: s.id, pagu, nilai: anggaran?.nilai.get(s.id) ?? null }];
  });
}

function totalSerapan({ rencana }: BahanPemantauan, anggaran: AnggaranSampai | null): SerapanAnggaran {
  const { total, jelaskan } = buildAnggaran(rencana);
  return tampil(computeSerapan(total, listSub(rencana, anggaran), jelaskan), anggaran);
}

// Where no filling period ends with the quarter, nothing was due.
function tampil(serapan: SerapanAnggaran, anggaran: AnggaranSampai | null): SerapanAnggaran {
  if (anggaran !== null) return serapan;
  return { ...serapan, realisasi: SEL_STRIP, paguTercakup: SEL_STRIP, serapan: SEL_STRIP };
}
