// Use case: a new generated password for somebody who lost theirs. Called by /pengaturan/pengguna and the command line.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { dbMasuk, readKebijakanSandi } from "./masuk/akun.server.ts";
import { createSandi, hashSandi } from "./masuk/hash-sandi.server.ts";
import { dropPemulihan } from "./masuk/pemulihan.server.ts";
import { forgetAkun } from "./masuk/percobaan.server.ts";
import { periksaSandi } from "./masuk/sandi.ts";
import { endSesiPengguna } from "./masuk/sesi.server.ts";
import { getBarisPengguna, getIdPengguna, writePengguna } from "./pintu-pengguna.server.ts";
import type { SebutanPengguna } from "./ubah-pengguna.server.ts";

/** `sandi` when the operator typed one; else it is generated. `lepasTotp`: the second step is lost too. */
export type PermintaanResetSandi = SebutanPengguna & {
  readonly sandi?: string | undefined;
  readonly lepasTotp?: boolean | undefined;
};

const TANPA_LANGKAH_KEDUA = { totp_sejak: null, pemulihan_dibuat: null, pemulihan_dipakai: null };

/**
 * Sets a new password, ends every session and any lock-out. A generated one is returned this once and must be replaced
 * by its holder.
 * @throws Galat `masukan` (policy), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function resetSandiPengguna(
  konteks: Konteks,
  pengguna: Pengguna,
  { sandi, lepasTotp = false, ...sebutan }: PermintaanResetSandi,
): Promise<{ readonly surel: string; readonly sandi: string | null }> {
  const dibuatkan = sandi === undefined ? createSandi() : null;
  const sidikSandi = await hashSandi(sandi ?? dibuatkan ?? "");
  const pemdaSlug = "surel" in sebutan ? sebutan.pemdaSlug : undefined;
  const alasan = lepasTotp ? "reset sandi dan langkah kedua" : "reset sandi";
  const surel = await writePengguna(konteks, { pengguna, alasan, pemdaSlug }, async (sesi) => {
    const id = "id" in sebutan ? sebutan.id : await getIdPengguna(sesi, sebutan.surel);
    const baris = await getBarisPengguna(sesi, id);
    if (sandi !== undefined) {
      const { panjangTerpendek } = await readKebijakanSandi(sesi);
      const salah = periksaSandi(sandi, { surel: baris.surel, nama: baris.nama, panjangTerpendek });
      if (salah !== null) throw new Galat("masukan", salah);
    }
    const totp = lepasTotp ? { totp: null, totp_calon: null } : {};
    const kunci = { pemda_id: sesi.pemdaId, pengguna_id: id };
    await dbMasuk(sesi)
      .insertInto("masuk.kredensial")
      .values({ ...kunci, sandi: sidikSandi, sandi_sementara: dibuatkan !== null, totp_langkah: "0" })
      .onConflict((c) =>
        c
          .columns(["pemda_id", "pengguna_id"])
          .doUpdateSet({ sandi: sidikSandi, sandi_sementara: dibuatkan !== null, ...totp }),
      )
      .execute();
    await dbMasuk(sesi)
      .updateTable("sakip.pengguna")
      .set({ sandi_diganti: konteks.now(), ...(lepasTotp ? TANPA_LANGKAH_KEDUA : {}) })
      .where((eb) => eb.and(kunci))
      .execute();
    if (lepasTotp) await dropPemulihan(sesi, id);
    await endSesiPengguna(sesi, id);
    await forgetAkun(sesi, baris.surel);
    return baris.surel;
  });
  return { surel, sandi: dibuatkan };
}
