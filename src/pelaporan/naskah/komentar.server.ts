// Use cases: planner and head talk about a block, and settle what was said. Called by the editor.
import { z } from "zod";
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { assertCan, can, namaPelaku, type Objek, type Pengguna } from "#organisasi";
import { assertBlokNaskah } from "./blok-naskah.server.ts";
import { dbNaskah, loadPercakapan } from "./naskah-baca.server.ts";
import type { Percakapan } from "./naskah-tipe.ts";
import { type PermintaanNaskah, readNaskah, writeNaskah } from "./pintu-naskah.server.ts";
import { rapikanTeks } from "./rapikan-teks.ts";

/** On a block; or `induk`, the id of what is answered. */
export const IsianKomentar = z.object({
  kunci: z.string().min(1).max(200),
  induk: z.string().nullable(),
  isi: z
    .string()
    .trim()
    .min(1, "Tulis komentarnya dahulu.")
    .max(4000, "Komentar paling panjang 4.000 huruf.")
    .transform(rapikanTeks),
});
export type IsianKomentar = z.input<typeof IsianKomentar>;

/** Whether the account takes part in the talk about this report: who writes it and who sets it. */
export function isBerkomentar(pengguna: Pengguna, objek: Objek): boolean {
  return can(pengguna, "susun_laporan", objek) || can(pengguna, "tetapkan_laporan", objek);
}

/**
 * Says something about a block, or answers; an answer to what was settled opens it again.
 * @throws Galat `masukan`, `bentrok` (the report is set), `tidak_ditemukan` (report, block, what is answered), `tidak_berhak`.
 */
export async function tulisKomentar(
  konteks: Konteks,
  pengguna: Pengguna,
  { isian, ...permintaan }: PermintaanNaskah & { readonly isian: IsianKomentar },
): Promise<{ readonly id: string }> {
  const isi = await readNaskah(konteks, pengguna, { ...permintaan, aksi: "lihat_naskah_laporan" }, async (_, l) => {
    assertBerkomentar(pengguna, l.objek);
    return parseIsian(IsianKomentar, isian);
  });
  if (isi.induk === null) await assertBlokNaskah(konteks, pengguna, { ...permintaan, kunci: isi.kunci });
  return ubahPercakapan(konteks, pengguna, permintaan, async (sesi, laporanId, percakapan) => {
    const induk = isi.induk === null ? null : getPercakapan(percakapan, isi.induk);
    const id = konteks.newId();
    const milik = { pemda_id: sesi.pemdaId, laporan_id: laporanId, komentar_id: id, kunci: induk?.kunci ?? isi.kunci };
    const tetap = { induk_id: isi.induk, isi: isi.isi, oleh: namaPelaku(pengguna), pada: konteks.now() };
    await dbNaskah(sesi)
      .insertInto("sakip.laporan_komentar")
      .values({ ...milik, ...tetap, selesai_oleh: null, selesai_pada: null })
      .execute();
    if (induk?.selesai != null) await setSelesai(sesi, { laporanId, id: induk.id, selesai: null });
    return { id };
  });
}

/**
 * Marks what was said as settled, or opens it again.
 * @throws Galat as `tulisKomentar`.
 */
export function tandaiKomentar(
  konteks: Konteks,
  pengguna: Pengguna,
  { komentarId, selesai, ...permintaan }: PermintaanNaskah & { readonly komentarId: string; readonly selesai: boolean },
): Promise<void> {
  return ubahPercakapan(konteks, pengguna, permintaan, async (sesi, laporanId, percakapan) => {
    const { id, selesai: kini } = getPercakapan(percakapan, komentarId);
    if ((kini !== null) === selesai) return;
    const oleh = selesai ? { oleh: namaPelaku(pengguna), pada: konteks.now() } : null;
    await setSelesai(sesi, { laporanId, id, selesai: oleh });
  });
}

function ubahPercakapan<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanNaskah,
  kerja: (sesi: Sesi, laporanId: string, percakapan: readonly Percakapan[]) => Promise<T>,
): Promise<T> {
  const pintu = { ...permintaan, aksi: "lihat_naskah_laporan" as const, alasan: "komentar naskah laporan" };
  return writeNaskah(konteks, pengguna, pintu, async (sesi, { perihal, objek, keadaan }) => {
    assertBerkomentar(pengguna, objek);
    if (keadaan === "ditetapkan")
      throw new Galat("bentrok", "Laporan ini sudah ditetapkan, jadi tidak dikomentari lagi.");
    return kerja(sesi, perihal.id, await loadPercakapan(sesi, perihal.id));
  });
}

function assertBerkomentar(pengguna: Pengguna, objek: Objek): void {
  if (!isBerkomentar(pengguna, objek)) assertCan(pengguna, "susun_laporan", objek);
}

function getPercakapan(percakapan: readonly Percakapan[], id: string): Percakapan {
  const ada = percakapan.find((p) => p.id === id);
  if (ada !== undefined) return ada;
  throw new Galat("tidak_ditemukan", "Komentar itu tidak ada. Muat ulang halaman naskah.");
}

type Selesai = {
  readonly laporanId: string;
  readonly id: string;
  readonly selesai: { readonly oleh: string; readonly pada: Date } | null;
};

async function setSelesai(sesi: Sesi, { laporanId, id, selesai }: Selesai): Promise<void> {
  await dbNaskah(sesi)
    .updateTable("sakip.laporan_komentar")
    .set({ selesai_oleh: selesai?.oleh ?? null, selesai_pada: selesai?.pada ?? null })
    .where("pemda_id", "=", sesi.pemdaId)
    .where("laporan_id", "=", laporanId)
    .where("komentar_id", "=", id)
    .execute();
}
