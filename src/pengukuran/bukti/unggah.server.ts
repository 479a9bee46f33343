// Use cases: a planner adds evidence to a realisasi, as a file or as a link.
import type { z } from "zod";
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { parseMasukan } from "../skema-isi.ts";
import { BUKTI_TERBANYAK, listBerlaku } from "./bukti.ts";
import { simpanIsi } from "./isi-bukti.server.ts";
import { assertBuktiBoleh, writeBukti } from "./pintu-bukti.server.ts";
import { type MasukanTautkan, type MasukanUnggah, SKEMA_BUKTI } from "./skema-bukti.ts";
import { insertBukti } from "./tulis-bukti.server.ts";

/** The id of the new piece. */
export type HasilTambah = { readonly id: string };

/**
 * Keeps a file or refuses it whole: by name, content, size, and the virus scanner where one is set. Returns its id.
 * @throws Galat `masukan` (says what to do), `tidak_ditemukan`, `tidak_berhak`, `bentrok` (submitted, approved, locked,
 * or the period is not open), `lingkungan` (scanner or store does not answer).
 */
export function unggahBukti(konteks: Konteks, pengguna: Pengguna, masukan: MasukanUnggah): Promise<HasilTambah> {
  const { berkas, ...lain } = masukan;
  return tambah(konteks, pengguna, { ...lain, isi: { bentuk: "berkas", ...berkas } });
}

/**
 * Keeps a link. The server never opens it.
 * @throws Galat as `unggahBukti`.
 */
export function tautkanBukti(konteks: Konteks, pengguna: Pengguna, masukan: MasukanTautkan): Promise<HasilTambah> {
  const { url, ...lain } = masukan;
  return tambah(konteks, pengguna, { ...lain, isi: { bentuk: "tautan", url } });
}

async function tambah(
  konteks: Konteks,
  pengguna: Pengguna,
  masukan: z.input<typeof SKEMA_BUKTI.tambah>,
): Promise<HasilTambah> {
  const { isi, jenis, keterangan, ...sel } = parseMasukan(SKEMA_BUKTI.tambah, masukan);
  await assertBuktiBoleh(konteks, pengguna, sel, "tambah");
  const kolom = await simpanIsi(konteks, isi);
  const baru = { ...kolom, jenis: jenis === "" ? null : jenis, keterangan, alasan: sel.alasan, menggantikan: null };
  const id = await writeBukti(konteks, pengguna, { sel, perbuatan: "tambah" }, (sesi, lingkup, bukti) => {
    if (listBerlaku(bukti.semua).length >= BUKTI_TERBANYAK) {
      throw new Galat(
        "masukan",
        `Satu realisasi memuat paling banyak ${BUKTI_TERBANYAK} bukti. Gabungkan beberapa berkas.`,
      );
    }
    return insertBukti(konteks, sesi, lingkup, { indikatorId: bukti.indikatorId, periode: bukti.periode, ...baru });
  });
  return { id };
}
