// /laporan/naskah/:id: one report with texts: written and talked about by its PD, read by everybody once it is set.
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { IsiNaskah } from "../komponen/laporan/naskah/isi-naskah.tsx";
import { PenetapanNaskah } from "../komponen/laporan/naskah/penetapan-naskah.tsx";
import { Pratinjau } from "../komponen/laporan/pratinjau.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muat } from "../muat/muat.server.ts";
import { jalankanNaskah } from "../muat/naskah/aksi-naskah.server.ts";
import { loadHalamanNaskah } from "../muat/naskah/lembar-naskah.server.ts";
import { readPilihan } from "../muat/parameter.ts";
import { MAKSUD_NASKAH, SELESAI_NASKAH } from "../tampilan/naskah/maksud.ts";
import type { Route } from "./+types/laporan-naskah-satu";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: "/laporan/gaya.css" }];

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => ({
    halaman: await loadHalamanNaskah(bahan, args.params.id),
    selesai: readPilihan(bahan.params, "selesai", MAKSUD_NASKAH, null),
  }));
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => jalankanNaskah(bahan, args.params.id));
}

export default function HalamanNaskah({ loaderData, actionData }: Route.ComponentProps) {
  const { halaman, selesai } = loaderData;
  const tolak = actionData !== undefined && "maksud" in actionData ? actionData : null;
  return (
    <>
      <KepalaHalaman
        judul={halaman.judul}
        uraian={`${halaman.judul}: naskah, keadaan, dan unduhannya.`}
        {...(halaman.jenis === "lembar" ? { sub: halaman.milik } : {})}
        jejak={[
          { label: "Laporan", ke: "/laporan" },
          { label: "Naskah laporan", ke: "/laporan/naskah" },
        ]}
      />
      <Kabar pesan={actionData?.pesan} />
      {selesai === null || actionData !== undefined ? null : <Kabar pesan={SELESAI_NASKAH[selesai]} baik />}
      {halaman.jenis === "lembar" ? (
        <IsiNaskah lembar={halaman} tolak={tolak} />
      ) : (
        <>
          <PenetapanNaskah penetapan={halaman.penetapan} unduhan={halaman.unduhan} />
          <Pratinjau unsur={halaman.unsur} />
        </>
      )}
    </>
  );
}
