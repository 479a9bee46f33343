// What stands between an open version and being set, each with the way to mend it. Drawn by /perencanaan.
import { Link } from "react-router";
import type { TemuanTampil, VersiTampil } from "../../../tampilan/rencana/dokumen/dokumen.ts";

export function DaftarTemuan({ terbuka }: { readonly terbuka: NonNullable<VersiTampil["terbuka"]> }) {
  const { perubahan, temuan, temuanLain, menghalangi } = terbuka;
  const peringatan = temuan.filter((t) => !t.menghalangi);
  return (
    <div className="grid gap-2">
      <p>
        {perubahan === 0 ? "Belum ada baris yang diubah. " : `${perubahan} baris rencana diubah versi ini. `}
        {menghalangi === 0 ? "Tidak ada yang menghalangi penetapan." : null}
      </p>
      {menghalangi === 0 ? null : (
        <div className="catatan peringatan">
          <p className="font-semibold">{menghalangi} hal perlu diperbaiki sebelum versi ini diajukan</p>
          <Butir daftar={temuan.filter((t) => t.menghalangi)} />
          {temuanLain === 0 ? null : <p className="mt-2">Dan {temuanLain} lainnya.</p>}
        </div>
      )}
      {peringatan.length === 0 ? null : (
        <details>
          <summary>{peringatan.length} hal patut dilihat lagi</summary>
          <Butir daftar={peringatan} />
        </details>
      )}
    </div>
  );
}

function Butir({ daftar }: { readonly daftar: readonly TemuanTampil[] }) {
  return (
    <ul className="mt-2 grid gap-2">
      {daftar.map(({ kunci, sebutan, pesan, perbaiki }) => (
        <li key={kunci}>
          <span className="font-medium">{sebutan}</span>. {pesan} <Link to={perbaiki.ke}>{perbaiki.label}</Link>
        </li>
      ))}
    </ul>
  );
}
