// The HTTP side of the application: health, static files, security headers, kept pages, then React Router.
// Called by main.ts; needs no socket, so tests drive it through `app.request()`.
import { randomBytes } from "node:crypto";
import * as hasilBangun from "virtual:react-router/server-build";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import type { Konteks, PemdaId } from "#inti/server";
import { findSesi, type SesiMasuk } from "#organisasi/server";
import { respondDarurat } from "./galat-darurat.server.ts";
import { accountKey, createSimpananHalaman, respondWith, toHalaman } from "./halaman-tersimpan.server.ts";
import { alamatKlien } from "./keamanan/alamat-klien.server.ts";
import { tolakAsing } from "./keamanan/asal.server.ts";
import { batasiIsi } from "./keamanan/batas-isi.server.ts";
import { contentSecurityPolicy } from "./keamanan/csp.ts";
import { hasKukiSendiri, readKuki, removeKuki } from "./keamanan/kuki.server.ts";
import { isSetempat } from "./keamanan/setempat.ts";
import {
  alamatKlienContext,
  konteksContext,
  nomorRujukanContext,
  nonceContext,
  type OpsiMasuk,
  opsiMasukContext,
  penggunaContext,
  sesiContext,
  sisipanContext,
} from "./konteks.server.ts";
import { jawabSimpan } from "./muat/isi/jawab-simpan.server.ts";

/**
 * `folderKlien`: the browser build, relative to the working folder or absolute. `simpanHalaman`: off for measuring.
 * `masuk`: ways to sign in besides the password, none unless given.
 */
export type OpsiWeb = {
  readonly folderKlien: string;
  readonly simpanHalaman?: boolean;
  readonly masuk?: OpsiMasuk;
};

/** What the Node adapter hands over with a request; absent when a test asks without a socket. */
type Lingkungan = { Bindings: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } };

const BATAS_SIMPANAN_BITA = 64 * 1024 * 1024;

/**
 * Builds the application around one Konteks.
 * @example const app = createWebApp(konteks, { folderKlien: "build/client" }); await app.request("/sehat");
 */
export function createWebApp(konteks: Konteks, opsi: OpsiWeb): Hono<Lingkungan> {
  const app = new Hono<Lingkungan>();
  app.use(
    secureHeaders({
      xFrameOptions: "DENY",
      referrerPolicy: "same-origin",
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
      strictTransportSecurity: false,
    }),
  );
  app.use(tolakAsing);
  app.use(batasiIsi);
  app.get("/sehat", (c) => c.text("sehat"));
  app.get("/siap", async (c) => {
    const siap = await konteks.basis.ready();
    return c.json({ siap }, siap ? 200 : 503);
  });
  app.get("/assets/*", serveAset(opsi.folderKlien, "public, max-age=31536000, immutable"));
  app.get("/*", serveAset(opsi.folderKlien, "public, max-age=3600"));
  app.all("*", createHalamanHandler(konteks, opsi));
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

const TANPA_CARA_LAIN: OpsiMasuk = { peragaan: false, oidc: null };

function createHalamanHandler(konteks: Konteks, { simpanHalaman = true, masuk = TANPA_CARA_LAIN }: OpsiWeb) {
  const halamanRute = createRequestHandler(serverBuild(), "production");
  const handle: typeof halamanRute = async (permintaan, context) =>
    isSimpan(permintaan) && context instanceof RouterContextProvider
      ? jawabSimpan({ request: permintaan, context })
      : halamanRute(permintaan, context);
  const simpanan = createSimpananHalaman(BATAS_SIMPANAN_BITA);
  const pemdaUtama = rememberPemdaUtama(konteks);

  return async (c: Context<Lingkungan>): Promise<Response> => {
    const permintaan = c.req.raw;
    const opsi = { ...masuk, peragaan: masuk.peragaan && isSetempat(permintaan) };
    const dapat = simpanHalaman && isDapatDisimpan(permintaan);
    const kunci = dapat ? await pageKey(konteks, pemdaUtama, permintaan) : null;
    const ada = kunci === null ? undefined : simpanan.find(kunci);
    if (ada !== undefined) return respondWith(ada, permintaan);
    const sesi = await findSesiOf(konteks, permintaan, opsi);
    const kunciAkun = simpanHalaman && sesi !== undefined ? await accountKey(konteks, sesi, permintaan) : null;
    const milik = kunciAkun === null ? undefined : simpanan.find(kunciAkun);
    if (milik !== undefined) return respondWith(milik, permintaan, "pribadi");
    const peer = alamatKlien(c.env?.incoming?.socket?.remoteAddress, permintaan.headers.get("x-forwarded-for"));
    const { respons, titipan } = await render(konteks, handle, { permintaan, sesi, peer, masuk: opsi });
    if (isSimpan(permintaan)) return respons;
    const halaman = await toHalaman(respons, kunci === null ? "sekali" : "tersimpan", titipan);
    const pribadi = isPribadi(permintaan, respons);
    const simpanSebagai = pribadi ? kunciAkun : kunci;
    const bolehSimpan = halaman.status === 200 && !respons.headers.has("set-cookie");
    if (simpanSebagai !== null && bolehSimpan) simpanan.save(simpanSebagai, halaman);
    return respondWith(halaman, permintaan, pribadi ? "pribadi" : "umum");
  };
}

/** The session of the request's cookie. Demo sessions end where demo mode does. */
async function findSesiOf(
  konteks: Konteks,
  permintaan: Request,
  { peragaan }: OpsiMasuk,
): Promise<SesiMasuk | undefined> {
  const token = readKuki(permintaan, "opensakip_sesi");
  const sesi = token === undefined ? undefined : await findSesi(konteks, token);
  return sesi?.cara === "peragaan" && !peragaan ? undefined : sesi;
}

/** The save of the live sheet: hundreds of planners send it at once, and its answer is a few lines of JSON. */
function isSimpan({ method, url }: Request): boolean {
  return method === "POST" && new URL(url).pathname === "/pengukuran/isi/simpan";
}

/** What was made for one reader must not reach another. */
function isPribadi(permintaan: Request, respons: Response): boolean {
  const membaca = permintaan.method === "GET" || permintaan.method === "HEAD";
  return !membaca || hasKukiSendiri(permintaan) || respons.headers.has("set-cookie");
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

type Permintaan = {
  readonly permintaan: Request;
  readonly sesi: SesiMasuk | undefined;
  readonly peer: string;
  readonly masuk: OpsiMasuk;
};

async function render(
  konteks: Konteks,
  handle: ReturnType<typeof createRequestHandler>,
  { permintaan, sesi, peer, masuk }: Permintaan,
): Promise<{ readonly respons: Response; readonly titipan: TitipanHalaman }> {
  const nonce = randomBytes(16).toString("base64url");
  const rujukan = konteks.newId();
  const konteksMuat = new RouterContextProvider();
  konteksMuat.set(nonceContext, nonce);
  konteksMuat.set(nomorRujukanContext, rujukan);
  konteksMuat.set(alamatKlienContext, peer);
  if (sesi !== undefined) konteksMuat.set(sesiContext, sesi);
  if (sesi !== undefined) konteksMuat.set(penggunaContext, sesi.akun);
  konteksMuat.set(opsiMasukContext, masuk);
  const mulai = performance.now();
  const respons = await handleWith(konteks, permintaan, (dipakai) => {
    konteksMuat.set(konteksContext, dipakai);
    return handle(permintaan, konteksMuat);
  });
  const headers = new Headers(respons.headers);
  // A token that opens nothing any more is taken back, so that the reader is an ordinary public one again.
  const usang = sesi === undefined && readKuki(permintaan, "opensakip_sesi") !== undefined;
  if (usang && !headers.has("set-cookie")) headers.append(...removeKuki(permintaan, "opensakip_sesi"));
  // A file of somebody else's making brings a stricter one.
  if (!headers.has("content-security-policy")) headers.set("Content-Security-Policy", contentSecurityPolicy(nonce));
  headers.set("X-Nomor-Rujukan", rujukan);
  if (isSimpan(permintaan)) headers.set("Cache-Control", "private, no-store");
  const { pathname, search } = new URL(permintaan.url);
  konteks.log.info(
    {
      rujukan,
      metode: permintaan.method,
      alamat: pathname + search,
      status: respons.status,
      ...(sesi === undefined ? {} : { akun: sesi.akun.id }),
      ms: Math.round(performance.now() - mulai),
    },
    "halaman",
  );
  const titipan = konteksMuat.get(sisipanContext);
  return { respons: new Response(respons.body, { status: respons.status, headers }), titipan };
}

/** What a loader handed over to be set into the page. */
type TitipanHalaman = Parameters<typeof toHalaman>[2];

/** Coming back from the single sign-on is a GET by its protocol, and opens a session. */
const MENULIS_SAAT_DIBUKA: readonly string[] = ["/masuk/oidc/balik"];

// Reading requests see one state of the data from the first loader to the last; actions write, so they get the real one.
function handleWith(
  konteks: Konteks,
  { method, url }: Request,
  kerja: (konteks: Konteks) => Promise<Response>,
): Promise<Response> {
  const membaca = method === "GET" || method === "HEAD";
  if (!membaca || MENULIS_SAAT_DIBUKA.includes(new URL(url).pathname)) return kerja(konteks);
  return konteks.basis.snapshot((basis) => kerja({ ...konteks, basis }));
}

/**
 * Pages are the same for every reader without a cookie of ours, as long as the data of the main pemda are. Those about
 * signing in also show demo buttons to some, and every pemda of the installation.
 */
function isDapatDisimpan(permintaan: Request): boolean {
  if (permintaan.method !== "GET" && permintaan.method !== "HEAD") return false;
  return !hasKukiSendiri(permintaan) && !new URL(permintaan.url).pathname.startsWith("/masuk");
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
