// The error page: what went wrong in plain words with ways out, or a reference number and nothing else.
import { Link } from "react-router";
import { type IsiGalat, judulGalat } from "../../muat/galat-halaman.ts";
import { KepalaHalaman } from "./kepala-halaman.tsx";

/** `isi` is null when the page failed before its loader could say why. */
export function HalamanGalat({ status, isi }: { readonly status: number; readonly isi: IsiGalat | null }) {
  return (
    <>
      <KepalaHalaman judul={judulGalat(status)} uraian="Halaman tidak dapat ditampilkan." jejak={[]} />
      {isi?.jenis === "diketahui" ? <Diketahui isi={isi} /> : <TakTerduga rujukan={isi?.rujukan ?? null} />}
      <p className="mt-8">
        <Link to="/">Kembali ke beranda</Link>
      </p>
    </>
  );
}

function Diketahui({ isi }: { readonly isi: Extract<IsiGalat, { jenis: "diketahui" }> }) {
  return (
    <>
      <p className="max-w-prose text-lg">{isi.pesan}</p>
      {isi.pilihan.length === 0 ? null : (
        <nav aria-label="Pilihan yang tersedia" className="mt-6">
          <h2>Pilihan yang tersedia</h2>
          <ul className="mt-3 flex flex-wrap gap-2">
            {isi.pilihan.map(({ label, ke }) => (
              <li key={ke}>
                <Link to={ke} className="tombol">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

function TakTerduga({ rujukan }: { readonly rujukan: string | null }) {
  return (
    <div className="max-w-prose text-lg">
      <p>Sistem tidak dapat menyelesaikan permintaan ini. Muat ulang halaman beberapa saat lagi.</p>
      {rujukan === null ? null : (
        <p className="mt-3">
          Bila berulang, sampaikan nomor rujukan ini kepada pengelola: <strong>{rujukan}</strong>
        </p>
      )}
    </div>
  );
}
