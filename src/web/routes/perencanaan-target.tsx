// /perencanaan/target: targets of a version, indikator x years (Renstra) or x periods of the year (Renja).

import { HalamanKisi } from "../komponen/rencana/kisi/halaman-kisi.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muat } from "../muat/muat.server.ts";
import { toHalamanKisi } from "../muat/rencana/kisi/halaman-kisi.server.ts";
import { loadKisi, simpanKisi } from "../muat/rencana/kisi/muat-kisi.server.ts";
import { buildKisiTarget } from "../tampilan/rencana/kisi/kisi-target.ts";
import type { Route } from "./+types/perencanaan-target";

const TUJUAN = { alamat: "/perencanaan/target", alasan: "mengubah target" };

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const lembar = await loadKisi(bahan);
    return toHalamanKisi(bahan, lembar, buildKisiTarget({ ...lembar, istilah: lembar.pemda.istilahTriwulan }));
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) =>
    simpanKisi(bahan, (lembar) => buildKisiTarget({ ...lembar, istilah: lembar.pemda.istilahTriwulan }), TUJUAN),
  );
}

export default function HalamanTarget({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <HalamanKisi
      judul="Target"
      kosong="Target diisi setelah ada indikator. Tambahkan indikator pada pohon kinerja dahulu."
      petunjuk="Satu angka, atau rentang seperti 80 s.d. 90. Panah dan Enter berpindah sel; tempel blok dari Excel; Ctrl+Z membatalkan."
      alasan={TUJUAN.alasan}
      halaman={loaderData}
      jawaban={actionData}
    />
  );
}
