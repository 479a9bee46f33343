// Use cases: a file is kept as evidence of an innovation, and opened again.
import { Galat, parseIsian } from "#inti";
import { type Konteks, terimaBerkas } from "#inti/server";
import { namaPelaku, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import type { PermintaanTema } from "../tema.server.ts";
import { getTemaTersimpan } from "../tema.server.ts";
import { getBaris } from "./baris-tulis.server.ts";
import { IdBaris, teksWajib } from "./isian-dasar.ts";
import { dbTematik, readSuntingan, writeTema } from "./pintu-tema.server.ts";

export type PermintaanUnggahInovasi = PermintaanTema & {
  readonly inovasiId: string;
  readonly judul: string;
  readonly berkas: { readonly nama: string; readonly isi: Uint8Array };
};

/**
 * Keeps a file as evidence; what was kept before stays.
 * @throws Galat `masukan` (no title, file refused), `tidak_ditemukan`, `tidak_berhak`, `lingkungan`.
 */
export async function unggahBuktiInovasi(
  konteks: Konteks,
  pengguna: Pengguna,
  { inovasiId: mentah, judul: tulisan, berkas, ...permintaan }: PermintaanUnggahInovasi,
): Promise<void> {
  const inovasiId = parseIsian(IdBaris, mentah);
  const judul = parseIsian(teksWajib("Judul bukti", 300), tulisan);
  // Who may not edit is refused before anything is stored.
  await readSuntingan(konteks, pengguna, permintaan, (sesi, { tema }) =>
    getBaris(sesi, tema, { bagian: "inovasi", id: inovasiId }),
  );
  const { nama, ukuran, sidik } = await terimaBerkas(konteks, berkas);
  await writeTema(
    konteks,
    pengguna,
    { ...permintaan, alasan: "menambah berkas bukti inovasi" },
    async (sesi, { tema }) => {
      await getBaris(sesi, tema, { bagian: "inovasi", id: inovasiId });
      const tetap = { pemda_id: sesi.pemdaId, bukti_id: konteks.newId(), inovasi_id: inovasiId, judul, tautan: null };
      await dbTematik(sesi)
        .insertInto("sakip.tema_inovasi_bukti")
        .values({ ...tetap, berkas: nama, ukuran, sidik, oleh: namaPelaku(pengguna), pada: konteks.now() })
        .execute();
    },
  );
}

/**
 * A file of a theme, for everybody who may read the theme, proven by its hash.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`, `lingkungan` (the store does not answer).
 */
export async function bukaBuktiInovasi(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, temaKode, buktiId }: PermintaanTema & { readonly buktiId: string },
): Promise<{ readonly nama: string; readonly isi: Uint8Array<ArrayBuffer> }> {
  const ada = await readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi) => {
    const tema = await getTemaTersimpan(sesi, temaKode);
    const inovasi = tema.strategi.flatMap((s) => s.inovasi).find((i) => i.bukti.some((b) => b.id === buktiId));
    if (inovasi === undefined) return undefined;
    return dbTematik(sesi)
      .selectFrom("sakip.tema_inovasi_bukti")
      .select(["berkas", "sidik"])
      .where("pemda_id", "=", sesi.pemdaId)
      .where("bukti_id", "=", buktiId)
      .executeTakeFirst();
  });
  if (ada?.sidik == null || ada.berkas === null) {
    throw new Galat("tidak_ditemukan", "Berkas itu tidak ada. Buka dari halaman temanya.");
  }
  return { nama: ada.berkas, isi: await konteks.berkas.get(ada.sidik) };
}
