// Printed figures that the computation does not confirm, each with the verdict about rounding.
import type { TemuanCetak } from "#pengukuran";
import { TautanAngka } from "../angka/tautan-angka.tsx";
import { VerdikPembulatan } from "../angka/verdik-pembulatan.tsx";

export function Temuan({ temuan }: { readonly temuan: readonly TemuanCetak[] }) {
  if (temuan.length === 0) return null;
  return (
    <section id="temuan" aria-labelledby="judul-temuan" className="mt-12">
      <h2 id="judul-temuan">Angka tercetak yang berbeda dari hasil hitung</h2>
      <p className="mt-1 mb-4 max-w-prose text-redup">
        Angka dari dokumen lain disimpan hanya sebagai pembanding. Yang dipakai selalu hasil hitung.
      </p>
      <ul className="grid gap-4 xl:grid-cols-2">
        {temuan.map((t) => (
          <Butir key={t.jelaskan} temuan={t} />
        ))}
      </ul>
    </section>
  );
}

function Butir({ temuan }: { readonly temuan: TemuanCetak }) {
  const { objek, periode, teks, hasilHitung, jelaskan, terjelaskanPembulatan, uraian, sumber } = temuan;
  return (
    <li className="kartu" data-uji="temuan">
      <h3>{objek}</h3>
      <p className="text-sm text-redup">{periode}</p>
      <dl className="my-3 flex flex-wrap gap-x-8 gap-y-2">
        <div>
          <dt className="text-sm text-redup">Tercetak</dt>
          <dd className="text-xl font-semibold">{teks}</dd>
        </div>
        <div>
          <dt className="text-sm text-redup">Hasil hitung</dt>
          <dd className="text-xl font-semibold">
            <TautanAngka ke={jelaskan} teks={hasilHitung} />
          </dd>
        </div>
      </dl>
      <VerdikPembulatan terjelaskan={terjelaskanPembulatan} />
      <p className="mt-1 text-sm">{uraian}</p>
      <p className="mt-2 text-sm text-redup">Sumber: {sumber}</p>
    </li>
  );
}
