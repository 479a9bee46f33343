// Use cases: changing an account, closing it and opening it again. Called by /pengaturan/pengguna and the command line.
import { Galat, parseIsian } from "#inti";
import type { Konteks } from "#inti/server";
import { throwBentrok } from "./buat-pengguna.server.ts";
import type { Pengguna } from "./hak.ts";
import { IsianPengguna } from "./isian-pengguna.ts";
import { dbMasuk } from "./masuk/akun.server.ts";
import { endSesiPengguna } from "./masuk/sesi.server.ts";
import { getBarisPengguna, getIdPengguna, savePeran, writePengguna } from "./pintu-pengguna.server.ts";

/**
 * Name, address and roles become those typed. New roles hold from the account's next request.
 * @throws Galat `masukan` (also: admins taking their own admin role), `bentrok`, `tidak_ditemukan`, `tidak_berhak`.
 */
export async function updatePengguna(
  konteks: Konteks,
  pengguna: Pengguna,
  { id, ...isian }: IsianPengguna & { readonly id: string },
): Promise<void> {
  const { surel, nama, peran } = parseIsian(IsianPengguna, isian);
  if (isDiri(pengguna, id) && !peran.some((p) => p.peran === "admin_pemda")) {
    throw new Galat("masukan", "Anda tidak dapat mencabut peran admin Anda sendiri. Minta admin lain melakukannya.");
  }
  await writePengguna(konteks, { pengguna, alasan: "mengubah pengguna" }, async (sesi) => {
    const lama = await getBarisPengguna(sesi, id);
    if (lama.surel !== surel || lama.nama !== nama) {
      await dbMasuk(sesi)
        .updateTable("sakip.pengguna")
        .set({ surel, nama })
        .where("pemda_id", "=", sesi.pemdaId)
        .where("pengguna_id", "=", id)
        .execute()
        .catch((galat: unknown) => throwBentrok(galat, surel));
    }
    await savePeran(konteks, sesi, id, peran);
  });
}

/** Which account, by id (screens) or by address (command line). */
export type SebutanPengguna =
  | { readonly id: string }
  | { readonly surel: string; readonly pemdaSlug?: string | undefined };

/**
 * Closes the account or opens it again. A closed one loses its sessions at once; what it wrote stays.
 * @throws Galat `masukan` (one's own account), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function setAktifPengguna(
  konteks: Konteks,
  pengguna: Pengguna,
  { aktif, ...sebutan }: SebutanPengguna & { readonly aktif: boolean },
): Promise<void> {
  const alasan = aktif ? "mengaktifkan pengguna" : "menonaktifkan pengguna";
  const pemdaSlug = "surel" in sebutan ? sebutan.pemdaSlug : undefined;
  await writePengguna(konteks, { pengguna, alasan, pemdaSlug }, async (sesi) => {
    const id = "id" in sebutan ? sebutan.id : await getIdPengguna(sesi, sebutan.surel);
    if (!aktif && isDiri(pengguna, id)) {
      throw new Galat("masukan", "Anda tidak dapat menonaktifkan akun Anda sendiri. Minta admin lain melakukannya.");
    }
    const baris = await getBarisPengguna(sesi, id);
    if (!aktif) await endSesiPengguna(sesi, id);
    if (baris.aktif === aktif) return;
    await dbMasuk(sesi)
      .updateTable("sakip.pengguna")
      .set({ aktif })
      .where("pemda_id", "=", sesi.pemdaId)
      .where("pengguna_id", "=", id)
      .execute();
  });
}

function isDiri(pengguna: Pengguna, id: string): boolean {
  return pengguna.jenis === "akun" && pengguna.id === id;
}
