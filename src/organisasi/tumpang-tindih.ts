// Which terms of office contradict each other. Pure; called by the page of a perangkat daerah.
import type { MasaJabatan } from "./pejabat.ts";
import type { StatusPejabat } from "./tipe.ts";

/** Two terms in the same office that cannot both be right on some day. */
export type TumpangTindih = { readonly kiri: MasaJabatan; readonly kanan: MasaJabatan; readonly kalimat: string };

/**
 * Pairs of terms that cover a common day and contradict each other. A Plh. beside the holder is as it should be: he acts
 * while the holder is away for a time; a Plt. acts where there is no holder (UU 30/2014 Pasal 14).
 * @example listTumpangTindih([{ nama: "A", jabatan: "Kepala", status: "definitif", mulai: null, selesai: null }]) // []
 */
export function listTumpangTindih(masa: readonly MasaJabatan[]): readonly TumpangTindih[] {
  return masa.flatMap((kiri, i) =>
    masa
      .slice(i + 1)
      .filter((kanan) => isBersamaan(kiri, kanan) && !isBerdampingan(kiri.status, kanan.status))
      .map((kanan) => ({ kiri, kanan, kalimat: kalimatOf(kiri, kanan) })),
  );
}

function isBersamaan(a: MasaJabatan, b: MasaJabatan): boolean {
  return isSebelum(a.mulai, b.selesai) && isSebelum(b.mulai, a.selesai);
}

// An unknown start lies before everything, an unknown end after it.
function isSebelum(mulai: string | null, selesai: string | null): boolean {
  return mulai === null || selesai === null || mulai <= selesai;
}

function isBerdampingan(a: StatusPejabat, b: StatusPejabat): boolean {
  return (a === "definitif" && b === "plh") || (a === "plh" && b === "definitif");
}

function kalimatOf(a: MasaJabatan, b: MasaJabatan): string {
  const siapa = `${sebut(a)} dan ${sebut(b)}`;
  return `Masa jabatan ${siapa} tumpang tindih. Isi tanggal selesai yang lebih dahulu berakhir.`;
}

const STATUS: Readonly<Record<StatusPejabat, string>> = { definitif: "definitif", plt: "Plt.", plh: "Plh." };
function sebut({ nama, status }: MasaJabatan): string {
  return `${nama} (${STATUS[status]})`;
}
