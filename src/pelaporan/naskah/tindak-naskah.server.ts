// Use case: a report is handed in, taken back, returned, or no longer set. Setting it stands in tetapkan.server.ts.
import { z } from "zod";
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { namaPelaku, type Pengguna } from "#organisasi";
import { aksiNaskah, isBeralasan, isCocokNaskah, sebutanKeadaanNaskah, type TindakanNaskah } from "./alur-naskah.ts";
import { dbNaskah } from "./naskah-baca.server.ts";
import { type LingkupNaskah, type PermintaanNaskah, writeNaskah } from "./pintu-naskah.server.ts";

/** `alasan` is needed to return a report and to take back that it is set. */
export const IsianTindakan = z.object({
  tindakan: z.enum(["ajukan", "tarik", "kembalikan", "batalkan"]),
  alasan: z.string().trim().max(1000, "Alasan paling panjang 1.000 huruf."),
});
export type IsianTindakan = z.input<typeof IsianTindakan>;

/**
 * Adds the action to the way of the report. What was frozen stays readable on its verification page.
 * @throws Galat `masukan` (no reason), `bentrok` (does not fit its state), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function tindakNaskah(
  konteks: Konteks,
  pengguna: Pengguna,
  { isian, ...permintaan }: PermintaanNaskah & { readonly isian: IsianTindakan },
): Promise<void> {
  const { tindakan, alasan } = parseIsian(IsianTindakan, isian);
  const pintu = { ...permintaan, aksi: aksiNaskah(tindakan), alasan: alasan === "" ? "naskah laporan" : alasan };
  await writeNaskah(konteks, pengguna, pintu, async (sesi, lingkup) => {
    assertCocok(lingkup, tindakan);
    if (isBeralasan(tindakan) && alasan === "") {
      throw new Galat("masukan", "Tulis alasannya, supaya penyusun tahu apa yang perlu diubah.");
    }
    await insertTindakan(sesi, lingkup, {
      tindakan,
      alasan: alasan === "" ? null : alasan,
      oleh: namaPelaku(pengguna),
      pada: konteks.now(),
    });
  });
}

/** @throws Galat `bentrok` where the action does not fit the state. */
export function assertCocok({ keadaan }: Pick<LingkupNaskah, "keadaan">, tindakan: TindakanNaskah): void {
  if (isCocokNaskah(keadaan, tindakan)) return;
  const sebutan = sebutanKeadaanNaskah(keadaan).toLowerCase();
  throw new Galat("bentrok", `Tindakan itu tidak sesuai: naskah ini ${sebutan}. Muat ulang halaman.`);
}

type TindakanBaru = {
  readonly tindakan: TindakanNaskah;
  readonly alasan: string | null;
  readonly oleh: string;
  readonly pada: Date;
};

/** Writes the next action; returns its number. */
export async function insertTindakan(
  sesi: Sesi,
  { perihal, riwayat }: Pick<LingkupNaskah, "perihal" | "riwayat">,
  baru: TindakanBaru,
): Promise<number> {
  const urutan = (riwayat.at(-1)?.urutan ?? 0) + 1;
  await dbNaskah(sesi)
    .insertInto("sakip.laporan_tindakan")
    .values({ pemda_id: sesi.pemdaId, laporan_id: perihal.id, urutan, ...baru })
    .execute();
  return urutan;
}
