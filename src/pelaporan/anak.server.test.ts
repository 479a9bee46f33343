// A child process that works for us: its errors, its end, and the signals it lets pass.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { projectPath } from "#inti/server";
import type { TugasUji } from "../../tests/bantu/program-anak.ts";
import { createAnak, type OpsiAnak } from "./anak.server.ts";

const createUji = (opsi: Partial<OpsiAnak> = {}) =>
  createAnak<TugasUji, number>({
    berkas: projectPath("tests", "bantu", "program-anak.ts"),
    sebutan: "Pekerjaan uji",
    heapMiB: 64,
    umur: 100,
    diamMs: 60_000,
    ...opsi,
  });

/** The system may take its time to clear away a process that ended. */
const TUNGGU = { timeout: 20_000 };

const isHidup = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("createAnak", () => {
  test("one child does task after task, also those asked for at once, outside of this process", async () => {
    const anak = createUji();
    const pid = await Promise.all([anak.kerjakan({}), anak.kerjakan({}), anak.kerjakan({})]);
    expect(new Set(pid).size).toBe(1);
    expect(pid[0]).not.toBe(process.pid);
  });

  test("a task that fails tells why, and the same child does the next", async () => {
    const anak = createUji();
    const pid = await anak.kerjakan({});
    await expect(anak.kerjakan({ gagal: "kertas habis" })).rejects.toMatchObject({
      kode: "internal",
      message: "Pekerjaan uji gagal: kertas habis",
    });
    expect(await anak.kerjakan({})).toBe(pid);
  });

  test("a child that ends fails what it was asked for, and another does the next", async () => {
    const anak = createUji();
    const pid = await anak.kerjakan({});
    const menunggu = [anak.kerjakan({ akhiri: true }), anak.kerjakan({ lama: 1000 })];
    for (const hasil of await Promise.allSettled(menunggu)) {
      expect(hasil).toMatchObject({ status: "rejected", reason: { message: "Pekerjaan uji berhenti." } });
    }
    expect(await anak.kerjakan({})).not.toBe(pid);
  });

  test("a program that cannot be started is an error, not a wait without end", async () => {
    const anak = createUji({ berkas: projectPath("tests", "bantu", "tidak-ada.ts") });
    await expect(anak.kerjakan({})).rejects.toMatchObject({ kode: "internal" });
  });

  test("after its number of tasks the child ends and another begins", async () => {
    const anak = createUji({ umur: 2 });
    const pid = [await anak.kerjakan({}), await anak.kerjakan({}), await anak.kerjakan({}), await anak.kerjakan({})];
    expect(pid[0]).toBe(pid[1]);
    expect(pid[1]).not.toBe(pid[2]);
    expect(pid[2]).toBe(pid[3]);
    await expect.poll(() => pid.some(isHidup), TUNGGU).toBe(false);
  });

  test("without work the child ends by itself", async () => {
    const pid = await createUji({ diamMs: 20 }).kerjakan({});
    await expect.poll(() => isHidup(pid), TUNGGU).toBe(false);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s to the whole group does not break off work",
    async (sinyal) => {
      const anak = createUji();
      const pid = await anak.kerjakan({});
      const hasil = anak.kerjakan({ lama: 200 });
      process.kill(pid, sinyal);
      expect(await hasil).toBe(pid);
    },
  );

  test.each([
    ["that has its answer ends", ""],
    ["that is killed ends", 'process.kill(process.pid, "SIGKILL");'],
  ])("a program %s, and its child with it", async (_, akhir) => {
    const program = `
      import { createAnak } from "./src/pelaporan/anak.server.ts";
      const anak = createAnak({ berkas: "tests/bantu/program-anak.ts", sebutan: "Uji", heapMiB: 64, umur: 9, diamMs: 60_000 });
      console.log(await anak.kerjakan({}));
      ${akhir}`;
    const opsi = { cwd: projectPath(), timeout: 30_000 };
    const jalan = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], opsi);
    const pid = Number((await jalan.catch((galat: { readonly stdout: string }) => galat)).stdout);
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => isHidup(pid), TUNGGU).toBe(false);
  });
});
