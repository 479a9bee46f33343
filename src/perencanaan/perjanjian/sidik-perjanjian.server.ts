// The digest of an agreement: what is printed in its footer and checked on the verification page.
import { createHash } from "node:crypto";
import { bentukBaku } from "./bentuk-baku.ts";
import type { IsiPerjanjian } from "./isi-perjanjian.ts";

/** SHA-256 of the canonical JSON, 64 lower-case hex digits. */
export function sidikPerjanjian(isi: IsiPerjanjian): string {
  return createHash("sha256").update(bentukBaku(isi), "utf8").digest("hex");
}
