// The filling sheet as its page shows it: due date in words, counts, groups, what is complete. Pure; built by the loader.
import { formatTanggal } from "#inti";
import type { BatasTindakLanjut, JadwalLembar, LembarIsi } from "#pengukuran";
import { type AnggaranTampilIsi, type BarisTampil, buildAnggaran, buildBaris } from "./baris.ts";

export type KelompokTampil = {
  readonly simpul: LembarIsi["kelompok"][number]["simpul"];
  readonly baris: readonly BarisTampil[];
};

export type LembarTampil = {
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly periode: string;
  readonly labelPeriode: string;
  readonly tenggat: Tenggat;
  readonly kelompok: readonly KelompokTampil[];
  readonly anggaran: readonly AnggaranTampilIsi[];
  readonly bolehIsiAnggaran: boolean;
  readonly batas: BatasTindakLanjut;
  readonly hitungan: readonly { readonly label: string; readonly jumlah: number }[];
};

/** The due date in a sentence; `mendesak` where it should stand out. */
export type Tenggat = { readonly kalimat: string; readonly mendesak: boolean };

export function buildLembar(lembar: LembarIsi): LembarTampil {
  const { pd, jadwal, kelompok, anggaran } = lembar;
  return {
    pd: { kode: pd.kode, nama: pd.nama },
    periode: jadwal.periode,
    labelPeriode: jadwal.labelPeriode,
    tenggat: tenggatOf(jadwal),
    kelompok: kelompok.map((k) => ({ simpul: k.simpul, baris: k.baris.map(buildBaris) })),
    anggaran: anggaran.map(buildAnggaran),
    bolehIsiAnggaran: lembar.bolehIsiAnggaran,
    batas: lembar.batasTindakLanjut,
    hitungan: hitunganOf(lembar),
  };
}

/** Every row of the sheet in reading order. */
export function semuaBaris({ kelompok }: Pick<LembarTampil, "kelompok">): readonly BarisTampil[] {
  return kelompok.flatMap((k) => k.baris);
}

const MENDESAK_HARI = 7;

/** @example tenggatOf(jadwal).kalimat // "Batas pengisian 31 Januari 2025, 3 hari lagi." */
export function tenggatOf({ status, batas, dibuka, sisaHari, alasan }: JadwalLembar): Tenggat {
  const sebab = alasan === null ? "" : ` Ketentuan khusus perangkat daerah ini: ${alasan}`;
  switch (status) {
    case "belum_dibuka":
      return { kalimat: `Pengisian dibuka ${formatTanggal(dibuka)}.${sebab}`, mendesak: false };
    case "terkunci":
      return { kalimat: `Periode ini sudah dikunci.${sebab}`, mendesak: false };
    case "terlambat":
      return {
        kalimat: `Batas pengisian ${formatTanggal(batas)} sudah lewat ${-sisaHari} hari. Yang diajukan sekarang tercatat terlambat.${sebab}`,
        mendesak: true,
      };
    case "terbuka": {
      const lagi = sisaHari === 0 ? "hari ini" : `${sisaHari} hari lagi`;
      return {
        kalimat: `Batas pengisian ${formatTanggal(batas)}, ${lagi}.${sebab}`,
        mendesak: sisaHari <= MENDESAK_HARI,
      };
    }
  }
}

function hitunganOf({ jumlah }: LembarIsi): LembarTampil["hitungan"] {
  const semua = [
    { label: "Belum diisi", jumlah: jumlah.belum_diisi },
    { label: "Draf", jumlah: jumlah.draf },
    { label: "Dikembalikan", jumlah: jumlah.dikembalikan },
    { label: "Diajukan", jumlah: jumlah.diajukan },
    { label: "Diterima", jumlah: jumlah.disetujui },
    { label: "Terkunci", jumlah: jumlah.terkunci },
  ];
  return semua.filter((h) => h.jumlah > 0);
}
