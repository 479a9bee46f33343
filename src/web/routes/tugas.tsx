// /beranda: what waits for the signed-in account, and the dashboard of the perangkat daerah it may look into.
import { formatTanggal } from "#inti";
import { listNaskah } from "#pelaporan/server";
import { getDasbor, getTugas } from "#pengukuran/server";
import { IsiDasbor } from "../komponen/dasbor/isi-dasbor.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { DaftarTugas } from "../komponen/tugas/daftar-tugas.tsx";
import { DaftarTugasNaskah } from "../komponen/tugas/tugas-naskah.tsx";
import { muatMasuk } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { LIHAT, tampilkanDasbor } from "../tampilan/dasbor.ts";
import { listTugasNaskah } from "../tampilan/naskah/tugas-naskah.ts";
import type { Route } from "./+types/tugas";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const menurut = readPilihan(params, "peta", ["periode", "kelompok"], "periode");
    const lihat = readPilihan(params, "lihat", LIHAT, "peta");
    const tugas = await getTugas(konteks, pengguna);
    // An account that was given no role yet has nothing to look into.
    if (tugas.kelompok.length === 0) return { tugas, naskah: [], dasbor: null };
    const { baris, pemda } = await listNaskah(konteks, pengguna, {});
    const dasbor = await getDasbor(konteks, pengguna, { periode: readTeks(params, "periode"), menurut });
    return { tugas, naskah: listTugasNaskah(baris, pemda), dasbor: tampilkanDasbor(dasbor, lihat) };
  });
}

export default function HalamanTugas({ loaderData: { tugas, naskah, dasbor } }: Route.ComponentProps) {
  return (
    <>
      <KepalaHalaman
        judul="Tugas saya"
        uraian="Tugas yang menunggu Anda dan ringkasan capaian perangkat daerah."
        sub={`${tugas.nama}, ${formatTanggal(tugas.hariIni)}`}
        jejak={[]}
      />
      <DaftarTugas tugas={tugas} />
      <DaftarTugasNaskah tugas={naskah} />
      {dasbor === null ? (
        <p className="kosong">
          Akun Anda belum diberi peran. Admin pemda memberikannya; setelah itu tugas Anda tampil di sini.
        </p>
      ) : (
        <IsiDasbor dasbor={dasbor} />
      )}
    </>
  );
}
