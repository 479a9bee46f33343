// Findings about the published figures of one PD: pure. Called by temuan-pd.server.ts and tests.
import { labelPeriode, parsePeriode } from "#inti";
import { findKebijakan } from "#organisasi";
import { buildAnggaran, type Indikator, listSimpul } from "#perencanaan";
import { alamatJelaskan } from "../alamat.ts";
import { findAngkaLalu } from "../angka-lalu.ts";
import { isTerjangkau } from "../jangkauan.ts";
import type { KebijakanUkur } from "../kebijakan-ukur.ts";
import { sebabTindakLanjut } from "../kewajiban.ts";
import { type BahanLaporan, buildLaporanCapaian } from "../laporan.ts";
import { listPemakai } from "../pemantauan/simpul.ts";
import { listPeringatan } from "../peringatan.ts";
import { bandingkanTercetak, compareTercetakJumlah } from "../tercetak.ts";
import type { AngkaTercetak, LaporanCapaian, TemuanCetak, UkurTersimpan } from "../tipe.ts";
import { type HasilUkur, measure } from "../ukur.ts";
import type { KekuranganData, PeringatanTerbit, TemuanPd } from "./tipe.ts";

/** `tercetakPagu`: the printed total pagu of the year. `narasi`: which published realisasi have a plan of action. */
export type BahanTemuan = BahanLaporan & {
  readonly ukurKebijakan: KebijakanUkur;
  readonly tercetakPagu: AngkaTercetak | undefined;
  readonly tindakLanjut: ReadonlySet<string>;
};

/** The key of a realisasi in `tindakLanjut`. @example kunciTindakLanjut("a", "2024-S1") // "a/2024-S1" */
export function kunciTindakLanjut(indikatorId: string, periode: string): string {
  return `${indikatorId}/${periode}`;
}

type Terukur = { readonly indikator: Indikator; readonly hasil: HasilUkur; readonly ukur: UkurTersimpan };

/**
 * Printed figures that differ, warnings, and what is missing, each in the order of the plan.
 * @throws Galat `masukan` for an unreadable period; `tidak_ditemukan` when the year has no policy.
 */
export function buildTemuanPd(bahan: BahanTemuan): TemuanPd {
  const laporan = buildLaporanCapaian(bahan);
  const terukur = listTerukur(bahan, laporan.tahun);
  const pagu = temuanPagu(bahan, laporan);
  return {
    pemda: bahan.pemda,
    pd: bahan.pd,
    periode: laporan.periode,
    tahun: laporan.tahun,
    labelPeriode: laporan.labelPeriode,
    tercetak: [...laporan.temuan, ...pagu],
    dibandingkan: countDibandingkan(laporan) + (bahan.tercetakPagu === undefined ? 0 : 1),
    peringatan: terukur.flatMap((t) => peringatanOf(bahan, t)),
    terukur: terukur.filter((t) => t.hasil.realisasi.ada).length,
    kurang: [
      ...kurangRencana(bahan),
      ...terukur.flatMap((t) => kurangUkur(bahan, t)),
      ...kurangTarget(bahan),
      ...kurangPagu(bahan),
    ],
  };
}

/** Every period of the year in which an indikator is due, as far as the report reaches. */
function listTerukur(bahan: BahanTemuan, tahun: number): readonly Terukur[] {
  const { rencana, ukur, kebijakan, periode } = bahan;
  return listPemakai(rencana).flatMap(({ indikator }) => {
    const milik = ukur[indikator.id] ?? { realisasi: {}, tercetak: {} };
    return indikator.jadwal
      .filter((kode) => kode.startsWith(String(tahun)) && isTerjangkau(kode, periode))
      .map((kode) => ({
        indikator,
        ukur: milik,
        hasil: measure({ ...milik, indikator }, kode, findKebijakan(kebijakan, tahun)),
      }));
  });
}

function labelOf({ pemda }: BahanTemuan, kode: string): string {
  return labelPeriode(parsePeriode(kode), pemda.istilahTriwulan);
}

function peringatanOf(bahan: BahanTemuan, { indikator, hasil, ukur }: Terukur): readonly PeringatanTerbit[] {
  const { periode } = hasil;
  if (!hasil.realisasi.ada) return [];
  const lalu = bahan.rencana.indikatorLalu?.[indikator.id];
  const sebelum = findAngkaLalu({ indikator, lalu, periode, ukur }, bahan.pemda.istilahTriwulan);
  const semua = listPeringatan({
    satuan: hasil.indikator.satuan,
    polaritas: hasil.indikator.polaritas,
    rumus: hasil.indikator.rumus?.teks ?? null,
    target: hasil.target?.target ?? null,
    realisasi: hasil.realisasi,
    periodeLalu: sebelum.periodeLalu?.angka ?? null,
    tahunLalu: sebelum.tahunLalu?.angka ?? null,
    tercetak: bandingkanTercetak(ukur.tercetak[periode] ?? [], hasil, hasil.indikator, hasil.kebijakan),
    kebijakan: bahan.ukurKebijakan,
  });
  const jelaskan = alamatJelaskan("realisasi", bahan.pd.kode, indikator.kode, periode);
  // Printed figures that differ have a list of their own.
  return semua
    .filter(({ kode }) => kode !== "beda_tercetak")
    .map((p) => ({ ...p, objek: indikator.nama, periode: labelOf(bahan, periode), jelaskan }));
}

function kurangUkur(bahan: BahanTemuan, { indikator, hasil }: Terukur): readonly KekuranganData[] {
  const dasar = { objek: indikator.nama, periode: labelOf(bahan, hasil.periode) };
  const sebab = sebabTindakLanjut(hasil.capaian, bahan.ukurKebijakan);
  const belum = !hasil.realisasi.ada && hasil.realisasi.sebab.jenis === "belum_diisi";
  const tertulis = bahan.tindakLanjut.has(kunciTindakLanjut(indikator.id, hasil.periode));
  return [
    ...(belum ? [{ ...dasar, uraian: "Realisasi belum diisi, atau belum disetujui dan diterima." }] : []),
    ...(hasil.target === undefined ? [{ ...dasar, uraian: "Target belum diisi." }] : []),
    ...(sebab !== null && !tertulis ? [{ ...dasar, uraian: `Rencana tindak lanjut wajib ditulis ${sebab}.` }] : []),
  ];
}

// Nobody is asked for a figure where nothing is planned, so its absence is told by itself.
function kurangRencana({ pd, rencana }: BahanTemuan): readonly KekuranganData[] {
  if (Object.keys(rencana.indikator).length > 0) return [];
  const uraian = "Belum ada indikator dalam rencana; perencana menyusun sasaran, indikator, dan targetnya.";
  return [{ objek: pd.nama, periode: `Tahun ${rencana.tahun}`, uraian }];
}

function kurangTarget(bahan: BahanTemuan): readonly KekuranganData[] {
  const { rencana } = bahan;
  const periode = `Tahun ${rencana.tahun}`;
  return listPemakai(rencana).flatMap(({ indikator: i }) => [
    ...(i.target[String(rencana.tahun)] === undefined && !isDijadwalkanTahun(i, rencana.tahun)
      ? [{ objek: i.nama, periode, uraian: "Target setahun dan jadwal pengukuran belum diisi." }]
      : []),
    ...(i.definisi.trim() === "" ? [{ objek: i.nama, periode, uraian: "Definisi operasional belum diisi." }] : []),
    ...((i.sumberData ?? "").trim() === "" ? [{ objek: i.nama, periode, uraian: "Sumber data belum diisi." }] : []),
  ]);
}

function isDijadwalkanTahun({ jadwal }: Indikator, tahun: number): boolean {
  return jadwal.some((kode) => kode.startsWith(String(tahun)));
}

function kurangPagu({ rencana }: BahanTemuan): readonly KekuranganData[] {
  const { tahun } = rencana;
  return (["program", "sub_kegiatan"] as const)
    .flatMap((jenis) => listSimpul(rencana, jenis))
    .filter((s) => s.pagu[tahun] === undefined)
    .map((s) => ({ objek: s.nama, periode: `Tahun ${tahun}`, uraian: "Pagu belum diisi." }));
}

function temuanPagu({ rencana, tercetakPagu }: BahanTemuan, { tahun }: LaporanCapaian): readonly TemuanCetak[] {
  if (tercetakPagu === undefined) return [];
  const { total, teksTotal, jelaskan } = buildAnggaran(rencana);
  const banding = compareTercetakJumlah(tercetakPagu, total);
  if (banding.cocok) return [];
  return [{ ...banding, objek: "Total pagu", periode: `Tahun ${tahun}`, hasilHitung: teksTotal, jelaskan }];
}

function countDibandingkan({ sasaran, program }: LaporanCapaian): number {
  const unik = new Map([...sasaran, ...program].map((b) => [b.indikator.id, b]));
  return [...unik.values()].flatMap((b) => [b.lalu.capaian, ...b.capaian]).filter((sel) => sel.tercetak !== undefined)
    .length;
}
