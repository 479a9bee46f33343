// The embedded database of a data folder as a program opens it, fsync on: for tests and measurements without the web.
import {
  createKonteks,
  createLog,
  type Konteks,
  openBasisData,
  openLayananLuar,
  openTertanam,
  type Pemakai,
  prepareBasisData,
} from "../../src/inti/index.server.ts";

/** `close` ends the connections and, as the last user of the folder, the server. */
export type BasisFolder = {
  readonly konteks: Konteks;
  readonly urlPemilik: string;
  readonly close: () => Promise<void>;
};

/** Starts or joins the server of the folder, migrated to the newest schema. */
export async function openBasisFolder(folderData: string, pemakai: Pemakai): Promise<BasisFolder> {
  const server = await openTertanam(folderData, pemakai);
  const { urlAplikasi } = await prepareBasisData(server.urlPemilik);
  const basis = openBasisData({ urlAplikasi });
  const konteks = createKonteks(
    basis,
    createLog("silent"),
    openLayananLuar({ folderData, berkasS3: null, clamd: null }),
  );
  return {
    konteks,
    urlPemilik: server.urlPemilik,
    close: async () => {
      await basis.close();
      await server.stop();
    },
  };
}
