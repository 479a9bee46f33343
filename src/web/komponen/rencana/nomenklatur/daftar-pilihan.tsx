// The list under the field of the picker: what was found, one entry highlighted. Used by pilih-nomenklatur.tsx.
import type { ButirCari, HasilCari } from "#perencanaan";

export type PropsDaftarPilihan = {
  readonly id: string;
  readonly buka: boolean;
  readonly hasil: HasilCari | null;
  readonly sorot: number;
  readonly onPilih: (butir: ButirCari) => void;
};

export function DaftarPilihan({ id, buka, hasil, sorot, onPilih }: PropsDaftarPilihan) {
  const butir = hasil?.butir ?? [];
  return (
    <>
      {/* Keyboard and focus stay in the field: entries are named by aria-activedescendant. */}
      <div id={`${id}-daftar`} role="listbox" aria-label="Nomenklatur yang cocok" hidden={!buka || butir.length === 0}>
        {butir.map((b, i) => (
          <div
            key={`${b.kodeDaftar} ${b.nama}`}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === sorot}
            onMouseDown={(kejadian) => {
              kejadian.preventDefault();
              onPilih(b);
            }}
          >
            <strong>{b.kode}</strong> {b.nama}
            {b.indikator === null ? null : (
              <span className="sisi">
                {b.indikator} ({b.satuan ?? "tanpa satuan"})
              </span>
            )}
          </div>
        ))}
      </div>
      <p role="status" className="text-sm text-redup">
        {buka && hasil !== null ? kabar(hasil) : ""}
      </p>
    </>
  );
}

function kabar({ butir, lebih }: HasilCari): string {
  if (butir.length === 0) return "Tidak ada yang cocok dalam bidang urusan perangkat daerah ini.";
  return lebih ? `${butir.length} yang pertama; ketik lebih banyak untuk mempersempit.` : `${butir.length} yang cocok.`;
}
