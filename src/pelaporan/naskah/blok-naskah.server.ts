// What a report with texts is made of now, and whether it has a block. Called by the use cases of this folder.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { loadGaya } from "../gaya/pasang-gaya.server.ts";
import { withGaya } from "../gaya/with-gaya.ts";
import type { Kerangka } from "./kerangka.ts";
import { type LingkupNaskah, type PermintaanNaskah, readNaskah } from "./pintu-naskah.server.ts";

/** Loads the report's data in the snapshot that `konteks.basis` is. @throws Galat of the use cases it asks. */
export async function muatKerangka(
  konteks: Konteks,
  pengguna: Pengguna,
  { rangka, pemda, perihal: { pd, periode } }: Pick<LingkupNaskah, "rangka" | "pemda" | "perihal">,
): Promise<Kerangka> {
  const lingkup = { pemdaSlug: pemda.slug, pdKode: pd?.kode ?? null };
  const kerangka = await rangka.muat(konteks, pengguna, { ...lingkup, periode });
  const gaya = await loadGaya(konteks, pengguna, lingkup);
  return { ...kerangka, build: (teks) => withGaya(kerangka.build(teks), gaya) };
}

/** @throws Galat `tidak_ditemukan` where the report has no such block. */
export async function assertBlokNaskah(
  konteks: Konteks,
  pengguna: Pengguna,
  { kunci, ...permintaan }: PermintaanNaskah & { readonly kunci: string },
): Promise<void> {
  const { blok } = await konteks.basis.snapshot((basis) => {
    const dalam = { ...konteks, basis };
    return readNaskah(dalam, pengguna, { ...permintaan, aksi: "lihat_naskah_laporan" }, (_, lingkup) =>
      muatKerangka(dalam, pengguna, lingkup),
    );
  });
  if (!blok.some((b) => b.kunci === kunci)) throw galatTiadaBlok();
}

export function galatTiadaBlok(): Galat {
  return new Galat("tidak_ditemukan", "Bagian teks itu tidak ada pada laporan ini. Muat ulang halaman naskah.");
}
