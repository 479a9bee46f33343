// /pengaturan/kebijakan?tahun=: how capaian is computed, named and summed up in a year, for the admins of the pemda.
import { redirect } from "react-router";
import { getKebijakanTahun, saveKebijakan } from "#pengukuran/server";
import { FormulirKebijakan } from "../../komponen/kebijakan/formulir-kebijakan.tsx";
import { PilihTahunKebijakan } from "../../komponen/kebijakan/pilih-tahun.tsx";
import { KepalaHalaman } from "../../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../../komponen/masuk/medan.tsx";
import { aksi } from "../../muat/aksi.server.ts";
import { withKueri } from "../../muat/alamat.ts";
import { readKebijakan } from "../../muat/kebijakan.server.ts";
import { muatMasuk } from "../../muat/muat.server.ts";
import { readTeks } from "../../muat/parameter.ts";
import { withIsian } from "../../muat/penolakan.server.ts";
import { kalimatAsal, nilaiKebijakan } from "../../tampilan/kebijakan.ts";
import type { Route } from "./+types/kebijakan";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const diminta = readTeks(params, "tahun");
    const halaman = await getKebijakanTahun(konteks, pengguna, {
      tahun: diminta === undefined ? undefined : Number(diminta),
    });
    const { tahun, daftar, tetap } = halaman;
    const [nilai, asal] = [nilaiKebijakan(halaman), kalimatAsal(halaman)];
    return { tahun, daftar, tetap, nilai, asal, disimpan: params.get("selesai") !== null };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => {
    const nilai = readKebijakan(bahan);
    return withIsian(nilai, async () => {
      await saveKebijakan(bahan.konteks, bahan.pengguna, nilai);
      return redirect(withKueri("/pengaturan/kebijakan", { tahun: nilai.tahun, selesai: "ya" }));
    });
  });
}

export default function HalamanKebijakan({ loaderData, actionData }: Route.ComponentProps) {
  const { tahun, daftar, tetap, asal, disimpan } = loaderData;
  const ditolak = actionData !== undefined && "nilai" in actionData ? actionData : null;
  return (
    <div className="max-w-3xl">
      <KepalaHalaman
        judul="Kebijakan capaian"
        uraian="Cara menghitung, menyebut, dan merekap capaian, per tahun."
        sub="Berlaku sejak tahunnya sampai tahun yang punya kebijakan sendiri. Setiap perubahan di sini tercatat beserta alasannya."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <PilihTahunKebijakan tahun={tahun} daftar={daftar} />
      <div className="my-6 grid gap-3">
        <Kabar pesan={actionData?.pesan} />
        {disimpan && actionData === undefined ? <Kabar pesan={`Kebijakan Tahun ${tahun} disimpan.`} baik /> : null}
      </div>
      <h2 className="mb-3">Kebijakan Tahun {tahun}</h2>
      {asal === null ? null : <p className="mb-4 max-w-prose">{asal}</p>}
      <FormulirKebijakan key={tahun} nilai={ditolak?.nilai ?? loaderData.nilai} tetap={tetap} />
    </div>
  );
}
