// The numbers that a text of the LKjIP may name. Pure; the drafts of blok-teks.ts name them too.
import type { IndikatorTahunan, RekapTahunan, SelAngka, SerapanAnggaran, SimpulTahunan } from "#pengukuran";
import type { AngkaHidup } from "../../naskah/blok-teks.ts";
import { type IsiLkjip, listIndikator } from "./bahan.ts";

/** Every number by key; labels are what the list of choices shows. Equal input gives an equal list. */
export function listAngkaHidup(isi: IsiLkjip): readonly AngkaHidup[] {
  const { tahun, lembaga, sasaran, program, sePemda } = isi;
  return [
    { kunci: "tahun", label: "Tahun laporan", teks: String(tahun) },
    { kunci: "lembaga", label: "Nama lembaga", teks: lembaga },
    { kunci: "jumlah.sasaran", label: "Banyak sasaran", teks: String(sasaran.length) },
    { kunci: "jumlah.program", label: "Banyak program", teks: String(program.length) },
    ...angkaRekap("", "Indikator sasaran", isi.rekap),
    ...angkaUang("anggaran", "Anggaran", isi.anggaran),
    angkaSel("anggaran.efisiensi", "Tingkat efisiensi", isi.efisiensi),
    ...(sePemda === null ? [] : angkaPd(sePemda)),
    ...sasaran.flatMap((s) => angkaSimpul("sasaran", s)),
    ...program.flatMap((p) => angkaSimpul("program", p)),
    ...listIndikator([...sasaran, ...program]).flatMap(({ indikator }) => angkaIndikator(indikator)),
  ];
}

function angkaPd({ pd, rekap, jumlahIndikator }: NonNullable<IsiLkjip["sePemda"]>): readonly AngkaHidup[] {
  return [
    { kunci: "pd.jumlah", label: "Banyak perangkat daerah", teks: String(pd.length) },
    angkaSel("pd.capaian", "Capaian rata-rata perangkat daerah", rekap.capaian),
    ...angkaRekap("pd.", "Indikator sasaran perangkat daerah", { ...rekap, jumlah: jumlahIndikator }).slice(1),
  ];
}

function angkaRekap(awal: string, label: string, { capaian, jumlah }: RekapTahunan): readonly AngkaHidup[] {
  const banyak = (kunci: string, sebutan: string, n: number): AngkaHidup => ({
    kunci: `${awal}jumlah.${kunci}`,
    label: `${label} ${sebutan}`,
    teks: String(n),
  });
  return [
    angkaSel(`${awal}rekap.capaian`, `${label}: capaian rata-rata`, capaian),
    banyak(
      "indikator",
      "seluruhnya",
      Object.values(jumlah).reduce((j, n) => j + n, 0),
    ),
    banyak("berangka", "yang berangka", jumlah.berangka),
    banyak("tidak-dijadwalkan", "yang tidak dijadwalkan", jumlah.tidak_dijadwalkan),
    banyak("belum-diisi", "yang belum diisi", jumlah.belum_diisi),
    banyak("tidak-tersedia", "yang tidak tersedia", jumlah.tidak_tersedia),
    banyak("tidak-terdefinisi", "yang tidak terdefinisi", jumlah.tidak_terdefinisi),
  ];
}

function angkaUang(kunci: string, label: string, uang: SerapanAnggaran): readonly AngkaHidup[] {
  return [
    angkaSel(`${kunci}.pagu`, `${label}: pagu`, uang.pagu),
    angkaSel(`${kunci}.realisasi`, `${label}: realisasi anggaran`, uang.realisasi),
    angkaSel(`${kunci}.serapan`, `${label}: serapan`, uang.serapan),
  ];
}

function angkaSimpul(jenis: "sasaran" | "program", s: SimpulTahunan): readonly AngkaHidup[] {
  const [kunci, label] = [`${jenis}.${s.kode}`, s.nama];
  return [
    { kunci: `${kunci}.nama`, label: `Nama ${jenis}: ${label}`, teks: s.nama },
    angkaSel(`${kunci}.capaian`, `${label}: capaian`, s.rekap.capaian),
    ...angkaUang(kunci, label, s.anggaran),
    angkaSel(`${kunci}.efisiensi`, `${label}: tingkat efisiensi`, s.efisiensi),
  ];
}

function angkaIndikator(i: IndikatorTahunan): readonly AngkaHidup[] {
  const [kini, lalu] = [i.tahun.at(-1), i.tahun.at(-2)];
  const kunci = `indikator.${i.kode}`;
  const tahunan = (akhiran: string, sebutan: string, t: typeof kini): readonly AngkaHidup[] =>
    t === undefined
      ? []
      : [
          angkaSel(`${kunci}.target${akhiran}`, `${i.nama}: target${sebutan}`, t.target),
          angkaSel(`${kunci}.realisasi${akhiran}`, `${i.nama}: realisasi${sebutan}`, t.realisasi),
          angkaSel(`${kunci}.capaian${akhiran}`, `${i.nama}: capaian${sebutan}`, t.capaian),
        ];
  const predikat = kini?.capaian.predikat;
  return [
    { kunci: `${kunci}.nama`, label: `Nama indikator: ${i.nama}`, teks: i.nama },
    ...tahunan("", "", kini),
    ...(predikat === undefined ? [] : [{ kunci: `${kunci}.kategori`, label: `${i.nama}: kategori`, teks: predikat }]),
    ...tahunan("-lalu", " tahun sebelumnya", lalu),
    angkaSel(`${kunci}.target-akhir`, `${i.nama}: target akhir`, i.akhir.target),
    angkaSel(`${kunci}.kemajuan`, `${i.nama}: kemajuan terhadap target akhir`, i.akhir.capaian),
  ];
}

// In a sentence the dash of a table says nothing.
function angkaSel(kunci: string, label: string, sel: SelAngka): AngkaHidup {
  const teks = sel.kosong === "tidak_dijadwalkan" ? "tidak dijadwalkan" : sel.teks;
  return sel.jelaskan === undefined ? { kunci, label, teks } : { kunci, label, teks, asal: sel.jelaskan };
}
