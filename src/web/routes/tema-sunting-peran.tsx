// /tematik/:kode/sunting/peran: the parties of a theme and their tasks, in its editor.
import { getTemaSunting } from "#tematik/server";
import { RangkaSunting } from "../komponen/tematik/sunting/rangka-sunting.tsx";
import { SuntingPeran } from "../komponen/tematik/sunting/sunting-peran.tsx";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { jalankanSunting } from "../muat/sunting/aksi-sunting.server.ts";
import { alamatSunting, readKabar } from "../muat/sunting/isian-sunting.ts";
import type { Route } from "./+types/tema-sunting-peran";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => ({
    isi: await getTemaSunting(konteks, pengguna, { temaKode: args.params.kode }),
    kabar: readKabar(params),
  }));
}

export function action(args: Route.ActionArgs) {
  const temaKode = args.params.kode;
  const kembali = alamatSunting(temaKode, "peran");
  return muat(args, (bahan) => jalankanSunting(bahan, args.request, { temaKode, kembali }));
}

export default function HalamanSuntingPeran({ loaderData: { isi, kabar }, actionData }: Route.ComponentProps) {
  return (
    <RangkaSunting
      isi={isi}
      judul={`Peran dan tugas: ${isi.tema.nama}`}
      sub="Siapa mengerjakan apa: perangkat daerah utama, penunjang, dan pihak di luar pemda."
      halaman="peran"
      tolak={actionData ?? null}
      kabar={actionData === undefined ? kabar : null}
    >
      <SuntingPeran isi={isi} />
    </RangkaSunting>
  );
}
