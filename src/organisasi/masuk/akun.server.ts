// Reads an account with its roles and secrets. Called by the use cases of this folder only.
import { type ExpressionBuilder, sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { Akun, PeranPengguna } from "../hak.ts";
import { KEBIJAKAN_SANDI_BAWAAN } from "./batas-sesi.ts";
import type { TabelMasuk } from "./tabel.server.ts";

/** The password policy of a pemda; lengths in characters, times as their names say. */
export type KebijakanSandi = {
  readonly panjangTerpendek: number;
  readonly menganggurMenit: number;
  readonly palingLamaJam: number;
  readonly wajibTotp: boolean;
};

/** An active account with what is needed to check who asks. `sandi` is a hash. */
export type AkunBerkunci = {
  readonly id: string;
  readonly surel: string;
  readonly nama: string;
  readonly sandi: string | null;
  readonly totp: string | null;
  readonly totpCalon: string | null;
  readonly totpLangkah: number;
};

/** Kysely with the tables of this folder. */
export const dbMasuk = (sesi: Sesi) => sesi.db.$extendTables<TabelMasuk>();

/** The pemda's policy, or the default where it has set none. */
export async function readKebijakanSandi(sesi: Sesi): Promise<KebijakanSandi> {
  const baris = await dbMasuk(sesi)
    .selectFrom("sakip.kebijakan_sandi")
    .select(["panjang_terpendek", "menganggur_menit", "paling_lama_jam", "wajib_totp"])
    .where("pemda_id", "=", sesi.pemdaId)
    .executeTakeFirst();
  if (baris === undefined) return KEBIJAKAN_SANDI_BAWAAN;
  return {
    panjangTerpendek: baris.panjang_terpendek,
    menganggurMenit: baris.menganggur_menit,
    palingLamaJam: baris.paling_lama_jam,
    wajibTotp: baris.wajib_totp,
  };
}

/** The active account of an address or id; undefined when there is none. */
export async function findAkunBerkunci(
  sesi: Sesi,
  kunci: { readonly surel: string } | { readonly id: string },
): Promise<AkunBerkunci | undefined> {
  const baris = await dbMasuk(sesi)
    .selectFrom("sakip.pengguna as p")
    .leftJoin("masuk.kredensial as k", (join) =>
      join.onRef("k.pemda_id", "=", "p.pemda_id").onRef("k.pengguna_id", "=", "p.pengguna_id"),
    )
    .select(["p.pengguna_id", "p.surel", "p.nama", "k.sandi", "k.totp", "k.totp_calon", "k.totp_langkah"])
    .where("p.pemda_id", "=", sesi.pemdaId)
    .where("p.aktif", "=", true)
    .$if("surel" in kunci, (q) => q.where("p.surel", "=", "surel" in kunci ? kunci.surel : ""))
    .$if("id" in kunci, (q) => q.where("p.pengguna_id", "=", "id" in kunci ? kunci.id : ""))
    .executeTakeFirst();
  if (baris === undefined) return undefined;
  const { pengguna_id, surel, nama, sandi, totp, totp_calon, totp_langkah } = baris;
  return { id: pengguna_id, surel, nama, sandi, totp, totpCalon: totp_calon, totpLangkah: Number(totp_langkah ?? 0) };
}

/** The roles of the account `p` as one column, so that an account is read in one query. */
export function peranColumn(eb: ExpressionBuilder<TabelMasuk & { p: TabelMasuk["sakip.pengguna"] }, "p">) {
  return eb
    .selectFrom("sakip.peran_pengguna as r")
    .select(
      sql<
        readonly PeranPengguna[]
      >`coalesce(jsonb_agg(jsonb_build_object('peran', r.peran, 'pdId', r.pd_id) ORDER BY r.peran_id), '[]')`.as(
        "peran",
      ),
    )
    .whereRef("r.pemda_id", "=", "p.pemda_id")
    .whereRef("r.pengguna_id", "=", "p.pengguna_id")
    .as("peran");
}

/** The account as rights know it. */
export function toAkun(pemdaId: number, id: string, nama: string, peran: readonly PeranPengguna[] | null): Akun {
  return { jenis: "akun", pemdaId, id, nama, peran: peran ?? [] };
}
