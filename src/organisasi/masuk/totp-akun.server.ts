// Use cases: the holder sets up or removes the second sign-in step. Called by the loader and action of /akun.
import { generateSecret } from "otplib";
import { Galat } from "#inti";
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import { type Akun, namaPelaku, type Pengguna } from "../hak.ts";
import { getAkunSendiri } from "../pintu-pengguna.server.ts";
import { dbMasuk, findAkunBerkunci } from "./akun.server.ts";
import { cocokSandi } from "./hash-sandi.server.ts";
import { sebutanJeda } from "./jeda.ts";
import { countPercobaan, forgivePercobaan } from "./percobaan.server.ts";
import { alamatTotp, periksaTotp } from "./totp.ts";

/** The secret being set up: as an address for the QR code, and as text for typing. */
export type CalonTotp = { readonly rahasia: string; readonly alamat: string };

/** Makes a new secret that does nothing yet; a former unfinished one is replaced. @throws Galat `tidak_berhak`. */
export async function siapkanTotp(konteks: Konteks, pengguna: Pengguna): Promise<void> {
  const akun = getAkunSendiri(pengguna);
  await konteks.basis.writeMasuk(akun.pemdaId as PemdaId, async (sesi) => {
    const id = { pemda_id: sesi.pemdaId, pengguna_id: akun.id };
    const totp_calon = generateSecret();
    await dbMasuk(sesi)
      .insertInto("masuk.kredensial")
      .values({ ...id, sandi_sementara: false, totp_langkah: "0", totp_calon })
      .onConflict((c) => c.columns(["pemda_id", "pengguna_id"]).doUpdateSet({ totp_calon }))
      .execute();
  });
}

/** The secret being set up, undefined when there is none. `penerbit` is the name authenticator apps show. */
export async function findCalonTotp(
  konteks: Konteks,
  pengguna: Pengguna,
  penerbit: string,
): Promise<CalonTotp | undefined> {
  const akun = getAkunSendiri(pengguna);
  const kunci = await konteks.basis.read(akun.pemdaId as PemdaId, (sesi) => findAkunBerkunci(sesi, { id: akun.id }));
  if (kunci === undefined || kunci.totpCalon === null) return undefined;
  return { rahasia: kunci.totpCalon, alamat: alamatTotp(kunci.totpCalon, penerbit, kunci.surel) };
}

/** Turns the second step on, once a code proves that the app has the secret. @throws Galat `masukan`, `tidak_berhak`. */
export async function aktifkanTotp(konteks: Konteks, pengguna: Pengguna, kode: string): Promise<void> {
  const akun = getAkunSendiri(pengguna);
  await writeTotp(konteks, akun, "mengaktifkan langkah kedua", async (sesi) => {
    const kunci = await findAkunBerkunci(sesi, { id: akun.id });
    if (kunci === undefined || kunci.totpCalon === null) {
      throw new Galat("masukan", "Belum ada kode QR yang disiapkan. Mulai lagi dari halaman akun.");
    }
    const langkah = periksaTotp({ rahasia: kunci.totpCalon, langkahTerakhir: 0 }, kode, konteks.now());
    if (langkah === null) {
      throw new Galat("masukan", "Kode tidak cocok. Periksa jam gawai Anda, lalu tulis kode yang sedang tampil.");
    }
    return { totp: kunci.totpCalon, totp_calon: null, totp_langkah: String(langkah) };
  });
}

/** Turns the second step off; the password is asked for. @throws Galat `masukan`, `tidak_berhak`. */
export async function nonaktifkanTotp(
  konteks: Konteks,
  pengguna: Pengguna,
  { sandi, alamat }: { readonly sandi: string; readonly alamat: string },
): Promise<void> {
  const akun = getAkunSendiri(pengguna);
  const pemdaId = akun.pemdaId as PemdaId;
  const kunci = await konteks.basis.read(pemdaId, (sesi) => findAkunBerkunci(sesi, { id: akun.id }));
  const pelaku = { surel: kunci?.surel ?? "", alamat };
  const detik = await countPercobaan(konteks, pemdaId, pelaku);
  if (detik > 0)
    throw new Galat("masukan", `Terlalu banyak percobaan yang salah. Coba lagi dalam ${sebutanJeda(detik)}.`);
  if (!(await cocokSandi(kunci?.sandi ?? null, sandi))) throw new Galat("masukan", "Sandi tidak cocok.");
  await writeTotp(konteks, akun, "menonaktifkan langkah kedua", async (sesi) => {
    await forgivePercobaan(konteks, sesi, pelaku, true);
    return { totp: null, totp_calon: null, totp_langkah: "0" };
  });
}

type IsiTotp = { readonly totp: string | null; readonly totp_calon: null; readonly totp_langkah: string };

// The secret goes to masuk.kredensial, which is not audited; that it changed goes to sakip.pengguna, which is.
async function writeTotp(
  konteks: Konteks,
  akun: Akun,
  alasan: string,
  kerja: (sesi: Sesi) => Promise<IsiTotp>,
): Promise<void> {
  const tindakan = { pemdaId: akun.pemdaId as PemdaId, pelaku: namaPelaku(akun), alasan };
  await konteks.basis.write(tindakan, async (sesi) => {
    const isi = await kerja(sesi);
    const id = { pemda_id: sesi.pemdaId, pengguna_id: akun.id };
    await dbMasuk(sesi)
      .updateTable("masuk.kredensial")
      .set(isi)
      .where((eb) => eb.and(id))
      .execute();
    await dbMasuk(sesi)
      .updateTable("sakip.pengguna")
      .set({ totp_sejak: isi.totp === null ? null : konteks.now() })
      .where((eb) => eb.and(id))
      .execute();
  });
}
