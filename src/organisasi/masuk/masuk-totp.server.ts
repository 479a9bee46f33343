// Use case: the second step of signing in, a one-time code or a recovery code. Called by the action of /masuk/kode.
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import { namaPelaku } from "../hak.ts";
import { type AkunBerkunci, dbMasuk, findAkunBerkunci, toAkun } from "./akun.server.ts";
import { rapikanKode } from "./kode-pemulihan.ts";
import { consumePemulihan } from "./pemulihan.server.ts";
import { countPercobaan, forgivePercobaan } from "./percobaan.server.ts";
import { openSesi } from "./sesi.server.ts";
import { sidikOf } from "./token.server.ts";
import { periksaTotp } from "./totp.ts";

/** `tiket` comes from `masuk`; `kode` as typed. */
export type PermintaanTotp = { readonly tiket: string; readonly kode: string; readonly alamat: string };

/** `kedaluwarsa`: the first step must be done again. The others as HasilMasuk. */
export type HasilTotp =
  | { readonly jenis: "masuk"; readonly token: string }
  | { readonly jenis: "ditolak" }
  | { readonly jenis: "kedaluwarsa" }
  | { readonly jenis: "tunggu"; readonly detik: number };

/**
 * Checks the code, or a recovery code in its place, and opens the session. Wrong codes count like wrong passwords, and
 * one code opens the door once.
 */
export async function masukTotp(konteks: Konteks, { tiket, kode, alamat }: PermintaanTotp): Promise<HasilTotp> {
  const tersimpan = sidikOf(tiket);
  if (tersimpan === undefined) return { jenis: "kedaluwarsa" };
  const { pemdaId, sidik } = tersimpan;
  const akun = await konteks.basis.read(pemdaId, (sesi) => findPemegang(konteks, sesi, sidik));
  if (akun === undefined) return { jenis: "kedaluwarsa" };
  const pelaku = { surel: akun.surel, alamat };
  const detik = await countPercobaan(konteks, pemdaId, pelaku);
  if (detik > 0) return { jenis: "tunggu", detik };
  const pemulihan = rapikanKode(kode) !== undefined;
  const enter = async (sesi: Sesi): Promise<HasilTotp> => {
    const benar = pemulihan ? consumePemulihan(sesi, akun.id, kode) : consumeKode(konteks, sesi, akun.id, kode);
    if (!(await benar)) return { jenis: "ditolak" };
    if (pemulihan) await noteDipakai(konteks, sesi, akun.id);
    await dbMasuk(sesi).deleteFrom("masuk.tiket").where("pemda_id", "=", pemdaId).where("sidik", "=", sidik).execute();
    await forgivePercobaan(konteks, sesi, pelaku, true);
    return { jenis: "masuk", token: await openSesi(konteks, sesi, { penggunaId: akun.id, cara: "totp" }) };
  };
  if (!pemulihan) return konteks.basis.writeMasuk(pemdaId, enter);
  const nama = namaPelaku(toAkun(pemdaId, akun.id, akun.nama, []));
  return konteks.basis.write({ pemdaId, pelaku: nama, alasan: "masuk dengan kode pemulihan" }, enter);
}

/** The audit trail shows that a recovery code was used, and when. */
async function noteDipakai(konteks: Konteks, sesi: Sesi, penggunaId: string): Promise<void> {
  await dbMasuk(sesi)
    .updateTable("sakip.pengguna")
    .set({ pemulihan_dipakai: konteks.now() })
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pengguna_id", "=", penggunaId)
    .execute();
}

/** Whether the ticket is still good, for the page of the second step. */
export async function isTiketBerlaku(konteks: Konteks, tiket: string): Promise<boolean> {
  const tersimpan = sidikOf(tiket);
  if (tersimpan === undefined) return false;
  return konteks.basis.read<boolean>(
    tersimpan.pemdaId,
    async (sesi) => (await findPemegang(konteks, sesi, tersimpan.sidik)) !== undefined,
  );
}

/** Locks the account's secret, checks the code against it and remembers its time step. */
export async function consumeKode(konteks: Konteks, sesi: Sesi, penggunaId: string, kode: string): Promise<boolean> {
  const kunci = (pemdaId: PemdaId) => ({ pemda_id: pemdaId, pengguna_id: penggunaId });
  const baris = await dbMasuk(sesi)
    .selectFrom("masuk.kredensial")
    .select(["totp", "totp_langkah"])
    .where((eb) => eb.and(kunci(sesi.pemdaId)))
    .forUpdate()
    .executeTakeFirst();
  if (baris === undefined || baris.totp === null) return false;
  const langkah = periksaTotp(
    { rahasia: baris.totp, langkahTerakhir: Number(baris.totp_langkah) },
    kode,
    konteks.now(),
  );
  if (langkah === null) return false;
  await dbMasuk(sesi)
    .updateTable("masuk.kredensial")
    .set({ totp_langkah: String(langkah) })
    .where((eb) => eb.and(kunci(sesi.pemdaId)))
    .execute();
  return true;
}

async function findPemegang(konteks: Konteks, sesi: Sesi, sidik: Buffer): Promise<AkunBerkunci | undefined> {
  const baris = await dbMasuk(sesi)
    .selectFrom("masuk.tiket")
    .select("pengguna_id")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("sidik", "=", sidik)
    .where("sampai", ">", konteks.now())
    .executeTakeFirst();
  return baris === undefined ? undefined : findAkunBerkunci(sesi, { id: baris.pengguna_id });
}
