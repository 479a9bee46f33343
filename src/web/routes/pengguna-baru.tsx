// /pengaturan/pengguna/baru: adding an account; its generated password is shown once.
import { Link } from "react-router";
import { createPengguna, listPengguna } from "#organisasi/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { FormulirPengguna } from "../komponen/masuk/formulir-pengguna.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { SandiSekali } from "../komponen/masuk/sandi-sekali.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { readPeran } from "../muat/isian-peran.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { withIsian } from "../muat/penolakan.server.ts";
import type { Route } from "./+types/pengguna-baru";

const KOSONG = { nama: "", surel: "", peran: [] };

/** Asks the same right as the list, so that nobody fills in a form that will be refused. */
export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna }) => {
    await listPengguna(konteks, pengguna);
    return null;
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, ({ konteks, pengguna, isi, semua }) => {
    const nilai = { nama: isi("nama"), surel: isi("surel"), peran: readPeran(semua) };
    return withIsian(nilai, () => createPengguna(konteks, pengguna, nilai));
  });
}

export default function HalamanPenggunaBaru({ actionData }: Route.ComponentProps) {
  const hasil = actionData !== undefined && "sandi" in actionData ? actionData : null;
  const nilai = actionData !== undefined && "nilai" in actionData ? actionData.nilai : KOSONG;
  return (
    <div className="max-w-2xl">
      <KepalaHalaman
        judul="Tambah pengguna"
        uraian="Akun baru dengan perannya."
        jejak={[{ label: "Pengguna", ke: "/pengaturan/pengguna" }]}
      />
      {hasil === null || hasil.sandi === null ? (
        <>
          <Kabar pesan={actionData !== undefined && "pesan" in actionData ? actionData.pesan : null} />
          <FormulirPengguna nilai={nilai} tombol="Tambah" maksud="tambah" />
        </>
      ) : (
        <>
          <SandiSekali surel={hasil.surel} sandi={hasil.sandi} />
          <Link to="/pengaturan/pengguna" className="tombol">
            Kembali ke daftar
          </Link>
        </>
      )}
    </div>
  );
}
