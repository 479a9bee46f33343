// /pengaturan/organisasi/baru: adding a perangkat daerah.
import { redirect } from "react-router";
import { createPd, listSusunan } from "#organisasi/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { FormulirPd } from "../komponen/organisasi/formulir-pd.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readPd } from "../muat/organisasi.server.ts";
import { withIsian } from "../muat/penolakan.server.ts";
import type { Route } from "./+types/organisasi-baru";

/** Asks the same right as the list, so that nobody fills in a form that will be refused; offers the next place. */
export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna }) => {
    const pd = await listSusunan(konteks, pengguna);
    const urutan = Math.max(0, ...pd.map((p) => p.urutan)) + 1;
    return { kode: "", nama: "", namaSingkat: "", bidang: "", urutan: String(urutan) };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => {
    const nilai = readPd(bahan, bahan.isi("kode"));
    return withIsian(nilai, async () => {
      await createPd(bahan.konteks, bahan.pengguna, nilai);
      return redirect(`/pengaturan/organisasi/${nilai.kode.trim()}?selesai=ya`);
    });
  });
}

export default function HalamanOrganisasiBaru({ loaderData, actionData }: Route.ComponentProps) {
  const nilai = actionData !== undefined && "nilai" in actionData ? actionData.nilai : loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Tambah perangkat daerah"
        uraian="Perangkat daerah baru."
        jejak={[{ label: "Organisasi", ke: "/pengaturan/organisasi" }]}
      />
      <Kabar pesan={actionData?.pesan} />
      <FormulirPd nilai={nilai} baru />
    </>
  );
}
