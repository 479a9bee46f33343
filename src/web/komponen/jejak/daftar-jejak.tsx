// A history: who, when, why, and each field old -> new. Drawn by every page under /jejak.
import type { ButirJejak, Peristiwa, Ubahan } from "../../tampilan/jejak.ts";
import "../../gaya/jejak.css";

export function DaftarJejak({ peristiwa }: { readonly peristiwa: readonly Peristiwa[] }) {
  return (
    <ol className="jejak">
      {peristiwa.map(({ no, saat, waktu, pelaku, alasan, butir }) => (
        <li key={no}>
          <p>
            <b>{pelaku}</b> <time dateTime={saat}>{waktu}</time>
          </p>
          {alasan === null ? null : <p className="text-redup">Alasan: {alasan}</p>}
          {butir.map((b) => (
            <Butir key={b.no} butir={b} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Butir({ butir: { judul, ubahan } }: { readonly butir: ButirJejak }) {
  return (
    <div className="mt-2">
      <p className="font-semibold">{judul}</p>
      {ubahan.length === 0 ? null : (
        <dl className="jejak-ubahan">
          {ubahan.map((u) => (
            <div key={u.label}>
              <dt>{u.label}</dt>
              <dd>
                <LamaBaru ubahan={u} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

// Screen readers do not announce del and ins, so the words are there for them.
function LamaBaru({ ubahan: { lama, baru } }: { readonly ubahan: Ubahan }) {
  return (
    <>
      {lama === null ? null : (
        <>
          <span className="sr-only">semula </span>
          <del>{lama}</del>
          <span aria-hidden="true"> → </span>
          <span className="sr-only">, menjadi </span>
        </>
      )}
      {baru === null ? <em>dikosongkan</em> : <ins>{baru}</ins>}
    </>
  );
}
