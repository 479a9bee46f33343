// Where the project lies, the Node it pins, and how its scripts run tools. Plain JavaScript for Node >= 20, nothing
// installed: used by start, test, bench and bin/ before and after installing.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NODE_TERENDAH = 24;
const BARIS_GAGAL = 25;
const BARIS_GALAT_NPM = 15;

/** The project's folder. */
export const AKAR = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The Node that the project pins (npm package `node`), or the running one when that is new enough.
 * @returns {string | undefined} undefined before the first install on an older Node
 */
export function findNode() {
  const nama = process.platform === "win32" ? "node.exe" : "node";
  const terpasang = join(AKAR, "node_modules", "node", "bin", nama);
  if (existsSync(terpasang)) return terpasang;
  return Number.parseInt(process.versions.node, 10) >= NODE_TERENDAH ? process.execPath : undefined;
}

/** As `findNode`, once installed. */
export function pinnedNode() {
  const node = findNode();
  if (node === undefined) throw new Error('Pustaka OpenSAKIP belum terpasang. Jalankan "npm ci" lebih dahulu.');
  return node;
}

/** The environment in which the project's own tools, and the pinned Node, come first. */
export function localEnv() {
  return { ...process.env, PATH: `${join(AKAR, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}` };
}

/**
 * Runs a program without showing its output, unless it fails.
 * @param {string} program
 * @param {readonly string[]} argumen
 * @param {{ gagal: string, env: NodeJS.ProcessEnv }} opsi `gagal`: the sentence to end with when it fails
 * @returns {boolean} whether it succeeded
 */
export function runQuietly(program, argumen, { gagal, env }) {
  const shell = program.endsWith(".cmd");
  const hasil = spawnSync(program, argumen, { cwd: AKAR, env, shell, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (hasil.status === 0) return true;
  const keluaran = `${hasil.stdout ?? ""}${hasil.stderr ?? ""}`;
  const sebab = [tellingPart(keluaran), hasil.error?.message, gagal].filter((bagian) => bagian);
  process.stderr.write(`${sebab.join("\n")}\n`);
  return false;
}

/**
 * The part of a failed program's output that tells why. npm says it first and ends with its usage text; others end with it.
 * @param {string} keluaran
 */
export function tellingPart(keluaran) {
  const baris = keluaran.trim().split("\n");
  const galatNpm = baris.filter((b) => /^npm (?:error|ERR!) ./.test(b));
  const pemakaian = galatNpm.findIndex((b) => b.endsWith(" Usage:"));
  if (pemakaian > 0) galatNpm.length = pemakaian;
  return (galatNpm.length > 0 ? galatNpm.slice(0, BARIS_GALAT_NPM) : baris.slice(-BARIS_GAGAL)).join("\n");
}

/**
 * How the application runs: a small young generation and few memory pools of the C library, which reads their number when
 * the process starts. With the defaults it takes half as much memory again for a few percent more speed. Tests and bench
 * run it the same way.
 * @type {{ argumen: readonly string[], lingkungan: Readonly<Record<string, string>> }}
 */
export const APLIKASI = JSON.parse(readFileSync(join(AKAR, "skrip", "aplikasi.json"), "utf8"));
