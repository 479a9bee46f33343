// Bab III of the LKjIP around its sasaran (overview, PD of a pemda, themes, budget), and Bab IV. Pure.
import { formatRupiah } from "#inti";
import {
  acuanKuadran,
  gambaranKuadran,
  gambaranSerapan,
  gambaranTahunan,
  gambaranTren,
  type JumlahRekap,
  type RekapTahunan,
} from "#pengukuran";
import type { Bagian, Blok, Grafik, Sel } from "../../model.ts";
import { blokGrafik } from "../grafik.ts";
import { angkaRupiah, catatanKosong, selKepala } from "../sel.ts";
import { selCapaian } from "../sel-capaian.ts";
import { alamat, bab, barisUang, kapital, kepalaUang } from "./bab-1-2.ts";
import { bagianSasaran } from "./bab-3-sasaran.ts";
import { type IsiLkjip, listIndikator, pengisi } from "./bahan.ts";
import { tabelEfisiensi, tabelSerapan } from "./tabel-anggaran.ts";
import type { TempatTeks } from "./tempat-teks.ts";

/** Bab III: capaian of every sasaran (and of every PD of a pemda), then the money. */
export function bab3(isi: IsiLkjip, teks: TempatTeks): readonly Bagian[] {
  const { tahun, sePemda } = isi;
  return [
    bab(
      "bab-3",
      "BAB III AKUNTABILITAS KINERJA",
      `Bab ini memuat capaian kinerja Tahun ${tahun} setiap sasaran, pembandingnya, penyebabnya, dan realisasi anggarannya.`,
    ),
    { kunci: "capaian", tingkat: 2, judul: "A. Capaian Kinerja", blok: blokRingkas(isi) },
    ...isi.sasaran.flatMap((s, i) => bagianSasaran(isi, teks, s, i + 1)),
    ...(sePemda === null ? [] : [bagianPd(isi, sePemda), ...bagianTema(isi)]),
    { kunci: "realisasi-anggaran", tingkat: 2, judul: "B. Realisasi Anggaran", blok: blokAnggaran(isi, teks) },
  ];
}

/** Bab IV: what follows from it. */
export function bab4({ isi, bagian }: TempatTeks): readonly Bagian[] {
  return [
    { kunci: "bab-4", judul: "BAB IV PENUTUP", halamanBaru: true, blok: isi("penutup") },
    bagian("penutup.langkah", { judul: "Langkah Perbaikan", tingkat: 2 }),
  ];
}

const KEPALA_JUMLAH = ["BERANGKA", "BELUM DIISI", "TIDAK TERSEDIA", "TIDAK TERDEFINISI", "TIDAK DIJADWALKAN"];

function selJumlah(jumlah: JumlahRekap): readonly Sel[] {
  const { berangka, belum_diisi, tidak_tersedia, tidak_terdefinisi, tidak_dijadwalkan } = jumlah;
  return [berangka, belum_diisi, tidak_tersedia, tidak_terdefinisi, tidak_dijadwalkan].map((n) => ({
    isi: String(n),
    rata: "tengah",
    angka: { nilai: String(n), satuan: "", desimal: 0 },
  }));
}

type BarisRekap = { readonly nama: string; readonly rekap: RekapTahunan };

function tabelRekap(isi: IsiLkjip, judul: string, kepala: string, baris: readonly BarisRekap[]): Blok {
  return {
    jenis: "tabel",
    judul,
    lebar: [5, 27, 14, 11, 10, 11, 12, 13],
    kepala: [
      [
        selKepala("NO", { gabungBaris: 2 }),
        selKepala(kepala, { gabungBaris: 2 }),
        selKepala("CAPAIAN RATA-RATA", { gabungBaris: 2 }),
        selKepala("BANYAK INDIKATOR SASARAN", { gabungKolom: 5 }),
      ],
      KEPALA_JUMLAH.map((k) => selKepala(k)),
    ],
    baris: baris.map(({ nama, rekap }, i) => [
      { isi: `${i + 1}.`, rata: "tengah" },
      { isi: nama, judulBaris: true },
      selCapaian(rekap.capaian, isi.skala),
      ...selJumlah(rekap.jumlah),
    ]),
    catatan: [
      "Capaian rata-rata dihitung dari indikator yang berangka menurut kebijakan rekap; yang tidak dijadwalkan tidak dihitung.",
    ],
  };
}

function blokRingkas(isi: IsiLkjip): readonly Blok[] {
  const { sasaran, tahun, tahunBanding, lembaga, kebijakan, subjek } = isi;
  if (sasaran.length === 0) {
    return [
      catatanKosong(
        `Belum ada sasaran ${lembaga} untuk Tahun ${tahun}. Bagian ini memuat capaian setiap sasaran dengan tujuh pembandingnya; ${pengisi(isi)} menyusun sasaran di ${alamat("/perencanaan/pohon", subjek.kode)}.`,
      ),
    ];
  }
  const awal = tahunBanding[0] ?? tahun;
  const judul =
    awal === tahun
      ? `Capaian indikator sasaran Tahun ${tahun}`
      : `Capaian indikator sasaran Tahun ${awal} sampai ${tahun}`;
  const semua = listIndikator(sasaran).map((s) => s.indikator);
  return [
    tabelRekap(isi, `Ringkasan capaian sasaran Tahun ${tahun}`, "SASARAN", sasaran),
    ...blokGrafik(gambaranTahunan({ judul, desimal: kebijakan?.desimal ?? 2 }, semua)),
    { jenis: "daftar", butir: isi.catatanKebijakan },
  ];
}

function bagianPd(isi: IsiLkjip, { pd, tren, catatanRekap }: NonNullable<IsiLkjip["sePemda"]>): Bagian {
  const { tahun, kebijakan } = isi;
  const baris = pd.map((p) => ({ nama: p.pd.nama, rekap: p.rekap }));
  const titik = tren.map((t) => ({ label: `Tahun ${t.tahun}`, sel: t.rekap.capaian }));
  const perihal = { judul: "Capaian rata-rata perangkat daerah", desimal: kebijakan?.desimal ?? 2 };
  const blok: readonly Blok[] =
    pd.length === 0
      ? [catatanKosong("Belum ada perangkat daerah. Admin pemda mencatatnya di /pengaturan/organisasi.")]
      : [
          tabelRekap(isi, `Capaian setiap perangkat daerah Tahun ${tahun}`, "PERANGKAT DAERAH", baris),
          { jenis: "daftar", butir: catatanRekap },
          ...blokGrafik(gambaranTren(perihal, titik)),
        ];
  return { kunci: "capaian-pd", tingkat: 2, judul: "Capaian Perangkat Daerah", blok };
}

function bagianTema({ tema, tahun }: IsiLkjip): readonly Bagian[] {
  const blok: readonly Blok[] =
    tema.length === 0
      ? [
          catatanKosong(
            "Belum ada tema lintas perangkat daerah. Bagian ini memuat anggaran yang ditandai untuk setiap tema.",
          ),
        ]
      : [
          {
            jenis: "tabel",
            judul: `Anggaran yang ditandai untuk tema Tahun ${tahun}`,
            lebar: [6, 44, 22, 28],
            kepala: [["NO", "TEMA", "SUB KEGIATAN BERTANDA", "ANGGARAN"].map((k) => selKepala(k))],
            baris: tema.map(({ nama, banyak, total }, i) => [
              { isi: `${i + 1}.`, rata: "tengah" },
              { isi: nama, judulBaris: true },
              { isi: String(banyak), rata: "tengah" },
              total === null
                ? { isi: "belum ditandai", rata: "kanan", nada: "redup" }
                : { isi: formatRupiah(total), rata: "kanan", ...angkaRupiah(total) },
            ]),
          },
        ];
  return [{ kunci: "tema", tingkat: 2, judul: "Tema Lintas Perangkat Daerah", blok }];
}

function blokAnggaran(isi: IsiLkjip, { isi: tulis }: TempatTeks): readonly Blok[] {
  const { anggaran, tahun, anggaranSampai, skala, subjek } = isi;
  const baris = barisUang(isi);
  if (baris.length === 0) {
    return [
      catatanKosong(
        `Belum ada ${kepalaUang(isi).toLowerCase()} untuk Tahun ${tahun}. Bagian ini memuat pagu, realisasi, dan serapannya; perencana perangkat daerah mengisinya.`,
      ),
      ...tulis("anggaran.analisis"),
    ];
  }
  const kepala = kepalaUang(isi);
  return [
    ...(anggaranSampai === null
      ? []
      : [{ jenis: "paragraf" as const, isi: `Realisasi anggaran sampai dengan ${anggaranSampai}.` }]),
    tabelSerapan(`Pagu, realisasi, dan serapan anggaran Tahun ${tahun}`, kepala, baris, anggaran),
    ...(anggaran.realisasi.nilai === null
      ? [
          catatanKosong(
            `Realisasi anggaran Tahun ${tahun} belum diisi, atau periodenya belum dikunci. ${kapital("perencana perangkat daerah")} mengisinya per sub kegiatan di ${alamat("/pengukuran/isi", isi.jenis === "lkjip-pd" ? subjek.kode : "")}.`,
          ),
        ]
      : []),
    tabelEfisiensi(`Capaian dan serapan anggaran Tahun ${tahun}`, kepala, baris, skala),
    ...grafikSerapan(isi),
    ...tulis("anggaran.analisis"),
  ];
}

// A pemda has more PD than bars can be read beside each other, so it gets the points of its dashboard.
function grafikSerapan(isi: IsiLkjip): readonly Grafik[] {
  const { tahun, kebijakan, sePemda } = isi;
  const perihal = { judul: `Capaian dan serapan anggaran Tahun ${tahun}`, desimal: kebijakan?.desimal ?? 2 };
  const baris = barisUang(isi).map(({ nama, rekap, anggaran }, i) => ({
    kunci: String(i),
    nama,
    capaian: rekap.capaian,
    serapan: anggaran.serapan,
  }));
  if (sePemda === null) return blokGrafik(gambaranSerapan(perihal, baris));
  return blokGrafik(gambaranKuadran(perihal, baris, acuanKuadran(String(tahun), kebijakan)));
}
