// `npm test`: everything that must hold, in the order that tells soonest what is wrong. Runs on Node 20 before install.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfNeeded, installIfNeeded, localEnv } from "./pasang.js";

const folder = mkdtempSync(join(tmpdir(), "opensakip-uji-"));
const jumlah = { lulus: 0, gagal: 0, lewati: 0 };

/** Runs one tool from node_modules/.bin; says how long it took; ends everything when it fails. */
function step(judul, perintah, argumen) {
  const mulai = Date.now();
  process.stdout.write(`\n== ${judul}\n`);
  const { status } = spawnSync(perintah, argumen, {
    stdio: "inherit",
    env: localEnv(),
    shell: process.platform === "win32",
  });
  process.stdout.write(`   ${judul}: ${((Date.now() - mulai) / 1000).toFixed(1)} d\n`);
  return status === 0;
}

function vitest(judul, nama, argumen) {
  const berkas = join(folder, `${nama}.json`);
  const lulus = step(judul, "vitest", [
    "run",
    ...argumen,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${berkas}`,
  ]);
  try {
    const hasil = JSON.parse(readFileSync(berkas, "utf8"));
    jumlah.lulus += hasil.numPassedTests;
    jumlah.gagal += hasil.numFailedTests;
    jumlah.lewati += hasil.numPendingTests + hasil.numTodoTests;
  } catch {
    process.stderr.write("Vitest tidak menulis hasil.\n");
    return false;
  }
  return lulus;
}

installIfNeeded();
const hasil = [
  step("tipe rute", "react-router", ["typegen"]) && step("tipe", "tsc", ["--noEmit"]),
  step("gaya penulisan", "biome", ["check", "--error-on-warnings", "."]),
  step("aturan ketergantungan", "depcruise", ["--config", ".dependency-cruiser.js", "src"]),
  vitest("aturan murni", "murni", ["--project", "murni", "--coverage"]),
  vitest("basis data", "basis-data", ["--project", "basis-data"]),
  buildIfNeeded() &&
    [
      vitest("ketahanan", "ketahanan", ["--project", "ketahanan"]),
      vitest("peramban", "peramban", ["--project", "peramban"]),
    ].every(Boolean),
];
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${jumlah.lulus} passed, ${jumlah.gagal} failed, ${jumlah.lewati} skipped\n`);
process.exit(hasil.every(Boolean) && jumlah.gagal === 0 && jumlah.lewati === 0 && jumlah.lulus > 0 ? 0 : 1);
