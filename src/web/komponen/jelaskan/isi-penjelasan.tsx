// One explanation: result, rule, this case's numbers, operands, rounding, printed figure, policy, who and evidence.
import type { Penjelasan } from "#inti";
import { Predikat } from "../angka/predikat.tsx";
import { Rumus } from "../angka/rumus.tsx";
import { AsalUsul } from "./asal-usul.tsx";
import { Butir } from "./butir.tsx";
import { TabelOperan } from "./tabel-operan.tsx";
import { Tercetak } from "./tercetak.tsx";

/** `judul` is the heading's level: "h2" in the dialog, none on the page, which has its own h1. */
export type PropsPenjelasan = { readonly penjelasan: Penjelasan; readonly judul?: "h2" };

export default function IsiPenjelasan({ penjelasan, judul }: PropsPenjelasan) {
  const { hasil, predikat, rumus, hitungan, operan, pembulatan, kebijakan, tercetak, catatan } = penjelasan;
  return (
    <article className="grid gap-6">
      {judul === undefined ? null : (
        <header>
          <h2>{penjelasan.judul}</h2>
          <p className="text-redup">{penjelasan.konteks}</p>
        </header>
      )}
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
