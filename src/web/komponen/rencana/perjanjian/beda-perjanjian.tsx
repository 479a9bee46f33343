// What has changed in the plan since the agreement was signed.
import type { BedaPerjanjian } from "#perencanaan";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

export function TabelBedaPerjanjian({ beda }: { readonly beda: readonly BedaPerjanjian[] }) {
  if (beda.length === 0) return <p>Rencana yang berlaku masih sama dengan perjanjian ini.</p>;
  const judul = "Berubah sesudah ditandatangani";
  return (
    <TabelGulir label={judul}>
      <table className="tabel">
        <JudulTabel judul={judul} sub="Perjanjian tetap berlaku seperti ditandatangani." />
        <thead>
          <tr>
            <th scope="col">Yang berubah</th>
            <th scope="col">Dalam perjanjian</th>
            <th scope="col">Kini</th>
          </tr>
        </thead>
        <tbody>
          {beda.map(({ tentang, sebutan, dari, ke }) => (
            <tr key={`${tentang} ${sebutan} ${dari ?? ""}`}>
              <th scope="row">{sebutan}</th>
              <td>{dari ?? "tidak ada"}</td>
              <td>{ke ?? "tidak ada"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
