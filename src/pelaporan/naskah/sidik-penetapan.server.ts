// The digest of a set report: what is printed in it and checked on the verification page.
import { createHash } from "node:crypto";
import { bentukPenetapan, type IsiPenetapan } from "./isi-penetapan.ts";

/** SHA-256 of the canonical JSON, 64 lower-case hex digits. */
export function sidikPenetapan(isi: IsiPenetapan): string {
  return createHash("sha256").update(bentukPenetapan(isi), "utf8").digest("hex");
}
