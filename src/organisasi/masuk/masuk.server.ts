// Use case: sign in with e-mail and password. Called by the action of /masuk.
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import { getTerdaftar } from "../pemda.server.ts";
import { type AkunBerkunci, dbMasuk, findAkunBerkunci } from "./akun.server.ts";
import { cocokSandi } from "./hash-sandi.server.ts";
import { countPercobaan, forgivePercobaan, type PelakuPercobaan } from "./percobaan.server.ts";
import { PANJANG_SANDI_TERPANJANG } from "./sandi.ts";
import { openSesi } from "./sesi.server.ts";
import { Surel } from "./surel.ts";
import { createToken, sidikOf } from "./token.server.ts";

/** As typed, with the network address the request came from. */
export type PermintaanMasuk = {
  readonly surel: string;
  readonly sandi: string;
  readonly alamat: string;
  readonly pemdaSlug?: string | undefined;
};

/**
 * `masuk`: the token of a new session. `perlu_totp`: the ticket for the second step. `ditolak`: account or password is
 * wrong, and nothing tells which. `tunggu`: too many wrong attempts; seconds until the next one may be made.
 */
export type HasilMasuk =
  | { readonly jenis: "masuk"; readonly token: string }
  | { readonly jenis: "perlu_totp"; readonly tiket: string }
  | { readonly jenis: "ditolak" }
  | { readonly jenis: "tunggu"; readonly detik: number };

/** How long the second step may take. */
const UMUR_TIKET_MS = 5 * 60_000;

/**
 * Checks the password and opens a session with a new token. An address without account, a deactivated account and a
 * wrong password are answered alike and cost the same work.
 * @throws Galat `tidak_ditemukan` when `pemdaSlug` is not registered.
 */
export async function masuk(konteks: Konteks, permintaan: PermintaanMasuk): Promise<HasilMasuk> {
  const { pemdaId } = await getTerdaftar(konteks, permintaan.pemdaSlug);
  const surel = permintaan.surel.trim().toLowerCase().slice(0, 254);
  const pelaku: PelakuPercobaan = { surel, alamat: permintaan.alamat };
  const detik = await countPercobaan(konteks, pemdaId, pelaku);
  if (detik > 0) return { jenis: "tunggu", detik };
  const akun = await findAkunMasuk(konteks, pemdaId, surel);
  const cocok = await cocokSandi(akun?.sandi ?? null, permintaan.sandi.slice(0, PANJANG_SANDI_TERPANJANG + 1));
  if (akun === undefined || !cocok) return { jenis: "ditolak" };
  return konteks.basis.writeMasuk(pemdaId, (sesi) => accept(konteks, sesi, akun, pelaku));
}

async function findAkunMasuk(konteks: Konteks, pemdaId: PemdaId, surel: string): Promise<AkunBerkunci | undefined> {
  if (!Surel.safeParse(surel).success) return undefined;
  return konteks.basis.read(pemdaId, (sesi) => findAkunBerkunci(sesi, { surel }));
}

async function accept(konteks: Konteks, sesi: Sesi, akun: AkunBerkunci, pelaku: PelakuPercobaan): Promise<HasilMasuk> {
  // The password may have been replaced, or the account closed, while it was being checked.
  const kini = await findAkunBerkunci(sesi, { id: akun.id });
  if (kini?.sandi !== akun.sandi || kini.totp !== akun.totp) return { jenis: "ditolak" };
  await forgivePercobaan(konteks, sesi, pelaku, akun.totp === null);
  if (akun.totp === null) {
    return { jenis: "masuk", token: await openSesi(konteks, sesi, { penggunaId: akun.id, cara: "sandi" }) };
  }
  return { jenis: "perlu_totp", tiket: await openTiket(konteks, sesi, akun.id) };
}

async function openTiket(konteks: Konteks, sesi: Sesi, penggunaId: string): Promise<string> {
  const kini = konteks.now();
  const tiket = createToken(sesi.pemdaId);
  const sidik = sidikOf(tiket)?.sidik ?? Buffer.alloc(0);
  await dbMasuk(sesi)
    .deleteFrom("masuk.tiket")
    .where("pemda_id", "=", sesi.pemdaId)
    .where((eb) => eb.or([eb("sampai", "<=", kini), eb("pengguna_id", "=", penggunaId)]))
    .execute();
  await dbMasuk(sesi)
    .insertInto("masuk.tiket")
    .values({
      pemda_id: sesi.pemdaId,
      sidik,
      pengguna_id: penggunaId,
      sampai: new Date(kini.getTime() + UMUR_TIKET_MS),
    })
    .execute();
  return tiket;
}
