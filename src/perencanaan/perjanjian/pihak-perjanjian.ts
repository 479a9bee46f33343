// Who stands on which side of an agreement. Pure.
import { kepalaPada, type MasaJabatan, type Pemda } from "#organisasi";
import type { Pihak } from "./isi-perjanjian.ts";

/** An office with its terms. */
export type JabatanBermasa = {
  readonly id: string;
  readonly pdId: string;
  readonly kode: string;
  readonly nama: string;
  readonly unit: string | null;
  readonly kepala: boolean;
  readonly atasanId: string | null;
  readonly masa: readonly MasaJabatan[];
};

/** `nama` of the position is printed even where nobody holds it on that day ("YYYY-MM-DD"). */
export function pihakPada({ nama, masa }: Pick<JabatanBermasa, "nama" | "masa">, tanggal: string): Pihak {
  const pejabat = kepalaPada(masa, tanggal);
  if (pejabat === null) return { jabatan: nama, sebutan: nama, nama: null, status: null };
  return { jabatan: nama, sebutan: pejabat.sebutan, nama: pejabat.nama, status: pejabat.status };
}

/**
 * The office above: the superior; for the head of a PD the head of the pemda; for an office without a recorded superior
 * the head of its PD. Null for the head of the pemda.
 */
export function jabatanAtasan(
  jabatan: JabatanBermasa,
  { semua, kepalaDaerah }: { readonly semua: readonly JabatanBermasa[]; readonly kepalaDaerah: JabatanBermasa },
): JabatanBermasa | null {
  if (jabatan.id === kepalaDaerah.id) return null;
  if (jabatan.kepala) return kepalaDaerah;
  const atasan = semua.find((j) => j.id === jabatan.atasanId);
  return atasan ?? semua.find((j) => j.kepala && j.pdId === jabatan.pdId) ?? kepalaDaerah;
}

/**
 * What the head of the pemda is called.
 * @example sebutanKepalaDaerah({ nama: "Kabupaten Lamongan" }) // "Bupati Lamongan"
 */
export function sebutanKepalaDaerah({ nama }: Pick<Pemda, "nama">): string {
  if (/^Kabupaten /.test(nama)) return nama.replace(/^Kabupaten /, "Bupati ");
  if (/^Kota /.test(nama)) return nama.replace(/^Kota /, "Wali Kota ");
  if (/^Provinsi /.test(nama)) return nama.replace(/^Provinsi /, "Gubernur ");
  return `Kepala Daerah ${nama}`;
}

/** How many offices stand between this one and the head of its PD: 0 for the head. Ends also where offices form a ring. */
export function jarakDariKepala(jabatan: JabatanBermasa, semua: readonly JabatanBermasa[]): number {
  const menurutId = new Map(semua.map((j) => [j.id, j]));
  let jarak = 0;
  for (let kini = jabatan; !kini.kepala && jarak < semua.length; jarak++) {
    const atas = kini.atasanId === null ? undefined : menurutId.get(kini.atasanId);
    if (atas === undefined) return jarak + 1;
    kini = atas;
  }
  return jarak;
}
