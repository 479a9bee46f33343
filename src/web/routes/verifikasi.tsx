// /pengukuran/verifikasi: what waits for the verifikator, of every PD or of one: accept it, or return it with a note.
import { listJadwal } from "#pengukuran/server";
import { MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { IsiAntrian } from "../komponen/verifikasi/isi-antrian.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { judgeAntrian, loadAntrianVerifikator } from "../muat/antrian.server.ts";
import { useDataAkar } from "../muat/data-akar.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import type { Route } from "./+types/verifikasi";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const jadwal = await listJadwal(bahan.konteks, bahan.pengguna);
    return {
      ...(await loadAntrianVerifikator(bahan)),
      pd: readTeks(bahan.params, "pd") ?? "",
      periode: readTeks(bahan.params, "periode") ?? "",
      pilihanPeriode: jadwal.map((j) => ({ nilai: j.periode, label: j.labelPeriode })),
    };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => judgeAntrian(bahan, "verifikator"));
}

export default function HalamanVerifikasi({ loaderData, actionData }: Route.ComponentProps) {
  const { lembar, jumlah, pilih } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Verifikasi realisasi"
        uraian="Realisasi yang menunggu verifikasi."
        sub={`${jumlah} isian menunggu verifikasi Anda. Yang Anda terima langsung terbit bagi semua orang.`}
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <Saringan {...loaderData} />
      <IsiAntrian
        lembar={lembar}
        pilih={pilih}
        kataSetuju="Terima"
        hasil={actionData}
        kosong="Realisasi muncul di sini setelah kepala perangkat daerah menyetujuinya."
      />
    </>
  );
}

type PropsSaringan = {
  readonly pd: string;
  readonly periode: string;
  readonly pilihanPeriode: readonly { readonly nilai: string; readonly label: string }[];
};

function Saringan({ pd, periode, pilihanPeriode }: PropsSaringan) {
  const { pd: daftar } = useDataAkar();
  const pilihanPd = daftar.map(({ kode, nama }) => ({ nilai: kode, label: nama }));
  return (
    <Pemilih label="Saring antrian">
      <MedanPilihan
        label="Perangkat daerah"
        nama="pd"
        nilai={pd}
        pilihan={[{ nilai: "", label: "Semua perangkat daerah" }, ...pilihanPd]}
      />
      <MedanPilihan
        label="Periode"
        nama="periode"
        nilai={periode}
        pilihan={[{ nilai: "", label: "Semua periode" }, ...pilihanPeriode]}
      />
    </Pemilih>
  );
}
