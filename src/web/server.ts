// The HTTP side of the application: health, static files, security headers, kept pages, then React Router.
// Called by main.ts; needs no socket, so tests drive it through `app.request()`.
import { randomBytes } from "node:crypto";
import * as hasilBangun from "virtual:react-router/server-build";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import type { Konteks, PemdaId } from "#inti/server";
import { respondDarurat } from "./galat-darurat.server.ts";
import { createSimpananHalaman, respondWith, toHalaman } from "./halaman-tersimpan.server.ts";
import { konteksContext, nomorRujukanContext, nonceContext } from "./konteks.server.ts";

/** `folderKlien`: the browser build, relative to the working folder or absolute. `simpanHalaman`: off for measuring. */
export type OpsiWeb = { readonly folderKlien: string; readonly simpanHalaman?: boolean };

const BATAS_SIMPANAN_BITA = 64 * 1024 * 1024;

/**
 * Builds the application around one Konteks.
 * @example const app = createWebApp(konteks, { folderKlien: "build/client" }); await app.request("/sehat");
 */
export function createWebApp(konteks: Konteks, opsi: OpsiWeb): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      xFrameOptions: "SAMEORIGIN",
      referrerPolicy: "same-origin",
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
      strictTransportSecurity: false,
    }),
  );
  app.get("/sehat", (c) => c.text("sehat"));
  app.get("/siap", async (c) => {
    const siap = await konteks.basis.ready();
    return c.json({ siap }, siap ? 200 : 503);
  });
  app.use("/assets/*", serveAset(opsi.folderKlien, "public, max-age=31536000, immutable"));
  app.use("/*", serveAset(opsi.folderKlien, "public, max-age=3600"));
  app.all("*", createHalamanHandler(konteks, opsi.simpanHalaman ?? true));
  app.onError((galat) => respondDarurat(galat, konteks));
  return app;
}

function serveAset(folder: string, cacheControl: string): MiddlewareHandler {
  const serve = serveStatic({ root: folder, precompressed: true });
  return async (c, next) => {
    const respons = await serve(c, next);
    // Nothing found: the next handler has answered. (`onFound` comes too late: its headers are dropped.)
    if (!(respons instanceof Response)) return;
    respons.headers.set("Cache-Control", cacheControl);
    // Also on the uncompressed answer, so that a cache in between keeps the two apart.
    respons.headers.set("Vary", "Accept-Encoding");
    return respons;
  };
}

function createHalamanHandler(konteks: Konteks, simpan: boolean) {
  const handle = createRequestHandler(serverBuild(), "production");
  const simpanan = createSimpananHalaman(BATAS_SIMPANAN_BITA);
  const pemdaUtama = rememberPemdaUtama(konteks);

  return async (c: { req: { raw: Request } }): Promise<Response> => {
    const permintaan = c.req.raw;
    const kunci = simpan && isDapatDisimpan(permintaan) ? await pageKey(konteks, pemdaUtama, permintaan) : null;
    const ada = kunci === null ? undefined : simpanan.find(kunci);
    if (ada !== undefined) return respondWith(ada, permintaan);
    const respons = await render(konteks, handle, permintaan);
    const halaman = await toHalaman(respons, kunci === null ? "sekali" : "tersimpan");
    if (kunci !== null && halaman.status === 200) simpanan.save(kunci, halaman);
    return respondWith(halaman, permintaan);
  };
}

// exactOptionalPropertyTypes: the build types three members as "or undefined" where ServerBuild wants them absent.
function serverBuild(): ServerBuild {
  const { basename, allowedActionOrigins, unstable_getCriticalCss: _hanyaSaatPengembangan, ...wajib } = hasilBangun;
  return {
    ...wajib,
    ...(basename === undefined ? {} : { basename }),
    ...(allowedActionOrigins === undefined ? {} : { allowedActionOrigins }),
  };
}

async function render(
  konteks: Konteks,
  handle: ReturnType<typeof createRequestHandler>,
  permintaan: Request,
): Promise<Response> {
  const nonce = randomBytes(16).toString("base64url");
  const rujukan = konteks.newId();
  const konteksMuat = new RouterContextProvider();
  konteksMuat.set(nonceContext, nonce);
  konteksMuat.set(nomorRujukanContext, rujukan);
  const mulai = performance.now();
  const respons = await handleWith(konteks, permintaan, (dipakai) => {
    konteksMuat.set(konteksContext, dipakai);
    return handle(permintaan, konteksMuat);
  });
  const headers = new Headers(respons.headers);
  headers.set("Content-Security-Policy", contentSecurityPolicy(nonce));
  headers.set("X-Nomor-Rujukan", rujukan);
  const { pathname, search } = new URL(permintaan.url);
  konteks.log.info(
    {
      rujukan,
      metode: permintaan.method,
      alamat: pathname + search,
      status: respons.status,
      ms: Math.round(performance.now() - mulai),
    },
    "halaman",
  );
  return new Response(respons.body, { status: respons.status, headers });
}

// Reading requests see one state of the data from the first loader to the last; actions write, so they get the real one.
function handleWith(
  konteks: Konteks,
  { method }: Request,
  kerja: (konteks: Konteks) => Promise<Response>,
): Promise<Response> {
  if (method !== "GET" && method !== "HEAD") return kerja(konteks);
  return konteks.basis.snapshot((basis) => kerja({ ...konteks, basis }));
}

// The nonce is made for one rendering and unknown before it, so keeping the page with its nonce gives nothing away:
// whoever could inject a script changes the data or the address, and with it the page and its nonce.
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}

function isDapatDisimpan(permintaan: Request): boolean {
  return (permintaan.method === "GET" || permintaan.method === "HEAD") && !permintaan.headers.has("cookie");
}

async function pageKey(
  konteks: Konteks,
  pemdaUtama: () => Promise<PemdaId | null>,
  permintaan: Request,
): Promise<string | null> {
  const pemdaId = await pemdaUtama();
  if (pemdaId === null) return null;
  const { pathname, search } = new URL(permintaan.url);
  return `${pemdaId}:${await konteks.basis.dataVersion(pemdaId)}:${pathname}${search}`;
}

// The main pemda's number never changes, so it is asked until there is one, and then no more.
function rememberPemdaUtama(konteks: Konteks): () => Promise<PemdaId | null> {
  let diketahui: PemdaId | null = null;
  return async () => {
    diketahui ??= (await konteks.basis.listPemda())[0]?.pemdaId ?? null;
    return diketahui;
  };
}
