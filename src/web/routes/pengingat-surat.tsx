// /pengaturan/pengingat/:id: one message as its reader gets it, and sending it again when it failed today.
import { redirect } from "react-router";
import { formatTanggal, formatWaktu } from "#inti";
import { can } from "#organisasi";
import { getSurat, kirimUlang } from "#pengukuran/server";
import { WilayahGulir } from "../komponen/dasar/wilayah-gulir.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { TombolPengingat } from "../komponen/pengingat/aksi-pengingat.tsx";
import { KeadaanKanal } from "../komponen/pengingat/keadaan-kanal.tsx";
import { TandaSurat } from "../komponen/pengingat/tanda-surat.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import type { Route } from "./+types/pengingat-surat";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const surat = await getSurat(konteks, pengguna, { suratId: args.params.id });
    const kanal = konteks.surat.kanal?.nama ?? null;
    const boleh =
      pengguna.jenis === "akun" && can(pengguna, "kelola_pengingat", { jenis: "pemda", pemdaId: pengguna.pemdaId });
    return {
      ...surat,
      berubah: formatWaktu(surat.berubahPada, konteks.surat.zonaWaktu),
      kanal,
      bolehUlang: boleh && kanal !== null && surat.dapatUlang,
      diulang: params.get("selesai") !== null,
    };
  });
}

export function action(args: Route.ActionArgs) {
  const { id } = args.params;
  return aksi(args, async ({ konteks, pengguna }) => {
    await kirimUlang(konteks, pengguna, { suratId: id });
    return redirect(`/pengaturan/pengingat/${id}?selesai=ya`);
  });
}

export default function HalamanSurat({ loaderData: surat, actionData }: Route.ComponentProps) {
  return (
    <div className="max-w-3xl">
      <KepalaHalaman
        judul={surat.subjek}
        uraian="Satu surat pengingat."
        jejak={[{ label: "Surat pengingat", ke: "/pengaturan/pengingat" }]}
      />
      <div className="mb-6 grid gap-4">
        <Kabar pesan={actionData === undefined ? null : actionData.pesan} />
        {surat.diulang && actionData === undefined ? (
          <Kabar pesan="Surat diantrekan untuk dikirim ulang." baik />
        ) : null}
        <KeadaanKanal kanal={surat.kanal} />
      </div>
      <dl className="sorotan mb-6">
        <div>
          <dt>Kepada</dt>
          <dd>
            {surat.nama}
            <span className="keterangan">{surat.alamat}</span>
          </dd>
        </div>
        <div>
          <dt>Hari</dt>
          <dd>{formatTanggal(surat.hari)}</dd>
        </div>
        <div>
          <dt>Keadaan</dt>
          <dd>
            <TandaSurat keadaan={surat.keadaan} />
            <span className="keterangan">
              {surat.berubah}
              {surat.percobaan > 0 ? `, ${surat.percobaan} kali diserahkan` : ""}
              {surat.galat === null ? "" : `. ${surat.galat}`}
            </span>
          </dd>
        </div>
      </dl>
      <WilayahGulir label="Isi surat" kelas="kartu overflow-x-auto">
        <pre className="font-sans whitespace-pre-wrap break-words">{surat.isi}</pre>
      </WilayahGulir>
      {surat.bolehUlang ? (
        <div className="tak-dicetak mt-6">
          <TombolPengingat maksud="ulang" label="Kirim ulang" utama />
        </div>
      ) : null}
    </div>
  );
}
