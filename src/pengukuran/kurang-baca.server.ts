// What cells still lack before they can be submitted, by their frozen rules. Called by submitting and by correcting.
import type { Sesi } from "#inti/server";
import { findKebijakan } from "#organisasi";
import { listKebijakan } from "#organisasi/server";
import { aturanBeku } from "./aturan-isian.ts";
import type { Narasi } from "./isi-tipe.ts";
import { measureIsi } from "./isian.ts";
import { getKebijakanUkur } from "./jadwal-baca.server.ts";
import { listKurang } from "./kewajiban.ts";
import type { IsiRealisasi } from "./realisasi.ts";
import type { BekuPengukuran } from "./tipe.ts";

/** Tells every gap of a content under a frozen rule, in sentences. */
export type PeriksaKurang = (beku: BekuPengukuran, isi: IsiRealisasi, narasi: Narasi) => readonly string[];

/** The check by the policies of the year of `periode`. Two queries. */
export async function loadPeriksaKurang(sesi: Sesi, periode: string): Promise<PeriksaKurang> {
  const tahun = Number(periode.slice(0, 4));
  const capaian = findKebijakan(await listKebijakan(sesi, tahun), tahun);
  const kebijakan = await getKebijakanUkur(sesi, tahun);
  return (beku, isi, narasi) => {
    const aturan = aturanBeku(beku, capaian);
    return listKurang({ aturan, isi, hasil: measureIsi(aturan, isi), narasi, kebijakan });
  };
}
