// What an import means for the workflow: every stored state is the fold of its actions, and due periods are opened.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import type { Akun } from "#organisasi";
import { getLaporanCapaian, getLembarIsi } from "#pengukuran/server";
import { listAlurRusak, listAlurTersimpan } from "../../tests/bantu/alur-tersimpan.ts";
import { type BasisUji, createTestDatabase, runSql } from "../../tests/bantu/basis-uji.ts";
import { imporFolder } from "./impor.server.ts";
import { muatAcuan } from "./muat-acuan.server.ts";

const CONTOH = "contoh/lamongan-disnaker-2024";
const OPERATOR = { jenis: "operator", nama: "penguji" } as const;
const ALAMAT = { pemdaSlug: "lamongan", pdKode: "disnaker", periode: "2024-S2" };
let uji: BasisUji;
beforeEach(async () => {
  uji = await createTestDatabase();
  await muatAcuan(uji.urlPemilik);
});
afterEach(() => uji.drop());

const semuaAlur = () => listAlurTersimpan(uji.urlPemilik);
async function perencana(): Promise<Akun> {
  const [pd] = await runSql(uji.urlPemilik, "SELECT pd_id FROM sakip.perangkat_daerah WHERE kode = 'disnaker'");
  return {
    jenis: "akun",
    pemdaId: 3524,
    id: "00000000-0000-7000-8000-000000000001",
    nama: "Perencana",
    peran: [{ peran: "perencana", pdId: String(pd?.pd_id) }],
  };
}

test("the stored state of every imported figure is the fold of its actions", async () => {
  await imporFolder(uji.konteks, OPERATOR, CONTOH);
  expect(await semuaAlur()).toHaveLength(13);
  expect(await listAlurRusak(uji.urlPemilik)).toEqual([]);
});

test("a figure that a second import changes is a new version with an action of its own; the others stay untouched", async () => {
  await imporFolder(uji.konteks, OPERATOR, CONTOH);
  const folder = await mkdtemp(join(tmpdir(), "opensakip-impor-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(CONTOH, folder, { recursive: true });
  const isi = await readFile(join(folder, "realisasi.csv"), "utf8");
  await writeFile(join(folder, "realisasi.csv"), isi.replace("2024-S1;79,48;;terkunci", "2024-S1;79,50;;disetujui"));
  await imporFolder(uji.konteks, OPERATOR, folder);
  await imporFolder(uji.konteks, OPERATOR, folder);
  const semua = await semuaAlur();
  expect(semua.map((b) => [b.versi, b.tindakan.length]).filter(([v]) => v !== 1)).toEqual([[2, 2]]);
  expect(await listAlurRusak(uji.urlPemilik)).toEqual([]);
});

test("the example offers Semester II 2024 to fill in: what is due then, each against the year's target", async () => {
  await imporFolder(uji.konteks, OPERATOR, CONTOH);
  const lembar = await getLembarIsi(uji.konteks, await perencana(), ALAMAT);
  const baris = lembar.kelompok.flatMap((k) => k.baris);
  expect(baris.map((b) => [b.sel.indikator, b.sel.periode, b.target.teks, b.isian.nilai.jenis])).toEqual([
    ["iku-1", "2024-TW4", "95,23%", "kosong"],
    ["ikp-2", "2024-TW4", "88,88%", "kosong"],
    ["ikp-3a", "2024-S2", "1,37%", "kosong"],
    ["ikp-3b", "2024-TW4", "45,59%", "kosong"],
    ["iks-1", "2024", "160 orang", "kosong"],
    ["ikp-4", "2024-S2", "74,05%", "kosong"],
    ["iks-2", "2024", "1.000 Pencaker", "kosong"],
    ["ikp-5", "2024-S2", "60,09%", "kosong"],
    ["ikp-6", "2024", "64,74%", "kosong"],
    ["iku-2", "2024-S2", "86,90", "kosong"],
    ["ikp-1", "2024-TW4", "81", "kosong"],
  ]);
  expect(lembar.anggaran).toHaveLength(2);
});

test("opening the period changes nothing that citizens see of Semester I", async () => {
  await imporFolder(uji.konteks, OPERATOR, CONTOH);
  const laporan = await getLaporanCapaian(uji.konteks, { jenis: "publik" }, { ...ALAMAT, periode: "2024-S1" });
  const capaian = [...laporan.sasaran, ...laporan.program].map((b) => b.capaian[0].teks);
  expect(capaian).toEqual(["-", "95,24%", "-", "-", "249,52%", "-", "118,50%", "101,72%", "-"]);
});
