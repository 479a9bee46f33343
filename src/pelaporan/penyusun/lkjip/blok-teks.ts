// The text blocks of the LKjIP: what belongs in each, and first drafts that state only numbers. Pure.
import type { IndikatorTahunan, SimpulTahunan } from "#pengukuran";
import type { BlokTeks } from "../../naskah/blok-teks.ts";
import { type IsiLkjip, pengisi } from "./bahan.ts";

/** Every block in the order of the report. Keys stay the same for as long as codes of the plan do. */
export function listBlokTeks(isi: IsiLkjip): readonly BlokTeks[] {
  return [
    ...blokAwal(isi),
    ...isi.sasaran.flatMap((s, i) => blokSasaran(isi, s, i + 1)),
    blok(isi, "anggaran.analisis", "Analisis realisasi anggaran", {
      petunjuk: "Jelaskan mengapa serapan tinggi atau rendah, dan apa pengaruhnya terhadap kinerja.",
      draf: drafAnggaran(isi),
    }),
    blok(isi, "penutup", "Simpulan", {
      petunjuk: "Simpulkan keberhasilan dan kegagalan tahun ini secara umum.",
      draf: drafPenutup(isi),
    }),
    blok(isi, "penutup.langkah", "Langkah perbaikan", {
      petunjuk: "Tulis langkah perbaikan untuk tahun berikutnya, siapa pelaksananya, dan kapan.",
      draf: "",
    }),
  ];
}

type IsiBlok = { readonly petunjuk: string; readonly draf: string };

function blok(isi: IsiLkjip, kunci: string, judul: string, { petunjuk, draf }: IsiBlok): BlokTeks {
  return { kunci, judul, petunjuk: `Belum diisi oleh ${pengisi(isi)}. ${petunjuk}`, draf };
}

function blokAwal(isi: IsiLkjip): readonly BlokTeks[] {
  const isu = isi.jenis === "lkjip-pd" ? "perangkat daerah" : "pemerintah daerah";
  return [
    blok(isi, "kata-pengantar", "Kata Pengantar", {
      petunjuk: "Tulis pengantar pimpinan.",
      draf: drafPengantar(isi),
    }),
    blok(isi, "ikhtisar", "Ikhtisar Eksekutif", {
      petunjuk: "Ringkas tujuan, sasaran, capaian, kendala, dan langkah perbaikan dalam satu sampai dua halaman.",
      draf: drafIkhtisar(isi),
    }),
    blok(isi, "latar-belakang", "Latar Belakang", {
      petunjuk: "Jelaskan mengapa laporan ini disusun dan dasar hukumnya.",
      draf: "Laporan Kinerja {{lembaga}} Tahun {{tahun}} disusun menurut Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah dan Peraturan Menteri PANRB Nomor 53 Tahun 2014.",
    }),
    blok(isi, "tugas-fungsi", "Tugas, Fungsi, dan Struktur Organisasi", {
      petunjuk: `Uraikan tugas, fungsi, struktur organisasi, dan sumber daya manusia ${isu}.`,
      draf: "",
    }),
    blok(isi, "isu-strategis", "Isu Strategis", {
      petunjuk: `Uraikan permasalahan utama dan isu strategis yang dihadapi ${isu}.`,
      draf: "",
    }),
  ];
}

function blokSasaran(isi: IsiLkjip, s: SimpulTahunan, nomor: number): readonly BlokTeks[] {
  const satu = (akhiran: string, judul: string, b: IsiBlok) =>
    blok(isi, `sasaran.${s.kode}.${akhiran}`, `Sasaran ${nomor}: ${judul}`, b);
  return [
    satu("nasional", "perbandingan dengan standar nasional atau provinsi", {
      petunjuk:
        "Bandingkan realisasi dengan standar atau rata-rata nasional dan provinsi beserta sumbernya. Bila tidak ada pembandingnya, tulis alasannya.",
      draf: "",
    }),
    satu("analisis", "penyebab keberhasilan atau kegagalan", {
      petunjuk: "Jelaskan penyebab keberhasilan atau kegagalan, serta peningkatan atau penurunan kinerja.",
      draf: drafSasaran(s),
    }),
    satu("alternatif", "alternatif solusi", {
      petunjuk: "Tulis alternatif solusi yang telah dilakukan dan yang akan dilakukan.",
      draf: "",
    }),
    satu("efisiensi", "efisiensi penggunaan sumber daya", {
      petunjuk: "Jelaskan penghematan anggaran, tenaga, atau waktu yang dicapai.",
      draf: drafEfisiensi(s),
    }),
  ];
}

function drafPengantar({ sasaran }: IsiLkjip): string {
  const awal =
    "Laporan Kinerja {{lembaga}} Tahun {{tahun}} disusun sebagai pertanggungjawaban atas kinerja yang diperjanjikan.";
  if (sasaran.length === 0) return awal;
  return `${awal} Laporan ini memuat {{jumlah.sasaran}} sasaran dengan {{jumlah.indikator}} indikator kinerja.`;
}

function drafIkhtisar(isi: IsiLkjip): string {
  const { sasaran, sePemda } = isi;
  const rekap =
    "Capaian rata-rata indikator sasaran {{lembaga}} Tahun {{tahun}}: {{rekap.capaian}}. Dari {{jumlah.indikator}} indikator sasaran, {{jumlah.berangka}} berangka, {{jumlah.belum-diisi}} belum diisi, {{jumlah.tidak-tersedia}} tidak tersedia, {{jumlah.tidak-terdefinisi}} tidak terdefinisi, dan {{jumlah.tidak-dijadwalkan}} tidak dijadwalkan.";
  const pd =
    "Capaian rata-rata {{pd.jumlah}} perangkat daerah: {{pd.capaian}}. Dari {{pd.jumlah.indikator}} indikator sasaran perangkat daerah, {{pd.jumlah.berangka}} berangka.";
  const daftar = sasaran.flatMap((s) => s.indikator.map(butirIndikator)).join("\n");
  return paragraf(sasaran.length === 0 ? "" : rekap, sePemda === null ? "" : pd, daftar, drafAnggaran(isi));
}

function butirIndikator({ kode, tahun }: IndikatorTahunan): string {
  const kategori = tahun.at(-1)?.capaian.predikat === undefined ? "" : ` ({{indikator.${kode}.kategori}})`;
  return `- {{indikator.${kode}.nama}}: target {{indikator.${kode}.target}}, realisasi {{indikator.${kode}.realisasi}}, capaian {{indikator.${kode}.capaian}}${kategori}.`;
}

function drafSasaran({ indikator }: SimpulTahunan): string {
  return paragraf(...indikator.map(kalimatIndikator));
}

function kalimatIndikator(i: IndikatorTahunan): string {
  const k = `indikator.${i.kode}`;
  const [kini, lalu] = [i.tahun.at(-1), i.tahun.at(-2)];
  const hasil =
    kini?.capaian.predikat === undefined
      ? `Capaian {{${k}.nama}} Tahun {{tahun}}: {{${k}.capaian}}.`
      : `Realisasi {{${k}.nama}} Tahun {{tahun}} ialah {{${k}.realisasi}} dari target {{${k}.target}}, sehingga capaiannya {{${k}.capaian}} dengan kategori {{${k}.kategori}}.`;
  const sebelum =
    lalu === undefined || lalu.realisasi.nilai === null
      ? ""
      : ` Pada Tahun ${lalu.tahun} realisasinya {{${k}.realisasi-lalu}} dan capaiannya {{${k}.capaian-lalu}}.`;
  const akhir =
    i.akhir.capaian.nilai === null
      ? ""
      : ` Terhadap target akhir {{${k}.target-akhir}}, kemajuannya {{${k}.kemajuan}}.`;
  return hasil + sebelum + akhir;
}

function drafEfisiensi({ kode, efisiensi }: SimpulTahunan): string {
  if (efisiensi.nilai === null) return "";
  const k = `sasaran.${kode}`;
  return `Capaian sasaran ini {{${k}.capaian}} dengan serapan anggaran {{${k}.serapan}}, sehingga selisih capaian dan serapannya {{${k}.efisiensi}}.`;
}

function drafAnggaran({ tahun }: IsiLkjip): string {
  return `Pagu anggaran Tahun ${tahun}: {{anggaran.pagu}}. Realisasi anggaran: {{anggaran.realisasi}}. Serapan: {{anggaran.serapan}}.`;
}

function drafPenutup(isi: IsiLkjip): string {
  const sasaran =
    "Tahun {{tahun}} {{lembaga}} mengukur {{jumlah.sasaran}} sasaran dengan {{jumlah.indikator}} indikator; capaian rata-ratanya {{rekap.capaian}}.";
  const pd = "Capaian rata-rata {{pd.jumlah}} perangkat daerah: {{pd.capaian}}.";
  return paragraf(isi.sasaran.length === 0 ? "" : sasaran, isi.sePemda === null ? "" : pd, drafAnggaran(isi));
}

function paragraf(...bagian: readonly string[]): string {
  return bagian.filter((b) => b !== "").join("\n\n");
}
