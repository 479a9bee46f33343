// /tematik/:kode/cetak: the same theme on one A3 sheet, for the printer.
import { CetakA3 } from "../komponen/tematik/bacaan/cetak-a3.tsx";
import { useDataAkar } from "../muat/data-akar.ts";
import { muat } from "../muat/muat.server.ts";
import { loadTema } from "../muat/tematik/baca-tema.server.ts";
import type { Route } from "./+types/tema-cetak";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { bacaan, anggaran } = await loadTema(bahan, args.params.kode);
    return { bacaan, anggaran };
  });
}

export default function HalamanCetakTema({ loaderData }: Route.ComponentProps) {
  const { pemda } = useDataAkar();
  return <CetakA3 {...loaderData} pemda={pemda ?? ""} />;
}
