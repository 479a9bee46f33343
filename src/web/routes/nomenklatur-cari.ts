// GET /nomenklatur/cari?pd=&versi=&jenis=&induk=&bidang=&q=: the search behind the picker, as JSON.
import { muat } from "../muat/muat.server.ts";
import { cariDariAlamat } from "../muat/rencana/nomenklatur/cari.server.ts";
import type { Route } from "./+types/nomenklatur-cari";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => Response.json(await cariDariAlamat(bahan)));
}
