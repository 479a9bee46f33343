// `npm run bench:beban`: 200 planners of a generated kabupaten save at once, each with its own session, over real HTTP.
// BEBAN_DETIK, BEBAN_JEDA_MS (pause of a planner between two saves), BEBAN_PERENCANA change the measure.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { withClient } from "../../src/inti/index.server.ts";
import { startAplikasi } from "../bantu/aplikasi-uji.ts";
import { openBasisFolder } from "../bantu/basis-folder.ts";
import {
  createKabupaten,
  openSesiPerencana,
  PERIODE_BEBAN,
  type PerencanaBeban,
  UKURAN_KABUPATEN,
} from "./kabupaten.ts";

const DETIK = Number(process.env.BEBAN_DETIK ?? 60);
const JEDA_MS = Number(process.env.BEBAN_JEDA_MS ?? 1000);
const PERENCANA = Number(process.env.BEBAN_PERENCANA ?? UKURAN_KABUPATEN.perencana);
const ALAMAT_SIMPAN = "/pengukuran/isi/simpan";
const NARASI = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "Melanjutkan pelatihan" };

type Ukuran = { readonly ms: number; readonly galat: string | null };
type Sesi = PerencanaBeban & { readonly token: string };

/** Makes the kabupaten in a new data folder and opens the sessions; the application finds both when it starts. */
async function siapkan(folder: string): Promise<readonly Sesi[]> {
  const { konteks, urlPemilik, close } = await openBasisFolder(folder, "perintah");
  const kabupaten = await createKabupaten(konteks, { ...UKURAN_KABUPATEN, perencana: PERENCANA });
  const token = await openSesiPerencana(kabupaten);
  // As the server does by itself within a minute: it must know how full the tables are.
  await withClient(urlPemilik, (klien) => klien.query("ANALYZE"));
  await close();
  return kabupaten.perencana.map((p, i) => ({ ...p, token: token[i] ?? "" }));
}

const agen = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** One POST as the sheet sends it; the body of the answer and how long it took, from sending to the last byte. */
async function post(
  alamat: string,
  token: string,
  isi: unknown,
): Promise<{ status: number; teks: string; ms: number }> {
  const mulai = performance.now();
  const permintaan = request(new URL(ALAMAT_SIMPAN, alamat), {
    method: "POST",
    agent: agen,
    headers: { "Content-Type": "application/json", Cookie: `opensakip_sesi=${token}`, Origin: alamat },
  });
  permintaan.end(JSON.stringify(isi));
  const jawaban = await once(permintaan, "response").then(
    ([satu]) => satu,
    (galat: Error) => {
      // The server ended an idle connection just as it was used again: a browser sends the same once more, too.
      if (permintaan.reusedSocket && "code" in galat && galat.code === "ECONNRESET") return null;
      throw galat;
    },
  );
  if (jawaban === null) return post(alamat, token, isi);
  const potongan: Buffer[] = [];
  for await (const satu of jawaban) potongan.push(satu);
  const teks = Buffer.concat(potongan).toString("utf8");
  return { status: jawaban.statusCode, teks, ms: performance.now() - mulai };
}

/** Saves one cell after another until `akhir`, as autosave does; every answer but "tersimpan" counts as an error. */
async function simpanTerus(alamat: string, sesi: Sesi, akhir: number): Promise<readonly Ukuran[]> {
  const ukuran: Ukuran[] = [];
  const versi = new Map<string, number>();
  await wait(Math.random() * JEDA_MS);
  for (let ke = 0; performance.now() < akhir; ke++) {
    const indikator = sesi.indikator[ke % sesi.indikator.length] ?? "";
    const lama = versi.get(indikator) ?? 0;
    // Every fourth indikator of the kabupaten is computed from two variables.
    const berumus = Number(indikator.slice(-3)) % 4 === 0;
    const angka = String(lama + 40);
    const nilai = berumus
      ? { jenis: "variabel", teks: { a: angka, b: "100" } }
      : { jenis: "nilai", teks: `${angka},25` };
    const sel = { indikator, periode: PERIODE_BEBAN, versi: lama };
    const masukan = { pdKode: sesi.pdKode, periode: PERIODE_BEBAN, sel, isian: { nilai, narasi: NARASI } };
    ukuran.push(await ukur(() => post(alamat, sesi.token, { maksud: "simpan", masukan })));
    if (ukuran.at(-1)?.galat === null) versi.set(indikator, lama + 1);
    if (JEDA_MS > 0) await wait(JEDA_MS * (0.5 + Math.random()));
  }
  return ukuran;
}

async function ukur(kirim: () => ReturnType<typeof post>): Promise<Ukuran> {
  const mulai = performance.now();
  try {
    const { status, teks, ms } = await kirim();
    const tersimpan = status === 200 && teks.startsWith('{"jenis":"tersimpan"');
    return { ms, galat: tersimpan ? null : `${status} ${teks.slice(0, 200)}` };
  } catch (galat) {
    return { ms: performance.now() - mulai, galat: String(galat) };
  }
}

function laporkan(semua: readonly Ukuran[], detik: number): void {
  const ms = semua.map((u) => u.ms).sort((a, b) => a - b);
  const persen = (p: number) =>
    `${(ms[Math.min(ms.length - 1, Math.floor(ms.length * p))] ?? Number.NaN).toFixed(0)} ms`;
  const galat = semua.flatMap((u) => u.galat ?? []);
  const cara = JEDA_MS > 0 ? `jeda ${JEDA_MS} ms` : "tanpa jeda";
  const beban = loadavg()
    .map((b) => b.toFixed(1))
    .join(" ");
  process.stdout.write(
    [
      `mesin       ${cpus()[0]?.model ?? "?"}, ${availableParallelism()} inti, Node ${process.versions.node}, beban ${beban}`,
      `beban       ${PERENCANA} perencana, ${UKURAN_KABUPATEN.pd} PD, ${DETIK} d, ${cara}`,
      `simpanan    ${semua.length}, ${(semua.length / detik).toFixed(0)}/d`,
      `waktu       p50 ${persen(0.5)}, p99 ${persen(0.99)}, terlama ${persen(1)}   sasaran p99 <= 250 ms`,
      `galat       ${galat.length}   sasaran 0`,
      ...[...new Set(galat)].slice(0, 5).map((g) => `            ${g}`),
      "",
    ].join("\n"),
  );
}

const folder = await mkdtemp(join(tmpdir(), "opensakip-beban-"));
const sesi = await siapkan(folder);
const { proses, alamat } = await startAplikasi(folder, { LOG_LEVEL: "warn" });
try {
  const pemanasan = performance.now() + 5_000;
  await Promise.all(
    sesi.slice(0, 20).map((s) => simpanTerus(alamat, { ...s, indikator: s.indikator.slice(0, 1) }, pemanasan)),
  );
  const dingin = sesi.map((s, i) => (i < 20 ? { ...s, indikator: s.indikator.slice(1) } : s));
  const mulai = performance.now();
  const semua = await Promise.all(dingin.map((s) => simpanTerus(alamat, s, mulai + DETIK * 1000)));
  laporkan(semua.flat(), (performance.now() - mulai) / 1000);
} finally {
  agen.destroy();
  const berhenti = once(proses, "exit");
  proses.kill("SIGTERM");
  await berhenti;
  await rm(folder, { recursive: true, force: true });
}
