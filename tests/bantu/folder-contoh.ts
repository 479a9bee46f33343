// Data folders as a first start leaves them, for tests that need an application of their own. Called by browser tests.
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";

/** A new folder with example data and demo accounts, for `startAplikasi`; the caller removes it. */
export function newFolderContoh(): string {
  const folder = mkdtempSync(join(tmpdir(), "opensakip-peramban-"));
  // Not cpSync: the database's files must keep their owner.
  execFileSync("cp", ["-a", `${inject("folderContoh")}/.`, folder]);
  return folder;
}
