// Use case: a new account with its roles. Called by /pengaturan/pengguna, `opensakip pengguna buat` and demo accounts.
import { Galat, parseIsian } from "#inti";
import { type Konteks, sqlStateOf } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { IsianPengguna } from "./isian-pengguna.ts";
import { dbMasuk, readKebijakanSandi } from "./masuk/akun.server.ts";
import { createSandi, hashSandi } from "./masuk/hash-sandi.server.ts";
import { periksaSandi } from "./masuk/sandi.ts";
import { savePeran, writePengguna } from "./pintu-pengguna.server.ts";

/** `sandi` undefined: one is generated and must be replaced at first sign-in. `null`: no password at all (SSO, demo). */
export type PermintaanBuatPengguna = IsianPengguna & {
  readonly sandi?: string | null | undefined;
  readonly pemdaSlug?: string | undefined;
};

/** `sandi` is the generated password, told this once; null when none was generated. */
export type PenggunaBaru = { readonly id: string; readonly surel: string; readonly sandi: string | null };

/**
 * Makes the account.
 * @throws Galat `masukan` (what is typed, or the password against the policy), `bentrok` (the address has an account),
 * `tidak_ditemukan` (PD, pemda), `tidak_berhak`.
 */
export async function createPengguna(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanBuatPengguna,
): Promise<PenggunaBaru> {
  const { surel, nama, peran } = parseIsian(IsianPengguna, permintaan);
  const { sandi, pemdaSlug } = permintaan;
  const dibuatkan = sandi === undefined ? createSandi() : null;
  const id = konteks.newId();
  const sidikSandi = sandi === null ? null : await hashSandi(sandi ?? dibuatkan ?? "");
  await writePengguna(konteks, { pengguna, alasan: "pengguna baru", pemdaSlug }, async (sesi) => {
    if (typeof sandi === "string") {
      const { panjangTerpendek } = await readKebijakanSandi(sesi);
      const salah = periksaSandi(sandi, { surel, nama, panjangTerpendek });
      if (salah !== null) throw new Galat("masukan", salah);
    }
    const kunci = { pemda_id: sesi.pemdaId, pengguna_id: id };
    const sandi_diganti = sidikSandi === null ? null : konteks.now();
    await dbMasuk(sesi)
      .insertInto("sakip.pengguna")
      .values({ ...kunci, surel, nama, aktif: true, sandi_diganti })
      .execute()
      .catch((galat: unknown) => throwBentrok(galat, surel));
    await dbMasuk(sesi)
      .insertInto("masuk.kredensial")
      .values({
        ...kunci,
        sandi: sidikSandi,
        sandi_sementara: dibuatkan !== null,
        totp: null,
        totp_calon: null,
        totp_langkah: "0",
      })
      .execute();
    await savePeran(konteks, sesi, id, peran);
  });
  return { id, surel, sandi: dibuatkan };
}

/** Says in words that the address has an account already; anything else goes on. */
export function throwBentrok(galat: unknown, surel: string): never {
  if (sqlStateOf(galat) !== "23505") throw galat;
  throw new Galat("bentrok", `Surel ${surel} sudah dipakai pengguna lain.`, { sebab: galat });
}
