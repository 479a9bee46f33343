// /pengukuran/persetujuan: what waits for the head of a PD: approve it, or return it with a note.
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { IsiAntrian } from "../komponen/verifikasi/isi-antrian.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { judgeAntrian, loadAntrianKepala } from "../muat/antrian.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import type { Route } from "./+types/persetujuan";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, loadAntrianKepala);
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => judgeAntrian(bahan, "kepala_pd"));
}

export default function HalamanPersetujuan({
  loaderData: { lembar, jumlah, pilih },
  actionData,
}: Route.ComponentProps) {
  return (
    <>
      <KepalaHalaman
        judul="Persetujuan realisasi"
        uraian="Realisasi yang menunggu persetujuan kepala perangkat daerah."
        sub={`${jumlah} isian menunggu persetujuan Anda. Yang Anda setujui diteruskan kepada verifikator dan belum terbit.`}
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <IsiAntrian
        lembar={lembar}
        pilih={pilih}
        kataSetuju="Setujui"
        hasil={actionData}
        kosong="Realisasi muncul di sini setelah perencana mengajukannya. Yang sudah Anda setujui menunggu verifikator."
      />
    </>
  );
}
