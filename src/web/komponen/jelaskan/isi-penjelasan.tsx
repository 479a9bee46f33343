// One explanation: result, rule, this case's numbers, operands, rounding, printed figure, policy, who and evidence.
import type { Penjelasan } from "#inti";
import { Predikat } from "../angka/predikat.tsx";
import { Rumus } from "../angka/rumus.tsx";
import { AsalUsul } from "./asal-usul.tsx";
import { Butir } from "./butir.tsx";
import { TabelOperan } from "./tabel-operan.tsx";
import { Tercetak } from "./tercetak.tsx";

/** What the page and the dialog have in common; each puts its own heading above. */
export default function IsiPenjelasan({ penjelasan }: { readonly penjelasan: Penjelasan }) {
  const { hasil, predikat, rumus, hitungan, operan, pembulatan, kebijakan, tercetak, catatan } = penjelasan;
  return (
    <article className="grid grid-cols-1 gap-6">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <strong className="text-3xl tracking-tight" data-uji="hasil">
          {hasil}
        </strong>
        {predikat === undefined ? null : <Predikat predikat={predikat} berlatar />}
      </p>
      {rumus === undefined && hitungan === undefined ? null : (
        <Butir judul="Rumus">
          {rumus === undefined ? null : <Rumus rumus={rumus} label="Rumus" />}
          {hitungan === undefined ? null : <Rumus rumus={hitungan} label="Rumus dengan angkanya" />}
          {pembulatan === undefined ? null : <p className="mt-1 text-sm">{pembulatan}</p>}
        </Butir>
      )}
      <TabelOperan operan={operan} />
      {tercetak === undefined ? null : <Tercetak tercetak={tercetak} hasil={hasil} />}
      <Daftar judul="Catatan" butir={catatan} />
      <Daftar judul="Kebijakan" butir={kebijakan} />
      <AsalUsul penjelasan={penjelasan} />
    </article>
  );
}

function Daftar({ judul, butir }: { readonly judul: string; readonly butir: readonly string[] }) {
  if (butir.length === 0) return null;
  return (
    <Butir judul={judul}>
      <ul className="list-disc space-y-1 pl-5 text-sm">
        {butir.map((b) => (
          <li key={b}>{b}</li>
        ))}
      </ul>
    </Butir>
  );
}
