// /jelaskan/*: "Jelaskan angka ini" as a page of its own, and the data of the dialog over other pages.

import { getPenjelasanJalur } from "#pelaporan/server";
import type { HasilJelaskan } from "../komponen/jelaskan/hasil-jelaskan.ts";
import IsiPenjelasan from "../komponen/jelaskan/isi-penjelasan.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { pdOfAlamat, temaOfAlamat } from "../muat/alamat.ts";
import { useDataAkar } from "../muat/data-akar.ts";
import { muat } from "../muat/muat.server.ts";
import type { Route } from "./+types/jelaskan";

export function loader(args: Route.LoaderArgs): Promise<HasilJelaskan> {
  return muat(args, async (bahan) => ({
    alamat: bahan.url.pathname,
    penjelasan: await getPenjelasanJalur(bahan.konteks, bahan.pengguna, { jalur: args.params["*"] }),
    pesan: null,
  }));
}

/** In the browser a failed fetch becomes words in the dialog; it must not replace the page behind it. */
export async function clientLoader({ serverLoader, url }: Route.ClientLoaderArgs): Promise<HasilJelaskan> {
  try {
    return await serverLoader();
  } catch {
    const pesan = "Penjelasan tidak dapat diambil. Periksa sambungan, lalu coba lagi atau buka sebagai halaman.";
    return { alamat: url.pathname, penjelasan: null, pesan };
  }
}

export default function HalamanJelaskan({ loaderData: { alamat, penjelasan, pesan } }: Route.ComponentProps) {
  const jejak = useJejak(alamat);
  if (penjelasan === null) {
    return <KepalaHalaman judul="Jelaskan angka ini" uraian={pesan} sub={pesan} jejak={jejak} />;
  }
  const uraian = `${penjelasan.judul}, ${penjelasan.konteks}: ${penjelasan.hasil}. Rumus, operan, pembulatan, dan sumber.`;
  return (
    <div className="max-w-3xl">
      <KepalaHalaman judul={penjelasan.judul} uraian={uraian} sub={penjelasan.konteks} jejak={jejak} />
      <IsiPenjelasan penjelasan={penjelasan} />
    </div>
  );
}

function useJejak(alamat: string) {
  const kode = pdOfAlamat(alamat, "");
  const pd = useDataAkar().pd.find((p) => p.kode === kode);
  const beranda = { label: "Beranda", ke: "/" };
  const tema = temaOfAlamat(alamat);
  if (tema !== undefined) return [beranda, { label: "Tema pembangunan", ke: `/tematik/${tema}` }];
  return pd === undefined ? [beranda] : [beranda, { label: pd.nama, ke: `/pd/${pd.kode}` }];
}
