// The pemda and, where one is asked for, the PD of a write, in one query inside its transaction. Called by the door.
import { prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { Pemda, PerangkatDaerah } from "#organisasi";
import type { TabelOrganisasi } from "#organisasi/server";

type TabelDirektori = { "sistem.direktori_pemda": { pemda_id: number; slug: string } };

/** What was asked for: undefined where the session's pemda is not the named one, or has no such PD. */
export type LingkupTersimpan = {
  readonly pemda: Pemda | undefined;
  readonly pd: PerangkatDaerah | undefined;
};

/** The session's pemda when `slug` names it (or is left out), and its PD with code `pdKode`. One query. */
export async function findLingkup(
  sesi: Sesi,
  { slug, pdKode }: { readonly slug: string | undefined; readonly pdKode: string | undefined },
): Promise<LingkupTersimpan> {
  const [baris] = await sesi.run(LINGKUP(sesi, { pdKode: pdKode ?? null }));
  if (baris === undefined || (slug !== undefined && slug !== baris.slug)) return { pemda: undefined, pd: undefined };
  const { kode_wilayah, nama_pemda, istilah_triwulan } = baris;
  const pemda: Pemda = {
    pemdaId: sesi.pemdaId,
    slug: baris.slug,
    kodeWilayah: kode_wilayah,
    nama: nama_pemda,
    istilahTriwulan: istilah_triwulan,
  };
  return { pemda, pd: toPd(baris) };
}

const LINGKUP = prepareKueri((db, { pdKode, pemdaId }: Tempat<{ pdKode: string | null }>) =>
  db
    .$extendTables<TabelOrganisasi & TabelDirektori>()
    .selectFrom("sakip.pemda as p")
    .innerJoin("sistem.direktori_pemda as d", "d.pemda_id", "p.pemda_id")
    .leftJoin("sakip.perangkat_daerah as pd", (join) =>
      join.onRef("pd.pemda_id", "=", "p.pemda_id").on("pd.kode", "=", pdKode),
    )
    .select(["d.slug", "p.kode_wilayah", "p.nama as nama_pemda", "p.istilah_triwulan"])
    .select(["pd.pd_id", "pd.kode", "pd.nama", "pd.nama_singkat", "pd.bidang", "pd.jenis"])
    .where("p.pemda_id", "=", pemdaId)
    .compile(),
);

type KolomPd = {
  readonly pd_id: string | null;
  readonly kode: string | null;
  readonly nama: string | null;
  readonly nama_singkat: string | null;
  readonly bidang: readonly string[] | null;
  readonly jenis: PerangkatDaerah["jenis"] | null;
};

function toPd({ pd_id, kode, nama, nama_singkat, bidang, jenis }: KolomPd): PerangkatDaerah | undefined {
  if (pd_id === null || kode === null || nama === null || nama_singkat === null || jenis === null) return undefined;
  return { id: pd_id, kode, nama, namaSingkat: nama_singkat, bidang: bidang ?? [], jenis };
}
