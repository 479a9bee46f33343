// /tematik/:kode/sunting: the first page of a theme's editor: its parts, its own data, deleting it.
import { getTemaSunting } from "#tematik/server";
import { HubSunting } from "../komponen/tematik/sunting/hub-sunting.tsx";
import { RangkaSunting } from "../komponen/tematik/sunting/rangka-sunting.tsx";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { jalankanSunting } from "../muat/sunting/aksi-sunting.server.ts";
import { alamatSunting, readKabar } from "../muat/sunting/isian-sunting.ts";
import type { Route } from "./+types/tema-sunting";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => ({
    isi: await getTemaSunting(konteks, pengguna, { temaKode: args.params.kode }),
    kabar: readKabar(params),
  }));
}

export function action(args: Route.ActionArgs) {
  const temaKode = args.params.kode;
  return muat(args, (bahan) => jalankanSunting(bahan, args.request, { temaKode, kembali: alamatSunting(temaKode) }));
}

export default function HalamanTemaSunting({ loaderData: { isi, kabar }, actionData }: Route.ComponentProps) {
  return (
    <RangkaSunting
      isi={isi}
      judul={`Sunting tema ${isi.tema.nama}`}
      sub="Isi tema dikelola perangkat daerah koordinatornya dan admin pemda. Setiap perubahan tercatat di jejak."
      tolak={actionData ?? null}
      kabar={actionData === undefined ? kabar : null}
    >
      <HubSunting isi={isi} />
    </RangkaSunting>
  );
}
