// Printed figures that the computation does not confirm, each with the verdict about rounding.
import type { TemuanCetak } from "#pengukuran";
import { TautanAngka } from "../angka/tautan-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

const JUDUL = "Angka tercetak yang berbeda dari hasil hitung";

export function Temuan({ temuan }: { readonly temuan: readonly TemuanCetak[] }) {
  if (temuan.length === 0) return null;
  return (
    <section id="temuan" aria-labelledby="judul-temuan" className="mt-10">
      <h2 id="judul-temuan">Perbandingan dengan dokumen tercetak</h2>
      <p className="mt-1 mb-4 max-w-prose text-redup">
        Angka dari dokumen lain disimpan hanya sebagai pembanding. Yang dipakai selalu hasil hitung.
      </p>
      <TabelGulir label={JUDUL}>
        <table className="tabel min-w-160">
          <JudulTabel judul={JUDUL} />
          <thead>
            <tr>
              <th scope="col">Indikator</th>
              <th scope="col">Periode</th>
              <th scope="col" className="bilangan">
                Tercetak
              </th>
              <th scope="col" className="bilangan">
                Hasil hitung
              </th>
              <th scope="col">Penjelasan</th>
            </tr>
          </thead>
          <tbody>
            {temuan.map((t) => (
              <BarisTemuan key={t.jelaskan} temuan={t} />
            ))}
          </tbody>
        </table>
      </TabelGulir>
    </section>
  );
}

function BarisTemuan({ temuan }: { readonly temuan: TemuanCetak }) {
  return (
    <tr>
      <th scope="row">{temuan.objek}</th>
      <td>{temuan.periode}</td>
      <td className="bilangan">{temuan.teks}</td>
      <td className="bilangan">
        <TautanAngka ke={temuan.jelaskan} teks={temuan.hasilHitung} />
      </td>
      <td className="min-w-64">
        <VerdikPembulatan terjelaskan={temuan.terjelaskanPembulatan} />
        <p className="mt-1">{temuan.uraian}</p>
        <p className="sisi mt-1">Sumber: {temuan.sumber}</p>
      </td>
    </tr>
  );
}

/** Whether rounding of the printed operands can explain a difference, as word, icon and colour. */
export function VerdikPembulatan({ terjelaskan }: { readonly terjelaskan: boolean }) {
  return (
    <span className={`predikat ${terjelaskan ? "nada-sedang" : "nada-gawat"}`}>
      <span aria-hidden="true">{terjelaskan ? "≈" : "≠"}</span>
      {terjelaskan ? "Terjelaskan oleh pembulatan" : "Tidak terjelaskan oleh pembulatan"}
    </span>
  );
}
