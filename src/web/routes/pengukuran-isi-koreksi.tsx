// /pengukuran/isi/koreksi?pd=&periode=&indikator=&sel=: corrects one locked figure, with a reason. A plain form.
import { data, redirect } from "react-router";
import { FormulirKoreksi } from "../komponen/isi/formulir-koreksi.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { withKueri } from "../muat/alamat.ts";
import { kirimKoreksi, muatKoreksi } from "../muat/isi/koreksi-isi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { kunciOf } from "../tampilan/isi/baris.ts";
import type { Route } from "./+types/pengukuran-isi-koreksi";

function readAlamat(params: URLSearchParams) {
  const baca = (nama: string) => readTeks(params, nama) ?? "";
  return {
    alamat: { pdKode: baca("pd"), periode: baca("periode") },
    kunci: kunciOf({ indikator: baca("indikator"), periode: baca("sel") }),
  };
}

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const { alamat, kunci } = readAlamat(bahan.params);
    const { lembar, baris } = await muatKoreksi(bahan, alamat, kunci);
    const simpul = lembar.kelompok.find((k) => k.baris.some((b) => b.kunci === kunci))?.simpul;
    // Only the row to correct goes to the page.
    const kelompok = simpul === undefined ? [] : [{ simpul, baris: [baris] }];
    return { lembar: { ...lembar, kelompok, anggaran: [] }, baris };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async (bahan) => {
    const { alamat, kunci } = readAlamat(bahan.params);
    const hasil = await kirimKoreksi(bahan, alamat, kunci);
    if (hasil !== null) return data(hasil, 400);
    throw redirect(withKueri("/pengukuran/isi", { pd: alamat.pdKode, periode: alamat.periode, diajukan: 1 }));
  });
}

export default function HalamanKoreksi({ loaderData, actionData }: Route.ComponentProps) {
  const { lembar, baris } = loaderData;
  const belum = actionData !== undefined && "belum" in actionData ? actionData : null;
  const pesan = actionData !== undefined && "pesan" in actionData ? actionData.pesan : null;
  const kosong = { pesan: pesan ?? "", ketikan: {}, salah: {}, bentrok: {}, gagal: [] };
  return (
    <div className="max-w-3xl">
      <KepalaHalaman
        judul="Koreksi realisasi"
        uraian="Koreksi realisasi yang sudah terkunci."
        sub={`${baris.indikator.nama}, ${baris.labelPeriode}`}
        jejak={[
          {
            label: "Isi realisasi",
            ke: withKueri("/pengukuran/isi", { pd: lembar.pd.kode, periode: lembar.periode }),
          },
        ]}
      />
      <FormulirKoreksi
        key={belum === null ? "baru" : "ulang"}
        lembar={lembar}
        baris={baris}
        hasil={belum?.belum ?? (pesan === null ? null : kosong)}
        alasan={belum?.alasan ?? ""}
      />
    </div>
  );
}
