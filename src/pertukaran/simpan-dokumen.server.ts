// Documents that a data set says were set: each with its murni version, begun and submitted before the plan is written and
// set after it, so that the audit trail tells what the document brought. Called by impor.server.ts inside its transaction.
import type { Sesi } from "#inti/server";
import type { TabelPerencanaan } from "#perencanaan/server";
import { FORMAT, type Kumpulan } from "./format.ts";
import type { Bahan } from "./gabung.server.ts";
import type { HasilBerkas } from "./hasil-impor.ts";

type Dokumen = Kumpulan["tabel"]["dokumen"]["baris"][number];
/** A document that is new, between being submitted and being set. */
export type DokumenBaru = { readonly dokumen: Dokumen; readonly versiId: string };

const db = (sesi: Sesi) => sesi.db.$extendTables<TabelPerencanaan>();

/** Begins and submits every document that is not stored yet (by PD, kind and first year); stored ones stay as they are. */
export async function beginDokumen(sesi: Sesi, bahan: Bahan): Promise<readonly DokumenBaru[]> {
  const { baris } = bahan.kumpulan.tabel.dokumen;
  if (baris.length === 0) return [];
  const ada = await db(sesi)
    .selectFrom("sakip.dokumen_rencana")
    .select(["pd_id", "jenis", "tahun_mulai"])
    .where("pemda_id", "=", sesi.pemdaId)
    .execute();
  const tersimpan = new Set(ada.map((d) => `${d.pd_id}/${d.jenis}/${d.tahun_mulai}`));
  const baru: DokumenBaru[] = [];
  for (const dokumen of baris) {
    const pdId = bahan.pengisi.kamus.getId("sakip.perangkat_daerah", dokumen.pd);
    if (tersimpan.has(`${pdId}/${dokumen.jenis}/${dokumen.tahun_mulai}`)) continue;
    baru.push({ dokumen, versiId: await insertDokumen(sesi, bahan, dokumen, pdId) });
  }
  return baru;
}

/** Sets the documents, once their plan is written. */
export async function setDokumen(sesi: Sesi, bahan: Bahan, baru: readonly DokumenBaru[]): Promise<HasilBerkas> {
  for (const { dokumen, versiId } of baru) {
    const { tanggal, dasar } = dokumen;
    await insertTindakan(sesi, bahan, { versiId, urutan: 3, aksi: "tetapkan", tanggal, dasar });
  }
  const { baris } = bahan.kumpulan.tabel.dokumen;
  return {
    berkas: FORMAT.dokumen.berkas,
    tambah: baru.length,
    ubah: 0,
    tetap: baris.length - baru.length,
    hanyaDiBasisData: [],
  };
}

async function insertDokumen(sesi: Sesi, bahan: Bahan, dokumen: Dokumen, pdId: string): Promise<string> {
  const { jenis, judul, tahun_mulai, tahun_selesai, tahun_dasar } = dokumen;
  const [dokumenId, versiId] = [bahan.newId(), bahan.newId()];
  const { pemdaId: pemda_id } = sesi;
  await db(sesi)
    .insertInto("sakip.dokumen_rencana")
    .values({ pemda_id, dokumen_id: dokumenId, pd_id: pdId, jenis, judul, tahun_mulai, tahun_selesai, tahun_dasar })
    .execute();
  await db(sesi)
    .insertInto("sakip.versi_rencana")
    .values({ pemda_id, versi_id: versiId, dokumen_id: dokumenId, nomor: 0, alasan: "Versi murni" })
    .execute();
  await insertTindakan(sesi, bahan, { versiId, urutan: 1, aksi: "susun", tanggal: null, dasar: null });
  await insertTindakan(sesi, bahan, { versiId, urutan: 2, aksi: "ajukan", tanggal: null, dasar: null });
  return versiId;
}

type Tindakan = {
  readonly versiId: string;
  readonly urutan: number;
  readonly aksi: "susun" | "ajukan" | "tetapkan";
  readonly tanggal: string | null;
  readonly dasar: string | null;
};

async function insertTindakan(sesi: Sesi, { pengisi }: Bahan, t: Tindakan): Promise<void> {
  const { versiId: versi_id, urutan, aksi, tanggal, dasar } = t;
  await db(sesi)
    .insertInto("sakip.tindakan_rencana")
    .values({
      pemda_id: sesi.pemdaId,
      versi_id,
      urutan,
      aksi,
      oleh: pengisi.pelaku,
      pada: pengisi.waktu,
      catatan: null,
      dasar,
      tanggal,
    })
    .execute();
}
