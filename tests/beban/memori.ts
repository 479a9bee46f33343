// Memory of the application and of its PostgreSQL, from /proc (Linux).
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

async function readKiB(pid: string | number, berkas: string, medan: string): Promise<number> {
  const isi = await readFile(`/proc/${pid}/${berkas}`, "utf8").catch(() => "");
  return Number(new RegExp(`^${medan}:\\s+(\\d+) kB`, "m").exec(isi)?.[1] ?? 0);
}

/** The processes whose parent is `induk`. */
export async function listChildren(induk: string): Promise<readonly string[]> {
  const anak: string[] = [];
  for (const pid of (await readdir("/proc")).filter((nama) => /^\d+$/.test(nama))) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    if (stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] === induk) anak.push(pid);
  }
  return anak;
}

/** PSS (pages that several share are counted once) of all these processes, whole MiB. */
async function sumPss(pid: readonly string[]): Promise<number> {
  const pss = await Promise.all(pid.map((p) => readKiB(p, "smaps_rollup", "Pss")));
  return Math.round(pss.reduce((a, b) => a + b, 0) / 1024);
}

/** What the application and the processes that work for it hold, its database excepted: PSS, whole MiB. */
export async function readAplikasi(pid: number): Promise<number> {
  const semua = [String(pid)];
  for (const anak of await listChildren(String(pid))) {
    if (!(await readFile(`/proc/${anak}/comm`, "utf8").catch(() => "")).startsWith("postgres")) semua.push(anak);
  }
  return sumPss(semua);
}

/** PSS of the application and of all processes of its PostgreSQL, whole MiB. */
export async function readMemory(
  pid: number,
  folderData: string,
): Promise<{ aplikasiMiB: number; basisDataMiB: number }> {
  const postmaster = (await readFile(join(folderData, "pg", "postmaster.pid"), "utf8")).split("\n")[0] ?? "";
  const semua = [postmaster, ...(await listChildren(postmaster))];
  return { aplikasiMiB: await readAplikasi(pid), basisDataMiB: await sumPss(semua) };
}
