// Sessions: opened by the ways to sign in, found on every request, ended by signing out. Called by the web.
import { type Konteks, type PemdaId, prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { Akun } from "../hak.ts";
import { dbMasuk, peranColumn, readKebijakanSandi, toAkun } from "./akun.server.ts";
import { isSesiBerlaku, KEBIJAKAN_SANDI_BAWAAN, perluDicatat, sampaiOf } from "./batas-sesi.ts";
import type { CaraMasuk, TabelMasuk } from "./tabel.server.ts";
import { createToken, sidikOf } from "./token.server.ts";

/**
 * A running session. `wajib` names what its holder must do before anything else: choose a password of their own after
 * somebody else made one, or set up the second step where the pemda demands it.
 */
export type SesiMasuk = {
  readonly akun: Akun;
  readonly surel: string;
  readonly cara: CaraMasuk;
  readonly totpAktif: boolean;
  readonly wajib: "ganti_sandi" | "pasang_totp" | null;
};

/** Opens a session inside the caller's transaction and returns its token, which is stored nowhere. */
export async function openSesi(
  konteks: Konteks,
  sesi: Sesi,
  { penggunaId, cara }: { readonly penggunaId: string; readonly cara: CaraMasuk },
): Promise<string> {
  const kini = konteks.now();
  const token = createToken(sesi.pemdaId);
  const sidik = sidikOf(token)?.sidik ?? Buffer.alloc(0);
  const kebijakan = await readKebijakanSandi(sesi);
  await dbMasuk(sesi)
    .deleteFrom("masuk.sesi")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("sampai", "<=", kini)
    .execute();
  await dbMasuk(sesi)
    .insertInto("masuk.sesi")
    .values({
      pemda_id: sesi.pemdaId,
      sidik,
      pengguna_id: penggunaId,
      dibuat: kini,
      terakhir: kini,
      sampai: sampaiOf(kebijakan, kini),
      cara,
    })
    .execute();
  return token;
}

/**
 * Who holds this token: one query with roles and limits. Undefined for an unknown, ended or outlived session, and for
 * one whose account was deactivated. Writes the time of last use at most every five minutes.
 */
export async function findSesi(konteks: Konteks, token: string): Promise<SesiMasuk | undefined> {
  const tersimpan = sidikOf(token);
  if (tersimpan === undefined) return undefined;
  const { pemdaId, sidik } = tersimpan;
  const kini = konteks.now();
  const [baris] = await konteks.basis.ask(pemdaId, SESI({ pemdaId }, { sidik }));
  if (baris === undefined) return undefined;
  const batas = {
    menganggurMenit: baris.menganggur_menit ?? KEBIJAKAN_SANDI_BAWAAN.menganggurMenit,
    palingLamaJam: baris.paling_lama_jam ?? KEBIJAKAN_SANDI_BAWAAN.palingLamaJam,
  };
  if (!isSesiBerlaku(baris, batas, kini)) return undefined;
  if (perluDicatat(baris.terakhir, kini)) await touchSesi(konteks, pemdaId, sidik);
  const totpAktif = baris.totp_sejak !== null;
  return {
    akun: toAkun(pemdaId, baris.pengguna_id, baris.nama, baris.peran),
    surel: baris.surel,
    cara: baris.cara,
    totpAktif,
    wajib: wajibOf({ ...baris, totpAktif }),
  };
}

type BahanWajib = {
  readonly cara: CaraMasuk;
  readonly sandi_sementara: boolean | null;
  readonly wajib_totp: boolean | null;
  readonly totpAktif: boolean;
};

// Demo accounts have no password, and a session of the government's SSO was checked there.
function wajibOf({ cara, sandi_sementara, wajib_totp, totpAktif }: BahanWajib): SesiMasuk["wajib"] {
  if (cara === "peragaan" || cara === "oidc") return null;
  if (sandi_sementara === true) return "ganti_sandi";
  return wajib_totp === true && !totpAktif ? "pasang_totp" : null;
}

/** Ends the session of this token; a token that opens nothing is no error. */
export async function keluar(konteks: Konteks, token: string): Promise<void> {
  const tersimpan = sidikOf(token);
  if (tersimpan === undefined) return;
  await konteks.basis.writeMasuk(tersimpan.pemdaId, (sesi) =>
    dbMasuk(sesi)
      .deleteFrom("masuk.sesi")
      .where("pemda_id", "=", sesi.pemdaId)
      .where("sidik", "=", tersimpan.sidik)
      .execute(),
  );
}

/** Ends every session of the account, this one included. */
export async function keluarDariSemua(konteks: Konteks, akun: Akun): Promise<void> {
  await konteks.basis.writeMasuk(akun.pemdaId as PemdaId, (sesi) => endSesiPengguna(sesi, akun.id));
}

/** Ends every session and half-done sign-in of an account, inside the caller's transaction. */
export async function endSesiPengguna(sesi: Sesi, penggunaId: string): Promise<void> {
  for (const tabel of ["masuk.sesi", "masuk.tiket"] as const) {
    await dbMasuk(sesi)
      .deleteFrom(tabel)
      .where("pemda_id", "=", sesi.pemdaId)
      .where("pengguna_id", "=", penggunaId)
      .execute();
  }
}

const SESI = prepareKueri((db, { sidik, pemdaId }: Tempat<{ sidik: Buffer }>) =>
  db
    .$extendTables<TabelMasuk>()
    .selectFrom("masuk.sesi as s")
    .innerJoin("sakip.pengguna as p", (join) =>
      join.onRef("p.pemda_id", "=", "s.pemda_id").onRef("p.pengguna_id", "=", "s.pengguna_id"),
    )
    .leftJoin("masuk.kredensial as k", (join) =>
      join.onRef("k.pemda_id", "=", "s.pemda_id").onRef("k.pengguna_id", "=", "s.pengguna_id"),
    )
    .leftJoin("sakip.kebijakan_sandi as b", "b.pemda_id", "s.pemda_id")
    .select(["s.dibuat", "s.terakhir", "s.sampai", "s.cara", "p.pengguna_id", "p.nama", "p.surel", "p.totp_sejak"])
    .select(["k.sandi_sementara", "b.menganggur_menit", "b.paling_lama_jam", "b.wajib_totp"])
    .select(peranColumn)
    .where("s.pemda_id", "=", pemdaId)
    .where("s.sidik", "=", sidik)
    .where("p.aktif", "=", true)
    .compile(),
);

async function touchSesi(konteks: Konteks, pemdaId: PemdaId, sidik: Buffer): Promise<void> {
  await konteks.basis.writeMasuk(pemdaId, (sesi) =>
    dbMasuk(sesi)
      .updateTable("masuk.sesi")
      .set({ terakhir: konteks.now() })
      .where("pemda_id", "=", pemdaId)
      .where("sidik", "=", sidik)
      .execute(),
  );
}
