// /tematik/:kode/sunting/kondisi: the conditions of a theme, in its editor.
import { getTemaSunting } from "#tematik/server";
import { RangkaSunting } from "../komponen/tematik/sunting/rangka-sunting.tsx";
import { SuntingKondisi } from "../komponen/tematik/sunting/sunting-kondisi.tsx";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { jalankanSunting } from "../muat/sunting/aksi-sunting.server.ts";
import { alamatSunting, readKabar } from "../muat/sunting/isian-sunting.ts";
import type { Route } from "./+types/tema-sunting-kondisi";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => ({
    isi: await getTemaSunting(konteks, pengguna, { temaKode: args.params.kode }),
    kabar: readKabar(params),
  }));
}

export function action(args: Route.ActionArgs) {
  const temaKode = args.params.kode;
  const kembali = alamatSunting(temaKode, "kondisi");
  return muat(args, (bahan) => jalankanSunting(bahan, args.request, { temaKode, kembali }));
}

export default function HalamanSuntingKondisi({ loaderData: { isi, kabar }, actionData }: Route.ComponentProps) {
  return (
    <RangkaSunting
      isi={isi}
      judul={`Kondisi: ${isi.tema.nama}`}
      sub="Keadaan yang melatari tema sebagai deret tahun: nilai yang diisi, realisasi indikator, atau hasil rumus."
      halaman="kondisi"
      tolak={actionData ?? null}
      kabar={actionData === undefined ? kabar : null}
    >
      <SuntingKondisi isi={isi} />
    </RangkaSunting>
  );
}
