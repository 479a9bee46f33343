// Reads the filling schedule and the year's policy of measuring. Called by the use cases about filling in.
import { sql } from "kysely";
import { Galat, labelPeriode, parseDecimal, parsePeriode } from "#inti";
import { prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { JadwalLembar } from "./isi-tipe.ts";
import {
  batasBerlaku,
  type JadwalPengisian,
  type PengecualianJadwal,
  type StatusJadwal,
  sisaHari,
  statusJadwal,
} from "./jadwal-isi.ts";
import { type KebijakanUkur, kebijakanUkurBawaan } from "./kebijakan-ukur.ts";
import type { LingkupPd } from "./pintu.server.ts";
import type { TabelAlur } from "./tabel.server.ts";

/** Every filling period of the pemda, newest first. One query. */
export function listJadwalTersimpan(sesi: Sesi): Promise<readonly JadwalPengisian[]> {
  return sesi.run(JADWAL(sesi, {}));
}

const JADWAL = prepareKueri((db, { pemdaId }: Tempat<object>) =>
  db
    .$extendTables<TabelAlur>()
    .selectFrom("sakip.jadwal_pengisian")
    .select([
      "periode",
      sql<string>`dibuka::text`.as("dibuka"),
      sql<string>`batas::text`.as("batas"),
      "dikunci_pada as dikunciPada",
      "dibekukan_pada as dibekukanPada",
    ])
    .where("pemda_id", "=", pemdaId)
    .orderBy("dibuka", "desc")
    .orderBy("periode", "desc")
    .compile(),
);

/** What is special for single PD: of one period, or of all. One query. */
export async function listPengecualian(
  sesi: Sesi,
  { periode, pdId }: { readonly periode?: string; readonly pdId?: string } = {},
): Promise<readonly (PengecualianJadwal & { readonly periode: string; readonly pdId: string })[]> {
  return sesi.run(PENGECUALIAN(sesi, { periode: periode ?? null, pdId: pdId ?? null }));
}

// A pemda has few of them, so one text serves every choice.
const PENGECUALIAN = prepareKueri((db, dicari: Tempat<{ periode: string | null; pdId: string | null }>) =>
  db
    .$extendTables<TabelAlur>()
    .selectFrom("sakip.jadwal_pengecualian")
    .select(["periode", "pd_id as pdId", sql<string | null>`batas::text`.as("batas"), "kunci", "alasan"])
    .where("pemda_id", "=", dicari.pemdaId)
    .where(sql<boolean>`(${dicari.periode}::text IS NULL OR periode = ${dicari.periode}::text)`)
    .where(sql<boolean>`(${dicari.pdId}::uuid IS NULL OR pd_id = ${dicari.pdId}::uuid)`)
    .compile(),
);

/** A filling period as it holds for one PD today. `daftar`: the codes of all filling periods of the pemda. */
export type JadwalPd = {
  readonly jadwal: JadwalPengisian;
  readonly pengecualian: PengecualianJadwal | undefined;
  readonly status: StatusJadwal;
  readonly daftar: readonly string[];
};

/**
 * The filling period `periode` for the PD. Two queries at once.
 * @throws Galat `masukan` (unreadable period), `tidak_ditemukan` (not in the schedule; lists those that are).
 */
export async function getJadwalPd(sesi: Sesi, { pd, hariIni }: LingkupPd, periode: string): Promise<JadwalPd> {
  parsePeriode(periode);
  const [semua, [pengecualian]] = await Promise.all([
    listJadwalTersimpan(sesi),
    listPengecualian(sesi, { periode, pdId: pd.id }),
  ]);
  const daftar = semua.map((j) => j.periode);
  const jadwal = pickJadwal(semua, periode);
  return { jadwal, pengecualian, status: statusJadwal(jadwal, pengecualian, hariIni), daftar };
}

/**
 * The filling period `periode`. One query.
 * @throws Galat as `getJadwalPd`.
 */
export async function getJadwal(sesi: Sesi, periode: string): Promise<JadwalPengisian> {
  return pickJadwal(await listJadwalTersimpan(sesi), periode);
}

function pickJadwal(semua: readonly JadwalPengisian[], periode: string): JadwalPengisian {
  parsePeriode(periode);
  const jadwal = semua.find((j) => j.periode === periode);
  if (jadwal !== undefined) return jadwal;
  const yangAda = semua.length === 0 ? "belum ada" : semua.map((j) => j.periode).join(", ");
  throw new Galat("tidak_ditemukan", `Periode ${periode} tidak ada di jadwal pengisian. Yang ada: ${yangAda}.`);
}

/** The schedule as the sheet shows it. */
export function toJadwalLembar({ jadwal, pengecualian, status }: JadwalPd, lingkup: LingkupPd): JadwalLembar {
  const batas = batasBerlaku(jadwal, pengecualian);
  return {
    periode: jadwal.periode,
    labelPeriode: labelPeriode(parsePeriode(jadwal.periode), lingkup.pemda.istilahTriwulan),
    dibuka: jadwal.dibuka,
    batas,
    status,
    sisaHari: sisaHari(batas, lingkup.hariIni),
    alasan: pengecualian?.alasan ?? null,
  };
}

/** The policy of measuring that holds in `tahun` (its own, or the newest earlier one), else the defaults. One query. */
export async function getKebijakanUkur(sesi: Sesi, tahun: number): Promise<KebijakanUkur> {
  const [baris] = await sesi.run(KEBIJAKAN(sesi, { tahun }));
  if (baris === undefined) return kebijakanUkurBawaan(tahun);
  return {
    tahun: baris.tahun,
    tindakLanjutDiBawah: parseDecimal(baris.bawah),
    tindakLanjutDiAtas: parseDecimal(baris.atas),
    rasioLonjakan: parseDecimal(baris.lonjakan),
    rekapBatasAtas: baris.rekapAtas === null ? null : parseDecimal(baris.rekapAtas),
    rekapKosong: baris.rekapKosong,
  };
}

const KEBIJAKAN = prepareKueri((db, { tahun, pemdaId }: Tempat<{ tahun: number }>) =>
  db
    .$extendTables<TabelAlur>()
    .selectFrom("sakip.kebijakan_capaian")
    .select([
      "tahun",
      "tindak_lanjut_di_bawah as bawah",
      "tindak_lanjut_di_atas as atas",
      "rasio_lonjakan as lonjakan",
      "rekap_batas_atas as rekapAtas",
      "rekap_kosong as rekapKosong",
    ])
    .where("pemda_id", "=", pemdaId)
    .where("tahun", "<=", tahun)
    .orderBy("tahun", "desc")
    .limit(1)
    .compile(),
);
