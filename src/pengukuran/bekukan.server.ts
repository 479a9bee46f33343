// Freezes target, unit, formula and rule of every cell of a filling period when it opens. Called when a schedule is set,
// after an import, by the daily job, and by the first write into a period that has opened meanwhile.
import { sql } from "kysely";
import { toExactDecimalText } from "#inti";
import type { Konteks, PemdaId, Sesi } from "#inti/server";
import { findKebijakan, type KebijakanCapaian } from "#organisasi";
import { listKebijakan, listPd } from "#organisasi/server";
import { byId, listIndikatorTersimpan } from "#perencanaan/server";
import { buildBeku } from "./beku.ts";
import { listJadwalTersimpan } from "./jadwal-baca.server.ts";
import { type JadwalPengisian, kodeDiisi } from "./jadwal-isi.ts";
import { hariOf } from "./pintu.server.ts";
import type { BekuPengukuran, KebijakanBeku } from "./tipe.ts";

/**
 * Freezes every filling period that has opened by `kini` and was not frozen yet. Does nothing, and writes no audit entry,
 * when there is none. Returns the periods that were frozen now.
 */
export async function bekukanYangTerbuka(sesi: Sesi, kini: Date): Promise<readonly string[]> {
  const semua = await listJadwalTersimpan(sesi);
  const daftar = semua.map((j) => j.periode);
  const perlu = semua.filter((j) => j.dibekukanPada === null && j.dibuka <= hariOf(kini));
  if (perlu.length === 0) return [];
  const pd = await listPd(sesi);
  for (const jadwal of perlu) {
    for (const { id } of pd) await bekukanPd(sesi, { pdId: id, jadwal, daftar });
    await tandaiBeku(sesi, jadwal, kini);
  }
  return perlu.map((j) => j.periode);
}

/**
 * Use case of the daily job: freezes what has opened, for one pemda. The job is the system's own, so no user is asked.
 */
export function bekukanHarian(konteks: Konteks, pemdaId: PemdaId): Promise<readonly string[]> {
  const alasan = "Pengisian periode dibuka menurut jadwal";
  return konteks.basis.write({ pemdaId, pelaku: "sistem:jadwal", alasan }, (sesi) =>
    bekukanYangTerbuka(sesi, konteks.now()),
  );
}

type LingkupBeku = {
  readonly pdId: string;
  readonly jadwal: Pick<JadwalPengisian, "periode">;
  readonly daftar: readonly string[];
};

/** Freezes the cells of one PD that are not frozen yet; what is frozen stays. Three queries. */
export async function bekukanPd(sesi: Sesi, { pdId, jadwal, daftar }: LingkupBeku): Promise<void> {
  const tahun = Number(jadwal.periode.slice(0, 4));
  const indikator = Object.values(byId(await listIndikatorTersimpan(sesi, { pdId, tahun }), tahun));
  const kebijakan = toKebijakanBeku(findKebijakan(await listKebijakan(sesi, tahun), tahun));
  const baris = indikator.flatMap((i) =>
    kodeDiisi(i.jadwal, jadwal.periode, daftar).map((periode) => ({
      pemda_id: sesi.pemdaId,
      indikator_id: i.id,
      periode,
      jadwal: jadwal.periode,
      ...toKolom(buildBeku(i, periode, kebijakan)),
    })),
  );
  if (baris.length === 0) return;
  await sql`
    INSERT INTO sakip.beku_pengukuran
    SELECT * FROM jsonb_populate_recordset(NULL::sakip.beku_pengukuran, ${JSON.stringify(baris)}::jsonb)
    ON CONFLICT (pemda_id, indikator_id, periode) DO NOTHING`.execute(sesi.db);
}

async function tandaiBeku(sesi: Sesi, { periode }: JadwalPengisian, kini: Date): Promise<void> {
  await sql`
    UPDATE sakip.jadwal_pengisian SET dibekukan_pada = ${kini}
    WHERE pemda_id = ${sesi.pemdaId} AND periode = ${periode}`.execute(sesi.db);
}

function toKebijakanBeku(kebijakan: KebijakanCapaian | undefined): KebijakanBeku | null {
  if (kebijakan === undefined) return null;
  const { aturanTurun, desimal, batasBawah, batasAtas } = kebijakan;
  return {
    aturanTurun,
    desimal,
    batasBawah: batasBawah === null ? null : toExactDecimalText(batasBawah),
    batasAtas: batasAtas === null ? null : toExactDecimalText(batasAtas),
  };
}

function toKolom(beku: BekuPengukuran) {
  const { target, kebijakan } = beku;
  return {
    versi_sejak: beku.versiSejak,
    satuan: beku.satuan,
    desimal: beku.desimal,
    polaritas: beku.polaritas,
    aturan_turun: beku.aturanTurun,
    agregasi: beku.agregasi,
    rumus: beku.rumus,
    variabel: beku.variabel,
    target: target?.jenis === "titik" ? target.nilai : null,
    target_bawah: target?.jenis === "rentang" ? target.bawah : null,
    target_atas: target?.jenis === "rentang" ? target.atas : null,
    target_asal: beku.targetAsal,
    kebijakan_aturan_turun: kebijakan?.aturanTurun ?? null,
    kebijakan_desimal: kebijakan?.desimal ?? null,
    kebijakan_batas_bawah: kebijakan?.batasBawah ?? null,
    kebijakan_batas_atas: kebijakan?.batasAtas ?? null,
  };
}
