// /tematik/:kode: one theme as everybody reads it: is it working, logical framework, roles, tagged budget, what is missing.
import { IsiTema } from "../komponen/tematik/bacaan/isi-tema.tsx";
import { muat } from "../muat/muat.server.ts";
import { loadTema } from "../muat/tematik/baca-tema.server.ts";
import type { Route } from "./+types/tema";

export function loader(args: Route.LoaderArgs) {
  return muat(args, (bahan) => loadTema(bahan, args.params.kode));
}

export default function HalamanTema({ loaderData }: Route.ComponentProps) {
  return <IsiTema {...loaderData} />;
}
