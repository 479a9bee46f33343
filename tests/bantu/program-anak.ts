// A child process for tests of src/pelaporan/anak.server.ts: tells its pid, waits, fails or ends, as the task says.
import { setTimeout as wait } from "node:timers/promises";
import { layaniInduk } from "../../src/pelaporan/anak.server.ts";

export type TugasUji = { readonly lama?: number; readonly gagal?: string; readonly akhiri?: true };

layaniInduk(async ({ lama, gagal, akhiri }: TugasUji) => {
  if (akhiri) process.exit(7);
  if (lama !== undefined) await wait(lama);
  if (gagal !== undefined) throw new Error(gagal);
  return process.pid;
});
