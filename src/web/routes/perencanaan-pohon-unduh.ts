// /perencanaan/pohon/unduh?pd=&versi=&format=: a plan's tree as a file. A wrong address shows the ordinary error page.
import { createContext } from "react-router";
import { muatMasuk } from "../muat/muat.server.ts";
import { readPilihan } from "../muat/parameter.ts";
import { loadPohon } from "../muat/rencana/pohon/muat-pohon.server.ts";
import { type BerkasPohon, buatBerkasPohon } from "../muat/rencana/pohon/unduh-pohon.server.ts";
import { FORMAT_POHON } from "../tampilan/rencana/pohon/unduhan.ts";
import type { Route } from "./+types/perencanaan-pohon-unduh";

const berkasContext = createContext<BerkasPohon | null>(null);

/** Sends the file that the loader made in place of the page, as /laporan/unduh does. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    if (berkas === null) return halaman;
    return new Response(berkas.isi, {
      headers: {
        "Content-Type": berkas.mime,
        "Content-Disposition": `attachment; filename="${berkas.nama}"`,
        "Cache-Control": "private, no-store",
      },
    });
  },
];

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const format = readPilihan(
      bahan.params,
      "format",
      FORMAT_POHON.map((f) => f.kode),
      "svg",
    );
    args.context.set(berkasContext, await buatBerkasPohon(await loadPohon(bahan), format));
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
