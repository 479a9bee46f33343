// Years that have a policy of their own, and a way to any other year. Drawn by /pengaturan/kebijakan.
import { Link } from "react-router";
import { withKueri } from "../../muat/alamat.ts";
import { Pemilih } from "../dasar/pemilih.tsx";

export type PropsPilihTahun = { readonly tahun: number; readonly daftar: readonly number[] };

export function PilihTahunKebijakan({ tahun, daftar }: PropsPilihTahun) {
  return (
    <div className="grid gap-3">
      {daftar.length === 0 ? (
        <p>Belum ada kebijakan yang ditetapkan. Capaian baru dapat dihitung setelah ada.</p>
      ) : (
        <nav aria-label="Tahun yang punya kebijakan sendiri" className="flex flex-wrap gap-x-4 gap-y-1">
          <span className="text-redup">Kebijakan yang ada:</span>
          {daftar.map((t) => (
            <Link
              key={t}
              to={withKueri("/pengaturan/kebijakan", { tahun: t })}
              aria-current={t === tahun ? "page" : undefined}
            >
              Tahun {t}
            </Link>
          ))}
        </nav>
      )}
      <Pemilih label="Pilih tahun kebijakan">
        <label className="medan">
          Tahun
          <input key={tahun} name="tahun" defaultValue={tahun} inputMode="numeric" maxLength={4} size={6} required />
        </label>
      </Pemilih>
    </div>
  );
}
