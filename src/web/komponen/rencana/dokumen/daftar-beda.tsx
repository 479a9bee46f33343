// Differences between two plans as a list: what was added, taken away, changed from -> to. Drawn by the comparison of
// versions and by the preview of a copied year.
import type { BedaTampil, KelompokBeda, RingkasBeda } from "../../../tampilan/rencana/dokumen/beda.ts";

const MACAM = {
  tambah: { kata: "Ditambah", nada: "nada-unggul" },
  hapus: { kata: "Dihapus", nada: "nada-gawat" },
  ubah: { kata: "Diubah", nada: "nada-sedang" },
} as const;

export type PropsRingkas = { readonly judul?: string; readonly ringkas: readonly RingkasBeda[] };

export function RingkasanBeda({ judul = "Jumlah baris yang berbeda", ringkas }: PropsRingkas) {
  return (
    <table className="tabel max-w-2xl">
      <caption>{judul}</caption>
      <thead>
        <tr>
          <th scope="col">Bagian rencana</th>
          <th scope="col" className="bilangan">
            Ditambah
          </th>
          <th scope="col" className="bilangan">
            Dihapus
          </th>
          <th scope="col" className="bilangan">
            Diubah
          </th>
        </tr>
      </thead>
      <tbody>
        {ringkas.map(({ jenis, judul: bagian, tambah, hapus, ubah }) => (
          <tr key={jenis}>
            <th scope="row">{bagian}</th>
            <td className="bilangan">{tambah}</td>
            <td className="bilangan">{hapus}</td>
            <td className="bilangan">{ubah}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function DaftarBeda({ kelompok }: { readonly kelompok: readonly KelompokBeda[] }) {
  return (
    <div className="mt-6 grid gap-6">
      {kelompok.map(({ judul, butir }) => (
        <section key={judul} aria-label={judul}>
          <h2>{judul}</h2>
          <ul className="mt-2 grid gap-3">
            {butir.map((b) => (
              <li key={b.kunci} className="border-t border-garis pt-3">
                <Butir beda={b} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Butir({ beda: { macam, sebutan, kolom } }: { readonly beda: BedaTampil }) {
  return (
    <>
      <p>
        <span className={`predikat berlatar mr-2 ${MACAM[macam].nada}`}>{MACAM[macam].kata}</span>
        <span className="font-medium">{sebutan}</span>
      </p>
      {kolom.length === 0 ? null : (
        <ul className="beda-nilai mt-1 text-sm">
          {kolom.map(({ label, dari, ke }) => (
            <li key={label}>
              <span className="text-redup">{label}:</span> {dari === null ? null : <del>{dari}</del>}
              {dari !== null && ke !== null ? " menjadi " : null}
              {ke === null ? null : <ins>{ke}</ins>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
