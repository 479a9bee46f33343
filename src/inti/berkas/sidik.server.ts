// SHA-256 of contents, shared by the stores.
import { createHash } from "node:crypto";
import { Galat } from "../galat.ts";
import type { SidikBerkas } from "./berkas.ts";

/** The name of a content. */
export function sidikOf(isi: Uint8Array): SidikBerkas {
  return createHash("sha256").update(isi).digest("hex");
}

/** Refuses what is no SHA-256, so that a name never becomes a path of its own choosing. @throws Galat `internal`. */
export function assertSidik(sidik: SidikBerkas): void {
  if (!/^[0-9a-f]{64}$/.test(sidik)) throw new Galat("internal", "Sidik berkas tidak sah.");
}

/** @throws Galat `lingkungan` when the content read is not the one that was put. */
export function assertUtuh(sidik: SidikBerkas, isi: Uint8Array): void {
  if (sidikOf(isi) === sidik) return;
  throw new Galat(
    "lingkungan",
    "Berkas di penyimpanan rusak: isinya tidak cocok dengan sidik saat diunggah. Hubungi admin untuk memulihkannya dari cadangan.",
  );
}

/** The refusal for a content that is not in the store. */
export function galatHilang(sebab?: unknown): Galat {
  const pesan = "Berkas tidak ada di penyimpanan. Hubungi admin untuk memulihkannya dari cadangan.";
  return new Galat("tidak_ditemukan", pesan, { sebab });
}
