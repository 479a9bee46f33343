// /perencanaan/indikator/baru?pd=&versi=&simpul=: adding an indikator to a draft, on the named node.
import { Link } from "react-router";
import { Galat } from "#inti";
import { getLembarIndikator } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { FormulirIndikator } from "../komponen/rencana/indikator/formulir-indikator.tsx";
import { KeadaanVersi } from "../komponen/rencana/indikator/keadaan-versi.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { withKueri } from "../muat/alamat.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { kirimIndikator, TAK_BERHAK } from "../muat/rencana/indikator/aksi-indikator.server.ts";
import { ketikanUsulan } from "../muat/rencana/indikator/usul.server.ts";
import { buildEditorBaru } from "../tampilan/rencana/indikator/lembar.ts";
import type { Route } from "./+types/perencanaan-indikator-baru";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdKode(bahan);
    const lembar = await getLembarIndikator(konteks, pengguna, { pdKode, versiId: readTeks(params, "versi") });
    if (!lembar.berhakUbah) throw new Galat("tidak_berhak", TAK_BERHAK);
    const simpul = readTeks(params, "simpul") ?? "";
    const ketikan = await ketikanUsulan(bahan, lembar, lembar.naskah.simpul.has(simpul) ? simpul : null);
    return {
      pd: { kode: lembar.pd.kode, nama: lembar.pd.nama },
      // The id is made with the form, so that sending it twice makes one indikator.
      editor: lembar.bolehUbah ? buildEditorBaru(lembar, konteks.newId(), ketikan) : null,
    };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => kirimIndikator(bahan, { nama: bahan.isi("id"), baru: true }));
}

export default function HalamanIndikatorBaru({ loaderData, actionData }: Route.ComponentProps) {
  const { pd, editor } = loaderData;
  const jawaban = actionData !== undefined && "ketikan" in actionData ? actionData : null;
  const pesan = actionData !== undefined && "pesan" in actionData ? actionData.pesan : null;
  return (
    <>
      <KepalaHalaman
        judul="Tambah indikator"
        uraian={`Indikator baru ${pd.nama}.`}
        sub={pd.nama}
        jejak={[
          { label: "Beranda", ke: "/" },
          {
            label: "Indikator kinerja",
            ke: withKueri("/perencanaan/indikator", { pd: pd.kode, versi: editor?.versi?.id }),
          },
        ]}
      />
      <Kabar pesan={pesan} />
      {editor === null ? (
        <Kosong judul="Tidak ada versi rencana yang sedang disusun">
          Indikator ditambahkan pada versi Renstra atau Renja yang sedang disusun.{" "}
          <Link to={withKueri("/perencanaan", { pd: pd.kode })}>Mulai atau buka dokumen perencanaan</Link> dahulu.
        </Kosong>
      ) : (
        <>
          <KeadaanVersi versi={editor.versi} bolehUbah />
          <FormulirIndikator editor={editor} jawaban={jawaban} alamat="" />
        </>
      )}
    </>
  );
}
