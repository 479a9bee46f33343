// GET /masuk/oidc: sends the browser to the single sign-on.
import { redirect } from "react-router";
import { setKuki } from "../keamanan/kuki.server.ts";
import { startOidc, UMUR_OIDC_DETIK } from "../keamanan/oidc.server.ts";
import { opsiMasukContext } from "../konteks.server.ts";
import { tujuanOf } from "../muat/alamat.ts";
import { muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import type { Route } from "./+types/masuk-oidc";

/** Back to /masuk when no single sign-on is set, or it does not answer. */
export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, params }) => {
    const { oidc } = args.context.get(opsiMasukContext);
    if (oidc === null) return redirect("/masuk");
    const [ke, pemda] = [tujuanOf(readTeks(params, "ke")), readTeks(params, "pemda")];
    try {
      const { alamat, kuki } = await startOidc(oidc, args.request, { ke, pemda, kini: konteks.now() });
      return redirect(alamat, { headers: [setKuki(args.request, "opensakip_oidc", kuki, UMUR_OIDC_DETIK)] });
    } catch (galat) {
      konteks.log.warn({ galat }, "penerbit OIDC tidak menjawab");
      return redirect("/masuk?sso=gagal");
    }
  });
}
