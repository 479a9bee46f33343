// Cookies of signing in: their names, how they are read, and the flags they are set with. Called by server.ts and routes.
import { parse, serialize } from "hono/utils/cookie";

/** Session token; ticket of the second step; state of a sign-in under way at the single sign-on. */
export type NamaKuki = "opensakip_sesi" | "opensakip_tiket" | "opensakip_oidc";
const AWALAN = "opensakip_";

/** The value of a cookie of ours, undefined when the request has none. */
export function readKuki(permintaan: Request, nama: NamaKuki): string | undefined {
  const nilai = parse(permintaan.headers.get("cookie") ?? "", nama)[nama];
  return nilai === "" ? undefined : nilai;
}

/** Whether the answer may depend on who asks: then it is neither kept nor taken from what is kept. */
export function hasKukiSendiri(permintaan: Request): boolean {
  return permintaan.headers.get("cookie")?.includes(AWALAN) ?? false;
}

/**
 * A Set-Cookie header: HttpOnly, SameSite=Lax, Path=/, Secure over https. It ends with the browser session, or after
 * `umurDetik`.
 */
export function setKuki(permintaan: Request, nama: NamaKuki, nilai: string, umurDetik?: number): [string, string] {
  const kuki = serialize(nama, nilai, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: isHttps(permintaan),
    ...(umurDetik === undefined ? {} : { maxAge: umurDetik }),
  });
  return ["Set-Cookie", kuki];
}

/** A Set-Cookie header that removes the cookie. */
export function removeKuki(permintaan: Request, nama: NamaKuki): [string, string] {
  return setKuki(permintaan, nama, "", 0);
}

/** Whether the browser came by https, as the proxy in front of us says. */
export function isHttps(permintaan: Request): boolean {
  if (new URL(permintaan.url).protocol === "https:") return true;
  return permintaan.headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}
