// /pengaturan/tata-laporan?pd=: logo, colours, font, margins, letterhead and signatures of all reports, with a sample page
// and the sample as a file. For whoever manages the organisation; every form works without JavaScript.
import { FORMAT_LAPORAN } from "#pelaporan";
import { drawHtml, getContohTata, getTataLaporan } from "#pelaporan/server";
import { KepalaHalaman } from "../../komponen/kerangka/kepala-halaman.tsx";
import { Pratinjau } from "../../komponen/laporan/pratinjau.tsx";
import { DaftarUnduhan } from "../../komponen/laporan/unduhan.tsx";
import { Kabar } from "../../komponen/masuk/medan.tsx";
import { BagianLogo } from "../../komponen/tata-laporan/bagian-logo.tsx";
import { FormulirKopPd } from "../../komponen/tata-laporan/formulir-kop-pd.tsx";
import { FormulirTata } from "../../komponen/tata-laporan/formulir-tata.tsx";
import { withKueri } from "../../muat/alamat.ts";
import { muat, muatMasuk } from "../../muat/muat.server.ts";
import { readTeks } from "../../muat/parameter.ts";
import { jalankanTata } from "../../muat/tata-laporan.server.ts";
import { packUnsur } from "../../tampilan/laporan-padat.ts";
import { KABAR_TATA, KONTAK_KOSONG, nilaiTata } from "../../tampilan/tata-laporan.ts";
import type { Route } from "./+types/tata-laporan";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: "/laporan/gaya.css" }];

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const halaman = await getTataLaporan(konteks, pengguna, { pdKode: readTeks(params, "pd") });
    const { tata, logo, versi, pd, pemda, daftarPd } = halaman;
    const pdKode = pd?.kode ?? null;
    const contoh = await getContohTata(konteks, pengguna, { pdKode });
    return {
      nilai: nilaiTata(tata),
      logo,
      versi,
      pemda: pemda.nama,
      pd,
      daftarPd,
      unduhan: FORMAT_LAPORAN.map(({ kode, nama }) => ({
        kode,
        label: `Contoh ${nama}`,
        ke: withKueri("/pengaturan/tata-laporan/contoh", { format: kode, pd: pdKode ?? undefined }),
      })),
      unsur: packUnsur(drawHtml(contoh)),
      kabar: KABAR_TATA[params.get("selesai") ?? ""] ?? null,
    };
  });
}

export function action(args: Route.ActionArgs) {
  return muat(args, (bahan) => jalankanTata(bahan, args.request));
}

export default function HalamanTataLaporan({ loaderData, actionData }: Route.ComponentProps) {
  const { logo, pemda, pd, daftarPd, unduhan, kabar } = loaderData;
  const kode = pd?.kode ?? "";
  const contohKop = `PEMERINTAH ${pemda.toUpperCase()}`;
  return (
    <>
      <KepalaHalaman
        judul="Tata laporan"
        uraian="Logo, warna, huruf, tepi, kop, dan tanda tangan semua laporan pemda."
        sub="Berlaku bagi laporan yang dibuat sesudah disimpan. Laporan yang sudah ditetapkan tidak berubah."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <div className="mb-6 grid max-w-3xl gap-3">
        <Kabar pesan={actionData?.pesan} />
        {actionData === undefined ? <Kabar pesan={kabar} baik /> : null}
      </div>
      <div className="grid max-w-3xl gap-10">
        <BagianLogo logo={logo} pemda={pemda} pd={kode} />
        <FormulirTata
          nilai={actionData?.tata ?? loaderData.nilai}
          versi={String(loaderData.versi)}
          pd={kode}
          contohKop={contohKop}
        />
        {pd === null ? null : (
          <FormulirKopPd
            nilai={actionData?.kontak ?? pd.kontak ?? KONTAK_KOSONG}
            versi={String(pd.versi)}
            pd={pd}
            daftarPd={daftarPd}
          />
        )}
      </div>
      <h2 className="mt-10 mb-3">Contoh halaman</h2>
      <p className="mb-4 max-w-prose">
        {actionData?.pratinjau === undefined || actionData.pratinjau === null
          ? "Seperti yang tersimpan. Berkas contoh di bawah juga memakai yang tersimpan."
          : "Seperti isian di atas, yang belum disimpan. Berkas contoh memakai yang tersimpan."}
      </p>
      <DaftarUnduhan unduhan={unduhan} />
      <Pratinjau unsur={actionData?.pratinjau ?? loaderData.unsur} />
    </>
  );
}
