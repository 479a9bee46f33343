// /perencanaan/excel: a draft as an Excel workbook, out and back in, with every difference shown before anything is saved.
import { Link } from "react-router";
import { can } from "#organisasi";
import { sebutanVersi } from "#perencanaan";
import { getDaftarDokumen } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { FormulirBuku } from "../komponen/rencana/excel/formulir-buku.tsx";
import { HasilBuku } from "../komponen/rencana/excel/hasil-buku.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { resolvePdRencana } from "../muat/rencana/dokumen/pd-rencana.server.ts";
import { jalankanExcel } from "../muat/rencana/excel/aksi-excel.server.ts";
import type { Route } from "./+types/perencanaan-excel";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const { pemda, pd, dokumen } = await getDaftarDokumen(konteks, pengguna, { pdKode: await resolvePdRencana(bahan) });
    const rancangan = dokumen.flatMap((d) =>
      d.versi
        .filter((v) => v.keadaan === "disusun")
        .map((v) => ({ nilai: v.id, label: `${d.judul}, ${sebutanVersi(v.nomor).toLowerCase()}` })),
    );
    const diminta = readTeks(params, "versi");
    const tersimpan = Number(readTeks(params, "tersimpan") ?? "0");
    return {
      pd: { kode: pd.kode, nama: pd.nama, namaSingkat: pd.namaSingkat },
      rancangan,
      kini: rancangan.find((r) => r.nilai === diminta) ?? rancangan[0] ?? null,
      bolehSusun: can(pengguna, "susun_rencana", { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id }),
      tersimpan: Number.isSafeInteger(tersimpan) ? tersimpan : 0,
    };
  });
}

export function action(args: Route.ActionArgs) {
  return muat(args, async (bahan) => {
    const alamat = { pdKode: await resolvePdRencana(bahan), versiId: readTeks(bahan.params, "versi") };
    return jalankanExcel(bahan, args.request, alamat);
  });
}

export default function HalamanExcel({ loaderData, actionData }: Route.ComponentProps) {
  const { pd, rancangan, kini, bolehSusun, tersimpan } = loaderData;
  const dokumen = withKueri("/perencanaan", { pd: pd.kode });
  return (
    <>
      <KepalaHalaman
        judul="Rencana dengan Excel"
        uraian={`Rancangan rencana ${pd.nama} sebagai buku kerja Excel.`}
        {...(kini === null ? {} : { sub: kini.label })}
        jejak={[
          { label: pd.namaSingkat, ke: `/pd/${pd.kode}` },
          { label: "Dokumen perencanaan", ke: dokumen },
        ]}
      />
      <Pemilih label="Pilih rancangan">
        <MedanPd kode={pd.kode} />
        {kini === null ? null : <MedanPilihan label="Rancangan" nama="versi" nilai={kini.nilai} pilihan={rancangan} />}
      </Pemilih>
      {tersimpan > 0 && actionData === undefined ? (
        <Kabar baik pesan={`${tersimpan} baris tersimpan dalam rancangan.`} />
      ) : null}
      {actionData === undefined ? null : <HasilBuku hasil={actionData} />}
      {kini === null ? (
        <Kosong judul="Belum ada dokumen yang sedang disusun">
          Buku kerja dibuat dari rancangan. <Link to={dokumen}>Mulai dokumen baru atau versi perubahannya</Link>, lalu
          kembali ke sini.
        </Kosong>
      ) : (
        <FormulirBuku pd={pd.kode} versi={kini.nilai} bolehSusun={bolehSusun} />
      )}
    </>
  );
}
