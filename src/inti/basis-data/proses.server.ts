// Looks at other processes of this machine: alive, what they run, when they began. For the lock and for PostgreSQL.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** True when a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  // A zombie waits only for a parent that may never ask (a container without init); it holds nothing any more.
  if (statFields(pid)?.[0] === "Z") return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (galat) {
    return isErrno(galat, "EPERM");
  }
}

/**
 * A text that changes when a process id is given to another process, also across reboots.
 * Empty where the system does not tell (then only the id counts).
 */
export function startMarkOf(pid: number): string {
  const mulai = statFields(pid)?.[19];
  if (mulai === undefined) return "";
  try {
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${mulai}`;
  } catch {
    return mulai;
  }
}

/** Fields of /proc/<pid>/stat from the third on: [0] is the state, [19] the start in clock ticks since boot. */
function statFields(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

/** The command line of a process, words parted by spaces; undefined when it is gone or the system does not tell. */
export function findCommandLine(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return process.platform === "linux" || process.platform === "win32" ? undefined : commandLineByPs(pid);
  }
}

function commandLineByPs(pid: number): string | undefined {
  try {
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

/** Waits until `syarat` holds, asking every `jeda` ms; false when `batas` ms have passed before. */
export async function waitUntil(syarat: () => boolean | Promise<boolean>, batas: number, jeda = 20): Promise<boolean> {
  const akhir = performance.now() + batas;
  while (!(await syarat())) {
    if (performance.now() > akhir) return false;
    await sleep(jeda);
  }
  return true;
}

/** True for a system error with this code ("EACCES", "ENOSPC", ...) . */
export function isErrno(galat: unknown, ...kode: readonly string[]): boolean {
  return galat instanceof Error && "code" in galat && typeof galat.code === "string" && kode.includes(galat.code);
}
