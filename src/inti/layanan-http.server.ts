// Listens for HTTP and closes without cutting a running request. Used by main.ts.
import type { AddressInfo } from "node:net";
import type { ServerType } from "@hono/node-server";
import { isErrno } from "./basis-data/proses.server.ts";
import { Galat } from "./galat.ts";
import type { Konfigurasi } from "./konfigurasi.server.ts";

/** `alamat` is what to type into a browser on this machine. */
export type LayananHttp = { readonly alamat: string; readonly close: () => Promise<void> };
type Aplikasi = { readonly fetch: (permintaan: Request) => Response | Promise<Response> };

const BATAS_TUTUP_MS = 10_000;
const SEMUA_ALAMAT = ["0.0.0.0", "::"];

/** Serves `aplikasi` on the configured address. @throws Galat `lingkungan` naming PORT or HOST when it cannot listen. */
export async function listenHttp(
  aplikasi: Aplikasi,
  { host, port }: Pick<Konfigurasi, "host" | "port">,
): Promise<LayananHttp> {
  // Loaded when needed: the command line shares this module's index and never listens.
  const { createAdaptorServer } = await import("@hono/node-server");
  const server = createAdaptorServer({ fetch: aplikasi.fetch, overrideGlobalObjects: false });
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  server.once("error", (sebab) => reject(toListenGalat(host, port, sebab)));
  server.listen(port, host, () => resolve(server.address() as AddressInfo));
  const didengar = await promise;
  return { alamat: browserAddress(host, didengar.port), close: () => closeServer(server) };
}

function browserAddress(host: string, port: number): string {
  if (SEMUA_ALAMAT.includes(host)) return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function toListenGalat(host: string, port: number, sebab: unknown): unknown {
  const pesan = describe(host, port, sebab);
  return pesan === undefined ? sebab : new Galat("lingkungan", pesan, { sebab });
}

function describe(host: string, port: number, sebab: unknown): string | undefined {
  if (isErrno(sebab, "EADDRINUSE")) {
    return `Port ${port} sedang dipakai program lain. Hentikan program itu, atau tetapkan PORT ke nomor lain, misalnya PORT=${port + 1}.`;
  }
  if (isErrno(sebab, "EACCES")) {
    return `Port ${port} tidak boleh dipakai pengguna ini. Tetapkan PORT ke nomor di atas 1023.`;
  }
  if (isErrno(sebab, "EADDRNOTAVAIL", "ENOTFOUND", "EINVAL", "EAI_AGAIN")) {
    return `Alamat ${host} bukan alamat mesin ini. Periksa pengaturan HOST (bawaan 127.0.0.1; 0.0.0.0 untuk semua alamat).`;
  }
  return undefined;
}

/** Stops accepting, lets running requests finish for ten seconds, then cuts what is left. */
async function closeServer(server: ServerType): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  const batas = setTimeout(() => {
    if ("closeAllConnections" in server) server.closeAllConnections();
  }, BATAS_TUTUP_MS);
  await promise;
  clearTimeout(batas);
}
