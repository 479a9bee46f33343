// /perencanaan/pagu: pagu of a version per programme, kegiatan and sub kegiatan; what stands below rolls up.
import { listTema } from "#tematik/server";
import { HalamanKisi } from "../komponen/rencana/kisi/halaman-kisi.tsx";
import { TautTema } from "../komponen/tematik/penanda/taut-tema.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muat } from "../muat/muat.server.ts";
import { toHalamanKisi } from "../muat/rencana/kisi/halaman-kisi.server.ts";
import { loadKisi, simpanKisi } from "../muat/rencana/kisi/muat-kisi.server.ts";
import { buildKisiPagu } from "../tampilan/rencana/kisi/kisi-pagu.ts";
import type { Route } from "./+types/perencanaan-pagu";

const TUJUAN = { alamat: "/perencanaan/pagu", alasan: "mengubah pagu" };

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const lembar = await loadKisi(bahan);
    const { konteks, pengguna } = bahan;
    const tema = lembar.berhakUbah ? await listTema(konteks, pengguna) : [];
    return { ...toHalamanKisi(bahan, lembar, buildKisiPagu(lembar)), tema, tahun: lembar.tahun };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => simpanKisi(bahan, buildKisiPagu, TUJUAN));
}

export default function HalamanPagu({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <HalamanKisi
      judul="Pagu"
      kosong="Pagu diisi setelah ada program dan sub kegiatan. Tambahkan pada pohon kinerja dahulu."
      petunjuk="Rupiah tanpa Rp, misalnya 1.200.000.000. Jumlah kegiatan, program, dan perangkat daerah dihitung dari bawah. Panah dan Enter berpindah sel; tempel blok dari Excel; Ctrl+Z membatalkan."
      alasan={TUJUAN.alasan}
      halaman={loaderData}
      jawaban={actionData}
      tambahan={<TautTema {...loaderData} />}
    />
  );
}
