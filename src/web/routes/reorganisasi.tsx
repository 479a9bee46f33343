// /pengaturan/reorganisasi: perangkat daerah that merged, split, changed their name or ended, for the pemda's admins.
import { redirect } from "react-router";
import { kalimatReorganisasi } from "#organisasi";
import { catatReorganisasi, listReorganisasi, listSusunan } from "#organisasi/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { FormulirReorganisasi, REORGANISASI_KOSONG } from "../komponen/organisasi/formulir-reorganisasi.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readReorganisasi } from "../muat/organisasi.server.ts";
import { withIsian } from "../muat/penolakan.server.ts";
import type { Route } from "./+types/reorganisasi";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const susunan = await listSusunan(konteks, pengguna);
    const catatan = await listReorganisasi(konteks, pengguna);
    return {
      pd: susunan.filter((p) => p.jenis === "pd").map(({ kode, nama }) => ({ kode, nama })),
      catatan: catatan.map((r) => ({ id: r.id, kalimat: kalimatReorganisasi(r) })),
      dicatat: params.get("selesai") !== null,
    };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => {
    const nilai = readReorganisasi(bahan);
    return withIsian(nilai, async () => {
      await catatReorganisasi(bahan.konteks, bahan.pengguna, nilai);
      return redirect("/pengaturan/reorganisasi?selesai=ya");
    });
  });
}

export default function HalamanReorganisasi({
  loaderData: { pd, catatan, dicatat },
  actionData,
}: Route.ComponentProps) {
  const ditolak = actionData !== undefined && "nilai" in actionData ? actionData : null;
  return (
    <>
      <KepalaHalaman
        judul="Reorganisasi"
        uraian="Perangkat daerah yang bergabung, terpecah, berganti nama, atau bubar."
        sub="Riwayat tetap utuh: laporan tahun lalu memakai nama lama, dan data perangkat daerah yang berakhir tetap terbaca."
        jejak={[{ label: "Organisasi", ke: "/pengaturan/organisasi" }]}
      />
      <Kabar pesan={ditolak?.pesan} />
      {dicatat && actionData === undefined ? <Kabar pesan="Reorganisasi dicatat." baik /> : null}
      <FormulirReorganisasi pd={pd} nilai={ditolak?.nilai ?? REORGANISASI_KOSONG} />
      <section aria-labelledby="riwayat" className="mt-10">
        <h2 id="riwayat" className="mb-3">
          Riwayat
        </h2>
        {catatan.length === 0 ? (
          <p className="text-redup">Belum ada reorganisasi yang dicatat.</p>
        ) : (
          <ul className="list-disc space-y-2 pl-5">
            {catatan.map((c) => (
              <li key={c.id}>{c.kalimat}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
