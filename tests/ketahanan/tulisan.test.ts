// kill -9 at random moments while planners write: of the application alone, or of application and database together.
// `npm run test:ketahanan` runs 20 rounds of up to 500 acknowledged writes; `npm test` a few short ones.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { isAlive } from "../../src/inti/basis-data/proses.server.ts";
import { openTertanam } from "../../src/inti/index.server.ts";
import { openBasisFolder } from "../bantu/basis-folder.ts";
import { createKabupaten } from "../beban/kabupaten.ts";
import { killWithChildren, launch, newFolderData, type ProsesUji, postmasterOf, until } from "./bantu/proses-uji.ts";
import { type Diakui, parseDiakui, periksaTulisan } from "./bantu/tulisan-diakui.ts";

const RONDE = Number(process.env.KETAHANAN_RONDE ?? 3);
const TULISAN = Number(process.env.KETAHANAN_TULISAN ?? 60);
const BENIH = Number(process.env.KETAHANAN_BENIH ?? Math.floor(Math.random() * 2 ** 31));
/** Long enough that the moment falls before, inside and after the next writes. */
const GESER_MS = 40;
const BATAS_MS = 60_000 * (2 + RONDE);

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function acakOf(benih: number): () => number {
  let keadaan = benih;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function siapkanFolder(): Promise<string> {
  const folder = newFolderData();
  const { konteks, close } = await openBasisFolder(folder, "perintah");
  const { perencana } = await createKabupaten(konteks, { pd: 3, indikatorPerPd: 24, perencana: 8 });
  writeFileSync(join(folder, "perencana.json"), JSON.stringify(perencana));
  await close();
  return folder;
}

type Bunuh = { readonly sesudah: number; readonly geserMs: number; readonly semua: boolean };

/** Runs a writer until it is killed; returns what it said was stored. */
async function tulisLaluBunuh(folder: string, { sesudah, geserMs, semua }: Bunuh): Promise<readonly Diakui[]> {
  const penulis: ProsesUji = launch(process.execPath, ["tests/ketahanan/bantu/penulis.ts", folder], {});
  let berakhir = false;
  void penulis.berakhir.then(() => {
    berakhir = true;
  });
  await until(() => berakhir || parseDiakui(penulis.stdout()).length >= sesudah, `${sesudah} tulisan diakui`);
  if (berakhir) throw new Error(`Penulis berhenti sendiri:\n${penulis.stderr()}`);
  await wait(geserMs);
  const postmaster = postmasterOf(folder);
  if (semua && postmaster !== undefined) killWithChildren(penulis.pid, postmaster);
  else penulis.kill("SIGKILL");
  await penulis.berakhir;
  if (semua && postmaster !== undefined) await until(() => !isAlive(postmaster), "PostgreSQL mati");
  return parseDiakui(penulis.stdout());
}

test(
  `${RONDE} rounds of kill -9 within ${TULISAN} acknowledged writes (seed ${BENIH}): nothing is lost or half written, the audit chain is whole`,
  async () => {
    const acak = acakOf(BENIH);
    const folder = await siapkanFolder();
    let jumlah = 0;
    for (let ronde = 1; ronde <= RONDE; ronde++) {
      const bunuh = { sesudah: 1 + Math.floor(acak() * TULISAN), geserMs: acak() * GESER_MS, semua: acak() < 0.5 };
      const diakui = await tulisLaluBunuh(folder, bunuh);
      const server = await openTertanam(folder, "perintah");
      const hasil = await periksaTulisan(server.urlPemilik, diakui);
      await server.stop();
      jumlah += diakui.length;
      const apa = bunuh.semua ? "aplikasi dan basis data" : "aplikasi saja";
      process.stdout.write(
        `ronde ${ronde}/${RONDE} (benih ${BENIH}): ${apa} dimatikan sesudah ${diakui.length} tulisan diakui; ` +
          `${hasil.hilang.length} hilang, ${hasil.separuh.length} separuh, ${hasil.jejakRusak.length} rantai rusak\n`,
      );
      expect(hasil, `ronde ${ronde}, benih ${BENIH}`).toEqual({ hilang: [], separuh: [], jejakRusak: [] });
    }
    expect(jumlah).toBeGreaterThanOrEqual(RONDE);
  },
  BATAS_MS,
);
