// Looks up where every number of a report comes from and adds it as an appendix. Called where a reader asks for it.
import { isGalatKode, type Penjelasan } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { Dokumen } from "../model.ts";
import { listAngkaBerasal } from "./kumpul-asal.ts";
import { withLampiranAsal } from "./lampiran-asal.ts";
import { getPenjelasanJalur } from "./penjelasan-jalur.server.ts";

const AWALAN = "/jelaskan/";

/**
 * The document with its appendix "Asal angka". A number whose explanation is gone is named as such. `konteks` should be
 * that of the snapshot that the document was made from. A report that was set stays as it is: what explains its numbers
 * today may not be what explained them then.
 */
export async function addAsalAngka(
  konteks: Konteks,
  pengguna: Pengguna,
  { dokumen, pemdaSlug }: { readonly dokumen: Dokumen; readonly pemdaSlug: string },
): Promise<Dokumen> {
  if (dokumen.pengesahan !== undefined) return dokumen;
  const angka = [];
  for (const satu of listAngkaBerasal(dokumen)) {
    const jalur = decodeURI(satu.alamat.slice(AWALAN.length));
    angka.push({ ...satu, penjelasan: await findPenjelasan(konteks, pengguna, { jalur, pemdaSlug }) });
  }
  return withLampiranAsal(dokumen, angka);
}

async function findPenjelasan(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: { readonly jalur: string; readonly pemdaSlug: string },
): Promise<Penjelasan | null> {
  try {
    return await getPenjelasanJalur(konteks, pengguna, permintaan);
  } catch (galat) {
    if (isGalatKode(galat, "tidak_ditemukan")) return null;
    throw galat;
  }
}
