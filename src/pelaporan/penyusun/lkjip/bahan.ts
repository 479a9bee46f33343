// What the yearly report (LKjIP, PermenPANRB 53/2014 Lampiran II) is built from, for a PD and for a pemda. Loaded by
// lkjip.server.ts, read by every file of this folder.
import type { Pita } from "#organisasi";
import type { KinerjaSePemda, KinerjaTahunan, SimpulTahunan } from "#pengukuran";
import type { NaskahPerjanjian, RencanaAksi } from "#perencanaan";

/** `perjanjian` is the signed one of the head, null where none is signed. All parts come from one state of the data. */
export type BahanLkjipPd = {
  readonly kinerja: KinerjaTahunan;
  readonly perjanjian: Pick<NaskahPerjanjian, "isi" | "sidik" | "alamat"> | null;
  readonly aksi: readonly RencanaAksi[];
};

/** A theme with the budget tagged for it in the year: rupiah as decimal text, null where nothing is tagged. */
export type TemaTahunan = { readonly nama: string; readonly banyak: number; readonly total: string | null };

/** `sendiri` is the plan of the pemda itself; null where the pemda is not recorded among its perangkat daerah. */
export type BahanLkjipPemda = {
  readonly sePemda: KinerjaSePemda;
  readonly sendiri: BahanLkjipPd | null;
  readonly tema: readonly TemaTahunan[];
};

/** Both kinds in one shape: `sePemda` is null in the report of a PD, and then there are no themes. */
export type IsiLkjip = Omit<KinerjaTahunan, "pd"> &
  Pick<BahanLkjipPd, "perjanjian" | "aksi"> & {
    readonly jenis: "lkjip-pd" | "lkjip-pemda";
    readonly subjek: { readonly kode: string; readonly nama: string };
    /** "Dinas Tenaga Kerja Kabupaten Lamongan", or "Kabupaten Lamongan". */
    readonly lembaga: string;
    readonly skala: readonly Pita[];
    readonly sePemda: KinerjaSePemda | null;
    readonly tema: readonly TemaTahunan[];
  };

/** @example isiPd(bahan).lembaga // "Dinas Tenaga Kerja Kabupaten Lamongan" */
export function isiPd({ kinerja, perjanjian, aksi }: BahanLkjipPd): IsiLkjip {
  const { pd, ...angka } = kinerja;
  return {
    ...angka,
    perjanjian,
    aksi,
    jenis: "lkjip-pd",
    subjek: { kode: pd.kode, nama: pd.nama },
    lembaga: `${pd.nama} ${kinerja.pemda.nama}`,
    skala: kinerja.kebijakan?.skala ?? [],
    sePemda: null,
    tema: [],
  };
}

/** The money of the pemda is that of its PD; its sasaran are those of its own plan. */
export function isiPemda({ sePemda, sendiri, tema }: BahanLkjipPemda): IsiLkjip {
  const { pemda, tahun, kebijakan, anggaran, efisiensi } = sePemda;
  const angka = sendiri === null ? tanpaRencana(sePemda) : isiPd(sendiri);
  return {
    ...angka,
    perjanjian: sendiri?.perjanjian ?? null,
    aksi: sendiri?.aksi ?? [],
    jenis: "lkjip-pemda",
    subjek: { kode: sendiri?.kinerja.pd.kode ?? "", nama: pemda.nama },
    lembaga: pemda.nama,
    skala: kebijakan?.skala ?? [],
    ...{ pemda, tahun, kebijakan, anggaran, efisiensi, sePemda, tema },
  };
}

function tanpaRencana({
  pemda,
  tahun,
  kebijakan,
  rekap,
  anggaran,
  efisiensi,
}: KinerjaSePemda): Omit<KinerjaTahunan, "pd"> {
  const kosong = { teks: "belum diisi", nilai: null, kosong: "belum_diisi" } as const;
  const jumlah = Object.fromEntries(Object.keys(rekap.jumlah).map((jenis) => [jenis, 0]));
  return {
    ...{ pemda, tahun, kebijakan, anggaran, efisiensi },
    kepala: null,
    tahunBanding: [tahun],
    renstra: null,
    tujuan: [],
    sasaran: [],
    program: [],
    keluaran: [],
    rekap: { capaian: kosong, jumlah: { ...rekap.jumlah, ...jumlah } },
    anggaranSampai: null,
    temuan: [],
    catatanKebijakan: [],
  };
}

/** Who writes the plan and the texts of the report. */
export function pengisi({ jenis }: Pick<IsiLkjip, "jenis">): string {
  return jenis === "lkjip-pd" ? "perencana perangkat daerah" : "perencana pemerintah daerah";
}

/** "Renstra" or "RPJMD", whichever the subject plans its years with. */
export function sebutanRenstra({ renstra, jenis }: Pick<IsiLkjip, "renstra" | "jenis">): string {
  if (renstra !== null) return renstra.jenis === "rpjmd" ? "RPJMD" : "Renstra";
  return jenis === "lkjip-pd" ? "Renstra" : "RPJMD";
}

/** The programmes below a sasaran, and what lies below each programme. */
export function programOf({ program }: Pick<IsiLkjip, "program">, sasaran: SimpulTahunan): readonly SimpulTahunan[] {
  return program.filter((p) => p.sasaranId === sasaran.id);
}

/** Every indikator of the nodes with its node, each once. */
export function listIndikator(simpul: readonly SimpulTahunan[]) {
  const semua = simpul.flatMap((s) => s.indikator.map((indikator) => ({ simpul: s, indikator })));
  return [...new Map(semua.map((i) => [i.indikator.id, i])).values()];
}
