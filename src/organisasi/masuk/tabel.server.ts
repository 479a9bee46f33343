// Table types of migrasi/0008_pengguna.sql for Kysely. Read by the use cases of masuk and by those about pengguna.
import type { Peran } from "../hak.ts";

/** How a session was opened. */
export type CaraMasuk = "sandi" | "totp" | "oidc" | "peragaan";

export type TabelMasuk = {
  "sakip.pengguna": {
    pemda_id: number;
    pengguna_id: string;
    surel: string;
    nama: string;
    aktif: boolean;
    sandi_diganti: Date | null;
    totp_sejak: Date | null;
    pemulihan_dibuat: Date | null;
    pemulihan_dipakai: Date | null;
  };
  "sakip.peran_pengguna": {
    pemda_id: number;
    peran_id: string;
    pengguna_id: string;
    peran: Peran;
    pd_id: string | null;
  };
  "sakip.kebijakan_sandi": {
    pemda_id: number;
    panjang_terpendek: number;
    menganggur_menit: number;
    paling_lama_jam: number;
    wajib_totp: boolean;
  };
  "masuk.kredensial": {
    pemda_id: number;
    pengguna_id: string;
    sandi: string | null;
    sandi_sementara: boolean;
    totp: string | null;
    totp_calon: string | null;
    /** int8, so it travels as text. */
    totp_langkah: string;
  };
  "masuk.sesi": {
    pemda_id: number;
    sidik: Buffer;
    pengguna_id: string;
    dibuat: Date;
    terakhir: Date;
    sampai: Date;
    cara: CaraMasuk;
  };
  "masuk.tiket": { pemda_id: number; sidik: Buffer; pengguna_id: string; sampai: Date };
  "masuk.pemulihan": { pemda_id: number; pengguna_id: string; sidik: Buffer };
  "masuk.percobaan": { pemda_id: number; kunci: string; gagal: number; terakhir: Date };
};
