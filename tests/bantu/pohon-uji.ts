// An application of its own with a Renstra of Disnaker being drafted, and people in front of its pohon kinerja: for the
// tests and the bench of the pohon editor, which change what other tests read.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { createKonteks, createLog, openFromKonfigurasi, openLayananLuar, readKonfigurasi } from "#inti/server";
import { createDokumen, type PerubahanDiminta, ubahRancangan } from "#perencanaan/server";
import { startAplikasi } from "./aplikasi-uji.ts";
import { akunPeragaan } from "./isi-uji.ts";

export const POHON = "/perencanaan/pohon";
const PD = { pdKode: "disnaker" } as const;

export type PohonUji = {
  readonly alamat: string;
  readonly versiId: string;
  /** Changes the draft beside the screens, as the demo planner Bayu. */
  readonly ubahDiSamping: (perubahan: readonly PerubahanDiminta[]) => Promise<void>;
  readonly tutup: () => Promise<void>;
};

/** Starts the application and begins the Renstra, with `isi` drafted in it. */
export async function startPohonUji(isi: readonly PerubahanDiminta[] = []): Promise<PohonUji> {
  const folder = await mkdtemp(join(tmpdir(), "opensakip-pohon-"));
  const { proses, alamat } = await startAplikasi(folder);
  const konfigurasi = readKonfigurasi({ OPENSAKIP_DATA: folder });
  const terbuka = await openFromKonfigurasi(konfigurasi, "perintah");
  const konteks = createKonteks(terbuka.basis, createLog("silent"), openLayananLuar(konfigurasi));
  const isian = {
    jenis: "renstra",
    judul: "Renstra 2025-2029",
    tahunMulai: 2025,
    tahunSelesai: 2029,
    tahunDasar: 2024,
  } as const;
  const { versiId } = await createDokumen(konteks, await akunPeragaan(konteks, "perencana-1"), { ...PD, isian });
  const ubahDiSamping = async (perubahan: readonly PerubahanDiminta[]): Promise<void> => {
    const bayu = await akunPeragaan(konteks, "perencana-2");
    const hasil = await ubahRancangan(konteks, bayu, { ...PD, versiId, perubahan });
    if (hasil.jenis !== "tersimpan") throw new Error(JSON.stringify(hasil));
  };
  if (isi.length > 0) await ubahDiSamping(isi);
  return {
    alamat,
    versiId,
    ubahDiSamping,
    tutup: async () => {
      await terbuka.close();
      const berhenti = once(proses, "exit");
      proses.kill("SIGTERM");
      await berhenti;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type BukaHalaman = (opsi?: BrowserContextOptions) => Promise<Page>;

/** The editor in a new browser context, as a demo account; `kueri` is added to the address. */
export async function bukaPohon(
  uji: PohonUji,
  newPage: BukaHalaman,
  { nama = "Rani", kueri = "", ...opsi }: BrowserContextOptions & { readonly nama?: string; readonly kueri?: string },
): Promise<Page> {
  const page = await newPage({ baseURL: uji.alamat, viewport: { width: 1440, height: 900 }, ...opsi });
  const ke = `${POHON}?pd=disnaker&versi=${uji.versiId}${kueri}`;
  await page.goto(`/masuk?ke=${encodeURIComponent(ke)}`);
  await page.getByRole("button", { name: nama }).click();
  await page.waitForURL(`**${POHON}?**`);
  if (opsi.javaScriptEnabled !== false) await page.locator("[role=treeitem][tabindex='0']").first().waitFor();
  if (opsi.javaScriptEnabled !== false) await page.getByRole("button", { name: "Buka semua" }).waitFor();
  return page;
}

/** A node of the diagram or the outline, by the beginning of its name. */
export function simpul(page: Page, nama: string): Locator {
  return page.locator("[role=treeitem]").filter({ hasText: nama }).first();
}
