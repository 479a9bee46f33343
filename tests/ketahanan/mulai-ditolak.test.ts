// What an operator reads when OpenSAKIP cannot start: the cause, the setting that changes it, an exit code that is not 0.
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { toFolderGalat } from "../../src/inti/basis-data/folder-data.server.ts";
import {
  type Lingkungan,
  launch,
  launchAplikasi,
  newFolderData,
  newFolderTerisi,
  postmasterOf,
  runPerintah,
  startAplikasi,
  statusOf,
} from "./bantu/proses-uji.ts";

/** What a start that must fail says to the operator. */
async function refusal(lingkungan: Lingkungan): Promise<string> {
  const proses = launchAplikasi(lingkungan);
  expect(await proses.berakhir).toBe(1);
  expect(proses.stdout()).not.toContain("OpenSAKIP siap");
  // Sentences, not a stack trace.
  expect(proses.stderr()).not.toMatch(/^\s+at /m);
  return proses.stderr();
}

test("a second process on the same data folder is refused by name of the first, which goes on serving", async () => {
  const folder = newFolderTerisi();
  const pertama = await startAplikasi({ OPENSAKIP_DATA: folder });
  const pesan = await refusal({ OPENSAKIP_DATA: folder });
  expect(pesan).toContain(`Folder data ${folder} sedang dipakai OpenSAKIP lain (proses ${pertama.pid}).`);
  expect(pesan).toContain("OPENSAKIP_DATA");
  expect(await statusOf(pertama.alamat, "/siap")).toBe(200);
  const perintah = await runPerintah({ OPENSAKIP_DATA: folder }, "jejak", "verifikasi");
  expect([await perintah.berakhir, await statusOf(pertama.alamat, "/siap")]).toEqual([0, 200]);
});

test("a port in use names the port and PORT, and leaves no database running", async () => {
  const folder = newFolderTerisi();
  const penghuni = createServer();
  const port = await new Promise<number>((resolve) => {
    penghuni.listen(0, "127.0.0.1", () => {
      const alamat = penghuni.address();
      resolve(typeof alamat === "object" && alamat !== null ? alamat.port : 0);
    });
  });
  onTestFinished(() => void penghuni.close());
  const pesan = await refusal({ OPENSAKIP_DATA: folder, PORT: String(port) });
  expect(pesan).toContain(`Port ${port} sedang dipakai program lain.`);
  expect(pesan).toContain("PORT=");
  expect(postmasterOf(folder)).toBeUndefined();
});

describe("a data folder that cannot be used names its path and OPENSAKIP_DATA", () => {
  test("when it is a file, or lies inside one", async () => {
    const berkas = join(newFolderData(), "berkas");
    writeFileSync(berkas, "");
    for (const folder of [berkas, join(berkas, "data")]) {
      const pesan = await refusal({ OPENSAKIP_DATA: folder });
      expect(pesan).toContain(`Folder data ${folder} tidak dapat dibuat karena ${berkas} adalah berkas biasa.`);
      expect(pesan).toContain("OPENSAKIP_DATA");
    }
  });

  test("when it is a link to a place that is gone, such as a disk that is not mounted", async () => {
    const tautan = join(newFolderData(), "tautan");
    symlinkSync("/tidak/ada/di-sini", tautan);
    expect(await refusal({ OPENSAKIP_DATA: tautan })).toMatch(/tidak dapat dibuat .* OPENSAKIP_DATA/);
  });

  test("when it may not be written", async () => {
    const terkunci = join(newFolderData(), "terkunci");
    mkdirSync(terkunci);
    chmodSync(terkunci, 0o555);
    // Permission bits do not bind root; the kernel's own folder does.
    const folder = process.getuid?.() === 0 ? "/sys/opensakip" : terkunci;
    expect(await refusal({ OPENSAKIP_DATA: folder })).toMatch(
      /tidak dapat ditulis|hanya dapat dibaca|tidak dapat dibuat/,
    );
  });

  const penuh = (bita: string) => [
    ...(process.getuid?.() === 0 ? ["-m"] : ["-rm"]),
    "sh",
    "-c",
    `mount -t tmpfs -o size=${bita} none "$1" && OPENSAKIP_DATA="$1/data" exec "$2" build/server/index.js`,
  ];

  test("when the disk is full before or while the database is made", async () => {
    for (const ukuran of (await canMount()) ? ["16k", "12m"] : []) {
      const proses = launch("unshare", [...penuh(ukuran), "sh", newFolderData(), process.execPath], {});
      expect(await proses.berakhir).toBe(1);
      expect(proses.stderr()).toMatch(/Ruang penyimpanan untuk folder data \S+ penuh.* OPENSAKIP_DATA/);
    }
    // Also where no disk can be made small: both shapes in which the news arrives, Node's and PostgreSQL's.
    const dariNode = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    const dariPostgres = 'FATAL:  could not write lock file "postmaster.pid": No space left on device';
    for (const sebab of [dariNode, dariPostgres]) {
      expect(toFolderGalat("/srv/data", sebab)?.message).toMatch(/\/srv\/data penuh.* OPENSAKIP_DATA/);
    }
  });

  async function canMount(): Promise<boolean> {
    if (process.platform !== "linux") return false;
    const bendera = process.getuid?.() === 0 ? "-m" : "-rm";
    const coba = launch("unshare", [bendera, "sh", "-c", 'mount -t tmpfs none "$1"', "sh", newFolderData()], {});
    return (await coba.berakhir.catch(() => 1)) === 0;
  }
});

describe("a wrong setting is named together with what would be right", () => {
  const tanpaServer = "postgres://sakip:rahasia-sekali@127.0.0.1:1/sakip";

  test.each([
    [{ PORT: "abc", LOG_LEVEL: "keras" }, /PORT: harus bilangan bulat[\s\S]*LOG_LEVEL: harus salah satu dari/],
    [{ HOST: "192.0.2.1" }, /Alamat 192\.0\.2\.1 bukan alamat mesin ini\. Periksa pengaturan HOST/],
    [{ DATABASE_URL: "sampah" }, /DATABASE_URL: harus berbentuk postgres:\/\//],
    [{ DATABASE_URL: tanpaServer }, /127\.0\.0\.1:1 tidak dapat dihubungi\. Periksa pengaturan DATABASE_URL/],
  ])("%j", async (salah, pesan) => {
    const keluaran = await refusal({ OPENSAKIP_DATA: newFolderTerisi(), ...salah });
    expect(keluaran).toMatch(pesan);
    expect(keluaran).not.toContain("rahasia-sekali");
  });
});
