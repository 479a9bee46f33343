// Signing in through the government's OpenID Connect provider: authorization code with PKCE, state and nonce (RFC 9700).
// Called by the routes /masuk/oidc and /masuk/oidc/balik.
import { createHmac, timingSafeEqual } from "node:crypto";
import * as oidc from "openid-client";
import { z } from "zod";
import type { KonfigurasiOidc } from "#inti/server";
import type { IdentitasOidc } from "#organisasi/server";
import { isHttps } from "./kuki.server.ts";

/** How long a person may take at the provider, in seconds. */
export const UMUR_OIDC_DETIK = 600;
const JALUR_BALIK = "/masuk/oidc/balik";

const Keadaan = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  ke: z.string(),
  pemda: z.string().optional(),
  sampai: z.number(),
});
type Keadaan = z.infer<typeof Keadaan>;

/** What the browser is to come back to: a page, and the pemda where the installation holds several. */
export type TujuanOidc = { readonly ke: string; readonly pemda: string | undefined };

/** Where to send the browser, and the cookie that lets only this browser come back. */
export async function startOidc(
  setelan: KonfigurasiOidc,
  permintaan: Request,
  { ke, pemda, kini }: TujuanOidc & { readonly kini: Date },
): Promise<{ readonly alamat: string; readonly kuki: string }> {
  const penerbit = await discover(setelan);
  const keadaan: Keadaan = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    ke,
    ...(pemda === undefined ? {} : { pemda }),
    sampai: kini.getTime() + UMUR_OIDC_DETIK * 1000,
  };
  const alamat = oidc.buildAuthorizationUrl(penerbit, {
    redirect_uri: asalUmum(permintaan) + JALUR_BALIK,
    scope: "openid email",
    state: keadaan.state,
    nonce: keadaan.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(keadaan.verifier),
    code_challenge_method: "S256",
  });
  return { alamat: alamat.href, kuki: sign(setelan, keadaan) };
}

/**
 * Who came back, and where they wanted to go. Undefined when the cookie is missing, forged or too old.
 * @throws whatever openid-client throws when the provider's answer does not hold.
 */
export async function finishOidc(
  setelan: KonfigurasiOidc,
  permintaan: Request,
  { kuki, kini }: { readonly kuki: string | undefined; readonly kini: Date },
): Promise<(TujuanOidc & { readonly identitas: IdentitasOidc }) | undefined> {
  const keadaan = kuki === undefined ? undefined : verify(setelan, kuki, kini);
  if (keadaan === undefined) return undefined;
  const penerbit = await discover(setelan);
  const { pathname, search } = new URL(permintaan.url);
  const token = await oidc.authorizationCodeGrant(penerbit, new URL(asalUmum(permintaan) + pathname + search), {
    expectedState: keadaan.state,
    expectedNonce: keadaan.nonce,
    pkceCodeVerifier: keadaan.verifier,
    idTokenExpected: true,
  });
  const klaim = token.claims();
  if (klaim === undefined) return undefined;
  // Some providers name the address only at the userinfo endpoint.
  const sumber = klaim.email === undefined ? await oidc.fetchUserInfo(penerbit, token.access_token, klaim.sub) : klaim;
  return { identitas: toIdentitas(sumber), ke: keadaan.ke, pemda: keadaan.pemda };
}

function toIdentitas({ email, email_verified }: Readonly<Record<string, unknown>>): IdentitasOidc {
  const terverifikasi = email_verified === true || email_verified === "true";
  return { surel: typeof email === "string" ? email : undefined, surelTerverifikasi: terverifikasi };
}

const PENERBIT = new Map<string, Promise<oidc.Configuration>>();

// The provider describes itself once; after a failure it is asked again.
function discover({ penerbit, klien, rahasia }: KonfigurasiOidc): Promise<oidc.Configuration> {
  const kunci = `${penerbit} ${klien}`;
  const ada = PENERBIT.get(kunci);
  if (ada !== undefined) return ada;
  const lokal = penerbit.startsWith("http:") ? { execute: [oidc.allowInsecureRequests] } : {};
  const baru = oidc.discovery(new URL(penerbit), klien, rahasia, undefined, lokal);
  PENERBIT.set(kunci, baru);
  baru.catch(() => PENERBIT.delete(kunci));
  return baru;
}

/** The address the browser used, which the provider compares with the registered one. */
function asalUmum(permintaan: Request): string {
  const { host } = new URL(permintaan.url);
  return `${isHttps(permintaan) ? "https" : "http"}://${host}`;
}

// Signed with a key derived from the client secret, so that every app server can read what another one wrote.
function sign(setelan: KonfigurasiOidc, keadaan: Keadaan): string {
  const isi = Buffer.from(JSON.stringify(keadaan)).toString("base64url");
  return `${isi}.${macOf(setelan, isi).toString("base64url")}`;
}

function verify(setelan: KonfigurasiOidc, kuki: string, kini: Date): Keadaan | undefined {
  const [isi = "", mac = ""] = kuki.split(".");
  const [benar, diberi] = [macOf(setelan, isi), Buffer.from(mac, "base64url")];
  if (diberi.length !== benar.length || !timingSafeEqual(diberi, benar)) return undefined;
  const keadaan = Keadaan.parse(JSON.parse(Buffer.from(isi, "base64url").toString()));
  return kini.getTime() < keadaan.sampai ? keadaan : undefined;
}

function macOf({ rahasia }: KonfigurasiOidc, isi: string): Buffer {
  const kunci = createHmac("sha256", rahasia).update("opensakip/kuki-oidc").digest();
  return createHmac("sha256", kunci).update(isi).digest();
}
