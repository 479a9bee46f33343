// How to read the figures: predikat from high to low, and the four kinds of "no number". Under every capaian table.
import { LEGENDA_TANPA_ANGKA, URAIAN_TANPA_ANGKA } from "../../tampilan/tanpa-angka.ts";
import { Predikat } from "./predikat.tsx";

/** `skala` goes from lowest predikat to highest. */
export function Legenda({ skala }: { readonly skala: readonly string[] }) {
  return (
    <section aria-labelledby="legenda" className="mt-8">
      <h2 id="legenda">Cara membaca</h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {skala.toReversed().map((predikat) => (
          <li key={predikat}>
            <Predikat predikat={predikat} skala={skala} berlatar />
          </li>
        ))}
      </ul>
      <dl className="mt-4 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
        {LEGENDA_TANPA_ANGKA.map(({ jenis, teks }) => (
          <div key={jenis} className="contents">
            <dt className="tanpa-angka font-semibold" data-jenis={jenis}>
              {teks}
            </dt>
            <dd>{URAIAN_TANPA_ANGKA[jenis]}</dd>
          </div>
        ))}
        <dt>
          <span className="di-luar contoh-arsir" aria-hidden="true" />
          <span className="sr-only">sel kosong</span>
        </dt>
        <dd>Periode yang belum dicapai laporan ini.</dd>
      </dl>
    </section>
  );
}
