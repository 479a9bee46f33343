// Builds the web application when its sources changed since the last build. Used by start, test and bench.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AKAR, localEnv, pinnedNode, runQuietly } from "./lingkungan.js";
import { compressFolder } from "./mampatkan.js";

const BERKAS_PENENTU = [
  "package-lock.json",
  "package.json",
  "react-router.config.ts",
  "skrip/mampatkan.js",
  "tsconfig.json",
  "vite.config.ts",
];

/** @returns {boolean} false, after showing why, when the build failed */
export function buildIfNeeded() {
  const stempel = join(AKAR, "build", ".sidik-sumber");
  const sidik = sourceHash();
  if (readIfAny(stempel) === sidik) return true;
  process.stderr.write("Membangun aplikasi ...\n");
  // Without a stamp a build that is interrupted now counts as none.
  rmSync(stempel, { force: true });
  const cli = join(AKAR, "node_modules", "@react-router", "dev", "bin.cjs");
  const berhasil = runQuietly(pinnedNode(), [cli, "build"], {
    env: { ...localEnv(), NODE_ENV: "production" },
    gagal: "Pembangunan aplikasi gagal.",
  });
  if (!berhasil) return false;
  compressFolder(join(AKAR, "build", "client"));
  writeFileSync(stempel, sidik);
  return true;
}

/**
 * One hash over every source and setting that the build reads.
 * @returns {string}
 */
function sourceHash() {
  const sumber = readdirSync(join(AKAR, "src"), { recursive: true, withFileTypes: true })
    .filter((isi) => isi.isFile() && !isi.name.endsWith(".test.ts"))
    // `path` is its name on the first Node 20 releases.
    .map((isi) => join(isi.parentPath ?? isi.path, isi.name))
    .sort();
  const hash = createHash("sha256");
  for (const berkas of [...sumber, ...BERKAS_PENENTU.map((nama) => join(AKAR, nama))]) {
    const isi = readFileSync(berkas);
    hash.update(`${berkas.slice(AKAR.length)}\0${isi.length}\0`).update(isi);
  }
  return hash.digest("hex");
}

/** @param {string} berkas */
function readIfAny(berkas) {
  try {
    return readFileSync(berkas, "utf8");
  } catch {
    return undefined;
  }
}
