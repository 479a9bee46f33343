// /perencanaan/pohon?pd=&versi=: the pohon kinerja of a plan, changed as a diagram or as an outline.
import { Link } from "react-router";
import { removeCabang } from "#perencanaan";
import { MedanPd, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { MedanVersi } from "../komponen/rencana/pilih-versi.tsx";
import { EditorPohon } from "../komponen/rencana/pohon/editor-pohon.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { runAksiPohon } from "../muat/rencana/pohon/aksi-pohon.server.ts";
import { loadPohon, toDataPohon } from "../muat/rencana/pohon/muat-pohon.server.ts";
import { TAMPILAN_EDITOR, toNaskah } from "../tampilan/rencana/pohon/data.ts";
import { ringkasHapus } from "../tampilan/rencana/pohon/hapus.ts";
import { lipatanAwal } from "../tampilan/rencana/pohon/hutan.ts";
import type { Route } from "./+types/perencanaan-pohon";
import "../gaya/pohon-edit.css";
import "../gaya/diagram.css";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const { params } = bahan;
    const tampilan = readPilihan(params, "tampilan", TAMPILAN_EDITOR, "diagram");
    const termuat = await loadPohon(bahan);
    const { naskah, lingkup } = termuat;
    const terpilih = readTeks(params, "simpul") ?? null;
    const hapus = params.get("hapus") === "1" && terpilih !== null && naskah.simpul.has(terpilih);
    return {
      data: await toDataPohon(bahan, termuat),
      tampilan,
      terpilih,
      terbuka: params.get("lipat") === "",
      ringkasan: hapus ? ringkasHapus(naskah, removeCabang(naskah, terpilih, lingkup.dokumen.jenis)) : null,
      selesai: params.get("selesai"),
    };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, runAksiPohon);
}

export default function HalamanPohonRencana({ loaderData, actionData }: Route.ComponentProps) {
  const { data, tampilan, terpilih, terbuka, ringkasan, selesai } = loaderData;
  const awal = {
    terpilih,
    terlipat: tampilan === "diagram" && !terbuka ? lipatanAwal(toNaskah(data.naskah)) : new Set<string>(),
    konfirmasi: ringkasan === null || terpilih === null ? null : { id: terpilih, ringkasan },
    ketikan: actionData !== undefined && "ketikan" in actionData ? actionData.ketikan : null,
  };
  return (
    <>
      <KepalaHalaman
        judul="Susun pohon kinerja"
        uraian={`Menyusun pohon kinerja ${data.pd.nama}.`}
        sub={`${data.pd.nama}${data.versi === null ? "" : `, ${data.versi.sebutan}`}`}
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <Pemilih label="Pilih perangkat daerah dan versi" tetap={{ tampilan }}>
        <MedanPd kode={data.pd.kode} />
        <MedanVersi key={data.versi?.id} dokumen={data.dokumen} kini={data.versi?.id ?? null} />
      </Pemilih>
      {data.alasan === null ? null : (
        <p className="catatan info mt-4">
          {data.alasan} <Link to={`/perencanaan?pd=${data.pd.kode}`}>Dokumen perencanaan</Link>
        </p>
      )}
      <noscript>
        <p className="catatan info mt-4">
          Tanpa JavaScript, pohon diubah lewat tampilan <a href={`?pd=${data.pd.kode}&tampilan=kerangka`}>Kerangka</a>.
        </p>
      </noscript>
      <Kabar pesan={actionData !== undefined && "pesan" in actionData ? actionData.pesan : null} />
      <Kabar pesan={selesai === null || actionData !== undefined ? null : "Perubahan tersimpan."} baik />
      <div className="mt-5">
        <EditorPohon key={`${data.pd.kode}/${data.versi?.id}`} data={data} awal={awal} tampilan={tampilan} />
      </div>
    </>
  );
}
