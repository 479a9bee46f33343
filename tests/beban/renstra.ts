// One PD's whole Renstra over real HTTP: 300 indikator, 1,300 sub kegiatan, six years and the baseline.
import { Agent, request } from "node:http";
import type { Konteks } from "#inti/server";
import { siapkanPeragaan } from "#organisasi/server";
import {
  createKonteks,
  createLog,
  openBasisData,
  openLayananLuar,
  openTertanam,
  prepareBasisData,
} from "../../src/inti/index.server.ts";
import { createRenstraBesar, UKURAN_RENSTRA } from "../bantu/contoh-renstra.ts";
import { createPd, createPemda } from "../bantu/pabrik.ts";

/** Fills a new data folder with the plan and its demo accounts; nothing runs on it afterwards. */
export async function isiRenstra(folder: string): Promise<void> {
  const server = await openTertanam(folder, "aplikasi");
  try {
    const { urlAplikasi } = await prepareBasisData(server.urlPemilik);
    const basis = openBasisData({ urlAplikasi });
    const luar = openLayananLuar({ folderData: folder, berkasS3: null, clamd: null });
    await isi(createKonteks(basis, createLog("silent"), luar));
    await basis.close();
  } finally {
    await server.stop();
  }
}

async function isi(konteks: Konteks): Promise<void> {
  const pemda = await createPemda(konteks);
  await createRenstraBesar(pemda, await createPd(pemda, "disnaker"), UKURAN_RENSTRA);
  await siapkanPeragaan(konteks);
}

export type WaktuRenstra = {
  readonly pertama: number;
  readonly p50: number;
  readonly p99: number;
  /** Bytes over the wire, gzip. */
  readonly bita: number;
};

/**
 * Milliseconds from request to last byte on one kept connection: the first after the start, and of 300 one after another
 * once warm. `baru`: every address is new, so no finished page can answer.
 */
export async function measureRenstra(
  alamat: string,
  { kuki, baru }: { readonly kuki?: string; readonly baru: boolean },
): Promise<WaktuRenstra> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const path = "/perencanaan/renstra?pd=disnaker";
  let nomor = 0;
  const minta = () => timed(baru ? `${alamat}${path}&bench=${++nomor}` : alamat + path, { agent, kuki });
  try {
    const pertama = await minta();
    for (let i = 0; i < 100; i++) await minta();
    const waktu: number[] = [];
    for (let i = 0; i < 300; i++) waktu.push((await minta()).ms);
    waktu.sort((a, b) => a - b);
    const [p50, p99] = [waktu[150] ?? Number.NaN, waktu[297] ?? Number.NaN];
    return { pertama: pertama.ms, p50, p99, bita: pertama.bita };
  } finally {
    agent.destroy();
  }
}

function timed(
  url: string,
  { agent, kuki }: { readonly agent: Agent; readonly kuki: string | undefined },
): Promise<{ readonly ms: number; readonly bita: number }> {
  const mulai = performance.now();
  const headers = { "Accept-Encoding": "gzip", ...(kuki === undefined ? {} : { Cookie: kuki }) };
  return new Promise((resolve, reject) => {
    const minta = request(url, { agent, headers }, (jawaban) => {
      let bita = 0;
      jawaban.on("data", (potongan: Buffer) => {
        bita += potongan.length;
      });
      jawaban.on("end", () => {
        if (jawaban.statusCode !== 200) reject(new Error(`${url}: ${jawaban.statusCode}`));
        else resolve({ ms: performance.now() - mulai, bita });
      });
      jawaban.on("error", reject);
    });
    minta.on("error", reject);
    minta.end();
  });
}
