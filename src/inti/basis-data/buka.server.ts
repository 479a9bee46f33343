// From settings to an open, migrated database, embedded or by DATABASE_URL. Called by main.ts and the command line.
import type { Konfigurasi } from "../konfigurasi.server.ts";
import { openBasisData } from "./basis-data.server.ts";
import { type HasilPenyiapan, prepareBasisData } from "./penyiapan.server.ts";
import type { BasisData } from "./sesi.server.ts";
import { openTertanam, type Pemakai } from "./tertanam.server.ts";

/** `close` ends the pool and leaves or stops the embedded server. `migrasi` names the files applied just now. */
export type BasisTerbuka = {
  readonly basis: BasisData;
  readonly urlPemilik: string;
  readonly urlAplikasi: string;
  readonly tertanam: boolean;
  readonly migrasi: HasilPenyiapan["migrasi"];
  readonly close: () => Promise<void>;
};

/** Opens the database of the settings. @throws Galat `lingkungan` as `openTertanam` and `prepareBasisData`. */
export async function openFromKonfigurasi(konfigurasi: Konfigurasi, pemakai: Pemakai): Promise<BasisTerbuka> {
  const server = await openServer(konfigurasi, pemakai);
  try {
    const { urlAplikasi, migrasi } = await prepareBasisData(server.urlPemilik);
    const basis = openBasisData({ urlAplikasi });
    return {
      basis,
      urlPemilik: server.urlPemilik,
      urlAplikasi,
      tertanam: konfigurasi.urlPemilik === null,
      migrasi,
      close: async () => {
        await basis.close();
        await server.stop();
      },
    };
  } catch (galat) {
    await server.stop();
    throw galat;
  }
}

async function openServer({ urlPemilik, folderData }: Konfigurasi, pemakai: Pemakai) {
  if (urlPemilik === null) return openTertanam(folderData, pemakai);
  return { urlPemilik, stop: async () => {} };
}
