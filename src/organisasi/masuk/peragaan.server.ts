// Demo accounts of the example pemda, and signing in as one with a click. Only main.ts decides that this is allowed.
import { Galat, isGalatKode } from "#inti";
import type { Konteks } from "#inti/server";
import { createPengguna } from "../buat-pengguna.server.ts";
import { getTerdaftar } from "../pemda.server.ts";
import type { PeranDiberi } from "../pengguna.ts";
import { findAkunBerkunci } from "./akun.server.ts";
import { openSesi } from "./sesi.server.ts";

/** A demo account; `kode` is what the form sends, `tugas` says in a line what it is for. */
export type AkunPeragaan = {
  readonly kode: string;
  readonly nama: string;
  readonly tugas: string;
  readonly peran: readonly PeranDiberi[];
};

const PD = "disnaker";

/** Names are fictional and say so; none has a password. */
export const AKUN_PERAGAAN: readonly AkunPeragaan[] = [
  {
    kode: "perencana-1",
    nama: "Rani (peragaan)",
    tugas: "Perencana Disnaker",
    peran: [{ peran: "perencana", pdKode: PD }],
  },
  {
    kode: "perencana-2",
    nama: "Bayu (peragaan)",
    tugas: "Perencana Disnaker",
    peran: [{ peran: "perencana", pdKode: PD }],
  },
  { kode: "kepala", nama: "Sari (peragaan)", tugas: "Kepala Disnaker", peran: [{ peran: "kepala_pd", pdKode: PD }] },
  {
    kode: "verifikator",
    nama: "Dimas (peragaan)",
    tugas: "Verifikator",
    peran: [{ peran: "verifikator", pdKode: null }],
  },
  { kode: "admin", nama: "Tutik (peragaan)", tugas: "Admin pemda", peran: [{ peran: "admin_pemda", pdKode: null }] },
  {
    kode: "evaluator",
    nama: "Hadi (peragaan)",
    tugas: "Evaluator Inspektorat",
    peran: [{ peran: "evaluator", pdKode: null }],
  },
  { kode: "pimpinan", nama: "Wulan (peragaan)", tugas: "Pimpinan", peran: [{ peran: "pimpinan", pdKode: null }] },
];

const surelOf = (kode: string) => `${kode}@peragaan.invalid`;

/** Makes the demo accounts that are missing, without passwords. Called after the example data are loaded. */
export async function siapkanPeragaan(konteks: Konteks): Promise<void> {
  const operator = { jenis: "operator", nama: "penyiapan awal" } as const;
  for (const { kode, nama, peran } of AKUN_PERAGAAN) {
    try {
      await createPengguna(konteks, operator, { surel: surelOf(kode), nama, peran: [...peran], sandi: null });
    } catch (galat) {
      if (!isGalatKode(galat, "bentrok")) throw galat;
    }
  }
}

/** The token of a new session of a demo account. @throws Galat `tidak_ditemukan`. */
export async function masukPeragaan(konteks: Konteks, kode: string): Promise<string> {
  const { pemdaId } = await getTerdaftar(konteks);
  return konteks.basis.writeMasuk(pemdaId, async (sesi) => {
    const dikenal = AKUN_PERAGAAN.some((a) => a.kode === kode);
    const akun = dikenal ? await findAkunBerkunci(sesi, { surel: surelOf(kode) }) : undefined;
    if (akun === undefined) throw new Galat("tidak_ditemukan", "Pengguna peragaan itu tidak ada.");
    return openSesi(konteks, sesi, { penggunaId: akun.id, cara: "peragaan" });
  });
}
