// What a theme leaves open, for everybody; those who may mend it get a link to the page where that is done.
import { Link } from "react-router";
import type { BacaanTampil } from "../../../tampilan/tematik/bacaan.ts";

export function CelahTema({ celah }: Pick<BacaanTampil, "celah">) {
  return (
    <section aria-labelledby="celah" className="mt-12 tak-dicetak">
      <h2 id="celah">Yang belum lengkap</h2>
      <p className="mt-1 max-w-prose text-redup">{kalimat(celah.reduce((banyak, c) => banyak + c.butir.length, 0))}</p>
      {celah.map(({ judul, butir }) => (
        <details key={judul} className="celah" open={butir.length <= 3}>
          <summary>
            {judul} <span className="text-redup">({butir.length})</span>
          </summary>
          <ul>
            {butir.map(({ kalimat: isi, ke }) => (
              <li key={isi}>
                {isi}{" "}
                {ke === null ? null : (
                  <Link to={ke} className="whitespace-nowrap" aria-label={`Lengkapi: ${isi}`}>
                    Lengkapi
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function kalimat(banyak: number): string {
  return banyak === 0
    ? "Tidak ada yang terlewat menurut aturan pemeriksaan tema."
    : `${banyak} hal pada tema ini belum lengkap menurut aturan pemeriksaan tema.`;
}
