// Use case: the words of one block are saved. Called by the editor as people type, and by its plain form.
import { z } from "zod";
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { namaPelaku, type Pengguna } from "#organisasi";
import { isDapatDitulis, sebutanKeadaanNaskah } from "./alur-naskah.ts";
import { assertBlokNaskah, galatTiadaBlok } from "./blok-naskah.server.ts";
import { dbNaskah, loadTeks } from "./naskah-baca.server.ts";
import type { VersiTeks } from "./naskah-tipe.ts";
import { type LingkupNaskah, type PermintaanNaskah, readNaskah, writeNaskah } from "./pintu-naskah.server.ts";
import { rapikanTeks } from "./rapikan-teks.ts";

export const TEKS_TERPANJANG = 30_000;

/** `versi` is the version that was on the screen, 0 for none. `isi` null: back to the first draft. */
export const IsianTeks = z.object({
  kunci: z.string().min(1).max(200),
  versi: z.coerce.number().int().min(0),
  isi: z
    .string()
    .max(TEKS_TERPANJANG, `Teks satu bagian paling panjang ${TEKS_TERPANJANG} huruf.`)
    .transform(rapikanTeks)
    .nullable(),
});
export type IsianTeks = z.input<typeof IsianTeks>;

/** `bentrok`: somebody saved first; both texts are handed back, and nothing was written. */
export type HasilSimpanTeks =
  | { readonly jenis: "tersimpan"; readonly tersimpan: VersiTeks }
  | { readonly jenis: "bentrok"; readonly punyaAnda: string | null; readonly tersimpan: VersiTeks };

/**
 * Saves the words as the next version of the block. Words that are already there make no version.
 * @throws Galat `masukan`, `bentrok` (the report is handed in or set), `tidak_ditemukan` (report, block), `tidak_berhak`.
 */
export async function simpanTeks(
  konteks: Konteks,
  pengguna: Pengguna,
  { isian, ...permintaan }: PermintaanNaskah & { readonly isian: IsianTeks },
): Promise<HasilSimpanTeks> {
  const pintu = { ...permintaan, aksi: "susun_laporan" as const, alasan: "teks laporan disimpan" };
  const isi = await readNaskah(konteks, pengguna, pintu, async () => parseIsian(IsianTeks, isian));
  // Only the first words of a block are checked against the report's blocks: later ones name what is there already.
  if (isi.versi === 0) await assertBlokNaskah(konteks, pengguna, { ...permintaan, kunci: isi.kunci });
  return writeNaskah(konteks, pengguna, pintu, async (sesi, lingkup) => {
    assertDapatDitulis(lingkup);
    const ada = (await loadTeks(sesi, lingkup.perihal.id)).get(isi.kunci);
    if (ada !== undefined && ada.isi === isi.isi) return { jenis: "tersimpan", tersimpan: ada };
    if (ada !== undefined && ada.versi !== isi.versi) return { jenis: "bentrok", punyaAnda: isi.isi, tersimpan: ada };
    if (ada === undefined && isi.versi !== 0) throw galatTiadaBlok();
    const baru = { versi: isi.versi + 1, isi: isi.isi, oleh: namaPelaku(pengguna), pada: konteks.now() };
    await insertTeks(sesi, { laporanId: lingkup.perihal.id, kunci: isi.kunci, ...baru });
    return { jenis: "tersimpan", tersimpan: { ...baru, pada: baru.pada.toISOString() } };
  });
}

type TeksBaru = Omit<VersiTeks, "pada"> & { readonly laporanId: string; readonly kunci: string; readonly pada: Date };

async function insertTeks(sesi: Sesi, { laporanId, ...teks }: TeksBaru): Promise<void> {
  await dbNaskah(sesi)
    .insertInto("sakip.laporan_teks")
    .values({ pemda_id: sesi.pemdaId, laporan_id: laporanId, ...teks })
    .execute();
}

/** @throws Galat `bentrok` while the head reads it, or once it is set. */
export function assertDapatDitulis({ keadaan }: Pick<LingkupNaskah, "keadaan">): void {
  if (isDapatDitulis(keadaan)) return;
  const lanjut = keadaan === "diajukan" ? "Tarik dahulu bila masih perlu diubah." : "Isinya tidak berubah lagi.";
  throw new Galat("bentrok", `Naskah ini ${sebutanKeadaanNaskah(keadaan).toLowerCase()}. ${lanjut}`);
}
