// Reads perangkat daerah and their heads. Called by use cases of every module above.
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { kepalaPada, type MasaJabatan } from "./pejabat.ts";
import { readPemda } from "./pemda.server.ts";
import type { TabelOrganisasi } from "./tabel.server.ts";
import type { NamaLampau, Pejabat, Pemda, PerangkatDaerah } from "./tipe.ts";

/** Every PD of the pemda in printed order (at most a few dozen). One query. */
export async function listPd(sesi: Sesi): Promise<readonly PerangkatDaerah[]> {
  const baris = await selectPd(sesi).orderBy("pd.urutan").orderBy("pd.kode").execute();
  return baris.map(toPd);
}

/**
 * The PD with this code. One query, a second one only to list the valid codes.
 * @throws Galat `tidak_ditemukan`, naming the valid codes.
 */
export async function getPd(sesi: Sesi, kode: string): Promise<PerangkatDaerah> {
  const baris = await selectPd(sesi).where("pd.kode", "=", kode).executeTakeFirst();
  return baris === undefined ? throwPdTidakAda(sesi, kode) : toPd(baris);
}

/**
 * The PD with every known term of its head, so that the caller picks the head of any day with `kepalaPada`. One query.
 * @throws Galat `tidak_ditemukan`, naming the valid codes.
 */
export async function getPdBerkepala(
  sesi: Sesi,
  kode: string,
): Promise<{ readonly pd: PerangkatDaerah; readonly masa: readonly MasaJabatan[] }> {
  const baris = await selectPd(sesi)
    .select((eb) => jsonArrayFrom(selectMasa(sesi).where("jabatan.pd_id", "=", eb.ref("pd.pd_id"))).as("masa"))
    .where("pd.kode", "=", kode)
    .executeTakeFirst();
  return baris === undefined ? throwPdTidakAda(sesi, kode) : { pd: toPd(baris), masa: baris.masa };
}

/** Who heads the PD on `tanggal` ("YYYY-MM-DD"); null when nobody is recorded for that day. One query. */
export async function findKepala(sesi: Sesi, pdId: string, tanggal: string): Promise<Pejabat | null> {
  return kepalaPada(await selectMasa(sesi).where("jabatan.pd_id", "=", pdId).execute(), tanggal);
}

/**
 * Use case: the pemda and its PD, for menus and choosers.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function getDaftarPd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<{ readonly pemda: Pemda; readonly pd: readonly PerangkatDaerah[] }> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) => ({
    pemda,
    pd: await listPd(sesi),
  }));
}

function selectPd(sesi: Sesi) {
  return sesi.db
    .$extendTables<TabelOrganisasi>()
    .selectFrom("sakip.perangkat_daerah as pd")
    .select(["pd.pd_id", "pd.kode", "pd.nama", "pd.nama_singkat", "pd.bidang", "pd.jenis"])
    .select(sql<string | null>`pd.berakhir::text`.as("berakhir"))
    .select((eb) => jsonArrayFrom(selectNamaLampau(sesi).where("n.pd_id", "=", eb.ref("pd.pd_id"))).as("nama_lampau"))
    .where("pd.pemda_id", "=", sesi.pemdaId);
}

function selectNamaLampau(sesi: Sesi) {
  return sesi.db
    .$extendTables<TabelOrganisasi>()
    .selectFrom("sakip.nama_pd_lampau as n")
    .select([sql<string>`n.sampai::text`.as("sampai"), "n.nama", "n.nama_singkat as namaSingkat"])
    .where("n.pemda_id", "=", sesi.pemdaId);
}

function selectMasa(sesi: Sesi) {
  return sesi.db
    .$extendTables<TabelOrganisasi>()
    .selectFrom("sakip.pejabat as pejabat")
    .innerJoin("sakip.jabatan as jabatan", (join) =>
      join.onRef("jabatan.pemda_id", "=", "pejabat.pemda_id").onRef("jabatan.jabatan_id", "=", "pejabat.jabatan_id"),
    )
    .select([
      "pejabat.nama",
      "jabatan.nama as jabatan",
      "pejabat.status",
      sql<string | null>`pejabat.mulai::text`.as("mulai"),
      sql<string | null>`pejabat.selesai::text`.as("selesai"),
    ])
    .where("pejabat.pemda_id", "=", sesi.pemdaId)
    .where("jabatan.kepala", "=", true);
}

type BarisPd = {
  pd_id: string;
  kode: string;
  nama: string;
  nama_singkat: string;
  bidang: string[];
  jenis: PerangkatDaerah["jenis"];
  berakhir: string | null;
  nama_lampau: NamaLampau[];
};

function toPd(baris: BarisPd): PerangkatDaerah {
  const { pd_id, kode, nama, nama_singkat, bidang, jenis, berakhir, nama_lampau } = baris;
  return {
    id: pd_id,
    kode,
    nama,
    namaSingkat: nama_singkat,
    bidang,
    jenis,
    ...(berakhir === null ? {} : { berakhir }),
    ...(nama_lampau.length === 0 ? {} : { namaLampau: nama_lampau }),
  };
}

async function throwPdTidakAda(sesi: Sesi, kode: string): Promise<never> {
  const yangAda = (await listPd(sesi)).map((pd) => pd.kode).join(", ");
  throw new Galat("tidak_ditemukan", `Perangkat daerah "${kode}" tidak ada. Yang ada: ${yangAda}.`);
}
