// /jejak/*: the history of one realisasi, filling period, account or perangkat daerah.
import { Link } from "react-router";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { DaftarJejak } from "../komponen/jejak/daftar-jejak.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { loadJejakHalaman } from "../muat/jejak.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import type { Route } from "./+types/jejak";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, loadJejakHalaman);
}

export default function HalamanJejak({ loaderData }: Route.ComponentProps) {
  const { judul, sub, kembali, jejak, lanjutan } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul={`Jejak: ${judul}`}
        uraian={`Riwayat perubahan ${judul}.`}
        sub={`${sub}. Yang terbaru di atas; tidak ada yang dapat dihapus.`}
        jejak={kembali}
      />
      {jejak.peristiwa.length === 0 ? (
        <Kosong judul="Belum ada catatan">Setiap perubahan tercatat di sini dengan sendirinya.</Kosong>
      ) : (
        <DaftarJejak peristiwa={jejak.peristiwa} />
      )}
      <nav aria-label="Halaman jejak" className="mt-6 flex gap-4">
        {lanjutan ? <Link to="?">Kembali ke yang terbaru</Link> : null}
        {jejak.lanjut === null ? null : <Link to={`?sebelum=${jejak.lanjut}`}>Catatan yang lebih lama</Link>}
      </nav>
    </>
  );
}
