// /perencanaan/pohon/ekor?pd=&versi=&simpul=: rows that hang on a branch about to be taken away, as JSON. Read by
// the pohon editor before it asks whether to delete.
import { muatMasuk } from "../muat/muat.server.ts";
import { listEkor, loadPohon } from "../muat/rencana/pohon/muat-pohon.server.ts";
import type { Route } from "./+types/perencanaan-pohon-ekor";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const termuat = await loadPohon(bahan);
    return Response.json(listEkor(termuat, bahan.params.get("simpul") ?? ""), {
      headers: { "Cache-Control": "private, no-store" },
    });
  });
}
