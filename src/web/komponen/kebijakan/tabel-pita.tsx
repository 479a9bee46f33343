// The bands of the scale, one row each, with empty rows to add some. Drawn in the policy form.
import { PITA_TERBANYAK } from "#pengukuran";
import { barisPita, type NilaiPita } from "../../tampilan/kebijakan.ts";

/** `tetap`: the scale can be read only. */
export type PropsTabelPita = { readonly skala: readonly NilaiPita[]; readonly tetap: boolean };

export function TabelPita({ skala, tetap }: PropsTabelPita) {
  return (
    <table className="w-full max-w-xl">
      <caption className="mb-2 text-left text-sm text-redup">
        Dari yang terendah. Pita pertama tanpa batas bawah; baris yang dikosongkan tidak dipakai.
      </caption>
      <thead>
        <tr className="text-left text-sm text-redup">
          <th scope="col">Mulai dari (%)</th>
          <th scope="col">Predikat</th>
        </tr>
      </thead>
      <tbody>
        {barisPita(skala, tetap ? skala.length : PITA_TERBANYAK).map(({ bawah, predikat, nomor }) => (
          <tr key={nomor}>
            <td className="py-1 pr-3">
              <label className="medan">
                <span className="sr-only">Mulai dari, pita {nomor}</span>
                <input name="pitaBawah" defaultValue={bawah} inputMode="decimal" autoComplete="off" />
              </label>
            </td>
            <td className="py-1">
              <label className="medan">
                <span className="sr-only">Predikat, pita {nomor}</span>
                <input name="pitaPredikat" defaultValue={predikat} autoComplete="off" />
              </label>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
