// Recovery codes of the second step: ten, each opens the door once. Called by totp-akun and masuk-totp.
import { createHash, randomInt } from "node:crypto";
import type { Sesi } from "#inti/server";
import { dbMasuk } from "./akun.server.ts";
import { HURUF_KODE, JUMLAH_KODE_PEMULIHAN, rapikanKode } from "./kode-pemulihan.ts";

/** Replaces every code of the account and returns the new ones, which are stored nowhere. */
export async function renewPemulihan(sesi: Sesi, penggunaId: string): Promise<readonly string[]> {
  const kode = Array.from({ length: JUMLAH_KODE_PEMULIHAN }, createKode);
  await dropPemulihan(sesi, penggunaId);
  await dbMasuk(sesi)
    .insertInto("masuk.pemulihan")
    .values(
      kode.map((k) => ({ pemda_id: sesi.pemdaId, pengguna_id: penggunaId, sidik: sidikKode(sesi, penggunaId, k) })),
    )
    .execute();
  return kode;
}

/** Takes every code of the account away. */
export async function dropPemulihan(sesi: Sesi, penggunaId: string): Promise<void> {
  await dbMasuk(sesi)
    .deleteFrom("masuk.pemulihan")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pengguna_id", "=", penggunaId)
    .execute();
}

/** Uses a code up. False when it is none of the account's, or was used before, also at the same moment. */
export async function consumePemulihan(sesi: Sesi, penggunaId: string, ketikan: string): Promise<boolean> {
  const kode = rapikanKode(ketikan);
  if (kode === undefined) return false;
  const { numDeletedRows } = await dbMasuk(sesi)
    .deleteFrom("masuk.pemulihan")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pengguna_id", "=", penggunaId)
    .where("sidik", "=", sidikKode(sesi, penggunaId, kode))
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** How many codes are left. */
export async function countPemulihan(sesi: Sesi, penggunaId: string): Promise<number> {
  const { n } = await dbMasuk(sesi)
    .selectFrom("masuk.pemulihan")
    .select((eb) => eb.fn.countAll<string>().as("n"))
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pengguna_id", "=", penggunaId)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Three groups of five, about 74 bits. */
function createKode(): string {
  const kelompok = () => Array.from({ length: 5 }, () => HURUF_KODE[randomInt(HURUF_KODE.length)] ?? "").join("");
  return [kelompok(), kelompok(), kelompok()].join("-");
}

// 74 random bits cannot be guessed from a plain digest, unlike a password; account and pemda keep equal codes apart.
function sidikKode({ pemdaId }: Sesi, penggunaId: string, kode: string): Buffer {
  return createHash("sha256").update(`opensakip/pemulihan/${pemdaId}/${penggunaId}/${kode}`).digest();
}
