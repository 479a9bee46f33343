// Installs the libraries when they are missing or not those of package-lock.json. Used by start, test and bench.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AKAR, findNode, runQuietly } from "./lingkungan.js";

export { buildIfNeeded } from "./bangun.js";
export { AKAR, localEnv, pinnedNode } from "./lingkungan.js";

/** Ends the process with exit code 1 and a sentence when the libraries cannot be installed. */
export function installIfNeeded() {
  if (isInstalled()) return;
  process.stderr.write("Memasang pustaka (hanya sekali, biasanya di bawah dua menit) ...\n");
  const [program, ...awal] = npmCommand();
  // Building needs the development packages too, whatever NODE_ENV says.
  const berhasil = runQuietly(program, [...awal, "ci", "--include=dev", "--no-audit", "--no-fund"], {
    env: process.env,
    gagal: "Pemasangan pustaka gagal. Periksa sambungan ke registri npm dan ruang penyimpanan, lalu coba lagi.",
  });
  if (!berhasil) process.exit(1);
  if (findNode() !== undefined) return;
  process.stderr.write(
    'npm tidak menjalankan skrip pemasangan paket "node". Izinkan skrip itu, atau pasang Node 24.\n',
  );
  process.exit(1);
}

/**
 * Compares package-lock.json with the record npm keeps of what it really installed, package by package. So an install
 * by hand counts, and an interrupted one does not: npm writes the record last.
 * @returns {boolean}
 */
function isInstalled() {
  const diminta = readPackages(join(AKAR, "package-lock.json"));
  const terpasang = readPackages(join(AKAR, "node_modules", ".package-lock.json"));
  if (diminta === undefined || terpasang === undefined || findNode() === undefined) return false;
  return Object.entries(diminta).every(([jalur, paket]) => {
    const ada = terpasang[jalur];
    // Packages of other platforms are optional and rightly absent.
    return jalur === "" || (ada === undefined ? paket.optional === true : ada.version === paket.version);
  });
}

/**
 * @param {string} berkas
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(berkas) {
  try {
    return JSON.parse(readFileSync(berkas, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** @returns {[string, ...string[]]} the npm that started us, else the one on the PATH */
function npmCommand() {
  const npmCli = process.env.npm_execpath;
  if (npmCli?.endsWith(".js")) return [process.execPath, npmCli];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}
