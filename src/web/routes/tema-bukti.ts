// /tematik/:kode/bukti/:bukti: the file kept as evidence of an innovation, saved under safe headers.
import { createContext } from "react-router";
import { bukaBuktiInovasi } from "#tematik/server";
import { type BerkasKirim, kirimBerkas } from "../muat/kirim-berkas.server.ts";
import { muat } from "../muat/muat.server.ts";
import type { Route } from "./+types/tema-bukti";

const berkasContext = createContext<BerkasKirim | null>(null);

/** Sends the file that the loader found, as /bukti/:id does. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const halaman = await next();
    const berkas = context.get(berkasContext);
    return berkas === null ? halaman : kirimBerkas(berkas);
  },
];

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna }) => {
    const { nama, isi } = await bukaBuktiInovasi(konteks, pengguna, {
      temaKode: args.params.kode,
      buktiId: args.params.bukti,
    });
    args.context.set(berkasContext, { nama, mime: "application/octet-stream", isi });
    return null;
  });
}

export default function TidakDigambar() {
  return null;
}
