// Use cases: the perangkat daerah with their offices and holders, for those who manage them.
import { sql } from "kysely";
import { Galat, tanggalOf } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { kepalaPada } from "./pejabat.ts";
import { readPemda } from "./pemda.server.ts";
import { dbOrganisasi } from "./pintu-organisasi.server.ts";
import type { JabatanTersusun, PdTersusun, SusunanPd } from "./susunan.ts";
import { listTumpangTindih } from "./tumpang-tindih.ts";

/** Every PD in printed order with today's head and warnings. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export async function listSusunan(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<readonly PdTersusun[]> {
  const semua = await readPemda(konteks, { pengguna, aksi: "kelola_organisasi", pemdaSlug }, (sesi) =>
    loadSusunan(sesi, hariIni(konteks)),
  );
  return semua.map((s) => s.pd);
}

/** One PD with its offices and their terms. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export function getSusunanPd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, pemdaSlug }: { readonly pdKode: string; readonly pemdaSlug?: string | undefined },
): Promise<SusunanPd> {
  return readPemda(konteks, { pengguna, aksi: "kelola_organisasi", pemdaSlug }, async (sesi) => {
    const [susunan] = await loadSusunan(sesi, hariIni(konteks), pdKode);
    if (susunan === undefined) throw new Galat("tidak_ditemukan", `Perangkat daerah "${pdKode}" tidak ada.`);
    return susunan;
  });
}

function hariIni(konteks: Konteks): string {
  return tanggalOf(konteks.now());
}

async function loadSusunan(sesi: Sesi, hari: string, kode?: string): Promise<readonly SusunanPd[]> {
  const pd = await selectPd(sesi, kode);
  const pejabat = Map.groupBy(await selectPejabat(sesi), (p) => p.jabatanId);
  const jabatan = Map.groupBy(await selectJabatan(sesi), (j) => j.pdId);
  return pd.map((baris) => {
    const milik = (jabatan.get(baris.id) ?? []).map(({ pdId: _, ...j }) => ({
      ...j,
      pejabat: (pejabat.get(j.id) ?? []).map(({ jabatanId: __, ...p }) => ({ ...p, jabatan: j.nama })),
    }));
    return { pd: { ...baris, ...tentangKepala(milik, hari) }, jabatan: milik };
  });
}

function tentangKepala(jabatan: readonly JabatanTersusun[], hari: string): Pick<PdTersusun, "kepala" | "peringatan"> {
  const masa = jabatan.filter((j) => j.kepala).flatMap((j) => j.pejabat);
  const tumpang = jabatan.flatMap((j) => listTumpangTindih(j.pejabat)).map((t) => t.kalimat);
  const kepala = kepalaPada(masa, hari);
  return { kepala, peringatan: tumpang };
}

function selectPd(sesi: Sesi, kode: string | undefined) {
  return dbOrganisasi(sesi)
    .selectFrom("sakip.perangkat_daerah")
    .select(["pd_id as id", "kode", "nama", "nama_singkat as namaSingkat", "bidang", "jenis", "urutan"])
    .where("pemda_id", "=", sesi.pemdaId)
    .$if(kode !== undefined, (q) => q.where("kode", "=", kode ?? ""))
    .orderBy("urutan")
    .orderBy("kode")
    .execute();
}

function selectJabatan(sesi: Sesi) {
  return dbOrganisasi(sesi)
    .selectFrom("sakip.jabatan")
    .select(["jabatan_id as id", "pd_id as pdId", "kode", "nama", "kepala", "unit", "atasan_id as atasanId"])
    .where("pemda_id", "=", sesi.pemdaId)
    .orderBy("kepala", "desc")
    .orderBy("kode")
    .execute();
}

function selectPejabat(sesi: Sesi) {
  return dbOrganisasi(sesi)
    .selectFrom("sakip.pejabat")
    .select([
      "pejabat_id as id",
      "jabatan_id as jabatanId",
      "nama",
      "status",
      sql<string | null>`mulai::text`.as("mulai"),
      sql<string | null>`selesai::text`.as("selesai"),
    ])
    .where("pemda_id", "=", sesi.pemdaId)
    .orderBy(sql`mulai DESC NULLS LAST`)
    .orderBy("pejabat_id")
    .execute();
}
