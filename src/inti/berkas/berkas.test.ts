// The two stores keep the same promises; the scanner never says "clean" when it could not ask.
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startClamd, VIRUS_UJI } from "../../../tests/bantu/clamd-uji.ts";
import { KUNCI_S3, RAHASIA_S3, type S3Uji, startS3 } from "../../../tests/bantu/s3-uji.ts";
import type { Berkas } from "./berkas.ts";
import { openBerkasCakram } from "./cakram.server.ts";
import { openClamd } from "./clamd.server.ts";
import { openBerkasS3 } from "./s3.server.ts";
import { sidikOf } from "./sidik.server.ts";

const ISI = new TextEncoder().encode("daftar hadir");
const SIDIK = sidikOf(ISI);
let folder: string;
let s3: S3Uji;
const bukaS3 = (ubah: Partial<Parameters<typeof openBerkasS3>[0]> = {}) =>
  openBerkasS3({ url: s3.url, kunci: KUNCI_S3, rahasia: RAHASIA_S3, wilayah: "us-east-1", ...ubah });
const cakram = (nama: string) => openBerkasCakram(join(folder, nama));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "opensakip-berkas-uji-"));
  s3 = await startS3();
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each<readonly [string, () => Berkas]>([
  ["the local disk", () => cakram("sama")],
  ["S3", () => bukaS3()],
])("%s", (_, buka) => {
  test("names a content by its SHA-256, keeps it, and gives back the same bytes", async () => {
    const berkas = buka();
    expect(await berkas.has(SIDIK)).toBe(false);
    await expect(berkas.get(SIDIK)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    expect(await berkas.put(ISI)).toBe(SIDIK);
    expect(await berkas.put(ISI)).toBe(SIDIK);
    expect(await berkas.has(SIDIK)).toBe(true);
    expect(await berkas.get(SIDIK)).toEqual(ISI);
  });

  test.each(["../../etc/passwd", "", SIDIK.toUpperCase(), `${SIDIK}/..`])(
    "takes no name but a hash (%j)",
    async (nama) => {
      await expect((async () => buka().get(nama))()).rejects.toMatchObject({ kode: "internal" });
      await expect((async () => buka().has(nama))()).rejects.toMatchObject({ kode: "internal" });
    },
  );
});

test("on the disk a content lies once, two folders deep, with nothing half-written beside it", async () => {
  const berkas = cakram("dalam");
  await Promise.all([berkas.put(ISI), berkas.put(ISI), berkas.put(ISI)]);
  const ada = await readdir(join(folder, "dalam"), { recursive: true });
  expect(ada.sort()).toEqual([
    SIDIK.slice(0, 2),
    `${SIDIK.slice(0, 2)}/${SIDIK.slice(2, 4)}`,
    `${SIDIK.slice(0, 2)}/${SIDIK.slice(2, 4)}/${SIDIK}`,
  ]);
});

test("a content that was changed on the disk is not handed out, and is put right by putting it again", async () => {
  const berkas = cakram("rusak");
  await berkas.put(ISI);
  await writeFile(join(folder, "rusak", SIDIK.slice(0, 2), SIDIK.slice(2, 4), SIDIK), "lain");
  await expect(berkas.get(SIDIK)).rejects.toMatchObject({
    kode: "lingkungan",
    message: expect.stringContaining("rusak"),
  });
  await berkas.put(ISI);
  expect(await berkas.get(SIDIK)).toEqual(ISI);
});

test("a folder that cannot be written is named", async () => {
  await writeFile(join(folder, "penghalang"), "");
  await expect(cakram("penghalang").put(ISI)).rejects.toMatchObject({ kode: "lingkungan" });
});

test("S3 gets a content once, and only from whoever holds the secret", async () => {
  const isi = new TextEncoder().encode("sertifikat");
  const awal = s3.metode.length;
  await bukaS3().put(isi);
  await bukaS3({ url: `${s3.url}/` }).put(isi);
  expect(s3.metode.slice(awal)).toEqual(["HEAD", "PUT", "HEAD"]);
  expect([...s3.isi.keys()]).toContain(
    `/bukti-pemda/${sidikOf(isi).slice(0, 2)}/${sidikOf(isi).slice(2, 4)}/${sidikOf(isi)}`,
  );
  await expect(bukaS3({ rahasia: "salah" }).put(isi)).rejects.toMatchObject({ kode: "lingkungan" });
});

test("an S3 server that is broken or away is said so, and nothing counts as kept", async () => {
  s3.setRusak(true);
  await expect(bukaS3().put(ISI)).rejects.toMatchObject({ kode: "lingkungan" });
  await expect(bukaS3().get(SIDIK)).rejects.toMatchObject({ kode: "lingkungan" });
  s3.setRusak(false);
  const pergi = await startS3();
  await pergi.close();
  await expect(bukaS3({ url: pergi.url }).put(ISI)).rejects.toMatchObject({ kode: "lingkungan" });
});

describe("the virus scanner", () => {
  test("is given the whole content and its word is taken", async () => {
    const clamd = await startClamd();
    const pindai = openClamd({ host: "127.0.0.1", port: clamd.port });
    const besar = new Uint8Array(200_000).fill(7);
    expect(await pindai(besar)).toEqual({ bersih: true });
    expect(clamd.diterima[0]?.equals(besar)).toBe(true);
    expect(await pindai(new TextEncoder().encode(`awal ${VIRUS_UJI}`))).toEqual({ bersih: false, nama: "Virus.Uji" });
    await clamd.close();
  });

  test.each(["", "INSTREAM size limit exceeded. ERROR", "stream: OKE"])(
    "that answers %j has said nothing",
    async (jawab) => {
      const clamd = await startClamd(jawab);
      await expect(openClamd({ host: "127.0.0.1", port: clamd.port })(ISI)).rejects.toMatchObject({
        kode: "lingkungan",
      });
      await clamd.close();
    },
  );

  test("that is away, on the network or at a path, refuses", async () => {
    const clamd = await startClamd();
    await clamd.close();
    for (const alamat of [{ host: "127.0.0.1", port: clamd.port }, { path: join(folder, "tidak-ada.sock") }]) {
      await expect(openClamd(alamat)(ISI)).rejects.toMatchObject({
        kode: "lingkungan",
        message: expect.stringContaining("Pemindai virus tidak dapat dihubungi"),
      });
    }
  });
});
