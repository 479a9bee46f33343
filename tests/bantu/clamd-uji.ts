// A small ClamAV daemon for tests: reads INSTREAM by its protocol and answers by what the content holds.
import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** The text that this daemon takes for a virus. */
export const VIRUS_UJI = "virus-uji";

export type ClamdUji = {
  readonly port: number;
  /** Contents received so far. */
  readonly diterima: Buffer[];
  readonly close: () => Promise<void>;
};

/** `jawab`: what it says instead of a verdict; "" closes the connection without a word. */
export async function startClamd(jawab?: string): Promise<ClamdUji> {
  const diterima: Buffer[] = [];
  const server = createServer((soket) => {
    let semua = Buffer.alloc(0);
    soket.on("error", () => {});
    soket.on("data", (potongan) => {
      semua = Buffer.concat([semua, potongan]);
      const isi = readInstream(semua);
      if (isi === undefined) return;
      diterima.push(isi);
      answer(soket, jawab ?? (isi.includes(VIRUS_UJI) ? "stream: Virus.Uji FOUND" : "stream: OK"));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const alamat = server.address();
  return {
    port: alamat === null || typeof alamat === "string" ? 0 : alamat.port,
    diterima,
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}

function answer(soket: Socket, teks: string): void {
  if (teks === "") soket.destroy();
  else soket.end(`${teks}\0`);
}

/** The content once its end has come. */
function readInstream(semua: Buffer): Buffer | undefined {
  const perintah = "zINSTREAM\0";
  if (semua.subarray(0, perintah.length).toString() !== perintah) return undefined;
  const potongan: Buffer[] = [];
  for (let i = perintah.length; i + 4 <= semua.length; ) {
    const panjang = semua.readUInt32BE(i);
    if (panjang === 0) return Buffer.concat(potongan);
    potongan.push(semua.subarray(i + 4, i + 4 + panjang));
    i += 4 + panjang;
  }
  return undefined;
}
