// Writes and reads rows in the database of a data folder, past the application, to prove that nothing acknowledged is lost.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { verifyJejak } from "../../../src/inti/index.server.ts";
import { bound, column, connect } from "../../bantu/sambungan-uji.ts";

const PEMDA_UJI = 9999;

/** Connection URL of the owner role of the embedded server that runs on a data folder. */
export function ownerUrlOf(folder: string): string {
  const { pemilik } = JSON.parse(readFileSync(join(folder, "rahasia.json"), "utf8")) as { pemilik: string };
  const port = readFileSync(join(folder, "port-basis-data"), "utf8").trim();
  return `postgres://opensakip_pemilik:${pemilik}@127.0.0.1:${port}/opensakip`;
}

/** Commits one audited row and returns its name once the database has acknowledged it. The session stays open. */
export async function writeAcknowledged(klien: pg.Client, nama: string): Promise<void> {
  await bound(klien, { pemda: PEMDA_UJI, pelaku: "uji ketahanan" }, async () => {
    await klien.query(
      "INSERT INTO sakip.pemda (pemda_id, kode_wilayah, nama) VALUES ($1, '99.99', $2) ON CONFLICT (pemda_id) DO UPDATE SET nama = excluded.nama",
      [PEMDA_UJI, nama],
    );
  });
}

/** A session of the owner that survives the death of its server as an object, not as an unhandled error. */
export async function connectOwner(folder: string): Promise<pg.Client> {
  const klien = await connect(ownerUrlOf(folder));
  klien.on("error", () => {});
  return klien;
}

/** The name written last, and whether every audit chain is whole. */
export async function readBack(folder: string): Promise<{ nama: string | undefined; jejakUtuh: boolean }> {
  const klien = await connectOwner(folder);
  try {
    const [nama] = await column(klien, `SELECT nama FROM sakip.pemda WHERE pemda_id = ${PEMDA_UJI}`);
    const jejak = await verifyJejak(ownerUrlOf(folder));
    return { nama, jejakUtuh: jejak.length > 0 && jejak.every((h) => h.rusak === null) };
  } finally {
    await klien.end();
  }
}
