// Use case: anyone who holds a printed agreement asks whether it is the one that was signed. Called by /verifikasi/:sidik.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import type { IsiPerjanjian } from "./isi-perjanjian.ts";
import type { HasilPeriksaSidik } from "./perjanjian.ts";
import { dbPerjanjian } from "./perjanjian-baca.server.ts";
import { sidikPerjanjian } from "./sidik-perjanjian.server.ts";

/**
 * What was signed under this digest, and whether the stored content still gives it.
 * @throws Galat `tidak_ditemukan` (no agreement has this digest), `tidak_berhak`.
 */
export function periksaSidik(
  konteks: Konteks,
  pengguna: Pengguna,
  { sidik, pemdaSlug }: { readonly sidik: string; readonly pemdaSlug?: string | undefined },
): Promise<HasilPeriksaSidik> {
  return readPemda(konteks, { pengguna, aksi: "lihat_rencana", pemdaSlug }, async (sesi, pemda) => {
    const rapi = sidik.trim().toLowerCase();
    const baris = await dbPerjanjian(sesi)
      .selectFrom("sakip.perjanjian_naskah")
      .select(["isi", "sidik", "pada"])
      .where("pemda_id", "=", sesi.pemdaId)
      .where("sidik", "=", rapi)
      .executeTakeFirst();
    if (baris === undefined) {
      throw new Galat(
        "tidak_ditemukan",
        "Tidak ada perjanjian kinerja atau laporan dengan sidik itu. Periksa lagi 64 huruf dan angka di kaki naskah; bila sudah benar, naskah itu bukan keluaran sistem ini.",
      );
    }
    const isi = baris.isi as IsiPerjanjian;
    const cocok = sidikPerjanjian(isi) === baris.sidik;
    return { pemda: pemda.nama, sidik: baris.sidik, cocok, isi, pada: baris.pada.toISOString() };
  });
}
