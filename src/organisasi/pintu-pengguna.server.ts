// The writing door of every use case about accounts: finds the pemda, asks the permission table, opens one transaction.
import { z } from "zod";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { type Akun, assertCan, namaPelaku, type Pengguna } from "./hak.ts";
import { dbMasuk } from "./masuk/akun.server.ts";
import { listPd } from "./pd.server.ts";
import { getTerdaftar } from "./pemda.server.ts";
import type { PeranDiberi } from "./pengguna.ts";

/** `alasan` goes to the audit trail. Without `pemdaSlug`: the account's own pemda, else the first registered. */
export type PintuPengguna = {
  readonly pengguna: Pengguna;
  readonly alasan: string;
  readonly pemdaSlug?: string | undefined;
};

/** Runs `kerja` for somebody who may manage accounts. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export async function writePengguna<T>(
  konteks: Konteks,
  { pengguna, alasan, pemdaSlug }: PintuPengguna,
  kerja: (sesi: Sesi) => Promise<T>,
): Promise<T> {
  const { pemdaId } = await getTerdaftar(konteks, pemdaSlug, pengguna);
  assertCan(pengguna, "kelola_pengguna", { jenis: "pemda", pemdaId });
  return konteks.basis.write({ pemdaId, pelaku: namaPelaku(pengguna), alasan }, kerja);
}

/** The signed-in account itself. @throws Galat `tidak_berhak` for everybody else: an own account needs an account. */
export function getAkunSendiri(pengguna: Pengguna): Akun {
  if (pengguna.jenis === "akun") return pengguna;
  throw new Galat("tidak_berhak", "Halaman ini milik pemegang akun. Masuk dahulu.");
}

/** The account by id. @throws Galat `tidak_ditemukan`. */
export async function getBarisPengguna(sesi: Sesi, penggunaId: string) {
  const baris = z.uuid().safeParse(penggunaId).success
    ? await dbMasuk(sesi)
        .selectFrom("sakip.pengguna")
        .selectAll()
        .where("pemda_id", "=", sesi.pemdaId)
        .where("pengguna_id", "=", penggunaId)
        .executeTakeFirst()
    : undefined;
  if (baris === undefined) throw new Galat("tidak_ditemukan", "Pengguna itu tidak ada.");
  return baris;
}

/** The id of the account with this address. @throws Galat `tidak_ditemukan`. */
export async function getIdPengguna(sesi: Sesi, surel: string): Promise<string> {
  const baris = await dbMasuk(sesi)
    .selectFrom("sakip.pengguna")
    .select("pengguna_id")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("surel", "=", surel.trim().toLowerCase())
    .executeTakeFirst();
  if (baris === undefined) throw new Galat("tidak_ditemukan", `Tidak ada pengguna dengan surel "${surel}".`);
  return baris.pengguna_id;
}

/** Makes the roles of an account exactly these: what stays is not touched, so the audit trail shows only changes. */
export async function savePeran(
  konteks: Konteks,
  sesi: Sesi,
  penggunaId: string,
  peran: readonly PeranDiberi[],
): Promise<void> {
  const pd = new Map((await listPd(sesi)).map(({ kode, id }) => [kode, id]));
  const baru = peran.map(({ peran: nama, pdKode }) => ({
    peran: nama,
    pd_id: pdKode === null ? null : idPd(pd, pdKode),
  }));
  const lama = await dbMasuk(sesi)
    .selectFrom("sakip.peran_pengguna")
    .select(["peran_id", "peran", "pd_id"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pengguna_id", "=", penggunaId)
    .execute();
  const sama = (a: { peran: string; pd_id: string | null }) => (b: { peran: string; pd_id: string | null }) =>
    a.peran === b.peran && a.pd_id === b.pd_id;
  const hapus = lama.filter((l) => !baru.some(sama(l))).map((l) => l.peran_id);
  const tambah = baru.filter((b) => !lama.some(sama(b)));
  if (hapus.length > 0) {
    await dbMasuk(sesi)
      .deleteFrom("sakip.peran_pengguna")
      .where("pemda_id", "=", sesi.pemdaId)
      .where("peran_id", "in", hapus)
      .execute();
  }
  if (tambah.length === 0) return;
  const id = { pemda_id: sesi.pemdaId, pengguna_id: penggunaId };
  await dbMasuk(sesi)
    .insertInto("sakip.peran_pengguna")
    .values(tambah.map((t) => ({ ...id, ...t, peran_id: konteks.newId() })))
    .execute();
}

function idPd(pd: ReadonlyMap<string, string>, kode: string): string {
  const id = pd.get(kode);
  if (id !== undefined) return id;
  throw new Galat("tidak_ditemukan", `Perangkat daerah "${kode}" tidak ada. Yang ada: ${[...pd.keys()].join(", ")}.`);
}
