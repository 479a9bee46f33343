// A PostgreSQL of one's own by DATABASE_URL: nothing else to change, and its absence is survived.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openTertanam } from "../../src/inti/index.server.ts";
import { newFolderData, newFolderTerisi, runPerintah, startAplikasi, statusOf, until } from "./bantu/proses-uji.ts";

const textOf = async (alamat: string) => (await fetch(alamat)).text();

test("with DATABASE_URL alone everything works, and the data folder is never touched", async () => {
  const server = await openTertanam(newFolderData(), "aplikasi");
  onTestFinished(server.stop);
  const berkas = join(newFolderData(), "berkas");
  writeFileSync(berkas, "");
  // A data folder that cannot exist: whoever reached for it would fail.
  const lingkungan = { DATABASE_URL: server.urlPemilik, OPENSAKIP_DATA: join(berkas, "data") };

  const aplikasi = await startAplikasi(lingkungan);
  expect([await statusOf(aplikasi.alamat, "/siap"), await statusOf(aplikasi.alamat, "/")]).toEqual([200, 200]);
  expect(await textOf(aplikasi.alamat)).not.toContain("Lamongan");

  for (const kata of [["periksa"], ["impor", "contoh/lamongan-disnaker-2024"], ["jejak", "verifikasi"]]) {
    const perintah = await runPerintah(lingkungan, ...kata);
    expect([kata[0], await perintah.berakhir, perintah.stderr()]).toEqual([
      kata[0],
      0,
      expect.not.stringMatching(/at /),
    ]);
  }
  expect(await textOf(aplikasi.alamat)).toContain("Lamongan");
  expect(await textOf(`${aplikasi.alamat}/capaian?pd=disnaker&periode=2024-S1`)).toContain("249,52");
  aplikasi.kill("SIGTERM");
  expect(await aplikasi.berakhir).toBe(0);
});

test("while the server is away the application lives but is not ready, and recovers by itself", async () => {
  const folder = newFolderTerisi();
  const server = await openTertanam(folder, "aplikasi");
  onTestFinished(server.stop);
  const { alamat } = await startAplikasi({ DATABASE_URL: server.urlPemilik });
  expect([await statusOf(alamat, "/siap"), await statusOf(alamat, "/sehat")]).toEqual([200, 200]);

  await server.stop();
  expect(existsSync(join(folder, "pg", "postmaster.pid"))).toBe(false);
  expect([await statusOf(alamat, "/siap"), await statusOf(alamat, "/sehat")]).toEqual([503, 200]);
  const halaman = await fetch(alamat);
  expect([halaman.status, halaman.headers.get("retry-after")]).toEqual([503, "10"]);
  expect(await halaman.text()).toMatch(/Basis data sedang tidak dapat dihubungi[\s\S]*Nomor rujukan/);

  const kembali = await openTertanam(folder, "aplikasi");
  onTestFinished(kembali.stop);
  expect(kembali.urlPemilik).toBe(server.urlPemilik);
  await until(async () => (await statusOf(alamat, "/siap")) === 200, "siap kembali");
  expect(await statusOf(alamat, "/")).toBe(200);
});
