// Use case: a plan, or the draft of a version, as it was on a day. Called by /perencanaan/riwayat.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { assertCan, can, type Pengguna } from "#organisasi";
import type { DokumenRencana } from "./dokumen.ts";
import { foldVersi, type KeadaanVersi, type TindakanVersi } from "./keadaan-versi.ts";
import type { Naskah } from "./naskah.ts";
import { loadNaskah } from "./naskah-baca.server.ts";
import { type LingkupPd, type PermintaanPd, readRencanaPd } from "./pintu-rencana.server.ts";
import { getVersi, listDokumen, loadRancangan } from "./versi-baca.server.ts";

/**
 * Which day ("YYYY-MM-DD", its end, Asia/Jakarta), and of which years; without them, those of the document that covered
 * the day. `versiId`: as that version had it drafted then.
 */
export type PermintaanPada = PermintaanPd & {
  readonly tanggal: string;
  readonly dari?: number | undefined;
  readonly sampai?: number | undefined;
  readonly versiId?: string | undefined;
};
export type RencanaPada = LingkupPd & {
  readonly naskah: Naskah;
  readonly masa: Pick<DokumenRencana, "tahunMulai" | "tahunSelesai" | "tahunDasar">;
  /** The asked version with the state it had that day: null when it had not been begun. */
  readonly versi: { readonly judul: string; readonly nomor: number; readonly keadaan: KeadaanVersi | null } | null;
  /** What may be chosen: the PD's documents, for those who may see drafts. */
  readonly dokumen: readonly DokumenRencana[];
};

/**
 * The plan of a PD as it held at the end of a day, rebuilt from the audit trail. With `versiId` the plan as that version
 * would have made it, as far as it had been drafted then.
 * @throws Galat `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export function getNaskahPada(
  konteks: Konteks,
  pengguna: Pengguna,
  { tanggal, dari, sampai, versiId, ...permintaan }: PermintaanPada,
): Promise<RencanaPada> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rencana" }, async (sesi, lingkup) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(tanggal) || Number.isNaN(Date.parse(tanggal))) {
      throw new Galat("masukan", "Tulis tanggal seperti 2026-01-31.");
    }
    const objek = { jenis: "pd", pemdaId: sesi.pemdaId, pdId: lingkup.pd.id } as const;
    if (versiId !== undefined) assertCan(pengguna, "lihat_rancangan", objek);
    const no = await findNomorPada(sesi, tanggal);
    const semua = await listDokumen(sesi, lingkup.pd.id);
    const dokumen = can(pengguna, "lihat_rancangan", objek) ? semua : [];
    if (versiId !== undefined) return { ...lingkup, ...(await loadVersiPada(sesi, lingkup, { versiId, no })), dokumen };
    const tahun = Number(tanggal.slice(0, 4));
    const bawaan = pickMasa(semua, tahun);
    const masa = {
      tahunMulai: dari ?? bawaan.tahunMulai,
      tahunSelesai: sampai ?? bawaan.tahunSelesai,
      tahunDasar: dari === undefined ? bawaan.tahunDasar : null,
    };
    const ruang = { pdId: lingkup.pd.id, dari: masa.tahunMulai, sampai: masa.tahunSelesai };
    const naskah = await loadNaskah(sesi, ruang, no);
    return { ...lingkup, naskah, masa, versi: null, dokumen };
  });
}

async function loadVersiPada(
  sesi: Sesi,
  { pd }: LingkupPd,
  { versiId, no }: { readonly versiId: string; readonly no: string },
): Promise<Pick<RencanaPada, "naskah" | "masa" | "versi">> {
  const versi = await getVersi(sesi, pd.id, versiId);
  const { judul, tahunMulai, tahunSelesai, tahunDasar } = versi.dokumen;
  const tindakan = await listTindakanPada(sesi, versi, no);
  const keadaan = tindakan.length === 0 ? null : foldVersi(tindakan);
  const { dasar, naskah } = await loadRancangan(sesi, pd, versi, no);
  const terbuka = keadaan === "disusun" || keadaan === "diajukan";
  return {
    naskah: terbuka ? naskah : dasar,
    masa: { tahunMulai, tahunSelesai, tahunDasar },
    versi: { judul, nomor: versi.nomor, keadaan },
  };
}

/** The document of several years that covers `tahun`, else that one year. */
function pickMasa(dokumen: readonly DokumenRencana[], tahun: number): RencanaPada["masa"] {
  const meliputi = dokumen.find((d) => d.jenis !== "renja" && d.tahunMulai <= tahun && d.tahunSelesai >= tahun);
  return meliputi ?? { tahunMulai: tahun, tahunSelesai: tahun, tahunDasar: null };
}

// Number of the last audit entry of that day; "0" before the first.
async function findNomorPada(sesi: Sesi, tanggal: string): Promise<string> {
  const { rows } = await sql<{ no: string }>`
    SELECT j.no::text AS no FROM sakip.jejak j
    WHERE j.pemda_id = ${sesi.pemdaId} AND j.waktu < ((${tanggal}::date + 1)::timestamp AT TIME ZONE 'Asia/Jakarta')
    ORDER BY j.no DESC LIMIT 1`.execute(sesi.db);
  return rows[0]?.no ?? "0";
}

/** The actions on a version that had been written by audit entry `no`. */
async function listTindakanPada(
  sesi: Sesi,
  { id, tindakan }: { readonly id: string; readonly tindakan: readonly TindakanVersi[] },
  no: string,
): Promise<readonly TindakanVersi[]> {
  const { rows } = await sql<{ banyak: number }>`
    SELECT count(*)::integer AS banyak FROM sakip.jejak j
    WHERE j.pemda_id = ${sesi.pemdaId} AND j.tabel = 'tindakan_rencana' AND j.kunci ->> 'versi_id' = ${id}
      AND j.no <= ${no}::bigint`.execute(sesi.db);
  return tindakan.slice(0, rows[0]?.banyak ?? 0);
}
