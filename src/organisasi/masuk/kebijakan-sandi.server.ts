// Use cases: the pemda's policy about passwords and sessions. Called by /pengaturan/sandi.
import { z } from "zod";
import { parseIsian } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "../hak.ts";
import { readPemda } from "../pemda.server.ts";
import { writePengguna } from "../pintu-pengguna.server.ts";
import { dbMasuk, type KebijakanSandi, readKebijakanSandi } from "./akun.server.ts";
import { BATAS_KEBIJAKAN_SANDI } from "./batas-sesi.ts";

const { panjangTerpendek, menganggurMenit, palingLamaJam } = BATAS_KEBIJAKAN_SANDI;

const bilangan = (nama: string, [terkecil, terbesar]: readonly [number, number]) => {
  const pesan = `${nama}: tulis bilangan bulat ${terkecil} sampai ${terbesar}.`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, pesan)
    .transform(Number)
    .refine((n) => n >= terkecil && n <= terbesar, pesan);
};

const IsianKebijakanSandi = z
  .object({
    panjangTerpendek: bilangan("Panjang sandi", panjangTerpendek),
    menganggurMenit: bilangan("Batas menganggur", menganggurMenit),
    palingLamaJam: bilangan("Batas lama sesi", palingLamaJam),
    wajibTotp: z.boolean(),
  })
  .refine((k) => k.menganggurMenit <= k.palingLamaJam * 60, {
    message: "Batas menganggur tidak boleh lebih lama daripada batas lama sesi.",
  });
/** As typed; every number as text. */
export type IsianKebijakanSandi = z.input<typeof IsianKebijakanSandi>;

/** The policy as it holds now. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export function getKebijakanSandi(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<KebijakanSandi> {
  return readPemda(konteks, { pengguna, aksi: "kelola_pengguna", pemdaSlug }, readKebijakanSandi);
}

/**
 * Replaces the policy. Limits of sessions and the duty of a second step hold from everybody's next request; a longer
 * password is asked for when one is next chosen.
 * @throws Galat `masukan`, `tidak_berhak`, `tidak_ditemukan`.
 */
export async function saveKebijakanSandi(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, ...isian }: IsianKebijakanSandi & { readonly pemdaSlug?: string | undefined },
): Promise<void> {
  const pintu = { pengguna, alasan: "mengubah kebijakan sandi dan sesi", pemdaSlug };
  await writePengguna(konteks, pintu, async (sesi) => {
    const baru = parseIsian(IsianKebijakanSandi, isian);
    const isi = {
      panjang_terpendek: baru.panjangTerpendek,
      menganggur_menit: baru.menganggurMenit,
      paling_lama_jam: baru.palingLamaJam,
      wajib_totp: baru.wajibTotp,
    };
    await dbMasuk(sesi)
      .insertInto("sakip.kebijakan_sandi")
      .values({ pemda_id: sesi.pemdaId, ...isi })
      .onConflict((c) => c.column("pemda_id").doUpdateSet(isi))
      .execute();
  });
}
