// /pengukuran/isi?pd=&periode=: the filling sheet of one PD in one filling period. Without parameters the account's own
// PD and the open period.
import { data, redirect } from "react-router";
import { getLembarIsi } from "#pengukuran/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { LembarIsi } from "../komponen/isi/lembar-isi.tsx";
import { SekilasLembar } from "../komponen/isi/sekilas-lembar.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { withKueri } from "../muat/alamat.ts";
import { penandaOf, resolveAlamatIsi } from "../muat/isi/alamat-isi.server.ts";
import { kirimFormulir } from "../muat/isi/formulir-isi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { bagikan } from "../tampilan/isi/bagikan.ts";
import { kabarSelesai } from "../tampilan/isi/kabar.ts";
import { buildLembar, semuaBaris } from "../tampilan/isi/lembar.ts";
import type { Route } from "./+types/pengukuran-isi";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const { pdKode, periode, jadwal, pd } = await resolveAlamatIsi(bahan);
    const lembar = periode === null ? null : await getLembarIsi(konteks, pengguna, { pdKode, periode });
    return {
      lembar: lembar === null ? null : bagikan(buildLembar(lembar)),
      pdKode,
      pd: pd.map(({ kode, nama }) => ({ nilai: kode, label: nama })),
      periode: jadwal.map((j) => ({ nilai: j.periode, label: j.labelPeriode })),
      penanda: penandaOf(pengguna),
      kabar: kabarSelesai(params),
    };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async (bahan) => {
    const { pdKode, periode } = await resolveAlamatIsi(bahan);
    if (periode === null) return { pesan: "Belum ada jadwal pengisian." };
    const { disimpan, diajukan, ditarik, belum } = await kirimFormulir(bahan, { pdKode, periode });
    if (belum !== null) return data({ belum }, 400);
    throw redirect(withKueri("/pengukuran/isi", { pd: pdKode, periode, disimpan, diajukan, ditarik }));
  });
}

export default function HalamanIsi({ loaderData, actionData }: Route.ComponentProps) {
  const { lembar, pd, pdKode, periode, penanda, kabar } = loaderData;
  const belum = actionData !== undefined && "belum" in actionData ? actionData.belum : null;
  const pesan = actionData !== undefined && "pesan" in actionData ? actionData.pesan : null;
  return (
    <>
      <KepalaHalaman
        judul="Isi realisasi"
        uraian="Lembar pengisian realisasi kinerja dan anggaran."
        sub={lembar === null ? undefined : `${lembar.pd.nama}, ${lembar.labelPeriode}`}
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <Pemilih label="Pilih perangkat daerah dan periode">
        {pd.length > 1 ? <MedanPilihan label="Perangkat daerah" nama="pd" nilai={pdKode} pilihan={pd} /> : null}
        {periode.length > 0 ? (
          <MedanPilihan label="Periode" nama="periode" nilai={lembar?.periode ?? ""} pilihan={periode} />
        ) : null}
      </Pemilih>
      {pesan === null && kabar === null ? null : (
        <div className="mt-6">
          {pesan === null ? <Kabar pesan={actionData === undefined ? kabar : null} baik /> : <Kabar pesan={pesan} />}
        </div>
      )}
      {lembar === null ? (
        <BelumAdaJadwal />
      ) : (
        <>
          <SekilasLembar lembar={lembar} />
          <LembarIsi
            key={[lembar.pd.kode, lembar.periode, ...semuaBaris(lembar).map((b) => b.kunci)].join(" ")}
            lembar={lembar}
            hasil={belum}
            penanda={penanda}
          />
        </>
      )}
    </>
  );
}

function BelumAdaJadwal() {
  return (
    <Kosong judul="Belum ada periode pengisian">
      Lembar isian terbuka setelah verifikator atau admin pemda membuat jadwal pengisian: periode apa, dibuka kapan, dan
      sampai tanggal berapa.
    </Kosong>
  );
}
