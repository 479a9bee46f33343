// The dashboard from the kept sums: heat map, lowest figures, late sheets, filling, budget against capaian. Pure; called
// by dasbor.server.ts, and the only part that knows the reader's day.
import {
  type Angka,
  angkaFromInteger,
  compare,
  divide,
  formatRupiah,
  isZero,
  labelPeriode,
  labelSingkat,
  multiply,
  parseDecimal,
  parsePeriode,
} from "#inti";
import type { KebijakanCapaian, Pemda } from "#organisasi";
import { alamatJelaskan } from "../alamat.ts";
import { acuanKuadran, garisKuadran } from "../grafik/acuan-kuadran.ts";
import type { JumlahKeadaan } from "../isi-tipe.ts";
import { batasBerlaku, type JadwalPengisian, type PengecualianJadwal, sisaHari, statusJadwal } from "../jadwal-isi.ts";
import { formatSelCapaian, formatSelPersen, selKosong } from "../sel.ts";
import { alamatRekap } from "./alamat-rekap.ts";
import { BANYAK_TERENDAH, compareRendah, KELOMPOK, periodeTahun } from "./ringkas-pd.ts";
import type {
  BarisPengisian,
  ButirRendah,
  ButirTerlambat,
  Dasbor,
  KategoriKuadran,
  Kuadran,
  Pengisian,
  Peta,
  Pilihan,
  RekapRingkas,
  RingkasPd,
  SelKeadaan,
  SelPeta,
} from "./tipe.ts";

/** `isi`: the sums of the year of the shown filling period, with its schedule; undefined where none is set. */
export type BahanDasbor = {
  readonly pemda: Pemda;
  readonly periode: string;
  readonly menurut: Peta["menurut"];
  readonly kebijakan: KebijakanCapaian | undefined;
  readonly pd: readonly RingkasPd[];
  readonly isi: BahanPengisian | undefined;
  readonly hariIni: string;
};
export type BahanPengisian = {
  readonly jadwal: JadwalPengisian;
  readonly pengecualian: ReadonlyMap<string, PengecualianJadwal>;
  readonly pd: readonly RingkasPd[];
};

const SERATUS = angkaFromInteger(100);

const LABEL_KELOMPOK: Readonly<Record<(typeof KELOMPOK)[number], string>> = {
  IKU: "IKU",
  IKD: "IKD",
  IKK: "IKK",
  SPM: "SPM",
  SDGs: "SDGs",
  keluaran: "Keluaran",
};

/** Everything the dashboard shows about these PD. */
export function buildDasbor(bahan: BahanDasbor): Dasbor {
  const { pemda, periode, kebijakan, isi, hariIni } = bahan;
  const tahun = Number(periode.slice(0, 4));
  const pengisian = isi === undefined ? null : buildPengisian(isi, pemda, hariIni);
  return {
    pemda: pemda.nama,
    tahun,
    periode,
    labelPeriode: labelPeriode(parsePeriode(periode), pemda.istilahTriwulan),
    skala: (kebijakan?.skala ?? []).map((p) => p.predikat),
    pilihan: pilihanPeriode(periode, pemda.istilahTriwulan),
    peta: buildPeta(bahan),
    terbit: bahan.pd.some((r) => (r.periode[periode]?.terendah ?? []).length > 0),
    terendah: listTerendah(bahan.pd, periode),
    terlambat: isi === undefined ? [] : listTerlambat(isi, hariIni),
    pengisian,
    kuadran: buildKuadran(bahan.pd, periode, kebijakan),
  };
}

/** The periods to choose from: the year's, newest first, the year before, and the shown one whatever it is. */
export function pilihanPeriode(periode: string, istilah: Pemda["istilahTriwulan"]): readonly Pilihan[] {
  const tahun = Number(periode.slice(0, 4));
  const kode = [...periodeTahun(tahun).toReversed(), ...periodeTahun(tahun - 1).toReversed()];
  const semua = kode.includes(periode) ? kode : [periode, ...kode];
  return semua.map((nilai) => ({ nilai, label: labelPeriode(parsePeriode(nilai), istilah) }));
}

function buildPeta({ pemda, periode, menurut, pd }: BahanDasbor): Peta {
  const tahun = Number(periode.slice(0, 4));
  if (menurut === "periode") {
    const kolom = periodeTahun(tahun).map((kode) => ({
      kunci: kode,
      label: labelSingkat(parsePeriode(kode), pemda.istilahTriwulan),
      periode: kode,
    }));
    const sel = (r: RingkasPd) => kolom.map((k) => toSelPeta(r.periode[k.kunci]?.rekap, r.pd.kode, k.periode));
    return { menurut, kolom, baris: pd.map((r) => ({ kode: r.pd.kode, nama: r.pd.namaSingkat, sel: sel(r) })) };
  }
  const dipakai = KELOMPOK.filter((k) => pd.some((r) => r.periode[periode]?.kelompok[k] !== undefined));
  const kolom = dipakai.map((k) => ({ kunci: k, label: LABEL_KELOMPOK[k], periode }));
  const sel = (r: RingkasPd) => dipakai.map((k) => toSelPeta(r.periode[periode]?.kelompok[k], r.pd.kode, periode, k));
  return { menurut, kolom, baris: pd.map((r) => ({ kode: r.pd.kode, nama: r.pd.namaSingkat, sel: sel(r) })) };
}

function toSelPeta(rekap: RekapRingkas | undefined, pdKode: string, periode: string, kelompok?: string): SelPeta {
  if (rekap === undefined) return { sel: selKosong({ jenis: "tidak_dijadwalkan" }), berangka: 0, dijadwalkan: 0 };
  const { berangka, tidak_dijadwalkan: _, ...tanpa } = rekap.jumlah;
  const dijadwalkan = berangka + Object.values(tanpa).reduce((a, b) => a + b, 0);
  return { sel: formatSelCapaian(rekap.capaian, alamatRekap(pdKode, periode, kelompok)), berangka, dijadwalkan };
}

function listTerendah(pd: readonly RingkasPd[], periode: string): readonly ButirRendah[] {
  const semua = pd.flatMap((r) => (r.periode[periode]?.terendah ?? []).map((t) => ({ ...t, pd: r.pd })));
  return semua
    .filter((t) => compare(t.capaian.angka, SERATUS) < 0)
    .toSorted((a, b) => compareRendah(a, b) || (a.pd.kode < b.pd.kode ? -1 : 1))
    .slice(0, BANYAK_TERENDAH)
    .map(({ pd: p, kode, nama, capaian }) => ({
      pd: p.namaSingkat,
      pdKode: p.kode,
      indikator: nama,
      sel: formatSelCapaian(capaian, alamatJelaskan("capaian", p.kode, kode, periode)),
    }));
}

/** Whether a cell still waits to be submitted. */
export function isBelumDiajukan({ keadaan }: SelKeadaan): boolean {
  return keadaan === "belum_diisi" || keadaan === "draf" || keadaan === "dikembalikan";
}

function listTerlambat({ jadwal, pengecualian, pd }: BahanPengisian, hariIni: string): readonly ButirTerlambat[] {
  const semua = pd.flatMap((r) => {
    const khusus = pengecualian.get(r.pd.id);
    const belum = (r.lembar[jadwal.periode] ?? []).filter(isBelumDiajukan).length;
    if (belum === 0 || statusJadwal(jadwal, khusus, hariIni) !== "terlambat") return [];
    const hari = -sisaHari(batasBerlaku(jadwal, khusus), hariIni);
    return [{ pd: r.pd.namaSingkat, pdKode: r.pd.kode, belum, hari }];
  });
  return semua.toSorted((a, b) => b.hari - a.hari || b.belum - a.belum);
}

function buildPengisian({ jadwal, pengecualian, pd }: BahanPengisian, pemda: Pemda, hariIni: string): Pengisian {
  return {
    periode: jadwal.periode,
    labelPeriode: labelPeriode(parsePeriode(jadwal.periode), pemda.istilahTriwulan),
    batas: jadwal.batas,
    status: statusJadwal(jadwal, undefined, hariIni),
    baris: pd.flatMap((r) => {
      const sel = r.lembar[jadwal.periode] ?? [];
      if (sel.length === 0) return [];
      return [toBarisPengisian(r, sel, statusJadwal(jadwal, pengecualian.get(r.pd.id), hariIni))];
    }),
  };
}

function toBarisPengisian(
  { pd }: RingkasPd,
  sel: readonly SelKeadaan[],
  status: BarisPengisian["status"],
): BarisPengisian {
  const menunggu = (siapa: SelKeadaan["menunggu"]) =>
    sel.filter((s) => s.keadaan === "diajukan" && s.menunggu === siapa).length;
  const maju = sel.filter((s) => !isBelumDiajukan(s)).length;
  return {
    kode: pd.kode,
    nama: pd.namaSingkat,
    jumlah: countKeadaan(sel),
    menungguKepala: menunggu("kepala_pd"),
    menungguVerifikasi: menunggu("verifikator"),
    total: sel.length,
    persen: Math.floor((maju * 100) / sel.length),
    status,
  };
}

/** How many cells stand in each state. */
export function countKeadaan(sel: readonly SelKeadaan[]): JumlahKeadaan {
  const count = (keadaan: SelKeadaan["keadaan"]) => sel.filter((s) => s.keadaan === keadaan).length;
  return {
    belum_diisi: count("belum_diisi"),
    draf: count("draf"),
    diajukan: count("diajukan"),
    dikembalikan: count("dikembalikan"),
    disetujui: count("disetujui"),
    terkunci: count("terkunci"),
  };
}

function buildKuadran(pd: readonly RingkasPd[], periode: string, kebijakan: KebijakanCapaian | undefined): Kuadran {
  const garis = garisKuadran(periode, kebijakan);
  const titik: Kuadran["titik"][number][] = [];
  const tanpa: Kuadran["tanpa"][number][] = [];
  for (const r of pd) {
    const sebab = sebabTanpaTitik(r, periode);
    const anggaran = r.anggaran[periode];
    const rekap = r.periode[periode]?.rekap;
    if (sebab !== null || anggaran === undefined || rekap === undefined) {
      tanpa.push({ nama: r.pd.namaSingkat, sebab: sebab ?? "belum ada data" });
      continue;
    }
    const serapan = multiply(divide(parseDecimal(anggaran.realisasi), parseDecimal(anggaran.pagu)), SERATUS);
    titik.push({
      kode: r.pd.kode,
      nama: r.pd.namaSingkat,
      serapan: formatSelPersen(serapan),
      capaian: formatSelCapaian(rekap.capaian, alamatRekap(r.pd.kode, periode)),
      kategori: kategoriOf(compare(serapan, garis.serapan) >= 0, isMencapai(rekap, garis.capaian)),
      teksRealisasi: formatRupiah(anggaran.realisasi),
      teksPagu: formatRupiah(anggaran.pagu),
      dilaporkan: anggaran.dilaporkan,
      seluruhnya: anggaran.seluruhnya,
    });
  }
  return { acuan: acuanKuadran(periode, kebijakan), titik, tanpa };
}

function isMencapai({ capaian }: RekapRingkas, garis: Angka): boolean {
  return capaian.ada && compare(capaian.angka, garis) >= 0;
}

function kategoriOf(terserap: boolean, tercapai: boolean): KategoriKuadran {
  if (tercapai) return terserap ? "sesuai" : "hemat";
  return terserap ? "telaah" : "tertinggal";
}

function sebabTanpaTitik({ anggaran, periode }: RingkasPd, kode: string): string | null {
  const milik = anggaran[kode];
  if (milik === undefined || milik.seluruhnya === 0) return "sub kegiatan berpagu belum ada";
  if (milik.dilaporkan === 0) return "realisasi anggaran belum dilaporkan";
  if (isZero(parseDecimal(milik.pagu))) return "pagu sub kegiatan yang dilaporkan nol";
  return periode[kode]?.rekap.capaian.ada === true ? null : "capaian belum berangka";
}
