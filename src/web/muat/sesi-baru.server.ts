// The answer to a successful sign-in: the new session's cookie in place of whatever the browser held before.
import { redirect } from "react-router";
import type { Konteks } from "#inti/server";
import { keluar } from "#organisasi/server";
import { readKuki, removeKuki, setKuki } from "../keamanan/kuki.server.ts";

/** Ends the session of a token from before signing in, so that it is worth nothing, and goes on to `ke`. */
export async function enterWith(konteks: Konteks, request: Request, token: string, ke: string): Promise<Response> {
  const lama = readKuki(request, "opensakip_sesi");
  if (lama !== undefined) await keluar(konteks, lama);
  return redirect(ke, {
    headers: [
      setKuki(request, "opensakip_sesi", token),
      removeKuki(request, "opensakip_tiket"),
      removeKuki(request, "opensakip_oidc"),
    ],
  });
}
