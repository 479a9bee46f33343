// The tasks of the admin: periods to open or lock, and PD without the accounts they need. Pure; called by tugas.ts.
import { formatTanggal, labelPeriode, parsePeriode } from "#inti";
import type { Pemda, PerangkatDaerah } from "#organisasi";
import { type JadwalPengisian, sisaHari } from "../jadwal-isi.ts";
import type { ButirTugas } from "./tugas-tipe.ts";

/** `berakun`: ids of the PD that have an active planner, and an active head. */
export type BahanAdmin = {
  readonly pemda: Pemda;
  readonly hariIni: string;
  readonly jadwal: readonly JadwalPengisian[];
  readonly pd: readonly PerangkatDaerah[];
  readonly berakun: { readonly perencana: ReadonlySet<string>; readonly kepala: ReadonlySet<string> };
};

const BANYAK_CONTOH = 5;
/** A period that opens within so many days is announced. */
const HARI_BUKA = 30;

export function tugasAdmin(bahan: BahanAdmin): readonly ButirTugas[] {
  return [...tugasJadwal(bahan), ...tugasAkun(bahan)];
}

function tugasJadwal({ pemda, hariIni, jadwal }: BahanAdmin): readonly ButirTugas[] {
  const tujuan = { jenis: "jadwal" } as const;
  const tanpaContoh = { contoh: [], selebihnya: 0, tujuan } as const;
  const label = (j: JadwalPengisian) => labelPeriode(parsePeriode(j.periode), pemda.istilahTriwulan);
  const kunci = jadwal
    .filter((j) => j.dikunciPada === null && j.batas < hariIni)
    .map(
      (j): ButirTugas => ({
        judul: `${label(j)} lewat batas dan belum dikunci`,
        keterangan: `batas ${formatTanggal(j.batas)}, ${-sisaHari(j.batas, hariIni)} hari yang lalu`,
        desakan: "terlambat",
        ...tanpaContoh,
      }),
    );
  const buka = jadwal
    .filter((j) => j.dibuka > hariIni && sisaHari(j.dibuka, hariIni) <= HARI_BUKA)
    .map(
      (j): ButirTugas => ({
        judul: `${label(j)} akan dibuka`,
        keterangan: `dibuka ${formatTanggal(j.dibuka)}, ${sisaHari(j.dibuka, hariIni)} hari lagi; aturannya dibekukan saat dibuka`,
        desakan: "biasa",
        ...tanpaContoh,
      }),
    );
  const berjalan = jadwal.some((j) => j.batas >= hariIni);
  const buat: ButirTugas = {
    judul: "Belum ada periode pengisian berikutnya",
    keterangan: "tetapkan tanggal dibuka dan batasnya agar perangkat daerah dapat bersiap",
    desakan: "segera",
    ...tanpaContoh,
  };
  return [...kunci, ...buka, ...(berjalan ? [] : [buat])];
}

function tugasAkun({ pd, berakun }: BahanAdmin): readonly ButirTugas[] {
  const tanpa = (ada: ReadonlySet<string>, sebutan: string): readonly ButirTugas[] => {
    const kurang = pd.filter((p) => !ada.has(p.id)).map((p) => p.namaSingkat);
    if (kurang.length === 0) return [];
    return [
      {
        judul: `${kurang.length} perangkat daerah tanpa akun ${sebutan}`,
        keterangan: "realisasinya tidak dapat diisi dan disetujui sebelum akunnya ada",
        desakan: "biasa",
        contoh: kurang.slice(0, BANYAK_CONTOH),
        selebihnya: Math.max(0, kurang.length - BANYAK_CONTOH),
        tujuan: { jenis: "pengguna" },
      },
    ];
  };
  return [...tanpa(berakun.perencana, "perencana"), ...tanpa(berakun.kepala, "kepala")];
}
