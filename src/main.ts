// The composition root: settings -> database -> data -> web, and back down in reverse. Built by Vite to build/server/.
import { join } from "node:path";
import { Galat, linesOfGalat } from "#inti";
import {
  type BasisTerbuka,
  createKonteks,
  createLog,
  type Konfigurasi,
  type Konteks,
  type LayananHttp,
  type Log,
  listenForStop,
  listenHttp,
  openFromKonfigurasi,
  openLayananLuar,
  openLayananSurat,
  type PelaksanaKerja,
  prepareDataFolder,
  projectPath,
  readKonfigurasi,
  startKerja,
} from "#inti/server";
import { AKUN_PERAGAAN, siapkanPeragaan } from "#organisasi/server";
import { pekerjaanPaket } from "#pelaporan/server";
import { KIRIM_SURAT, listPekerjaan } from "#pengukuran/server";
import { muatAcuan, siapkanContoh } from "#pertukaran/server";
import { createWebApp } from "./web/server.ts";

const henti = listenForStop();
process.exitCode = await main();

async function main(): Promise<number> {
  // A reader of our output that goes away is no reason to stop serving.
  process.stdout.on("error", () => {});
  // Until the log is open, a person at the terminal reads only what `report` says.
  let log = createLog(process.stdout.isTTY ? "silent" : "info");
  try {
    const konfigurasi = readKonfigurasi(process.env);
    log = openLog(konfigurasi);
    process.on("uncaughtException", (galat) => {
      log.fatal(galat, "galat yang tidak tertangani");
      process.exitCode = 1;
      henti.minta("galat yang tidak tertangani");
    });
    await run(konfigurasi, log);
    return typeof process.exitCode === "number" ? process.exitCode : 0;
  } catch (galat) {
    // Told to stop while starting: half-started steps fail, and that is no error.
    if (henti.dipinta()) return 0;
    report(galat, log);
    return 1;
  }
}

async function run(konfigurasi: Konfigurasi, log: Log): Promise<void> {
  const terbuka = await openFromKonfigurasi(konfigurasi, "aplikasi");
  try {
    let kerja: PelaksanaKerja | null = null;
    const picuKerja = async (nama: string, data: object): Promise<void> => {
      // Not waited for: a page must not hang on a queue that is not connected yet.
      kerja?.kirim(nama, data).catch((galat: unknown) => log.error({ galat }, "antrean kerja terganggu"));
    };
    const surat = openLayananSurat(konfigurasi, (pemdaId) => picuKerja(KIRIM_SURAT, { pemdaId }));
    const konteks = { ...createKonteks(terbuka.basis, log, openLayananLuar(konfigurasi), surat), picuKerja };
    const peragaan = isPeragaan(konfigurasi);
    await prepareData(konteks, terbuka, peragaan);
    if (henti.dipinta()) return;
    const aplikasi = createWebApp(konteks, {
      folderKlien: projectPath("build", "client"),
      masuk: { peragaan, oidc: konfigurasi.oidc },
    });
    const layanan = await listenHttp(aplikasi, konfigurasi);
    announce(layanan, log, peragaan);
    const { urlAplikasi } = terbuka;
    const daftar = [...listPekerjaan(konteks, konfigurasi.jamPengingat), pekerjaanPaket(konteks)];
    kerja = startKerja({ urlAplikasi, log }, daftar);
    log.info({ sebab: await henti.menunggu }, "berhenti");
    // Before the pool closes: work under way still needs it.
    await Promise.all([layanan.close(), kerja.stop()]);
  } finally {
    await terbuka.close();
  }
}

/** Demo accounts open with one click, so only where nobody but this machine's own user can reach them. */
function isPeragaan({ urlPemilik, host }: Konfigurasi): boolean {
  return urlPemilik === null && ["127.0.0.1", "localhost", "::1"].includes(host);
}

/** The embedded database of somebody who tries OpenSAKIP starts with the example; a server of one's own stays empty. */
async function prepareData(
  konteks: Konteks,
  { tertanam, migrasi, urlPemilik }: BasisTerbuka,
  peragaan: boolean,
): Promise<void> {
  if (migrasi.length > 0) konteks.log.info({ migrasi }, "migrasi diterapkan");
  await muatAcuan(urlPemilik);
  if (!tertanam || (await konteks.basis.listPemda()).length > 0) return;
  tell("Memuat data contoh ...", konteks.log);
  await siapkanContoh(konteks);
  if (peragaan) await siapkanPeragaan(konteks);
}

function announce({ alamat }: LayananHttp, log: Log, peragaan: boolean): void {
  const daftar = AKUN_PERAGAAN.map(({ nama, tugas }) => `${nama.replace(" (peragaan)", "")} (${tugas})`).join(", ");
  const kalimat = [
    `OpenSAKIP siap di ${alamat}`,
    peragaan
      ? `Pengguna peragaan: ${daftar}. Pilih salah satu di ${alamat}/masuk`
      : "Pengguna pertama dibuat dengan: npx opensakip pengguna buat --bantuan",
  ];
  for (const satu of kalimat) {
    log.info(satu);
    // Plain wherever stdout goes: whoever started us, through npm, a pipe or systemd, looks for these lines.
    process.stdout.write(`${satu}\n`);
  }
  if (process.stdout.isTTY) tell("Hentikan dengan Ctrl+C.", log);
}

/** A person at the terminal reads sentences and finds the log in a file; everybody else gets the log on stdout. */
function openLog({ tingkatLog, folderData, urlPemilik }: Konfigurasi): Log {
  if (!process.stdout.isTTY || urlPemilik !== null) return createLog(tingkatLog);
  prepareDataFolder(folderData);
  return createLog(tingkatLog, join(folderData, "log", "opensakip.log"));
}

function tell(kalimat: string, log: Log): void {
  log.info(kalimat);
  if (process.stdout.isTTY) process.stdout.write(`${kalimat}\n`);
}

function report(galat: unknown, log: Log): void {
  log.fatal(galat, "tidak dapat dijalankan");
  const baris =
    galat instanceof Galat && galat.kode !== "internal"
      ? linesOfGalat(galat)
      : [galat instanceof Error ? (galat.stack ?? galat.message) : String(galat)];
  process.stderr.write(`${baris.join("\n")}\n`);
}
