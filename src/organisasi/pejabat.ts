// Pure rules about office holders: how the position is printed, and who heads a PD on a given day.
import type { Pejabat, StatusPejabat } from "./tipe.ts";

/** One term in the head's office. Dates are "YYYY-MM-DD"; null means the term has no known start or end. */
export type MasaJabatan = {
  readonly nama: string;
  readonly jabatan: string;
  readonly status: StatusPejabat;
  readonly mulai: string | null;
  readonly selesai: string | null;
};

/**
 * The position as it is printed above a signature.
 * @example sebutanPejabat("plh", "Kepala Dinas Tenaga Kerja") // "Plh. Kepala Dinas Tenaga Kerja"
 */
export function sebutanPejabat(status: StatusPejabat, jabatan: string): string {
  return `${AWALAN[status]}${jabatan}`;
}

const AWALAN: Readonly<Record<StatusPejabat, string>> = { definitif: "", plt: "Plt. ", plh: "Plh. " };

/**
 * Who heads the PD on `tanggal` ("YYYY-MM-DD", both ends of a term included). Where terms overlap, the one that began
 * last signs; of terms that began together the acting one does, because a Plh. or Plt. is appointed for the very time
 * the holder is away. Null when no term covers the day.
 * @example kepalaPada([{ nama: "A", jabatan: "Kepala Dinas", status: "definitif", mulai: null, selesai: null }], "2024-06-30")?.nama // "A"
 */
export function kepalaPada(masa: readonly MasaJabatan[], tanggal: string): Pejabat | null {
  const berlaku = masa
    .filter((m) => (m.mulai ?? tanggal) <= tanggal && (m.selesai ?? tanggal) >= tanggal)
    .toSorted((a, b) => compareMulai(b.mulai, a.mulai) || PENDAHULU[a.status] - PENDAHULU[b.status]);
  const kini = berlaku[0];
  if (kini === undefined) return null;
  const { nama, jabatan, status } = kini;
  return { nama, jabatan, status, sebutan: sebutanPejabat(status, jabatan) };
}

const PENDAHULU: Readonly<Record<StatusPejabat, number>> = { plh: 0, plt: 1, definitif: 2 };

// A term without a known start began before every known one.
function compareMulai(a: string | null, b: string | null): number {
  const kiri = a ?? "";
  const kanan = b ?? "";
  if (kiri === kanan) return 0;
  return kiri < kanan ? -1 : 1;
}
