// /perencanaan/perjanjian/:id: one agreement: preview, downloads, signing, drift since, the signed file.
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Pratinjau } from "../komponen/laporan/pratinjau.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { LembarDisusun, LembarDitandatangani } from "../komponen/rencana/perjanjian/isi-lembar.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { readPilihan } from "../muat/parameter.ts";
import { jalankanPerjanjian } from "../muat/rencana/perjanjian/aksi-perjanjian.server.ts";
import { loadLembarPerjanjian } from "../muat/rencana/perjanjian/lembar-perjanjian.server.ts";
import { MAKSUD_PERJANJIAN, SELESAI_PERJANJIAN } from "../muat/rencana/perjanjian/maksud.ts";
import type { Route } from "./+types/perencanaan-perjanjian-satu";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: "/laporan/gaya.css" }];

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => ({
    lembar: await loadLembarPerjanjian(bahan, args.params.id),
    selesai: readPilihan(bahan.params, "selesai", MAKSUD_PERJANJIAN, null),
  }));
}

export function action(args: Route.ActionArgs) {
  return muat(args, (bahan) => jalankanPerjanjian(bahan, args.request, args.params.id));
}

export default function HalamanPerjanjianSatu({ loaderData, actionData }: Route.ComponentProps) {
  const { lembar, selesai } = loaderData;
  const { pd, tahun, judul, jabatan, keadaan, unduhan, unsur } = lembar;
  const props = { lembar, ketikan: actionData ?? null };
  return (
    <>
      <KepalaHalaman
        judul={`${judul}, ${jabatan}`}
        uraian={`${judul} ${jabatan}, ${pd.nama}.`}
        sub={keadaan}
        jejak={[
          { label: pd.namaSingkat, ke: `/pd/${pd.kode}` },
          { label: "Perjanjian kinerja", ke: withKueri("/perencanaan/perjanjian", { pd: pd.kode, tahun }) },
        ]}
      />
      <Kabar pesan={actionData?.pesan} />
      {selesai === null || actionData !== undefined ? null : <Kabar pesan={SELESAI_PERJANJIAN[selesai]} baik />}
      <nav aria-label="Unduh perjanjian" className="tak-dicetak mt-4 mb-8">
        <ul className="flex flex-wrap gap-3">
          {unduhan.map(({ kode, label, ke }) => (
            <li key={kode}>
              <a href={ke} download className="tombol">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {lembar.sidik === null ? <LembarDisusun {...props} /> : <LembarDitandatangani {...props} />}
      <Pratinjau unsur={unsur} />
    </>
  );
}
