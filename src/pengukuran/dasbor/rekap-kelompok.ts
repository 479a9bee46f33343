// The rekap of one kind of indikator of a PD with its members, for the explanation. Pure.
import { Galat } from "#inti";
import { alamatJelaskan } from "../alamat.ts";
import { computeRekap, type Rekap } from "../rekap.ts";
import type { BahanRekap } from "../rekap-pd.ts";
import { measure } from "../ukur.ts";

/** @throws Galat `tidak_ditemukan` when the plan has no indikator of that kind; names those it has. */
export function rekapKelompok({ rencana, ukur, periode, kebijakan }: BahanRekap, kelompok: string): Rekap {
  const semua = Object.values(rencana.indikator);
  const milik = semua.filter((i) => i.jenis === kelompok);
  if (milik.length === 0) {
    const ada = [...new Set(semua.map((i) => i.jenis))].join(", ");
    throw new Galat("tidak_ditemukan", `Tidak ada indikator ${kelompok}. Yang ada: ${ada === "" ? "belum ada" : ada}.`);
  }
  const anggota = milik.map((indikator) => {
    const terukur = ukur[indikator.id] ?? { realisasi: {}, tercetak: {} };
    const { capaian } = measure({ ...terukur, indikator }, periode, kebijakan.capaian);
    const asal = alamatJelaskan("capaian", rencana.pd.kode, indikator.kode, periode);
    return { nama: indikator.nama, capaian, ...(capaian.ada ? { asal } : {}) };
  });
  return computeRekap(`Indikator ${kelompok} ${rencana.pd.nama}`, anggota, kebijakan);
}
