// Processor time of the application, of its PostgreSQL and of the measuring program itself, from /proc (Linux).
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listChildren } from "./memori.ts";

/** Processor time used so far, in milliseconds. */
export type Prosesor = { readonly aplikasi: number; readonly basisData: number; readonly pembangkit: number };

// Linux counts in hundredths of a second here, whatever the kernel was built with.
const MS_PER_DETAK = 10;
const MEDAN = { sendiri: [11, 12], denganAnak: [11, 12, 13, 14] } as const;

/** Reads the three; take the difference of two readings. */
export async function readProsesor(pid: number, folder: string): Promise<Prosesor> {
  const induk = (await readFile(join(folder, "pg", "postmaster.pid"), "utf8")).split("\n")[0] ?? "";
  const anak = await listChildren(induk);
  const basisData = [await readMs(induk, "denganAnak"), ...(await Promise.all(anak.map((p) => readMs(p, "sendiri"))))];
  const { user, system } = process.cpuUsage();
  return {
    aplikasi: await readMs(pid, "sendiri"),
    basisData: basisData.reduce((a, b) => a + b, 0),
    pembangkit: (user + system) / 1000,
  };
}

/** `denganAnak` counts children that have ended, too. 0 for a process that is gone. */
async function readMs(pid: string | number, medan: keyof typeof MEDAN): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name in parentheses may hold spaces; the fields are counted from behind it.
  const kolom = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return MEDAN[medan].reduce((jumlah, ke) => jumlah + Number(kolom[ke] ?? 0) * MS_PER_DETAK, 0);
}
