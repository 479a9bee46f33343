// The capaian tables of the deck: last year beside this year, grouped by sasaran and by program.
import type { Pita } from "#organisasi";
import type { BarisCapaian } from "#pengukuran";
import type { Bagian, Blok, Sel } from "../model.ts";
import { type BahanDeck, namaLembaga } from "./bahan.ts";
import { catatanCapaian } from "./catatan-capaian.ts";
import { angkaSel, catatanKosong, selGabung, selKepala, withRentang } from "./sel.ts";
import { selBesaran, selTiga } from "./sel-capaian.ts";

/** Headings that differ between the two tables; `kosong` names what is missing. */
type Tingkat = {
  readonly judul: string;
  readonly kelompok: string;
  readonly simpul: string;
  readonly indikator: string;
  readonly kosong: string;
};

/** Sasaran first, then programmes. */
export function bagianCapaian(bahan: BahanDeck): readonly Bagian[] {
  const lembaga = namaLembaga(bahan);
  const judulProgram = `CAPAIAN KINERJA ${lembaga.toUpperCase()}`;
  return [
    {
      kunci: "capaian-sasaran",
      judul: "CAPAIAN INDIKATOR KINERJA UTAMA",
      subjudul: `Indikator Sasaran PD ${lembaga}`,
      blok: [
        tabelCapaian(bahan, bahan.laporan.sasaran, {
          judul: `CAPAIAN INDIKATOR SASARAN PD ${lembaga.toUpperCase()}`,
          kelompok: "SASARAN PD",
          simpul: "SASARAN STRATEGIS",
          indikator: "INDIKATOR KINERJA UTAMA",
          kosong: "sasaran",
        }),
      ],
    },
    {
      kunci: "capaian-program",
      judul: judulProgram,
      blok: [
        tabelCapaian(bahan, bahan.laporan.program, {
          judul: judulProgram,
          kelompok: "PROGRAM",
          simpul: "PROGRAM",
          indikator: "INDIKATOR PROGRAM",
          kosong: "program",
        }),
      ],
    },
  ];
}

function tabelCapaian({ laporan }: BahanDeck, baris: readonly BarisCapaian[], tingkat: Tingkat): Blok {
  const { tahun, labelSampai, kebijakan } = laporan;
  if (baris.length === 0) {
    return catatanKosong(
      `Belum ada indikator ${tingkat.kosong} Tahun ${tahun}. Bagian ini memuat target, realisasi, dan capaiannya; ` +
        "perencana perangkat daerah mengisi rencana, lalu realisasi setiap periode.",
    );
  }
  return {
    jenis: "tabel",
    judul: tingkat.judul,
    lebar: [4, 16, 20, 8.5, 9.5, 9, 11.5, 9, 9, 9, 9, 9, 9],
    kepala: kepalaCapaian(tingkat, tahun, labelSampai),
    baris: withRentang(baris, (b) => `${b.nomor} ${b.simpul.kode}`).map(({ baris: b, rentang }, i) => [
      ...selGabung({ isi: `${b.nomor}.`, rata: "tengah" }, rentang),
      ...selGabung({ isi: b.simpul.nama, judulBaris: true }, rentang),
      { isi: b.indikator.nama, judulBaris: true },
      ...angkaBaris(b, i, kebijakan.skala),
    ]),
    catatan: catatanCapaian(baris, tahun),
  };
}

function angkaBaris(b: BarisCapaian, urutan: number, skala: readonly Pita[]): readonly Sel[] {
  const [s1, s2] = ([0, 1] as const).map((i) =>
    selTiga(
      { target: b.target[i], realisasi: b.realisasi[i], capaian: b.capaian[i] },
      { kunci: `${urutan}-s${i + 1}`, ulang: b.ulang?.semester[i] ?? null, skala },
    ),
  );
  const { targetTahun } = b;
  return [
    ...selTiga(b.lalu, { kunci: `${urutan}-lalu`, ulang: b.ulang?.lalu ?? null, skala }),
    {
      ...selBesaran(targetTahun, targetTahun.catatanJadwal),
      ...angkaSel(targetTahun.teks, targetTahun.nilai, b.indikator.satuan),
    },
    ...([0, 1, 2] as const).flatMap((ke) => [s1?.[ke], s2?.[ke]]).filter((sel) => sel !== undefined),
  ];
}

function kepalaCapaian(tingkat: Tingkat, tahun: number, sampai: string): readonly (readonly Sel[])[] {
  const dua = { gabungBaris: 2 };
  const semester = ["Semester I", "Semester II"].map((s) => selKepala(s));
  return [
    [
      selKepala("NO", { gabungBaris: 3 }),
      selKepala(tingkat.kelompok, { gabungKolom: 2 }),
      selKepala(`TAHUN ${tahun - 1}`, { gabungKolom: 3 }),
      selKepala(`TAHUN ${tahun} (${sampai})`, { gabungKolom: 7 }),
    ],
    [
      selKepala(tingkat.simpul, dua),
      selKepala(tingkat.indikator, dua),
      selKepala("TARGET", dua),
      selKepala("REALISASI", dua),
      selKepala("CAPAIAN", dua),
      selKepala("TARGET KINERJA", { gabungKolom: 3 }),
      selKepala(`REALISASI ${tahun}`, { gabungKolom: 2 }),
      selKepala(`CAPAIAN KINERJA ${tahun}`, { gabungKolom: 2 }),
    ],
    [selKepala(`TAHUN ${tahun}`), ...semester, ...semester, ...semester],
  ];
}
