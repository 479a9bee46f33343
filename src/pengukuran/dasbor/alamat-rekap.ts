// Web paths of the explanations of a rekap, and its cell. Pure; called by the dashboard and the rekap screens.
import { formatSelCapaian } from "../sel.ts";
import type { Capaian, SelAngka } from "../tipe.ts";

/** What a rekap is of. */
export type ObjekRekap =
  | { readonly jenis: "pemda"; readonly periode: string }
  | { readonly jenis: "pd"; readonly pdKode: string; readonly periode: string }
  | { readonly jenis: "simpul"; readonly pdKode: string; readonly periode: string; readonly simpulKode: string };

/** The cell of a rekap with the way to its explanation. */
export function formatSelRekap({ capaian }: { readonly capaian: Capaian }, objek: ObjekRekap): SelAngka {
  switch (objek.jenis) {
    case "pemda":
      return formatSelCapaian(capaian, alamatRekapPemda(objek.periode));
    case "pd":
      return formatSelCapaian(capaian, alamatRekap(objek.pdKode, objek.periode));
    case "simpul":
      return formatSelCapaian(capaian, alamatRekapSimpul(objek.pdKode, objek.periode, objek.simpulKode));
  }
}

/**
 * Path of the page that explains the rekap of a PD, or of one kind of its indikator.
 * @example alamatRekap("disnaker", "2024-S1") // "/jelaskan/rekap/disnaker/2024-S1"
 * @example alamatRekap("disnaker", "2024-S1", "IKU") // "/jelaskan/rekap-kelompok/disnaker/2024-S1/IKU"
 */
export function alamatRekap(pdKode: string, periode: string, kelompok?: string): string {
  const pd = encodeURIComponent(pdKode);
  if (kelompok === undefined) return `/jelaskan/rekap/${pd}/${periode}`;
  return `/jelaskan/rekap-kelompok/${pd}/${periode}/${encodeURIComponent(kelompok)}`;
}

/** Path of the page that explains the rekap of one sasaran or programme. */
export function alamatRekapSimpul(pdKode: string, periode: string, simpulKode: string): string {
  return `/jelaskan/rekap/${encodeURIComponent(pdKode)}/${periode}/${encodeURIComponent(simpulKode)}`;
}

/** Path of the page that explains the rekap of the pemda. */
export function alamatRekapPemda(periode: string): string {
  return `/jelaskan/rekap-pemda/${periode}`;
}
