// A theme as it is read: conditions over the years beside money and outputs per strategy, the framework, and its gaps. Pure
// over rows already loaded; called by bacaan.server.ts.
import { angkaFromInteger, divide, isZero, multiply, parseDecimal } from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import { formatSelPersen, type SelAngka, selKosong } from "#pengukuran";
import { type AnggaranBertanda, buildAnggaranTema, type PenandaTersimpan } from "../anggaran-tema.ts";
import { listCelah } from "../celah/celah.ts";
import type { Celah } from "../celah/tipe-celah.ts";
import { buildKerangka } from "../kerangka/kerangka.ts";
import { sumUang } from "../kerangka/pelaksana.ts";
import { type CabangKerangka, toPohonKerangka } from "../kerangka/pohon-kerangka.ts";
import type { HasilTema, KeluaranSimpul, Kerangka, UangKerangka } from "../kerangka/tipe-kerangka.ts";
import { buildDeret, type HasilIndikator } from "../kondisi/deret-kondisi.ts";
import type { DeretKondisi } from "../kondisi/tipe-deret.ts";
import type { Strategi, Tema } from "../tipe.ts";
import { kalimatBerhasil, kalimatKondisi, kalimatUang, type UangTahun } from "./kesimpulan.ts";

/** What a strategy (or, with null, what is tagged for none) got and brought in the year, and its money over the years. */
export type BacaanStrategi = {
  readonly strategi: Pick<Strategi, "id" | "kode" | "uraian"> | null;
  readonly uang: UangKerangka | null;
  readonly serapan: SelAngka;
  readonly uangTahunan: readonly UangTahun[];
  /** Outputs of everything that carries it out, each indikator once. */
  readonly keluaran: readonly KeluaranSimpul[];
};

/** `pemda` is its name; `tahun` the year that is read; `tahunBertanda` all years with tags, oldest first. */
export type BacaanTema = {
  readonly pemda: string;
  readonly pemdaId: number;
  readonly tema: Tema;
  readonly tahun: number;
  readonly tahunBertanda: readonly number[];
  readonly deret: readonly DeretKondisi[];
  readonly anggaran: AnggaranBertanda;
  readonly uang: UangKerangka | null;
  readonly serapan: SelAngka;
  readonly uangTahunan: readonly (UangTahun & { readonly serapan: SelAngka })[];
  readonly kerangka: Kerangka;
  readonly strategi: readonly BacaanStrategi[];
  readonly kesimpulan: { readonly utama: string; readonly kondisi: readonly string[]; readonly uang: string };
  readonly celah: readonly Celah[];
  /** Predikat of the year's policy, from lowest to highest; empty without a policy. */
  readonly skala: readonly string[];
};

/** Rows already loaded. `penanda` by year, the one that is read included. */
export type BahanBacaan = {
  readonly pemda: string;
  readonly pemdaId: number;
  readonly tema: Tema;
  readonly tahun: number;
  readonly penanda: ReadonlyMap<number, readonly PenandaTersimpan[]>;
  readonly hasil: HasilTema;
  readonly indikator: HasilIndikator;
  readonly kebijakan: KebijakanCapaian | undefined;
};

/** Everything that the pages and documents of a theme tell about it. */
export function buildBacaan(bahan: BahanBacaan): BacaanTema {
  const { pemda, pemdaId, tema, tahun, penanda, hasil, indikator, kebijakan } = bahan;
  const perTahun = [...penanda].map(([t, isi]) => buildAnggaranTema(t, isi)).toSorted((a, b) => a.tahun - b.tahun);
  const anggaran = perTahun.find((a) => a.tahun === tahun) ?? buildAnggaranTema(tahun, []);
  const sampai = perTahun.filter((a) => a.tahun <= tahun);
  const deret = buildDeret({ kondisi: tema.kondisi, indikator, dasar: `/jelaskan/kondisi/${tema.kode}/` });
  const kerangka = buildKerangka(tema, anggaran, hasil);
  const uangTahunan = sampai.map(({ tahun: t, baris }) => {
    const uang = sumUang(baris);
    return { tahun: t, uang, serapan: selSerapan(uang) };
  });
  const uang = sumUang(anggaran.baris);
  return {
    pemda,
    pemdaId,
    tema,
    tahun,
    tahunBertanda: perTahun.filter((a) => a.penanda.length > 0).map((a) => a.tahun),
    deret,
    anggaran,
    uang,
    serapan: selSerapan(uang),
    uangTahunan,
    kerangka,
    strategi: listStrategi({ tema, anggaran, sampai, kerangka }),
    kesimpulan: {
      utama: kalimatBerhasil(deret),
      kondisi: deret.map(kalimatKondisi),
      uang: kalimatUang(uangTahunan, tahun),
    },
    celah: listCelah({ tema, anggaran, hasil, deret }),
    skala: kebijakan?.skala.map((p) => p.predikat) ?? [],
  };
}

/**
 * Money spent in percent of the money tagged, two decimals, half up; without a report it is not filled in, over nothing it
 * is not defined.
 */
export function selSerapan(uang: UangKerangka | null): SelAngka {
  if (uang === null) return selKosong({ jenis: "tidak_dijadwalkan" });
  if (uang.realisasi === null) return selKosong({ jenis: "belum_diisi" });
  const pagu = parseDecimal(uang.nilai);
  if (isZero(pagu)) return selKosong({ jenis: "tidak_terdefinisi", alasan: "anggaran bertandanya nol" });
  return formatSelPersen(multiply(divide(parseDecimal(uang.realisasi), pagu), angkaFromInteger(100)));
}

type BahanStrategi = {
  readonly tema: Tema;
  readonly anggaran: AnggaranBertanda;
  readonly sampai: readonly AnggaranBertanda[];
  readonly kerangka: Kerangka;
};

function listStrategi({ tema, anggaran, sampai, kerangka }: BahanStrategi): readonly BacaanStrategi[] {
  const pohon = toPohonKerangka(kerangka);
  const baca = (strategi: Strategi | null, cabang: readonly CabangKerangka[]): BacaanStrategi => {
    const milik = (a: AnggaranBertanda) =>
      sumUang(a.baris.filter((b) => (b.strategi?.kode ?? null) === kodeOf(strategi)));
    const uang = milik(anggaran);
    return {
      strategi: strategi === null ? null : { id: strategi.id, kode: strategi.kode, uraian: strategi.uraian },
      uang,
      serapan: selSerapan(uang),
      uangTahunan: sampai.map((a) => ({ tahun: a.tahun, uang: milik(a) })),
      keluaran: unik(cabang.flatMap(keluaranCabang)),
    };
  };
  const milikStrategi = tema.strategi.map((s) =>
    baca(
      s,
      pohon.strategi.filter((c) => c.simpul.id === s.id),
    ),
  );
  const lepas = baca(null, pohon.tanpaStrategi);
  const adaLepas = pohon.tanpaStrategi.length > 0 || lepas.uangTahunan.some((u) => u.uang !== null);
  return adaLepas ? [...milikStrategi, lepas] : milikStrategi;
}

const kodeOf = (strategi: Strategi | null) => strategi?.kode ?? null;

function keluaranCabang({ simpul, anak }: CabangKerangka): readonly KeluaranSimpul[] {
  return [...simpul.keluaran, ...anak.flatMap(keluaranCabang)];
}

function unik(keluaran: readonly KeluaranSimpul[]): readonly KeluaranSimpul[] {
  return [...new Map(keluaran.map((k) => [k.indikator.id, k])).values()];
}
