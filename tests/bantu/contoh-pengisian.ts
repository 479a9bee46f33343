// Small plain values about filling in, for pure tests: a filling period, an account, an action, an entry.
import type { Akun, Peran } from "#organisasi";
import type { JadwalPengisian } from "#pengukuran";
import type { Entri, IsiLama, TindakanTersimpan } from "../../src/pengukuran/entri.ts";

/** Semester II of 2024, to be filled in from 2 to 31 January 2025, neither locked nor frozen. */
export function jadwal(beda: Partial<JadwalPengisian> = {}): JadwalPengisian {
  return {
    periode: "2024-S2",
    dibuka: "2025-01-02",
    batas: "2025-01-31",
    dikunciPada: null,
    dibekukanPada: null,
    ...beda,
  };
}

/** An account of the pemda of `PEMDA` with these roles, each for a PD (by id) or, with null, for the whole pemda. */
export function akun(...peran: readonly (readonly [Peran, string | null])[]): Akun {
  const punya = peran.map(([p, pdId]) => ({ peran: p, pdId }));
  return { jenis: "akun", pemdaId: 3524, id: "akun-1", nama: "Rani", peran: punya };
}

/** An action by `oleh`, account and name alike, on 10 January 2025. */
export function tindakan(
  nama: TindakanTersimpan["tindakan"],
  oleh: string,
  beda: Partial<TindakanTersimpan> = {},
): TindakanTersimpan {
  return {
    tindakan: nama,
    keadaan: null,
    olehId: oleh,
    oleh,
    pada: new Date("2025-01-10T03:00:00Z"),
    versi: 1,
    catatan: null,
    sebelum: null,
    ...beda,
  };
}

export const ISI_KOSONG = { nilai: null, variabel: {}, alasanTidakTersedia: null } as const;

/** A stored entry of the value `nilai` without narrative; nobody acted on it unless told so. */
export function entri(nilai: string | null, beda: Partial<Entri> = {}): Entri {
  return {
    versi: 1,
    isi: { ...ISI_KOSONG, nilai },
    narasi: { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" },
    diisiOleh: "Rani",
    diisiPada: new Date("2025-01-09T03:00:00Z"),
    terbit: null,
    tindakan: [],
    ...beda,
  };
}

/** Published content with the value `nilai`, as it stood before a correction. */
export function isiLama(nilai: string): IsiLama {
  return {
    ...ISI_KOSONG,
    nilai,
    sumber: "Laporan kinerja",
    catatan: null,
    diisiOleh: "Rani",
    diisiPada: "2024-07-05T03:05:00Z",
    disetujuiOleh: null,
    disetujuiPada: null,
  };
}
