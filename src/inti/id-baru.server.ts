// UUID version 7 (RFC 9562): new ids grow with time, so new rows land side by side in the index.
import { randomBytes } from "node:crypto";

/** A new UUIDv7 for the time `sekarang` (milliseconds since 1970). */
export function createUuidV7(sekarang: number): string {
  const bita = randomBytes(16);
  bita.writeUIntBE(sekarang, 0, 6);
  bita.writeUInt8(0x70 | (bita.readUInt8(6) & 0x0f), 6);
  bita.writeUInt8(0x80 | (bita.readUInt8(8) & 0x3f), 8);
  return bita.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
