// Loads what the sheet of one PD shows and builds its cells. Called by the sheet, by saving, and by the queue.
import type { Sesi } from "#inti/server";
import { listKebijakan } from "#organisasi/server";
import { type Indikator, labelJenisSimpul, type RencanaPd, type Simpul } from "#perencanaan";
import { byId, getRencanaPd, listIndikatorTersimpan } from "#perencanaan/server";
import { buildBarisIsi, type LingkupBarisIsi } from "./baris-isi.ts";
import { kunciSel, loadEntri } from "./entri-baca.server.ts";
import type { BarisIsi, SimpulLembar } from "./isi-tipe.ts";
import { getKebijakanUkur, type JadwalPd } from "./jadwal-baca.server.ts";
import { batasBerlaku, kodeDiisi } from "./jadwal-isi.ts";
import { hariOf, type LingkupPd } from "./pintu.server.ts";
import { loadUkur } from "./ukur.server.ts";

/** The cells of a PD in a filling period, by indikator id, and the plan they belong to. */
export type BarisLembar = {
  readonly rencana: RencanaPd;
  readonly baris: ReadonlyMap<string, readonly BarisIsi[]>;
};

/** Every cell of the PD in the filling period. Seven queries. */
export async function loadBarisLembar(sesi: Sesi, lingkup: LingkupPd, jadwalPd: JadwalPd): Promise<BarisLembar> {
  const tahun = tahunOf(jadwalPd);
  const rencana = await getRencanaPd(sesi, lingkup.pd, tahun);
  const pasangan = Object.values(rencana.indikator).map((kini) => ({ kini, lalu: rencana.indikatorLalu?.[kini.id] }));
  return { rencana, baris: await buildSemua(sesi, lingkup, jadwalPd, pasangan) };
}

/** The cells of one indikator in the filling period. Six queries. */
export async function loadBarisIndikator(
  sesi: Sesi,
  lingkup: LingkupPd,
  jadwalPd: JadwalPd,
  kode: string,
): Promise<readonly BarisIsi[]> {
  const tahun = tahunOf(jadwalPd);
  const tersimpan = await listIndikatorTersimpan(sesi, { pdId: lingkup.pd.id, kode, tahun });
  const [kini, lalu] = [byId(tersimpan, tahun), byId(tersimpan, tahun - 1)];
  const pasangan = Object.values(kini).map((i) => ({ kini: i, lalu: lalu[i.id] }));
  return [...(await buildSemua(sesi, lingkup, jadwalPd, pasangan, [kode])).values()].flat();
}

/** A node as the sheet names it. */
export function toSimpulLembar({ id, kode, nama, jenis }: Simpul): SimpulLembar {
  return { id, kode, nama, jenis, labelJenis: labelJenisSimpul(jenis) };
}

type Pasangan = { readonly kini: Indikator; readonly lalu: Indikator | undefined };

async function buildSemua(
  sesi: Sesi,
  lingkup: LingkupPd,
  jadwalPd: JadwalPd,
  pasangan: readonly Pasangan[],
  kode?: readonly string[],
): Promise<ReadonlyMap<string, readonly BarisIsi[]>> {
  const tahun = tahunOf(jadwalPd);
  const id = pasangan.map((p) => p.kini.id);
  const ukur = await loadUkur(sesi, id, tahun);
  const entri = await loadEntri(sesi, { pdId: lingkup.pd.id, tahun, ...(kode === undefined ? {} : { kode }) });
  const lingkupBaris = await loadLingkup(sesi, lingkup, jadwalPd);
  const perIndikator = pasangan.map(({ kini, lalu }) => {
    const terukur = ukur[kini.id] ?? { realisasi: {}, tercetak: {} };
    const baris = kodeDiisi(kini.jadwal, jadwalPd.jadwal.periode, jadwalPd.daftar).map((periode) =>
      buildBarisIsi(
        { indikator: kini, lalu, periode, ukur: terukur, entri: entri.get(kunciSel(kini.kode, periode)) },
        lingkupBaris,
      ),
    );
    return [kini.id, baris] as const;
  });
  return new Map(perIndikator);
}

async function loadLingkup(sesi: Sesi, lingkup: LingkupPd, jadwalPd: JadwalPd): Promise<LingkupBarisIsi> {
  const { pemda, pd, akun, hariIni } = lingkup;
  const tahun = tahunOf(jadwalPd);
  return {
    pemda,
    pd,
    pengguna: akun,
    hariIni,
    batas: batasBerlaku(jadwalPd.jadwal, jadwalPd.pengecualian),
    status: jadwalPd.status,
    kebijakan: await listKebijakan(sesi, tahun),
    kebijakanUkur: await getKebijakanUkur(sesi, tahun),
    hariOf,
  };
}

function tahunOf({ jadwal }: JadwalPd): number {
  return Number(jadwal.periode.slice(0, 4));
}
