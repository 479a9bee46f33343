// Links that download the shown report, one per format.
import type { Unduhan } from "../../tampilan/laporan.ts";

export function DaftarUnduhan({ unduhan }: { readonly unduhan: readonly Unduhan[] }) {
  return (
    <nav aria-label="Unduh laporan" className="tak-dicetak mb-8">
      <ul className="flex flex-wrap gap-3">
        {unduhan.map(({ kode, label, ke }) => (
          <li key={kode}>
            <a href={ke} download className="tombol">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
