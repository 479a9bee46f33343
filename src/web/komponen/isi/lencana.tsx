// Where a realisasi stands, as word and shape together.
import type { BarisTampil } from "../../tampilan/isi/baris.ts";
import type { Nada } from "../../tampilan/nada.ts";
import "../../gaya/isi.css";

const NADA: Readonly<Record<BarisTampil["keadaan"], Nada>> = {
  draf: "netral",
  diajukan: "sedang",
  dikembalikan: "rendah",
  disetujui: "unggul",
  terkunci: "netral",
};
const GORES: Readonly<Record<BarisTampil["keadaan"], string>> = {
  draf: "M3 13l1-4 7-7 3 3-7 7z",
  diajukan: "M8 13V3M4 7l4-4 4 4",
  dikembalikan: "M7 4L3 8l4 4M3 8h10",
  disetujui: "M3 8.5l3.5 3.5L13 5",
  terkunci: "M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
};

export function LencanaKeadaan({
  keadaan,
  label,
}: {
  readonly keadaan: BarisTampil["keadaan"];
  readonly label: string;
}) {
  return (
    <span className={`predikat berlatar isi-keadaan nada-${NADA[keadaan]}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
        <path d={GORES[keadaan]} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {label}
    </span>
  );
}
