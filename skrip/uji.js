// `npm test`: everything that must hold. Two lanes side by side, because each leaves the machine idle half of the time:
// everything without a browser, soonest told first; and the browser's tests, which take as long. Runs on Node 20 before install.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buildIfNeeded, installIfNeeded, localEnv } from "./pasang.js";

const folder = mkdtempSync(join(tmpdir(), "opensakip-hasil-"));
const jumlah = { lulus: 0, gagal: 0, lewati: 0 };
const langkahGagal = [];
const ujiGagal = [];

/**
 * Runs one tool from node_modules/.bin. What it says is shown when it ends, in one piece, with the seconds it took.
 * @param {string} judul
 * @param {string} perintah
 * @param {readonly string[]} argumen
 * @returns {Promise<boolean>} whether it succeeded
 */
function step(judul, perintah, argumen) {
  const mulai = Date.now();
  process.stdout.write(`.. ${judul}\n`);
  const keluaran = [];
  const anak = spawn(perintah, argumen, {
    stdio: ["ignore", "pipe", "pipe"],
    env: localEnv(),
    shell: process.platform === "win32",
  });
  for (const aliran of [anak.stdout, anak.stderr]) aliran.on("data", (bagian) => keluaran.push(bagian));
  return new Promise((resolve) => {
    const selesai = (lulus) => {
      if (!lulus) langkahGagal.push(judul);
      process.stdout.write(`\n== ${judul}\n${Buffer.concat(keluaran)}`);
      process.stdout.write(`   ${judul}: ${((Date.now() - mulai) / 1000).toFixed(1)} d\n`);
      resolve(lulus);
    };
    anak.on("error", (galat) => {
      keluaran.push(Buffer.from(`${galat.message}\n`));
      selesai(false);
    });
    anak.on("close", (kode) => selesai(kode === 0));
  });
}

/**
 * What failed in one file of tests: its tests, or the file itself when it could not be run.
 * @param {{name: string, status: string, message: string, assertionResults: readonly object[]}} berkas
 * @returns {string[]} one text per failure: file, name, and the first lines of why
 */
function failuresOf(berkas) {
  const gagal = berkas.assertionResults.filter((uji) => uji.status === "failed");
  const sebab = (pesan) => pesan.split("\n").slice(0, 12).join("\n    ");
  const tempat = relative(process.cwd(), berkas.name);
  if (gagal.length === 0 && berkas.status === "failed") return [`${tempat}\n    ${sebab(berkas.message)}`];
  return gagal.map((uji) => `${tempat} > ${uji.fullName}\n    ${sebab(uji.failureMessages.join("\n"))}`);
}

/**
 * Runs one project of vitest.config.ts and adds its tests to the closing line.
 * @param {string} judul
 * @param {string} nama
 * @param {readonly string[]} argumen
 */
async function vitest(judul, nama, argumen = []) {
  const berkas = join(folder, `${nama}.json`);
  const tulis = ["--reporter=default", "--reporter=json", `--outputFile.json=${berkas}`];
  const lulus = await step(judul, "vitest", ["run", "--project", nama, ...argumen, ...tulis]);
  try {
    const hasil = JSON.parse(readFileSync(berkas, "utf8"));
    jumlah.lulus += hasil.numPassedTests;
    jumlah.gagal += hasil.numFailedTests;
    jumlah.lewati += hasil.numPendingTests + hasil.numTodoTests;
    ujiGagal.push(...hasil.testResults.flatMap(failuresOf));
  } catch {
    process.stderr.write("Vitest tidak menulis hasil.\n");
    langkahGagal.push(`${judul} (tanpa hasil)`);
    return false;
  }
  return lulus;
}

async function tanpaPeramban(dibangun) {
  const tipe = (await step("tipe rute", "react-router", ["typegen"])) && (await step("tipe", "tsc", ["--noEmit"]));
  return [
    tipe,
    await step("gaya penulisan", "biome", ["check", "--error-on-warnings", "."]),
    await step("aturan ketergantungan", "depcruise", ["--config", ".dependency-cruiser.js", "src"]),
    await vitest("aturan murni", "murni", ["--coverage"]),
    await vitest("basis data", "basis-data"),
    dibangun && (await vitest("ketahanan", "ketahanan")),
  ];
}

installIfNeeded();
// Before the lanes part: type generation writes beside what the build reads.
const dibangun = buildIfNeeded();
const hasil = (await Promise.all([tanpaPeramban(dibangun), dibangun && vitest("peramban", "peramban")])).flat();
rmSync(folder, { recursive: true, force: true });
// Told once more at the end: the place where it stood is thousands of lines up.
for (const gagal of ujiGagal) process.stdout.write(`\nGAGAL ${gagal}\n`);
// A step may fail with every test passed (layout of a file, types): its name stands beside the numbers.
if (langkahGagal.length > 0) process.stdout.write(`\nLangkah yang gagal: ${langkahGagal.join(", ")}\n`);
process.stdout.write(`\n${jumlah.lulus} passed, ${jumlah.gagal} failed, ${jumlah.lewati} skipped\n`);
process.exit(hasil.every(Boolean) && jumlah.gagal === 0 && jumlah.lewati === 0 && jumlah.lulus > 0 ? 0 : 1);
