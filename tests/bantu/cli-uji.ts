// Runs one command of `opensakip` against a test database: from words to exit code and what was printed.

import { readKonfigurasi } from "#inti/server";
import { runCli } from "../../src/cli/jalankan.ts";
import type { Perintah } from "../../src/cli/perintah.ts";
import type { BasisUji } from "./basis-uji.ts";

/** `keluar` are the lines of stdout, `lapor` those of stderr. */
export type HasilCli = { readonly kode: number; readonly keluar: readonly string[]; readonly lapor: readonly string[] };

/** Runs `kata` with only these commands known; `stdin` is what stands on the standard input. */
export async function jalankanCli(
  uji: BasisUji,
  daftar: readonly Perintah[],
  kata: readonly string[],
  stdin = "",
): Promise<HasilCli> {
  const keluar: string[] = [];
  const lapor: string[] = [];
  const kode = await runCli({ versi: "0", daftar }, kata, {
    env: { USER: "penguji" },
    tulis: (baris) => void keluar.push(baris),
    lapor: (baris) => void lapor.push(baris),
    readStdin: async () => stdin,
    withBasis: (kerja) =>
      kerja({
        konteks: uji.konteks,
        terbuka: {
          basis: uji.basis,
          urlPemilik: uji.urlPemilik,
          urlAplikasi: uji.urlAplikasi,
          tertanam: false,
          migrasi: [],
          close: async () => {},
        },
        konfigurasi: readKonfigurasi({}),
      }),
  });
  return { kode, keluar, lapor };
}
