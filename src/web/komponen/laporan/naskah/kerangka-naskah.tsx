// The outline of a report: its text blocks in order, each with how far it is.
import { Link } from "react-router";
import { withKueri } from "../../../muat/alamat.ts";
import type { ButirKerangka, TandaBlok } from "../../../tampilan/naskah/naskah.ts";

export type PropsKerangkaNaskah = {
  readonly alamat: string;
  readonly kerangka: readonly ButirKerangka[];
  readonly terpilih: string | null;
};

const KATA: Readonly<Record<TandaBlok, string>> = { tertulis: "Ditulis", draf: "Draf dari angka", kosong: "Kosong" };
const NADA: Readonly<Record<TandaBlok, string>> = { tertulis: "unggul", draf: "netral", kosong: "sedang" };

export function KerangkaNaskah({ alamat, kerangka, terpilih }: PropsKerangkaNaskah) {
  return (
    <nav aria-label="Bagian teks laporan" className="naskah-kerangka">
      <ol>
        {kerangka.map(({ kunci, judul, tanda, komentar }) => (
          <li key={kunci}>
            <Link
              to={withKueri(alamat, { blok: kunci })}
              preventScrollReset
              aria-current={kunci === terpilih ? "page" : undefined}
            >
              <span>{judul}</span>
              <span className={`text-sm nada-${NADA[tanda]}`}>
                {KATA[tanda]}
                {komentar === 0 ? "" : `, ${komentar} komentar`}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
