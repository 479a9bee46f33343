// The work that runs in the background: every day for every pemda, freeze what opens today, compose the reminders, send
// them. Given to the job runner by main.ts.
import { z } from "zod";
import { isGalatKode } from "#inti";
import type { Konteks, Pekerjaan, PemdaId } from "#inti/server";
import { getPemda } from "#organisasi/server";
import { kirimSurat } from "./kirim.server.ts";
import { susunHarian } from "./susun.server.ts";

const HARIAN = "harian";
const HARIAN_PEMDA = "harian-pemda";
/** The work that sends what waits for one pemda; its data is `{ pemdaId }`. */
export const KIRIM_SURAT = "kirim-surat";

const DataPemda = z.object({
  pemdaId: z
    .int()
    .positive()
    .transform((n) => n as PemdaId),
});

/** The list of work. `jam` ("HH:MM") is when the day's reminders are composed, in the installation's time zone. */
export function listPekerjaan(konteks: Konteks, jam: string): readonly Pekerjaan[] {
  return [
    {
      nama: HARIAN,
      harian: { jam, zona: konteks.surat.zonaWaktu },
      jalankan: async (_, { kirim }) => {
        for (const { pemdaId } of await konteks.basis.listPemda()) await kirim(HARIAN_PEMDA, { pemdaId });
      },
    },
    {
      nama: HARIAN_PEMDA,
      jalankan: async (data) => {
        const hasil = await kerjakanPemda(konteks, DataPemda.parse(data).pemdaId);
        if (hasil !== undefined) konteks.log.info(hasil, "pengingat disusun");
      },
    },
    {
      nama: KIRIM_SURAT,
      jalankan: async (data, { kirim, dihentikan }) => {
        const { pemdaId } = DataPemda.parse(data);
        const { lanjutDetik, ...hasil } = await kirimSurat(konteks, pemdaId, dihentikan);
        konteks.log.info({ pemdaId, ...hasil }, "surat dikirim");
        if (lanjutDetik !== null) await kirim(KIRIM_SURAT, { pemdaId }, lanjutDetik);
      },
    },
  ];
}

// A pemda may be gone from the directory between the two pieces of work; then there is nothing to do.
async function kerjakanPemda(konteks: Konteks, pemdaId: PemdaId) {
  const slug = (await konteks.basis.listPemda()).find((p) => p.pemdaId === pemdaId)?.slug;
  if (slug === undefined) return undefined;
  try {
    return { pemdaId, ...(await susunHarian(konteks, await getPemda(konteks, slug))) };
  } catch (galat) {
    if (isGalatKode(galat, "tidak_ditemukan")) return undefined;
    throw galat;
  }
}
