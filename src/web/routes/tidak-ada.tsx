// Any address that no page answers to.
import { Galat } from "#inti";
import { muat } from "../muat/muat.server.ts";
import type { Route } from "./+types/tidak-ada";

/** Always refuses; the root's error page shows the message inside the frame. */
export function loader(args: Route.LoaderArgs): Promise<null> {
  return muat(args, async ({ url }) => {
    throw new Galat("tidak_ditemukan", `Tidak ada halaman di alamat "${url.pathname}". Pilihlah dari menu.`);
  });
}

export default function HalamanTidakAda() {
  return null;
}
