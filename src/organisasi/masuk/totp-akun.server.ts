// Use cases: the holder sets up or removes the second sign-in step and its recovery codes. Called by the loader and action of /akun.
import { generateSecret } from "otplib";
import { Galat } from "#inti";
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import { type Akun, namaPelaku, type Pengguna } from "../hak.ts";
import { getAkunSendiri } from "../pintu-pengguna.server.ts";
import { dbMasuk, findAkunBerkunci } from "./akun.server.ts";
import { cocokSandi } from "./hash-sandi.server.ts";
import { sebutanJeda } from "./jeda.ts";
import { countPemulihan, dropPemulihan, renewPemulihan } from "./pemulihan.server.ts";
import { countPercobaan, forgivePercobaan, type PelakuPercobaan } from "./percobaan.server.ts";
import type { TabelMasuk } from "./tabel.server.ts";
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

/** As typed. `alamat` is the network address wrong passwords are counted for. */
export type SandiKetik = { readonly sandi: string; readonly alamat: string };

/**
 * Turns the second step on, once the password is right and a code proves that the app has the secret. Returns the
 * recovery codes, told this once.
 * @throws Galat `masukan`, `tidak_berhak`.
 */
export async function aktifkanTotp(
  konteks: Konteks,
  pengguna: Pengguna,
  { kode, ...ketik }: SandiKetik & { readonly kode: string },
): Promise<readonly string[]> {
  const akun = getAkunSendiri(pengguna);
  const pelaku = await provePemilik(konteks, akun, ketik);
  return writeTotp(konteks, akun, "mengaktifkan langkah kedua", async (sesi) => {
    const kunci = await findAkunBerkunci(sesi, { id: akun.id });
    if (kunci === undefined || kunci.totpCalon === null) {
      throw new Galat("masukan", "Belum ada kode QR yang disiapkan. Mulai lagi dari halaman akun.");
    }
    const langkah = periksaTotp({ rahasia: kunci.totpCalon, langkahTerakhir: 0 }, kode, konteks.now());
    if (langkah === null) {
      throw new Galat("masukan", "Kode tidak cocok. Periksa jam gawai Anda, lalu tulis kode yang sedang tampil.");
    }
    await forgivePercobaan(konteks, sesi, pelaku, true);
    await setKredensial(sesi, akun.id, { totp: kunci.totpCalon, totp_calon: null, totp_langkah: String(langkah) });
    await setPengguna(sesi, akun.id, { totp_sejak: konteks.now(), pemulihan_dibuat: konteks.now() });
    return renewPemulihan(sesi, akun.id);
  });
}

/** Turns the second step off and drops the recovery codes; the password is asked for. @throws as `aktifkanTotp`. */
export async function nonaktifkanTotp(konteks: Konteks, pengguna: Pengguna, ketik: SandiKetik): Promise<void> {
  const akun = getAkunSendiri(pengguna);
  const pelaku = await provePemilik(konteks, akun, ketik);
  await writeTotp(konteks, akun, "menonaktifkan langkah kedua", async (sesi) => {
    await forgivePercobaan(konteks, sesi, pelaku, true);
    await dropPemulihan(sesi, akun.id);
    await setKredensial(sesi, akun.id, { totp: null, totp_calon: null, totp_langkah: "0" });
    await setPengguna(sesi, akun.id, { totp_sejak: null, pemulihan_dibuat: null, pemulihan_dipakai: null });
  });
}

/** Ten new recovery codes in place of the old; the password is asked for. @throws as `aktifkanTotp`. */
export async function gantiPemulihan(
  konteks: Konteks,
  pengguna: Pengguna,
  ketik: SandiKetik,
): Promise<readonly string[]> {
  const akun = getAkunSendiri(pengguna);
  const pelaku = await provePemilik(konteks, akun, ketik);
  return writeTotp(konteks, akun, "membuat kode pemulihan baru", async (sesi) => {
    const kunci = await findAkunBerkunci(sesi, { id: akun.id });
    if (kunci === undefined || kunci.totp === null) throw new Galat("masukan", "Langkah kedua belum aktif.");
    await forgivePercobaan(konteks, sesi, pelaku, true);
    await setPengguna(sesi, akun.id, { pemulihan_dibuat: konteks.now() });
    return renewPemulihan(sesi, akun.id);
  });
}

/** How many recovery codes the holder has left. @throws Galat `tidak_berhak`. */
export async function countKodePemulihan(konteks: Konteks, pengguna: Pengguna): Promise<number> {
  const akun = getAkunSendiri(pengguna);
  return konteks.basis.read(akun.pemdaId as PemdaId, (sesi) => countPemulihan(sesi, akun.id));
}

/** Whoever finds a signed-in browser does not know the password; a wrong one counts like a wrong sign-in. */
async function provePemilik(konteks: Konteks, akun: Akun, { sandi, alamat }: SandiKetik): Promise<PelakuPercobaan> {
  const pemdaId = akun.pemdaId as PemdaId;
  const kunci = await konteks.basis.read(pemdaId, (sesi) => findAkunBerkunci(sesi, { id: akun.id }));
  const pelaku = { surel: kunci?.surel ?? "", alamat };
  const detik = await countPercobaan(konteks, pemdaId, pelaku);
  if (detik > 0)
    throw new Galat("masukan", `Terlalu banyak percobaan yang salah. Coba lagi dalam ${sebutanJeda(detik)}.`);
  if (!(await cocokSandi(kunci?.sandi ?? null, sandi))) throw new Galat("masukan", "Sandi tidak cocok.");
  return pelaku;
}

// Secrets go to schema masuk, which is not audited; that they changed goes to sakip.pengguna, which is.
function writeTotp<T>(konteks: Konteks, akun: Akun, alasan: string, kerja: (sesi: Sesi) => Promise<T>): Promise<T> {
  return konteks.basis.write({ pemdaId: akun.pemdaId as PemdaId, pelaku: namaPelaku(akun), alasan }, kerja);
}

async function setKredensial(
  sesi: Sesi,
  penggunaId: string,
  isi: Partial<TabelMasuk["masuk.kredensial"]>,
): Promise<void> {
  await dbMasuk(sesi)
    .updateTable("masuk.kredensial")
    .set(isi)
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pengguna_id", "=", penggunaId)
    .execute();
}

async function setPengguna(sesi: Sesi, penggunaId: string, isi: Partial<TabelMasuk["sakip.pengguna"]>): Promise<void> {
  await dbMasuk(sesi)
    .updateTable("sakip.pengguna")
    .set(isi)
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pengguna_id", "=", penggunaId)
    .execute();
}
