// /tematik/:kode/sunting/kerangka: causes, strategies and all that hangs on them, in the editor of a theme.
import { getTemaSunting } from "#tematik/server";
import { RangkaSunting } from "../komponen/tematik/sunting/rangka-sunting.tsx";
import { SuntingPermasalahan } from "../komponen/tematik/sunting/sunting-permasalahan.tsx";
import { SuntingStrategi } from "../komponen/tematik/sunting/sunting-strategi.tsx";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { jalankanSunting } from "../muat/sunting/aksi-sunting.server.ts";
import { alamatSunting, readKabar } from "../muat/sunting/isian-sunting.ts";
import type { Route } from "./+types/tema-sunting-kerangka";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => ({
    isi: await getTemaSunting(konteks, pengguna, { temaKode: args.params.kode }),
    kabar: readKabar(params),
  }));
}

export function action(args: Route.ActionArgs) {
  const temaKode = args.params.kode;
  const kembali = alamatSunting(temaKode, "kerangka");
  return muat(args, (bahan) => jalankanSunting(bahan, args.request, { temaKode, kembali }));
}

export default function HalamanSuntingKerangka({ loaderData: { isi, kabar }, actionData }: Route.ComponentProps) {
  return (
    <RangkaSunting
      isi={isi}
      judul={`Kerangka logis: ${isi.tema.nama}`}
      sub="Permasalahan, strategi yang menjawabnya, sasaran antara, program pendukung, dan inovasi."
      halaman="kerangka"
      tolak={actionData ?? null}
      kabar={actionData === undefined ? kabar : null}
    >
      <SuntingPermasalahan isi={isi} />
      <SuntingStrategi isi={isi} />
    </RangkaSunting>
  );
}
