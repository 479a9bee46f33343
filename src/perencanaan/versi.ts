// Turns stored indikator with all their versions into the version that holds in a year. Called by the read queries.
import { Galat, parseRumus } from "#inti";
import type { AturanTurun } from "#organisasi";
import type { Agregasi, Indikator, NilaiTarget, Polaritas, Variabel } from "./tipe.ts";

export type VersiTersimpan = {
  readonly tahunMulai: number;
  readonly definisi: string;
  readonly satuan: string;
  readonly desimal: number;
  readonly polaritas: Polaritas;
  readonly aturanTurun: AturanTurun | null;
  readonly agregasi: Agregasi;
  readonly rumus: string | null;
  readonly variabel: readonly Variabel[];
};

export type TargetTersimpan = {
  readonly periode: string;
  readonly nilai: string | null;
  readonly bawah: string | null;
  readonly atas: string | null;
};

/** An indikator as the database holds it: every version, the newest target of every period that was read. */
export type IndikatorTersimpan = {
  readonly id: string;
  readonly pdId: string;
  readonly kode: string;
  readonly jenis: Indikator["jenis"];
  readonly nama: string;
  readonly sumberData: string | null;
  readonly penanggungJawab: string;
  readonly versi: readonly VersiTersimpan[];
  readonly jadwal: readonly string[];
  readonly target: readonly TargetTersimpan[];
};

/**
 * The indikator in the version that holds in `tahun`: the newest that began in or before it. Null when the indikator
 * did not exist yet.
 * @throws Galat `internal` when a stored formula or target is broken (importer and database let none in).
 */
export function indikatorPada(tersimpan: IndikatorTersimpan, tahun: number): Indikator | null {
  const versi = tersimpan.versi.filter((v) => v.tahunMulai <= tahun).toSorted((a, b) => b.tahunMulai - a.tahunMulai)[0];
  if (versi === undefined) return null;
  const { id, kode, jenis, nama, sumberData, penanggungJawab, jadwal } = tersimpan;
  const { definisi, satuan, desimal, polaritas, aturanTurun, agregasi, variabel } = versi;
  return {
    id,
    kode,
    jenis,
    nama,
    versiSejak: versi.tahunMulai,
    definisi,
    satuan,
    desimal,
    polaritas,
    aturanTurun,
    agregasi,
    rumus: versi.rumus === null ? null : parseTersimpan(versi.rumus, kode),
    variabel,
    sumberData,
    penanggungJawab,
    jadwal,
    target: Object.fromEntries(tersimpan.target.map((t) => [t.periode, toNilaiTarget(t)])),
  };
}

function parseTersimpan(teks: string, kode: string): Indikator["rumus"] {
  const hasil = parseRumus(teks);
  if (hasil.ok) return { teks, ekspresi: hasil.ekspresi };
  throw new Galat("internal", `Rumus indikator ${kode} yang tersimpan tidak terbaca: ${hasil.pesan}`);
}

function toNilaiTarget({ periode, nilai, bawah, atas }: TargetTersimpan): NilaiTarget {
  if (nilai !== null) return { jenis: "titik", nilai };
  if (bawah !== null && atas !== null) return { jenis: "rentang", bawah, atas };
  throw new Galat("internal", `Target periode ${periode} tersimpan tanpa nilai dan tanpa kedua batas.`);
}
