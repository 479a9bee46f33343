// A real application of its own for tests that judge and lock: the example pemda with every figure of Disnaker for
// Semester II 2024 filled in and submitted, so that no other browser test sees it change.
import { rm } from "node:fs/promises";
import type { BrowserContextOptions, Page } from "playwright-core";
import {
  type BasisTerbuka,
  createKonteks,
  createLog,
  type Konteks,
  openFromKonfigurasi,
  openLayananLuar,
  readKonfigurasi,
} from "#inti/server";
import type { Akun } from "#organisasi";
import type { BarisIsi, IsianNilai, RujukanSel } from "#pengukuran";
import { ajukan, getLembarIsi, simpanRealisasi } from "#pengukuran/server";
import { startAplikasi, stopAplikasi } from "./aplikasi-uji.ts";
import { newFolderContoh } from "./folder-contoh.ts";
import { akunPeragaan } from "./isi-uji.ts";

export const ALAMAT = { pdKode: "disnaker", periode: "2024-S2" } as const;
/** Demo accounts by the name of their button. */
export type Orang = "Rani" | "Sari" | "Dimas" | "Tutik" | "Hadi";

export type AntrianUji = {
  readonly alamat: string;
  readonly konteks: Konteks;
  /** The demo account behind a code ("perencana-1", "kepala", ...). */
  readonly akun: (kode: string) => Promise<Akun>;
  /** The submitted cells, as the planner sees them. */
  readonly baris: readonly BarisIsi[];
  readonly stop: () => Promise<void>;
};

/** Starts the application and fills its queue (a few seconds). */
export async function openAntrianUji(): Promise<AntrianUji> {
  const folder = newFolderContoh();
  const { proses, alamat } = await startAplikasi(folder);
  const konfigurasi = readKonfigurasi({ OPENSAKIP_DATA: folder });
  const terbuka = await openFromKonfigurasi(konfigurasi, "perintah");
  const konteks = createKonteks(terbuka.basis, createLog("silent"), openLayananLuar(konfigurasi));
  const akun = (kode: string) => akunPeragaan(konteks, kode);
  const baris = await fillAndSubmit(konteks, await akun("perencana-1"));
  return { alamat, konteks, akun, baris, stop: () => stop(terbuka, proses, folder) };
}

async function stop(
  terbuka: BasisTerbuka,
  proses: Awaited<ReturnType<typeof startAplikasi>>["proses"],
  folder: string,
): Promise<void> {
  await terbuka.close();
  await stopAplikasi(proses);
  await rm(folder, { recursive: true, force: true });
}

/** Fills every open cell of the sheet and submits it; throws when one cannot be submitted. */
async function fillAndSubmit(konteks: Konteks, perencana: Akun): Promise<readonly BarisIsi[]> {
  const sel: RujukanSel[] = [];
  for (const b of semuaBaris(await getLembarIsi(konteks, perencana, ALAMAT))) {
    if (!b.tindakan.includes("isi")) continue;
    const narasi = {
      faktorPendukung: "Kerja sama dengan 12 perusahaan",
      faktorPenghambat: "Sebagian peserta pindah domisili",
      tindakLanjut: "Pelatihan lanjutan pada Tribulan I 2025",
    };
    const masukan = { ...ALAMAT, sel: b.sel, isian: { nilai: nilaiUntuk(b), narasi } };
    const hasil = await simpanRealisasi(konteks, perencana, masukan);
    if (hasil.jenis !== "tersimpan") throw new Error(JSON.stringify(hasil));
    sel.push(hasil.baris.sel);
  }
  const { gagal } = await ajukan(konteks, perencana, { ...ALAMAT, sel });
  if (gagal.length > 0) throw new Error(JSON.stringify(gagal));
  return semuaBaris(await getLembarIsi(konteks, perencana, ALAMAT)).filter((b) => b.menunggu === "kepala_pd");
}

function semuaBaris(lembar: Awaited<ReturnType<typeof getLembarIsi>>): readonly BarisIsi[] {
  return lembar.kelompok.flatMap((k) => k.baris);
}

// Half of the first variable over the others: 50 % where the formula is a share.
function nilaiUntuk({ aturan: { rumus, variabel } }: BarisIsi): IsianNilai {
  if (rumus === null) return { jenis: "nilai", teks: "72,5" };
  return {
    jenis: "variabel",
    teks: Object.fromEntries(variabel.map(({ nama }, i) => [nama, i === 0 ? "500" : "1.000"])),
  };
}

/** Signs in with one click and goes to `path`. `newPage` comes from `bukaPeramban`. */
export async function openAs(
  { alamat }: Pick<AntrianUji, "alamat">,
  newPage: (opsi?: BrowserContextOptions) => Promise<Page>,
  orang: Orang,
  { path, ...opsi }: BrowserContextOptions & { readonly path: string },
): Promise<Page> {
  const page = await newPage({ baseURL: alamat, ...opsi });
  await page.goto(`/masuk?ke=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: orang }).click();
  await page.waitForURL((url) => url.pathname + url.search === path);
  return page;
}
