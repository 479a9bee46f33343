// GET /masuk/oidc/balik: the single sign-on sends the browser back here.
import { redirect } from "react-router";
import { masukOidc } from "#organisasi/server";
import { readKuki, removeKuki } from "../keamanan/kuki.server.ts";
import { finishOidc } from "../keamanan/oidc.server.ts";
import { opsiMasukContext } from "../konteks.server.ts";
import { muat } from "../muat/muat.server.ts";
import { enterWith } from "../muat/sesi-baru.server.ts";
import type { Route } from "./+types/masuk-oidc-balik";

/** A new session for the existing account with that verified address; otherwise back to /masuk with a word of why. */
export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks }) => {
    const { oidc } = args.context.get(opsiMasukContext);
    if (oidc === null) return redirect("/masuk");
    const headers = [removeKuki(args.request, "opensakip_oidc")];
    try {
      const kuki = readKuki(args.request, "opensakip_oidc");
      const hasil = await finishOidc(oidc, args.request, { kuki, kini: konteks.now() });
      if (hasil === undefined) return redirect("/masuk?sso=gagal", { headers });
      const token = await masukOidc(konteks, { ...hasil.identitas, pemdaSlug: hasil.pemda });
      if (token === undefined) return redirect("/masuk?sso=ditolak", { headers });
      return enterWith(konteks, args.request, token, hasil.ke);
    } catch (galat) {
      konteks.log.warn({ galat }, "masuk lewat OIDC gagal");
      return redirect("/masuk?sso=gagal", { headers });
    }
  });
}
