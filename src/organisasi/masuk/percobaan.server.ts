// Counts wrong attempts per account name and per address. An attempt is counted before it is checked, so a hundred
// at the same time are a hundred; the right one is taken back afterwards. Called by the use cases that check a secret.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import { gagalBerlaku, JEDA_TERLAMA_DETIK, type JenisKunci, jedaDetik } from "./jeda.ts";
import type { TabelMasuk } from "./tabel.server.ts";

/** Whom an attempt is counted for. `alamat` is the network address as the web server saw it. */
export type PelakuPercobaan = { readonly surel: string; readonly alamat: string };

const SIMPAN_PERCOBAAN = "2 days";

/** Counts one attempt. Returns the seconds to wait when it may not be made now (and then does not count it), else 0. */
export function countPercobaan(konteks: Konteks, pemdaId: PemdaId, pelaku: PelakuPercobaan): Promise<number> {
  const kini = konteks.now();
  const kunci = kunciOf(pelaku);
  return konteks.basis.writeMasuk(pemdaId, async (sesi) => {
    const baris = await lockBaris(sesi, kunci, kini);
    const jeda = baris.map((b) => jedaDetik(jenisOf(b.kunci), b, kini));
    const tunggu = Math.max(0, ...jeda);
    if (tunggu > 0) return tunggu;
    for (const b of baris) {
      await db(sesi)
        .updateTable("masuk.percobaan")
        .set({ gagal: gagalBerlaku(b, kini) + 1, terakhir: kini })
        .where("pemda_id", "=", pemdaId)
        .where("kunci", "=", b.kunci)
        .execute();
    }
    return 0;
  });
}

/**
 * Takes back the attempt that turned out right. `tuntas`: sign-in is complete, so the account starts anew; the address
 * only gets this one attempt back, because one's own account must not wash away guesses at those of others.
 */
export async function forgivePercobaan(
  konteks: Konteks,
  sesi: Sesi,
  pelaku: PelakuPercobaan,
  tuntas: boolean,
): Promise<void> {
  const kunci = kunciOf(pelaku);
  const kurang = sql<number>`greatest(gagal - 1, 0)`;
  // The wait was over when the attempt was let in, and a right one starts none.
  const sebelumJeda = new Date(konteks.now().getTime() - JEDA_TERLAMA_DETIK * 1000);
  await db(sesi)
    .updateTable("masuk.percobaan")
    .set({ gagal: tuntas ? sql<number>`CASE WHEN kunci = ${kunci.akun} THEN 0 ELSE ${kurang} END` : kurang })
    .set({ terakhir: sebelumJeda })
    .where("pemda_id", "=", sesi.pemdaId)
    .where("kunci", "in", [kunci.akun, kunci.alamat])
    .execute();
}

/** Forgets the wrong attempts on an account: an admin gave it a new password. */
export async function forgetAkun(sesi: Sesi, surel: string): Promise<void> {
  await db(sesi)
    .deleteFrom("masuk.percobaan")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("kunci", "=", kunciOf({ surel, alamat: "" }).akun)
    .execute();
}

const db = (sesi: Sesi) => sesi.db.$extendTables<TabelMasuk>();

// Digests: neither mistyped passwords in the e-mail field nor addresses of people are kept.
function kunciOf({ surel, alamat }: PelakuPercobaan): Readonly<Record<JenisKunci, string>> {
  const sidik = (teks: string) => createHash("sha256").update(teks).digest("base64url").slice(0, 32);
  return { akun: `akun:${sidik(surel)}`, alamat: `alamat:${sidik(alamat)}` };
}

function jenisOf(kunci: string): JenisKunci {
  return kunci.startsWith("akun:") ? "akun" : "alamat";
}

/** Both rows, made where missing and locked in one order, so that attempts at the same time queue up. */
async function lockBaris(sesi: Sesi, kunci: Readonly<Record<JenisKunci, string>>, kini: Date) {
  const daftar = [kunci.akun, kunci.alamat].sort();
  await db(sesi)
    .deleteFrom("masuk.percobaan")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("kunci", "not in", daftar)
    .where("terakhir", "<", sql<Date>`${kini}::timestamptz - ${SIMPAN_PERCOBAAN}::interval`)
    .execute();
  for (const k of daftar) {
    await db(sesi)
      .insertInto("masuk.percobaan")
      .values({ pemda_id: sesi.pemdaId, kunci: k, gagal: 0, terakhir: kini })
      .onConflict((c) => c.columns(["pemda_id", "kunci"]).doNothing())
      .execute();
  }
  return db(sesi)
    .selectFrom("masuk.percobaan")
    .select(["kunci", "gagal", "terakhir"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("kunci", "in", daftar)
    .orderBy("kunci")
    .forUpdate()
    .execute();
}
