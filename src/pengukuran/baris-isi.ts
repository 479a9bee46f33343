// One cell of the sheet with everything its screen shows. Pure; called by the sheet, by saving, and by the queue.
import { labelPeriode, parsePeriode } from "#inti";
import { findKebijakan, type KebijakanCapaian, type Pemda, type Pengguna, type PerangkatDaerah } from "#organisasi";
import type { Indikator } from "#perencanaan";
import { labelAlur } from "./alur.ts";
import { type DuaLalu, findAngkaLalu } from "./angka-lalu.ts";
import { toAturanIsian } from "./aturan-isian.ts";
import { indikatorBeku, kebijakanBeku } from "./beku.ts";
import type { RingkasanBukti } from "./bukti/bukti.ts";
import { alurOf, type Entri, type TindakanTersimpan } from "./entri.ts";
import type { AturanIsian, BarisIsi, RiwayatKoreksi } from "./isi-tipe.ts";
import { type HasilIsian, measureIsi, toIsianNilai } from "./isian.ts";
import type { StatusJadwal } from "./jadwal-isi.ts";
import type { KebijakanUkur } from "./kebijakan-ukur.ts";
import { listKurang, sebabTindakLanjut } from "./kewajiban.ts";
import { listPeringatan } from "./peringatan.ts";
import { formatSelCapaian, formatSelRealisasi, formatSelTarget, selKosong } from "./sel.ts";
import { resolveTarget, toTargetAngka } from "./target-periode.ts";
import { bandingkanTercetak } from "./tercetak.ts";
import { listTindakanTersedia } from "./tindakan-tersedia.ts";
import type { SelAngka, UkurTersimpan } from "./tipe.ts";
import type { HasilUkur } from "./ukur.ts";

/** What all cells of a sheet share. `hariOf` gives the calendar day of an instant. */
export type LingkupBarisIsi = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly pengguna: Pengguna;
  readonly hariIni: string;
  readonly batas: string;
  readonly status: StatusJadwal;
  readonly kebijakan: readonly KebijakanCapaian[];
  readonly kebijakanUkur: KebijakanUkur;
  readonly hariOf: (saat: Date) => string;
};

/** One cell: the indikator in the version of its year and of the year before, what is published, what is entered. */
export type BahanBarisIsi = {
  readonly indikator: Indikator;
  readonly lalu: Indikator | undefined;
  readonly periode: string;
  readonly ukur: UkurTersimpan;
  readonly entri: Entri | undefined;
  readonly bukti: RingkasanBukti;
};

const ISI_KOSONG = { nilai: null, variabel: {}, alasanTidakTersedia: null } as const;
const NARASI_KOSONG = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" } as const;

/** The cell as this user sees it today. */
export function buildBarisIsi(bahan: BahanBarisIsi, lingkup: LingkupBarisIsi): BarisIsi {
  const { periode, entri } = bahan;
  const dipakai = berlaku(bahan, lingkup);
  const { indikator, aturan, hasil } = dipakai;
  const alur = alurOf(entri);
  const isi = entri?.isi ?? ISI_KOSONG;
  const narasi = entri?.narasi ?? NARASI_KOSONG;
  const { kebijakanUkur, pemda, pd, pengguna, status } = lingkup;
  const lalu = findAngkaLalu(bahan, pemda.istilahTriwulan);
  return {
    sel: { indikator: indikator.kode, periode, versi: entri?.versi ?? 0 },
    labelPeriode: labelPeriode(parsePeriode(periode), pemda.istilahTriwulan),
    indikator: pickKeterangan(indikator),
    aturan,
    target: dipakai.target,
    periodeLalu: lalu.periodeLalu?.tampil ?? null,
    tahunLalu: lalu.tahunLalu?.tampil ?? null,
    isian: { nilai: toIsianNilai(isi), narasi },
    realisasi: selRealisasi(hasil, aturan),
    capaian: selCapaian(hasil),
    keadaan: alur.keadaan,
    labelKeadaan: labelAlur(alur),
    menunggu: alur.menunggu,
    tindakan: listTindakanTersedia(alur, pengguna, { pemdaId: pemda.pemdaId, pdId: pd.id, status }),
    terlambat: isTerlambat(entri, lingkup),
    kurang: listKurang({ aturan, isi, hasil, narasi, kebijakan: kebijakanUkur, buktiKurang: bahan.bukti.kurang }),
    bukti: bahan.bukti,
    wajibTindakLanjut: sebabTindakLanjut(hasil.capaian, kebijakanUkur) !== null,
    peringatan: peringatanOf(bahan, dipakai, lalu, kebijakanUkur),
    ditulis: entri === undefined ? null : { oleh: entri.diisiOleh, pada: entri.diisiPada },
    catatanKembali: catatanKembali(entri),
    terbit: selTerbit(entri, aturan),
    koreksi: riwayatKoreksi(entri, aturan),
  };
}

type Berlaku = {
  readonly indikator: Indikator;
  readonly kebijakan: KebijakanCapaian | undefined;
  readonly aturan: AturanIsian;
  readonly target: SelAngka;
  readonly hasil: HasilIsian;
};

function berlaku({ indikator: kini, periode, ukur, entri }: BahanBarisIsi, lingkup: LingkupBarisIsi): Berlaku {
  const terukur = { ...ukur, indikator: kini };
  const indikator = indikatorBeku(terukur, periode);
  const tahun = Number(periode.slice(0, 4));
  const kebijakan = kebijakanBeku(terukur, periode, findKebijakan(lingkup.kebijakan, tahun));
  const target = resolveTarget(indikator, periode)?.target;
  const aturan = toAturanIsian(indikator, target, kebijakan);
  const selTarget =
    target === undefined ? selKosong({ jenis: "belum_diisi" }) : formatSelTarget(target, indikator.satuan);
  return { indikator, kebijakan, aturan, target: selTarget, hasil: measureIsi(aturan, entri?.isi ?? ISI_KOSONG) };
}

function pickKeterangan({ kode, nama, definisi, sumberData, penanggungJawab }: Indikator): BarisIsi["indikator"] {
  return { kode, nama, definisi, sumberData, penanggungJawab };
}

function selRealisasi({ realisasi }: HasilIsian, { satuan }: AturanIsian): SelAngka {
  return realisasi.ada ? withoutJelaskan(formatSelRealisasi(realisasi, satuan, "")) : selKosong(realisasi.sebab);
}

function selCapaian({ capaian }: HasilIsian): SelAngka {
  return withoutJelaskan(formatSelCapaian(capaian, ""));
}

// What is not published has no public page that explains it.
function withoutJelaskan({ jelaskan: _, ...sel }: SelAngka): SelAngka {
  return sel;
}

function peringatanOf(
  { periode, ukur, entri }: BahanBarisIsi,
  { indikator, kebijakan, aturan, hasil }: Berlaku,
  { periodeLalu, tahunLalu }: DuaLalu,
  kebijakanUkur: KebijakanUkur,
): BarisIsi["peringatan"] {
  if (entri === undefined) return [];
  const target = resolveTarget(indikator, periode);
  const terukur: HasilUkur = { periode, indikator, kebijakan, target, ...hasil };
  return listPeringatan({
    satuan: aturan.satuan,
    polaritas: aturan.polaritas,
    rumus: aturan.rumus,
    target: aturan.target === null ? null : toTargetAngka(aturan.target),
    realisasi: hasil.realisasi,
    periodeLalu: periodeLalu?.angka ?? null,
    tahunLalu: tahunLalu?.angka ?? null,
    tercetak: bandingkanTercetak(ukur.tercetak[periode] ?? [], terukur, indikator, kebijakan),
    kebijakan: kebijakanUkur,
  });
}

// Late is what is not submitted after the due date, and what was submitted after it.
function isTerlambat(entri: Entri | undefined, { hariIni, batas, hariOf }: LingkupBarisIsi): boolean {
  const { keadaan } = alurOf(entri);
  if (keadaan === "draf" || keadaan === "dikembalikan") return hariIni > batas;
  const diajukan = findTerakhir(entri, "ajukan");
  return diajukan !== undefined && hariOf(diajukan.pada) > batas;
}

function findTerakhir(
  entri: Entri | undefined,
  ...tindakan: readonly TindakanTersimpan["tindakan"][]
): TindakanTersimpan | undefined {
  return entri?.tindakan.findLast((t) => tindakan.includes(t.tindakan));
}

// What asks for rework. A returned correction asks for none: the cell is locked again, and its history tells why.
function catatanKembali(entri: Entri | undefined): BarisIsi["catatanKembali"] {
  const terakhir = findTerakhir(entri, "kembalikan", "ajukan", "koreksi", "buka_kunci", "impor");
  if (terakhir?.tindakan !== "kembalikan" || alurOf(entri).keadaan === "terkunci") return null;
  return { oleh: terakhir.oleh, pada: terakhir.pada, catatan: terakhir.catatan ?? "" };
}

function selTerbit(entri: Entri | undefined, aturan: AturanIsian): SelAngka | null {
  const terbit = entri?.terbit ?? null;
  return terbit === null ? null : selRealisasi(measureIsi(aturan, terbit), aturan);
}

function riwayatKoreksi(entri: Entri | undefined, aturan: AturanIsian): readonly RiwayatKoreksi[] {
  const semua = entri?.tindakan ?? [];
  return semua.flatMap((t, i) => {
    if (t.tindakan !== "koreksi" || t.sebelum === null) return [];
    const akhir = semua.slice(i + 1).find((b) => ["terima", "tarik", "kembalikan", "impor"].includes(b.tindakan));
    const hasil = akhir === undefined ? "menunggu" : akhir.tindakan === "terima" ? "diterima" : "batal";
    const sebelum = selRealisasi(measureIsi(aturan, t.sebelum), aturan);
    const catatan = akhir?.tindakan === "kembalikan" ? (akhir.catatan ?? "") : "";
    const dasar = { oleh: t.oleh, pada: t.pada, sebelum, alasan: t.catatan ?? "", hasil } as const;
    return [catatan === "" ? dasar : { ...dasar, catatan }];
  });
}
