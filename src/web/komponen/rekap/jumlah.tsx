// The counts that go with every rekap: members with a number, and those without by kind.
import type { JumlahRekap } from "#pengukuran";

/** The headings, in the order of `SelJumlah`. */
const JUDUL_JUMLAH = ["Berangka", "Belum diisi", "Tidak tersedia", "Tidak terdefinisi", "Tidak dijadwalkan"] as const;

/** Five cells of a table row. */
export function SelJumlah({ jumlah }: { readonly jumlah: JumlahRekap }) {
  return (
    <>
      <td className="bilangan">{jumlah.berangka}</td>
      <td className="bilangan">{jumlah.belum_diisi}</td>
      <td className="bilangan">{jumlah.tidak_tersedia}</td>
      <td className="bilangan">{jumlah.tidak_terdefinisi}</td>
      <td className="bilangan">{jumlah.tidak_dijadwalkan}</td>
    </>
  );
}

/** The header of a rekap table: what its rows are, capaian, and one column per kind of count. */
export function KepalaRekap({ kunci }: { readonly kunci: string }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="kunci">
          {kunci}
        </th>
        <th scope="col" className="bilangan">
          Capaian
        </th>
        {JUDUL_JUMLAH.map((j) => (
          <th key={j} scope="col" className="bilangan">
            {j}
          </th>
        ))}
      </tr>
    </thead>
  );
}
