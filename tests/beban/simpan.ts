// `npm run bench:beban`: 200 planners of a generated kabupaten save at once, each with its own session, over real HTTP.
// A planner pauses 2 s between two saves, which is as fast as anybody fills cells; then, for half as long, 1 s, which is more
// than 2 cores serve, so that it shows what the machine gives. BEBAN_DETIK, BEBAN_JEDA_MS (then only that pause), BEBAN_PERENCANA change the measure.
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
import { type Prosesor, readProsesor } from "./prosesor.ts";

const DETIK = Number(process.env.BEBAN_DETIK ?? 60);
const TAHAP: readonly Tahap[] =
  process.env.BEBAN_JEDA_MS === undefined
    ? [
        { jeda: 2000, detik: DETIK },
        { jeda: 1000, detik: DETIK / 2 },
      ]
    : [{ jeda: Number(process.env.BEBAN_JEDA_MS), detik: DETIK }];
const PERENCANA = Number(process.env.BEBAN_PERENCANA ?? UKURAN_KABUPATEN.perencana);
const ALAMAT_SIMPAN = "/pengukuran/isi/simpan";
const NARASI = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "Melanjutkan pelatihan" };

type Ukuran = { readonly ms: number; readonly galat: string | null };
/** `versi`: of each cell, as its planner saw it last. */
type Sesi = PerencanaBeban & { readonly token: string; readonly versi: Map<string, number> };
/** The pause in milliseconds, and for how many seconds it is measured. */
type Tahap = { readonly jeda: number; readonly detik: number };

/** Makes the kabupaten in a new data folder and opens the sessions; the application finds both when it starts. */
async function siapkan(folder: string): Promise<readonly Sesi[]> {
  const { konteks, urlPemilik, close } = await openBasisFolder(folder, "perintah");
  const kabupaten = await createKabupaten(konteks, { ...UKURAN_KABUPATEN, perencana: PERENCANA });
  const token = await openSesiPerencana(kabupaten);
  // As the server does by itself within a minute: it must know how full the tables are.
  await withClient(urlPemilik, (klien) => klien.query("ANALYZE"));
  await close();
  return kabupaten.perencana.map((p, i) => ({ ...p, token: token[i] ?? "", versi: new Map() }));
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

/** Saves one cell after another, as autosave does; every answer but "tersimpan" counts as an error. */
async function simpanTerus(alamat: string, sesi: Sesi, { jeda, detik }: Tahap): Promise<readonly Ukuran[]> {
  const akhir = performance.now() + detik * 1000;
  const ukuran: Ukuran[] = [];
  await wait(Math.random() * jeda);
  for (let ke = sesi.versi.size; performance.now() < akhir; ke++) {
    const indikator = sesi.indikator[ke % sesi.indikator.length] ?? "";
    const lama = sesi.versi.get(indikator) ?? 0;
    // Every fourth indikator of the kabupaten is computed from two variables.
    const berumus = Number(indikator.slice(-3)) % 4 === 0;
    const angka = String(lama + 40);
    const nilai = berumus
      ? { jenis: "variabel", teks: { a: angka, b: "100" } }
      : { jenis: "nilai", teks: `${angka},25` };
    const sel = { indikator, periode: PERIODE_BEBAN, versi: lama };
    const masukan = { pdKode: sesi.pdKode, periode: PERIODE_BEBAN, sel, isian: { nilai, narasi: NARASI } };
    ukuran.push(await ukur(() => post(alamat, sesi.token, { maksud: "simpan", masukan })));
    if (ukuran.at(-1)?.galat === null) sesi.versi.set(indikator, lama + 1);
    if (jeda > 0) await wait(jeda * (0.5 + Math.random()));
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

function laporkan(semua: readonly Ukuran[], { jeda, detik }: Tahap, biaya: Prosesor): void {
  const ms = semua.map((u) => u.ms).sort((a, b) => a - b);
  const persen = (p: number) =>
    `${(ms[Math.min(ms.length - 1, Math.floor(ms.length * p))] ?? Number.NaN).toFixed(0)} ms`;
  const galat = semua.flatMap((u) => u.galat ?? []);
  const cara = jeda > 0 ? `jeda ${jeda} ms` : "tanpa jeda";
  const beban = loadavg()
    .map((b) => b.toFixed(1))
    .join(" ");
  process.stdout.write(
    [
      `mesin       ${cpus()[0]?.model ?? "?"}, ${availableParallelism()} inti, Node ${process.versions.node}, beban ${beban}`,
      `beban       ${PERENCANA} perencana, ${UKURAN_KABUPATEN.pd} PD, ${detik.toFixed(0)} d, ${cara}`,
      `simpanan    ${semua.length}, ${(semua.length / detik).toFixed(0)}/d`,
      `waktu       p50 ${persen(0.5)}, p99 ${persen(0.99)}, terlama ${persen(1)}   sasaran p99 <= 250 ms`,
      `prosesor    per simpanan ${biayaPer(biaya, semua.length)}`,
      `galat       ${galat.length}   sasaran 0`,
      ...[...new Set(galat)].slice(0, 5).map((g) => `            ${g}`),
      "",
    ].join("\n"),
  );
}

function selisih(akhir: Prosesor, awal: Prosesor): Prosesor {
  return {
    aplikasi: akhir.aplikasi - awal.aplikasi,
    basisData: akhir.basisData - awal.basisData,
    pembangkit: akhir.pembangkit - awal.pembangkit,
  };
}

/** Processor time per save: what the machine has to give, whoever else works on it. */
function biayaPer({ aplikasi, basisData, pembangkit }: Prosesor, banyak: number): string {
  const ms = (jumlah: number) => `${(jumlah / banyak).toFixed(1)} ms`;
  return `aplikasi ${ms(aplikasi)}, basis data ${ms(basisData)}, pembangkit beban ${ms(pembangkit)}`;
}

const folder = await mkdtemp(join(tmpdir(), "opensakip-beban-"));
const sesi = await siapkan(folder);
const { proses, alamat } = await startAplikasi(folder, { LOG_LEVEL: "warn" });
try {
  await Promise.all(sesi.slice(0, 20).map((s) => simpanTerus(alamat, s, { jeda: 500, detik: 5 })));
  for (const tahap of TAHAP) {
    const awal = await readProsesor(proses.pid ?? 0, folder);
    const mulai = performance.now();
    const semua = (await Promise.all(sesi.map((s) => simpanTerus(alamat, s, tahap)))).flat();
    const detik = (performance.now() - mulai) / 1000;
    laporkan(semua, { ...tahap, detik }, selisih(await readProsesor(proses.pid ?? 0, folder), awal));
  }
} finally {
  agen.destroy();
  const berhenti = once(proses, "exit");
  proses.kill("SIGTERM");
  await berhenti;
  await rm(folder, { recursive: true, force: true });
}
