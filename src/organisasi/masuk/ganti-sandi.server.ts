// Use case: the holder of an account chooses a new password. Called by the action of /akun.
import { Galat } from "#inti";
import type { Konteks, PemdaId } from "#inti/server";
import { namaPelaku, type Pengguna } from "../hak.ts";
import { getAkunSendiri } from "../pintu-pengguna.server.ts";
import { dbMasuk, findAkunBerkunci, readKebijakanSandi } from "./akun.server.ts";
import { cocokSandi, hashSandi } from "./hash-sandi.server.ts";
import { sebutanJeda } from "./jeda.ts";
import { countPercobaan, forgivePercobaan } from "./percobaan.server.ts";
import { periksaSandi } from "./sandi.ts";
import { endSesiPengguna, openSesi, type SesiMasuk } from "./sesi.server.ts";

/** As typed. `cara` is how the running session was opened; the new one says the same. */
export type PermintaanGantiSandi = {
  readonly lama: string;
  readonly baru: string;
  readonly alamat: string;
  readonly cara: SesiMasuk["cara"];
};

/**
 * Replaces the password and ends every session of the account; returns the token of a new one for this browser. The
 * old password is asked for, and a wrong one counts like a wrong sign-in.
 * @throws Galat `masukan` (old password wrong, new one against the policy, too many attempts), `tidak_berhak`.
 */
export async function gantiSandi(
  konteks: Konteks,
  pengguna: Pengguna,
  { lama, baru, alamat, cara }: PermintaanGantiSandi,
): Promise<string> {
  const akun = getAkunSendiri(pengguna);
  const pemdaId = akun.pemdaId as PemdaId;
  const { kunci, kebijakan } = await konteks.basis.read(pemdaId, async (sesi) => ({
    kunci: await findAkunBerkunci(sesi, { id: akun.id }),
    kebijakan: await readKebijakanSandi(sesi),
  }));
  if (kunci === undefined) throw new Galat("tidak_berhak", "Akun ini tidak aktif.");
  const salah = periksaSandi(baru, { ...kunci, panjangTerpendek: kebijakan.panjangTerpendek });
  if (salah !== null) throw new Galat("masukan", salah);
  if (baru === lama) throw new Galat("masukan", "Sandi baru sama dengan yang lama. Pilih sandi lain.");
  const pelaku = { surel: kunci.surel, alamat };
  const detik = await countPercobaan(konteks, pemdaId, pelaku);
  if (detik > 0) {
    throw new Galat("masukan", `Terlalu banyak percobaan yang salah. Coba lagi dalam ${sebutanJeda(detik)}.`);
  }
  if (!(await cocokSandi(kunci.sandi, lama))) throw new Galat("masukan", "Sandi lama tidak cocok.");
  const sidikSandi = await hashSandi(baru);
  const tindakan = { pemdaId, pelaku: namaPelaku(akun), alasan: "mengganti sandi sendiri" };
  return konteks.basis.write(tindakan, async (sesi) => {
    const id = { pemda_id: pemdaId, pengguna_id: akun.id };
    const { numUpdatedRows } = await dbMasuk(sesi)
      .updateTable("masuk.kredensial")
      .set({ sandi: sidikSandi, sandi_sementara: false })
      .where((eb) => eb.and(id))
      // Not when somebody replaced it in the meantime.
      .where("sandi", "=", kunci.sandi)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Galat("bentrok", "Sandi akun ini baru saja diganti. Masuk lagi.");
    await dbMasuk(sesi)
      .updateTable("sakip.pengguna")
      .set({ sandi_diganti: konteks.now() })
      .where((eb) => eb.and(id))
      .execute();
    await endSesiPengguna(sesi, akun.id);
    await forgivePercobaan(konteks, sesi, pelaku, true);
    return openSesi(konteks, sesi, { penggunaId: akun.id, cara });
  });
}
