// A test database with the example data set of contoh/ imported through the real importer.
import { muatAcuan, siapkanContoh } from "#pertukaran/server";
import { type BasisUji, createTestDatabase } from "./basis-uji.ts";

/** As `createTestDatabase`, holding what a fresh installation shows: the Disnaker Lamongan data of 2024. */
export async function createContohLamongan(): Promise<BasisUji> {
  const uji = await createTestDatabase();
  await muatAcuan(uji.urlPemilik);
  await siapkanContoh(uji.konteks);
  return uji;
}
