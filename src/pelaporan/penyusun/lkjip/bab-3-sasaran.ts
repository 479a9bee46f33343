// Bab III.A of the LKjIP for one sasaran: the seven analyses of PermenPANRB 53/2014, each under its own title. Pure.
import { gambaranTahunan, type IndikatorTahunan, type SimpulTahunan } from "#pengukuran";
import type { Bagian, Blok, Sel } from "../../model.ts";
import { blokGrafik } from "../grafik.ts";
import { catatanKosong, selGabung, selKepala } from "../sel.ts";
import { alamat, kapital } from "./bab-1-2.ts";
import { type IsiLkjip, pengisi, programOf, sebutanRenstra } from "./bahan.ts";
import { tabelEfisiensi } from "./tabel-anggaran.ts";
import { type BarisIndikator, selRealisasi, tabelAkhir, tabelBanding, tabelTahun } from "./tabel-angka.ts";
import type { TempatTeks } from "./tempat-teks.ts";

/** The sasaran and its analyses; a section without data says what belongs there and who fills it. */
export function bagianSasaran(
  isi: IsiLkjip,
  teks: TempatTeks,
  sasaran: SimpulTahunan,
  nomor: number,
): readonly Bagian[] {
  const bagian = (urutan: number, akhiran: string, judul: string, blok: readonly Blok[]): Bagian => ({
    kunci: `sasaran-${nomor}-${akhiran}`,
    judul: `${nomor}.${urutan} ${judul}`,
    tingkat: 3,
    blok,
  });
  const { tahun } = isi;
  const tulis = (akhiran: string) => teks.isi(`sasaran.${sasaran.kode}.${akhiran}`);
  return [
    {
      kunci: `sasaran-${nomor}`,
      judul: `Sasaran ${nomor}`,
      subjudul: sasaran.nama,
      tingkat: 2,
      blok: [{ jenis: "paragraf", isi: kalimatRekap(sasaran, tahun) }],
    },
    bagian(1, "tahun", `Target dan realisasi Tahun ${tahun}`, blokTahun(isi, sasaran)),
    bagian(2, "banding", "Perbandingan dengan tahun-tahun sebelumnya", blokBanding(isi, sasaran)),
    bagian(3, "akhir", `Perbandingan dengan target akhir ${sebutanRenstra(isi)}`, blokAkhir(isi, sasaran)),
    bagian(4, "nasional", "Perbandingan dengan standar nasional dan provinsi", [
      ...blokNasional(isi, sasaran),
      ...tulis("nasional"),
    ]),
    bagian(5, "penyebab", "Penyebab keberhasilan atau kegagalan dan alternatif solusi", [
      ...tulis("analisis"),
      ...blokNarasi(isi, sasaran),
      { jenis: "paragraf", isi: [{ teks: "Alternatif solusi", tebal: true }] },
      ...tulis("alternatif"),
    ]),
    bagian(6, "efisiensi", "Efisiensi penggunaan sumber daya", [...blokEfisiensi(isi, sasaran), ...tulis("efisiensi")]),
    bagian(7, "penunjang", "Program dan kegiatan penunjang", blokPenunjang(isi, sasaran)),
  ];
}

function kalimatRekap({ indikator, rekap }: SimpulTahunan, tahun: number): string {
  const kategori = rekap.capaian.predikat === undefined ? "" : ` (${rekap.capaian.predikat})`;
  const hasil = rekap.capaian.kosong === "tidak_dijadwalkan" ? "tidak dijadwalkan" : rekap.capaian.teks;
  return `Sasaran ini diukur dengan ${indikator.length} indikator. Capaian rata-ratanya Tahun ${tahun}: ${hasil}${kategori}.`;
}

function tanpaIndikator(isi: IsiLkjip, { indikator }: SimpulTahunan): Blok | null {
  if (indikator.length > 0) return null;
  return catatanKosong(
    `Sasaran ini belum memiliki indikator. ${kapital(pengisi(isi))} menambahkannya di ${alamat("/perencanaan/indikator", isi.subjek.kode)}.`,
  );
}

function blokTahun(isi: IsiLkjip, sasaran: SimpulTahunan): readonly Blok[] {
  const kosong = tanpaIndikator(isi, sasaran);
  if (kosong !== null) return [kosong];
  const baris = sasaran.indikator.map((indikator): BarisIndikator => ({ kelompok: sasaran.nama, indikator }));
  return [tabelTahun(`Target, realisasi, dan capaian Tahun ${isi.tahun}`, "", baris, isi.skala)];
}

function blokBanding(isi: IsiLkjip, sasaran: SimpulTahunan): readonly Blok[] {
  const kosong = tanpaIndikator(isi, sasaran);
  if (kosong !== null) return [kosong];
  const { tahunBanding, tahun, skala } = isi;
  const awal = tahunBanding[0] ?? tahun;
  if (awal === tahun) {
    return [
      catatanKosong(
        `Belum ada target dan realisasi tahun-tahun sebelum ${tahun}. Bagian ini memuat perbandingan paling banyak lima tahun; ${pengisi(isi)} melengkapi data tahun sebelumnya.`,
      ),
    ];
  }
  return [
    tabelBanding(`Target, realisasi, dan capaian Tahun ${awal} sampai ${tahun}`, sasaran.indikator, skala),
    ...blokGrafik(
      gambaranTahunan(
        { judul: `Capaian Tahun ${awal} sampai ${tahun}`, desimal: isi.kebijakan?.desimal ?? 2 },
        sasaran.indikator,
      ),
    ),
  ];
}

function blokAkhir(isi: IsiLkjip, sasaran: SimpulTahunan): readonly Blok[] {
  const kosong = tanpaIndikator(isi, sasaran);
  if (kosong !== null) return [kosong];
  const { renstra, tahun, skala, subjek } = isi;
  const akhir = renstra?.tahun.at(-1);
  if (renstra === null || akhir === undefined) {
    const sebutan = sebutanRenstra(isi);
    return [
      catatanKosong(
        `Target akhir ${sebutan} belum diisi: tidak ada ${sebutan} yang ditetapkan dan mencakup Tahun ${tahun}. ${kapital(pengisi(isi))} menyusunnya di ${alamat("/perencanaan/renstra", subjek.kode)}.`,
      ),
    ];
  }
  return [
    {
      jenis: "paragraf",
      isi: `Realisasi Tahun ${tahun} dibandingkan dengan target Tahun ${akhir}, tahun terakhir ${renstra.judul}.`,
    },
    tabelAkhir(`Realisasi Tahun ${tahun} terhadap target Tahun ${akhir}`, akhir, sasaran.indikator, skala),
  ];
}

// Nothing in the data names a standard yet, so the table keeps its place for whoever writes the text below it.
function blokNasional(isi: IsiLkjip, sasaran: SimpulTahunan): readonly Blok[] {
  const kosong = tanpaIndikator(isi, sasaran);
  if (kosong !== null) return [kosong];
  const belum: Sel = { isi: "belum diisi", rata: "tengah", nada: "redup" };
  return [
    {
      jenis: "tabel",
      judul: `Realisasi Tahun ${isi.tahun} dan standar nasional atau provinsi`,
      lebar: [40, 20, 20, 20],
      kepala: [["INDIKATOR KINERJA", "REALISASI", "STANDAR NASIONAL", "STANDAR PROVINSI"].map((k) => selKepala(k))],
      baris: sasaran.indikator.map(({ nama, satuan, tahun }) => [
        { isi: nama, judulBaris: true },
        selRealisasi(tahun.at(-1), satuan),
        belum,
        belum,
      ]),
      catatan: [
        `Standar nasional dan provinsi belum diisi; ${pengisi(isi)} menuliskannya beserta sumbernya pada teks di bawah ini.`,
      ],
    },
  ];
}

function blokNarasi(isi: IsiLkjip, { indikator }: SimpulTahunan): readonly Blok[] {
  const baris = indikator.flatMap(({ nama, narasi }) =>
    narasi.map((n, i) => [
      ...selGabung({ isi: nama, judulBaris: true }, i === 0 ? narasi.length : 0),
      { isi: n.label },
      selNarasi(n.faktorPendukung),
      selNarasi(n.faktorPenghambat),
      selNarasi(n.tindakLanjut),
    ]),
  );
  if (baris.length === 0) {
    return [
      catatanKosong(
        `Faktor pendukung, faktor penghambat, dan tindak lanjut belum diisi pada realisasi yang disetujui. ${kapital(pengisi(isi))} mengisinya di ${alamat("/pengukuran/isi", isi.subjek.kode)}.`,
      ),
    ];
  }
  return [
    {
      jenis: "tabel",
      judul: `Faktor pendukung, penghambat, dan tindak lanjut Tahun ${isi.tahun}`,
      lebar: [22, 14, 22, 22, 20],
      kepala: [
        ["INDIKATOR KINERJA", "PERIODE", "FAKTOR PENDUKUNG", "FAKTOR PENGHAMBAT", "TINDAK LANJUT"].map((k) =>
          selKepala(k),
        ),
      ],
      baris,
    },
  ];
}

function selNarasi(isi: string): Sel {
  return isi.trim() === "" ? { isi: "-", rata: "tengah", nada: "redup" } : { isi };
}

function blokEfisiensi(isi: IsiLkjip, sasaran: SimpulTahunan): readonly Blok[] {
  const program = programOf(isi, sasaran);
  if (program.length === 0) {
    return [
      catatanKosong(
        "Belum ada program dengan anggaran di bawah sasaran ini, sehingga efisiensinya tidak dapat dihitung. Perencana perangkat daerah menautkan program ke sasaran di pohon kinerja.",
      ),
    ];
  }
  const ringkas = { ...sasaran, nama: `Sasaran: ${sasaran.nama}` };
  return [
    tabelEfisiensi(
      `Capaian dan serapan anggaran sasaran dan programnya Tahun ${isi.tahun}`,
      "SASARAN / PROGRAM",
      [ringkas, ...program],
      isi.skala,
    ),
  ];
}

const AWALAN = { program: "Program", kegiatan: "Kegiatan", sub_kegiatan: "Sub kegiatan" } as const;

function blokPenunjang(isi: IsiLkjip, sasaran: SimpulTahunan): readonly Blok[] {
  const program = programOf(isi, sasaran);
  const simpul = program.flatMap((p) => [p, ...isi.keluaran.filter((k) => k.programId === p.id)]);
  const berindikator = simpul.filter((s) => s.indikator.length > 0);
  if (berindikator.length === 0) {
    return [
      catatanKosong(
        "Belum ada program atau kegiatan dengan indikator di bawah sasaran ini. Perencana perangkat daerah menyusunnya di pohon kinerja.",
      ),
    ];
  }
  const baris = berindikator.flatMap((s) =>
    s.indikator.map((indikator: IndikatorTahunan): BarisIndikator => ({ kelompok: sebutan(s), indikator })),
  );
  const tanpa = simpul.filter((s) => s.indikator.length === 0);
  return [
    tabelTahun(`Kinerja program dan kegiatan penunjang Tahun ${isi.tahun}`, "PROGRAM / KEGIATAN", baris, isi.skala),
    ...(tanpa.length === 0
      ? []
      : [{ jenis: "paragraf" as const, isi: `Tanpa indikator dalam rencana: ${tanpa.map(sebutan).join("; ")}.` }]),
  ];
}

function sebutan({ jenis, nama }: SimpulTahunan): string {
  const awalan = jenis === "kegiatan" || jenis === "sub_kegiatan" ? AWALAN[jenis] : AWALAN.program;
  return nama.toLowerCase().startsWith(awalan.toLowerCase()) ? nama : `${awalan}: ${nama}`;
}
