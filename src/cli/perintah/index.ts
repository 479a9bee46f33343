// The table of commands, in the order in which the help shows them. A new command is one file and one line here.
import type { Perintah } from "../perintah.ts";
import { impor } from "./impor.ts";
import { jejakVerifikasi } from "./jejak-verifikasi.ts";
import { laporanDeck } from "./laporan.ts";
import { penggunaBuat, penggunaNonaktif, penggunaReset } from "./pengguna.ts";
import { pengingat } from "./pengingat.ts";
import { periksa } from "./periksa.ts";

export const DAFTAR_PERINTAH: readonly Perintah[] = [
  impor,
  laporanDeck,
  penggunaBuat,
  penggunaReset,
  penggunaNonaktif,
  pengingat,
  jejakVerifikasi,
  periksa,
];
