// The table of commands, in the order in which the help shows them. A new command is one file and one line here.
import type { Perintah } from "../perintah.ts";
import { acuanNomenklatur } from "./acuan-nomenklatur.ts";
import { impor } from "./impor.ts";
import { jejakVerifikasi } from "./jejak-verifikasi.ts";
import { LAPORAN } from "./laporan.ts";
import { laporanPerjanjian } from "./laporan-perjanjian.ts";
import { penggunaBuat, penggunaNonaktif, penggunaReset } from "./pengguna.ts";
import { pengingat } from "./pengingat.ts";
import { periksa } from "./periksa.ts";
import { rencanaImpor, templat } from "./rencana.ts";

export const DAFTAR_PERINTAH: readonly Perintah[] = [
  impor,
  templat,
  rencanaImpor,
  ...LAPORAN,
  laporanPerjanjian,
  penggunaBuat,
  penggunaReset,
  penggunaNonaktif,
  pengingat,
  jejakVerifikasi,
  acuanNomenklatur,
  periksa,
];
