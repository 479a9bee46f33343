// What reminders are made of: cells that wait for somebody, people, schedules; and the digest of one person. Pure types.
import type { Pemda, PerangkatDaerah, PeranPengguna } from "#organisasi";
import type { Alur } from "../alur.ts";
import type { JadwalPengisian, PengecualianJadwal } from "../jadwal-isi.ts";

/** A cell of an opened period that is not done yet. `jadwal` is its filling period, `kosong` that nothing was entered. */
export type SelTunggu = {
  readonly pdId: string;
  readonly jadwal: string;
  readonly indikator: string;
  readonly alur: Alur;
  readonly kosong: boolean;
};

/** Somebody who may be reminded. */
export type Penerima = {
  readonly id: string;
  readonly nama: string;
  readonly surel: string;
  readonly aktif: boolean;
  readonly peran: readonly PeranPengguna[];
};

/** Everything that decides who is told what on `hariIni` ("YYYY-MM-DD"). */
export type BahanPengingat = {
  readonly hariIni: string;
  readonly pemda: Pemda;
  readonly pd: readonly PerangkatDaerah[];
  readonly jadwal: readonly JadwalPengisian[];
  readonly pengecualian: readonly (PengecualianJadwal & { readonly periode: string; readonly pdId: string })[];
  readonly sel: readonly SelTunggu[];
  readonly penerima: readonly Penerima[];
};

/** What somebody is asked to do: fill in and submit, judge as head, judge as verifikator. */
export type JenisTugas = "isi" | "setujui" | "terima";

/** One thing to do: a kind of task, in one PD and filling period. `indikator` names what it is about. */
export type TugasPengingat = {
  readonly jenis: JenisTugas;
  readonly pd: PerangkatDaerah;
  readonly periode: string;
  readonly batas: string;
  /** Days to the due date, negative when it has passed. */
  readonly sisa: number;
  readonly belumDiisi: readonly string[];
  readonly belumDiajukan: readonly string[];
  readonly dikembalikan: readonly string[];
  readonly menunggu: readonly string[];
};

/** Everything that one person is told on one day. */
export type Ringkasan = { readonly penerima: Penerima; readonly tugas: readonly TugasPengingat[] };

/** A digest in words. */
export type SuratPengingat = { readonly subjek: string; readonly isi: string };
