// Loads what the sheet of one PD shows and builds its cells. Called by the sheet, by saving, and by the queue.
import { Galat } from "#inti";
import type { Sesi } from "#inti/server";
import type { KebijakanCapaian } from "#organisasi";
import { listKebijakan } from "#organisasi/server";
import { type Indikator, labelJenisSimpul, type RencanaPd, type Simpul } from "#perencanaan";
import { byId, getRencanaPd, listIndikatorTersimpan } from "#perencanaan/server";
import { buildBarisIsi, type LingkupBarisIsi } from "./baris-isi.ts";
import { loadRingkasanBukti, type RingkasanOf } from "./bukti/bukti-baca.server.ts";
import type { Entri } from "./entri.ts";
import { kunciSel, loadEntri } from "./entri-baca.server.ts";
import type { BarisIsi, RujukanSel, SimpulLembar } from "./isi-tipe.ts";
import { getKebijakanUkur, type JadwalPd } from "./jadwal-baca.server.ts";
import { batasBerlaku, kodeDiisi } from "./jadwal-isi.ts";
import type { KebijakanUkur } from "./kebijakan-ukur.ts";
import { hariOf, type LingkupPd } from "./pintu.server.ts";
import type { UkurTersimpan } from "./tipe.ts";
import { loadUkur, type PilihanIndikator } from "./ukur.server.ts";

/** The cells of a PD in a filling period, by indikator id, and the plan they belong to. */
export type BarisLembar = {
  readonly rencana: RencanaPd;
  readonly baris: ReadonlyMap<string, readonly BarisIsi[]>;
};

/** Every cell of the PD in the filling period. Eight queries. */
export async function loadBarisLembar(sesi: Sesi, lingkup: LingkupPd, jadwalPd: JadwalPd): Promise<BarisLembar> {
  const tahun = tahunOf(jadwalPd);
  const rencana = await getRencanaPd(sesi, lingkup.pd, tahun);
  const pasangan = Object.values(rencana.indikator).map((kini) => ({ kini, lalu: rencana.indikatorLalu?.[kini.id] }));
  const [bahan, entri] = await Promise.all([
    loadBahan(
      sesi,
      pasangan.map((p) => p.kini.id),
      tahun,
    ),
    loadEntri(sesi, { pdId: lingkup.pd.id, tahun }),
  ]);
  return { rencana, baris: buildSemua(lingkup, jadwalPd, { pasangan, ...bahan }, entri) };
}

/** A node as the sheet names it. */
export function toSimpulLembar({ id, kode, nama, jenis }: Simpul): SimpulLembar {
  return { id, kode, nama, jenis, labelJenis: labelJenisSimpul(jenis) };
}

type Pasangan = { readonly kini: Indikator; readonly lalu: Indikator | undefined };

/** What cells need besides their entries: plan, published figures, policies. Nothing of it changes by saving a cell. */
export type BahanLembar = {
  readonly pasangan: readonly Pasangan[];
  readonly ukur: Readonly<Record<string, UkurTersimpan>>;
  readonly kebijakan: readonly KebijakanCapaian[];
  readonly kebijakanUkur: KebijakanUkur;
  readonly bukti: RingkasanOf;
};

/** Every cell of one indikator in the filling period; none when it is not in the plan. Six queries. */
export async function loadBarisIndikator(
  sesi: Sesi,
  lingkup: LingkupPd,
  jadwalPd: JadwalPd,
  kode: string,
): Promise<readonly BarisIsi[]> {
  const [bahan, entri] = await Promise.all([
    loadBahanIndikator(sesi, lingkup, jadwalPd.jadwal.periode, kode),
    loadEntri(sesi, { pdId: lingkup.pd.id, tahun: tahunOf(jadwalPd), kode: [kode] }),
  ]);
  return [...buildSemua(lingkup, jadwalPd, bahan, entri).values()].flat();
}

/** What the cells of one indikator need besides their entries. Five queries at once. */
export async function loadBahanIndikator(
  sesi: Sesi,
  { pd }: LingkupPd,
  periode: string,
  kode: string,
): Promise<BahanLembar> {
  const tahun = Number(periode.slice(0, 4));
  const satu = { pdId: pd.id, kode };
  const [tersimpan, bahan] = await Promise.all([
    listIndikatorTersimpan(sesi, { ...satu, tahun }),
    loadBahan(sesi, satu, tahun),
  ]);
  const [kini, lalu] = [byId(tersimpan, tahun), byId(tersimpan, tahun - 1)];
  const pasangan = Object.values(kini).map((i) => ({ kini: i, lalu: lalu[i.id] }));
  return { pasangan, ...bahan };
}

async function loadBahan(
  sesi: Sesi,
  indikator: PilihanIndikator,
  tahun: number,
): Promise<Omit<BahanLembar, "pasangan">> {
  const [ukur, kebijakan, kebijakanUkur, bukti] = await Promise.all([
    loadUkur(sesi, indikator, tahun),
    listKebijakan(sesi, tahun),
    getKebijakanUkur(sesi, tahun),
    loadRingkasanBukti(sesi, indikator, tahun),
  ]);
  return { ukur, kebijakan, kebijakanUkur, bukti };
}

/** One cell as it stands with this entry. @throws Galat `internal` when the sheet does not have it. */
export function buildBaris(
  lingkup: LingkupPd,
  jadwalPd: JadwalPd,
  bahan: BahanLembar,
  sel: Pick<RujukanSel, "indikator" | "periode"> & { readonly entri: Entri | undefined },
): BarisIsi {
  const { indikator, periode, entri } = sel;
  const tersimpan = new Map(entri === undefined ? [] : [[kunciSel(indikator, periode), entri]]);
  const baris = [...buildSemua(lingkup, jadwalPd, bahan, tersimpan).values()].flat();
  const satu = baris.find((b) => b.sel.periode === periode);
  if (satu !== undefined) return satu;
  throw new Galat("internal", `Isian ${indikator} ${periode} tersimpan, tetapi tidak ada di lembarnya.`);
}

function buildSemua(
  lingkup: LingkupPd,
  jadwalPd: JadwalPd,
  bahan: BahanLembar,
  entri: ReadonlyMap<string, Entri>,
): ReadonlyMap<string, readonly BarisIsi[]> {
  const lingkupBaris = toLingkupBaris(lingkup, jadwalPd, bahan);
  const perIndikator = bahan.pasangan.map(({ kini, lalu }) => {
    const ukur = bahan.ukur[kini.id] ?? { realisasi: {}, tercetak: {} };
    const baris = kodeDiisi(kini.jadwal, jadwalPd.jadwal.periode, jadwalPd.daftar).map((periode) =>
      buildBarisIsi(
        {
          indikator: kini,
          lalu,
          periode,
          ukur,
          entri: entri.get(kunciSel(kini.kode, periode)),
          bukti: bahan.bukti(kini.id, periode),
        },
        lingkupBaris,
      ),
    );
    return [kini.id, baris] as const;
  });
  return new Map(perIndikator);
}

function toLingkupBaris(
  { pemda, pd, akun, hariIni }: LingkupPd,
  { jadwal, pengecualian, status }: JadwalPd,
  { kebijakan, kebijakanUkur }: BahanLembar,
): LingkupBarisIsi {
  const batas = batasBerlaku(jadwal, pengecualian);
  return { pemda, pd, pengguna: akun, hariIni, batas, status, kebijakan, kebijakanUkur, hariOf };
}

function tahunOf({ jadwal }: JadwalPd): number {
  return Number(jadwal.periode.slice(0, 4));
}
