// /pengaturan/sandi: the pemda's policy about passwords, sessions and the second step, for its admins.
import { redirect } from "react-router";
import { getKebijakanSandi, saveKebijakanSandi } from "#organisasi/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { FormulirSandi } from "../komponen/masuk/formulir-sandi.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { withIsian } from "../muat/penolakan.server.ts";
import type { Route } from "./+types/pengguna-sandi";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const { wajibTotp, ...angka } = await getKebijakanSandi(konteks, pengguna);
    const nilai = {
      panjangTerpendek: String(angka.panjangTerpendek),
      menganggurMenit: String(angka.menganggurMenit),
      palingLamaJam: String(angka.palingLamaJam),
      wajibTotp,
    };
    return { nilai, disimpan: params.get("selesai") !== null };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, ({ konteks, pengguna, isi }) => {
    const nilai = {
      panjangTerpendek: isi("panjangTerpendek"),
      menganggurMenit: isi("menganggurMenit"),
      palingLamaJam: isi("palingLamaJam"),
      wajibTotp: isi("wajibTotp") === "ya",
    };
    return withIsian(nilai, async () => {
      await saveKebijakanSandi(konteks, pengguna, nilai);
      return redirect("/pengaturan/sandi?selesai=ya");
    });
  });
}

export default function HalamanSandi({ loaderData, actionData }: Route.ComponentProps) {
  const ditolak = actionData !== undefined && "nilai" in actionData ? actionData : null;
  return (
    <div className="max-w-2xl">
      <KepalaHalaman
        judul="Kebijakan sandi dan sesi"
        uraian="Panjang sandi, batas sesi, dan langkah kedua bagi semua akun."
        sub="Berlaku bagi semua akun pemda ini. Setiap perubahan di sini tercatat."
        jejak={[{ label: "Pengguna", ke: "/pengaturan/pengguna" }]}
      />
      <div className="mb-5">
        <Kabar pesan={ditolak?.pesan} />
        {loaderData.disimpan && actionData === undefined ? <Kabar pesan="Perubahan disimpan." baik /> : null}
      </div>
      <FormulirSandi nilai={ditolak?.nilai ?? loaderData.nilai} />
    </div>
  );
}
