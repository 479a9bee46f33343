// /pengaturan/pengguna: the accounts of the pemda, for its admins.
import { Form, Link } from "react-router";
import { listPengguna } from "#organisasi/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { MedanTeks } from "../komponen/masuk/medan.tsx";
import { TabelPengguna } from "../komponen/masuk/tabel-pengguna.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import type { Route } from "./+types/pengguna";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const cari = readTeks(params, "cari");
    const halaman = Math.max(1, Number.parseInt(readTeks(params, "halaman") ?? "1", 10) || 1);
    return { ...(await listPengguna(konteks, pengguna, { cari, halaman })), cari: cari ?? "", halaman };
  });
}

export default function HalamanPengguna({ loaderData: { pengguna, lagi, cari, halaman } }: Route.ComponentProps) {
  const ke = (nomor: number) => withKueri("/pengaturan/pengguna", { cari: cari === "" ? null : cari, halaman: nomor });
  return (
    <>
      <KepalaHalaman
        judul="Pengguna"
        uraian="Akun yang dapat masuk, dengan perannya."
        sub="Akun yang dapat masuk, dengan perannya. Setiap perubahan di sini tercatat."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <Form method="get" className="pemilih mb-6" aria-label="Cari pengguna">
        <MedanTeks label="Nama atau surel" nama="cari" jenis="search" nilai={cari} wajib={false} />
        <button type="submit" className="tombol">
          Cari
        </button>
        <Link to="/pengaturan/pengguna/baru" className="tombol utama">
          Tambah pengguna
        </Link>
        <Link to="/pengaturan/sandi" className="tombol">
          Kebijakan sandi dan sesi
        </Link>
      </Form>
      {pengguna.length === 0 ? (
        <Kosong judul="Tidak ada pengguna di sini">
          Ubah kata yang dicari, atau tambahkan pengguna: nama, surel, dan perannya.
        </Kosong>
      ) : (
        <TabelPengguna pengguna={pengguna} />
      )}
      <nav aria-label="Halaman daftar" className="mt-4 flex gap-4">
        {halaman > 1 ? <Link to={ke(halaman - 1)}>Sebelumnya</Link> : null}
        {lagi ? <Link to={ke(halaman + 1)}>Berikutnya</Link> : null}
      </nav>
    </>
  );
}
