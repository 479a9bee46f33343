// The evaluation of a year's Renja (form E.81) from everything already loaded: pure. Called by renja.server.ts and tests.
import { labelSingkat, parsePeriode } from "#inti";
import { findKebijakan, type KebijakanCapaian, kalimatKebijakan, type Pejabat, type Pemda } from "#organisasi";
import { findLeluhur, type Indikator, indikatorOf, type NilaiTarget, type RencanaPd, type Simpul } from "#perencanaan";
import type { Narasi } from "../isi-tipe.ts";
import { type AnggotaRekap, computeRekap, type KebijakanRekap } from "../rekap.ts";
import type { UkurTahun } from "../tahunan/kinerja.ts";
import type { BahanUkur } from "../tipe.ts";
import type { AnggaranTersedia } from "./anggaran.ts";
import { selTanpaJelaskan } from "./kemajuan.ts";
import { kolomAnggaran } from "./kolom-anggaran.ts";
import { kolomKinerja } from "./kolom-kinerja.ts";
import { isDiBawah, toSimpulLaporan } from "./simpul.ts";
import type { BarisRenja, EvaluasiRenja, KinerjaRenja, NarasiRenja } from "./tipe.ts";

/** The document of several years: targets of its last year by indikator id, pagu of all its years by node id. */
export type RenstraRenja = {
  readonly judul: string;
  readonly tahunMulai: number;
  readonly tahunSelesai: number;
  readonly target: Readonly<Record<string, NilaiTarget>>;
  readonly pagu: ReadonlyMap<string, string>;
};

/** `perTahun`: the asked year and those of the Renstra before it. `induk`: parents of every node the PD ever had. */
export type BahanRenja = {
  readonly pemda: Pemda;
  readonly kepala: Pejabat | null;
  readonly rencana: RencanaPd;
  readonly perTahun: ReadonlyMap<number, UkurTahun>;
  readonly kebijakan: readonly KebijakanCapaian[];
  readonly rekap: KebijakanRekap;
  readonly renstra: RenstraRenja | null;
  readonly narasi: readonly (Narasi & { readonly indikatorId: string; readonly periode: string })[];
  readonly anggaran: AnggaranTersedia;
  readonly induk: ReadonlyMap<string, string | null>;
};

const JENIS = ["program", "kegiatan", "sub_kegiatan"];

/** Every program, kegiatan and sub kegiatan under its sasaran, with the columns of the form. */
export function buildRenja(bahan: BahanRenja): EvaluasiRenja {
  const { pemda, kepala, rencana, renstra, kebijakan } = bahan;
  const { pd, tahun } = rencana;
  const berlaku = findKebijakan(kebijakan, tahun);
  const terukur = new Map<string, AnggotaRekap>();
  const baris = rencana.simpul
    .filter((s) => JENIS.includes(s.jenis))
    .map((s) => ({ sasaran: findLeluhur(rencana, s, "sasaran"), baris: buildBaris(bahan, s, terukur) }));
  const kelompok = [...Map.groupBy(baris, (b) => b.sasaran?.id ?? null).values()].map((milik) => {
    const sasaran = milik[0]?.sasaran;
    return { sasaran: sasaran === undefined ? null : toSimpulLaporan(sasaran), baris: milik.map((m) => m.baris) };
  });
  const { capaian, jumlah } = computeRekap("", [...terukur.values()], bahan.rekap);
  return {
    pemda,
    pd,
    kepala,
    tahun,
    renstra: renstra === null ? null : pickRenstra(renstra),
    kebijakan: berlaku,
    catatanKebijakan: berlaku === undefined ? [] : kalimatKebijakan(berlaku, tahun),
    kelompok,
    rekap: { capaian: selTanpaJelaskan(capaian), jumlah },
    narasi: listNarasi(bahan),
  };
}

function pickRenstra({ judul, tahunMulai, tahunSelesai }: RenstraRenja): EvaluasiRenja["renstra"] {
  return { judul, tahunMulai, tahunSelesai };
}

function buildBaris(bahan: BahanRenja, simpul: Simpul, terukur: Map<string, AnggotaRekap>): BarisRenja {
  const kinerja = indikatorOf(bahan.rencana, simpul).map((i): KinerjaRenja => {
    const { kolom, capaian } = kolomKinerja({
      pd: bahan.rencana.pd,
      tahun: bahan.rencana.tahun,
      kini: ukurPada(bahan, i.id, bahan.rencana.tahun) ?? { indikator: i, realisasi: {} },
      lalu: tahunLalu(bahan).map((tahun) => ({ tahun, ukur: ukurPada(bahan, i.id, tahun) })),
      adaRenstra: bahan.renstra !== null,
      renstra: bahan.renstra?.target[i.id],
      kebijakan: bahan.kebijakan,
    });
    terukur.set(i.id, { nama: i.nama, capaian });
    return { indikator: pickIndikator(i), kolom };
  });
  return { simpul: toSimpulLaporan(simpul), kinerja, anggaran: anggaranSimpul(bahan, simpul) };
}

function pickIndikator({ id, kode, nama, satuan, penanggungJawab }: Indikator): KinerjaRenja["indikator"] {
  return { id, kode, nama, satuan, penanggungJawab };
}

function ukurPada({ perTahun }: BahanRenja, id: string, tahun: number): BahanUkur | undefined {
  const milik = perTahun.get(tahun);
  const indikator = milik?.indikator[id];
  if (indikator === undefined) return undefined;
  return { ...(milik?.ukur[id] ?? { realisasi: {} }), indikator };
}

// Without a Renstra only last year's end position is known to be "up to last year".
function tahunLalu({ renstra, rencana: { tahun } }: BahanRenja): readonly number[] {
  const mulai = renstra?.tahunMulai ?? tahun - 1;
  return Array.from({ length: Math.max(0, tahun - mulai) }, (_, i) => mulai + i);
}

function anggaranSimpul(bahan: BahanRenja, simpul: Simpul): BarisRenja["anggaran"] {
  const { rencana, renstra, induk, anggaran } = bahan;
  const { tahun } = rencana;
  const pagu = simpul.pagu[tahun] ?? null;
  const paguRenstra = renstra?.pagu.get(simpul.id) ?? null;
  if (pagu === null && paguRenstra === null) return null;
  const sub = rencana.simpul.filter(
    (s) => s.jenis === "sub_kegiatan" && s.pagu[tahun] !== undefined && isDiBawah(induk, s.id, simpul.id),
  );
  return kolomAnggaran({
    tahun,
    tahunLalu: tahunLalu(bahan),
    pagu,
    renstra: paguRenstra,
    adaRenstra: renstra !== null,
    sub: sub.map((s) => s.id),
    subLalu: (id) => isDiBawah(induk, id, simpul.id),
    anggaran,
  });
}

function listNarasi({ narasi, rencana, pemda }: BahanRenja): readonly NarasiRenja[] {
  return narasi.flatMap(({ indikatorId, periode, faktorPendukung, faktorPenghambat, tindakLanjut }) => {
    const indikator = rencana.indikator[indikatorId]?.nama;
    const label = labelSingkat(parsePeriode(periode), pemda.istilahTriwulan);
    return indikator === undefined ? [] : [{ indikator, label, faktorPendukung, faktorPenghambat, tindakLanjut }];
  });
}
