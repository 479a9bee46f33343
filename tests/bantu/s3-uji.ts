// A small S3 server for tests: keeps objects in memory and checks each request's signature by the published rules
// (AWS Signature Version 4), written here without the library that signs.
import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

export const KUNCI_S3 = "kunci-uji";
export const RAHASIA_S3 = "rahasia-uji";

/** `isi` by path; `putus` makes every answer 503; `metode` counts requests. */
export type S3Uji = {
  readonly url: string;
  readonly isi: Map<string, Buffer>;
  readonly metode: string[];
  readonly setRusak: (rusak: boolean) => void;
  readonly close: () => Promise<void>;
};

export async function startS3(): Promise<S3Uji> {
  const isi = new Map<string, Buffer>();
  const metode: string[] = [];
  let rusak = false;
  const server = createServer((permintaan, jawaban) => {
    metode.push(permintaan.method ?? "");
    if (rusak) return void jawaban.writeHead(503).end();
    void layani(permintaan, jawaban, isi);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const alamat = server.address();
  const port = alamat === null || typeof alamat === "string" ? 0 : alamat.port;
  return {
    url: `http://127.0.0.1:${port}/bukti-pemda`,
    isi,
    metode,
    setRusak: (baru) => {
      rusak = baru;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function layani(permintaan: IncomingMessage, jawaban: ServerResponse, isi: Map<string, Buffer>): Promise<void> {
  const badan = await buffer(permintaan);
  const path = permintaan.url ?? "";
  const sidik = String(permintaan.headers["x-amz-content-sha256"]);
  if (!isBertandaTangan(permintaan, sidik)) return void jawaban.writeHead(403).end();
  if (permintaan.method === "PUT") {
    if (createHash("sha256").update(badan).digest("hex") !== sidik) return void jawaban.writeHead(400).end();
    isi.set(path, badan);
    return void jawaban.writeHead(200).end();
  }
  const ada = isi.get(path);
  if (ada === undefined) return void jawaban.writeHead(404).end();
  jawaban.writeHead(200, { "content-length": ada.length }).end(permintaan.method === "HEAD" ? undefined : ada);
}

function isBertandaTangan({ method, url, headers }: IncomingMessage, sidikIsi: string): boolean {
  const [, cakupan = "", bertanda = "", tanda = ""] =
    /Credential=kunci-uji\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]+)/.exec(headers.authorization ?? "") ??
    [];
  const kepala = bertanda.split(";").map((nama) => `${nama}:${String(headers[nama])}\n`);
  const kanonik = [method, url, "", kepala.join(""), bertanda, sidikIsi].join("\n");
  const hash = createHash("sha256").update(kanonik).digest("hex");
  const ditandai = ["AWS4-HMAC-SHA256", headers["x-amz-date"], cakupan, hash].join("\n");
  const hmac = (kunci: string | Buffer, teks: string) => createHmac("sha256", kunci).update(teks).digest();
  const kunci = cakupan.split("/").reduce<string | Buffer>(hmac, `AWS4${RAHASIA_S3}`);
  return hmac(kunci, ditandai).toString("hex") === tanda;
}
