// Installs and builds only when something changed. Used by mulai.js, uji.js and bench.js; must run on Node 20 without
// dependencies, because it runs before they are there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const AKAR = dirname(dirname(fileURLToPath(import.meta.url)));
const TANDA_PASANG = join(AKAR, "node_modules", ".opensakip-terpasang");
const TANDA_BANGUN = join(AKAR, "build", ".opensakip-terbangun");
const MASUKAN_BANGUN = [
  "src",
  "vite.config.ts",
  "react-router.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** The environment in which `node` is the pinned Node 24 and every tool of the project is found. */
export function localEnv() {
  return { ...process.env, PATH: join(AKAR, "node_modules", ".bin") + delimiter + (process.env.PATH ?? "") };
}

/** Path of the pinned Node. */
export function pinnedNode() {
  return join(AKAR, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
}

/** Runs `npm ci` when package-lock.json differs from what is installed. Ends the process when it fails. */
export function installIfNeeded() {
  const sidik = createHash("sha256")
    .update(readFileSync(join(AKAR, "package-lock.json")))
    .digest("hex");
  if (readTanda(TANDA_PASANG) === sidik) return;
  run("Memasang paket (npm ci) ...", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(TANDA_PASANG, sidik);
}

/** Builds when a source file differs from what was built. Ends the process when it fails. */
export function buildIfNeeded() {
  const sidik = hashFiles(MASUKAN_BANGUN);
  if (readTanda(TANDA_BANGUN) === sidik) return true;
  run("Membangun aplikasi ...", "react-router", ["build"]);
  mkdirSync(dirname(TANDA_BANGUN), { recursive: true });
  writeFileSync(TANDA_BANGUN, sidik);
  return true;
}

function readTanda(berkas) {
  return existsSync(berkas) ? readFileSync(berkas, "utf8") : null;
}

function hashFiles(masukan) {
  const hash = createHash("sha256");
  for (const nama of masukan) {
    for (const berkas of listFiles(join(AKAR, nama)))
      hash.update(berkas.slice(AKAR.length)).update(readFileSync(berkas));
  }
  return hash.digest("hex");
}

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((d) =>
      d.isDirectory() ? listFiles(join(path, d.name)) : d.name.includes(".test.") ? [] : [join(path, d.name)],
    );
}

function run(judul, perintah, argumen) {
  process.stdout.write(`${judul}\n`);
  const { status, stdout, stderr } = spawnSync(perintah, argumen, {
    cwd: AKAR,
    env: { ...localEnv(), NODE_ENV: "" },
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  process.stderr.write(
    `${stdout}\n${stderr}\n${perintah} gagal (kode ${status}). Perbaiki sebab di atas, lalu jalankan lagi.\n`,
  );
  process.exit(1);
}
