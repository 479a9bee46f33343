// Use cases: the packages of reports that somebody may see, and one of them with how far it has come.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { can, objekMilik, type Pemda, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import type { Paket } from "./paket.ts";

/** Which package; without `pemdaSlug` the account's own pemda. */
export type PermintaanPaket = { readonly id: string; readonly pemdaSlug?: string | undefined };

const TERBANYAK = 50;

/**
 * The newest packages that the asker may make, newest first, at most fifty.
 * @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak` (somebody who may make none at all).
 */
export function listPaket(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<readonly Paket[]> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, { pemdaId }) => {
    if (!isPembuatPaket(pengguna, pemdaId)) throwTidakBerhak();
    const semua = await selectPaket(sesi, null);
    return semua.filter((p) => can(pengguna, "buat_paket", objekMilik(pemdaId, p.pd)));
  });
}

/**
 * One package.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function getPaket(konteks: Konteks, pengguna: Pengguna, { id, pemdaSlug }: PermintaanPaket): Promise<Paket> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, (sesi, pemda) =>
    getPaketSesi(sesi, { pengguna, pemda, id }),
  );
}

/** As `getPaket`, inside the transaction of another use case. */
export async function getPaketSesi(
  sesi: Sesi,
  { pengguna, pemda, id }: { readonly pengguna: Pengguna; readonly pemda: Pick<Pemda, "pemdaId">; readonly id: string },
): Promise<Paket> {
  const paket = await findPaket(sesi, id);
  if (paket === undefined) {
    if (!isPembuatPaket(pengguna, pemda.pemdaId)) throwTidakBerhak();
    throw new Galat("tidak_ditemukan", "Paket laporan itu tidak ada. Buka dari halaman paket laporan.");
  }
  if (!can(pengguna, "buat_paket", objekMilik(pemda.pemdaId, paket.pd))) throwTidakBerhak();
  return paket;
}

/** The package with this id, or undefined. For work in the background, which acts for nobody. One query. */
export async function findPaket(sesi: Sesi, id: string): Promise<Paket | undefined> {
  return (await selectPaket(sesi, id))[0];
}

/** Whether there is any package of this pemda that the asker may make. */
export function isPembuatPaket(pengguna: Pengguna, pemdaId: number): boolean {
  if (can(pengguna, "buat_paket", { jenis: "pemda", pemdaId })) return true;
  if (pengguna.jenis !== "akun") return false;
  return pengguna.peran.some(
    (p) => p.pdId !== null && can(pengguna, "buat_paket", objekMilik(pemdaId, { id: p.pdId })),
  );
}

function throwTidakBerhak(): never {
  throw new Galat("tidak_berhak", "Paket laporan dibuat oleh perangkat daerahnya sendiri dan oleh pengelola pemda.");
}

async function selectPaket(sesi: Sesi, id: string | null): Promise<readonly Paket[]> {
  const { rows } = await sql<Paket>`
    SELECT p.paket_id AS id, p.masa, p.jenis, p.format, p.oleh, p.pada,
      CASE WHEN d.pd_id IS NOT NULL THEN json_build_object('id', d.pd_id, 'kode', d.kode, 'nama', d.nama) END AS pd,
      CASE WHEN p.batal_pada IS NOT NULL THEN json_build_object('oleh', p.batal_oleh, 'pada', p.batal_pada) END AS batal,
      (SELECT json_agg(json_build_object('urutan', l.urutan, 'selesai', l.selesai_pada IS NOT NULL,
         'pd', CASE WHEN ld.pd_id IS NOT NULL THEN json_build_object('kode', ld.kode, 'nama', ld.nama) END,
         'berkas', (SELECT coalesce(json_agg(json_build_object('jenis', b.jenis, 'format', b.format, 'nama', b.nama,
             'ukuran', b.ukuran, 'sidik', b.sidik, 'galat', b.galat) ORDER BY b.nama), '[]')
           FROM sakip.paket_berkas b
           WHERE b.pemda_id = l.pemda_id AND b.paket_id = l.paket_id AND b.urutan = l.urutan)
         ) ORDER BY l.urutan)
       FROM sakip.paket_langkah l
       LEFT JOIN sakip.perangkat_daerah ld ON ld.pemda_id = l.pemda_id AND ld.pd_id = l.pd_id
       WHERE l.pemda_id = p.pemda_id AND l.paket_id = p.paket_id) AS langkah
    FROM sakip.paket_laporan p
    LEFT JOIN sakip.perangkat_daerah d ON d.pemda_id = p.pemda_id AND d.pd_id = p.pd_id
    WHERE p.pemda_id = ${sesi.pemdaId} AND (${id}::uuid IS NULL OR p.paket_id = ${id}::uuid)
    ORDER BY p.pada DESC, p.paket_id DESC LIMIT ${TERBANYAK}`.execute(sesi.db);
  return rows;
}
