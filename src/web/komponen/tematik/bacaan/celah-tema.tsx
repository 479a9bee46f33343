// What a theme leaves open. Those who have signed in see each gap with the page that mends it; the public sees how many.
import { Link } from "react-router";
import type { BacaanTampil } from "../../../tampilan/tematik/bacaan.ts";

type Props = Pick<BacaanTampil, "banyakCelah" | "celah">;

export function CelahTema({ banyakCelah, celah }: Props) {
  return (
    <section aria-labelledby="celah" className="mt-12 tak-dicetak">
      <h2 id="celah">Yang belum lengkap</h2>
      <p className="mt-1 max-w-prose text-redup">{kalimat(banyakCelah, celah !== null)}</p>
      {(celah ?? []).map(({ judul, butir }) => (
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

function kalimat(banyak: number, rinci: boolean): string {
  if (banyak === 0) return "Tidak ada yang terlewat menurut aturan pemeriksaan tema.";
  const isi = `${banyak} hal pada tema ini belum lengkap menurut aturan pemeriksaan tema.`;
  return rinci ? isi : `${isi} Rinciannya tampil bagi pengguna yang masuk.`;
}
