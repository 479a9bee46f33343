// Where the installed project lies, from source and from the built bundle alike. For migrasi/, referensi/, contoh/.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Galat } from "./galat.ts";

let akar: string | undefined;

/**
 * The absolute path of a folder or file of the project, e.g. `projectPath("migrasi")`.
 * @throws Galat `lingkungan` when the program was torn out of its folder.
 */
export function projectPath(...bagian: readonly string[]): string {
  akar ??= findRoot(dirname(fileURLToPath(import.meta.url)));
  return join(akar, ...bagian);
}

function findRoot(mulai: string): string {
  for (let folder = mulai; ; folder = dirname(folder)) {
    // migrasi/ tells our package.json from one that a bundler may write beside its output.
    if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "migrasi"))) return folder;
    if (folder === dirname(folder)) {
      throw new Galat(
        "lingkungan",
        `Folder proyek OpenSAKIP (berisi package.json dan migrasi/) tidak ditemukan dari ${mulai}.`,
      );
    }
  }
}
