// The passwords of the embedded PostgreSQL, made once and kept in <data>/rahasia.json (readable by its owner only).
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Galat } from "../galat.ts";

const Rahasia = z.object({ super: z.string().min(20), pemilik: z.string().min(20) });
/** Passwords of the superuser `postgres` and of the owner role `opensakip_pemilik`. */
export type Rahasia = z.infer<typeof Rahasia>;

/**
 * Reads the passwords, making them when the database does not exist yet.
 * @throws Galat `lingkungan` when the file is missing or broken although the database exists.
 */
export function loadRahasia(folder: string, basisDataAda: boolean): Rahasia {
  const berkas = join(folder, "rahasia.json");
  if (!existsSync(berkas)) {
    if (basisDataAda) throw brokenRahasia(berkas);
    const baru = { super: randomBytes(32).toString("hex"), pemilik: randomBytes(32).toString("hex") };
    writeFileSync(`${berkas}.baru`, `${JSON.stringify(baru, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${berkas}.baru`, berkas);
    return baru;
  }
  try {
    return Rahasia.parse(JSON.parse(readFileSync(berkas, "utf8")));
  } catch (sebab) {
    throw brokenRahasia(berkas, sebab);
  }
}

function brokenRahasia(berkas: string, sebab?: unknown): Galat {
  return new Galat(
    "lingkungan",
    `Berkas ${berkas} (kata sandi basis data) hilang atau rusak. Kembalikan dari cadangan bersama folder pg di sampingnya.`,
    { sebab },
  );
}
