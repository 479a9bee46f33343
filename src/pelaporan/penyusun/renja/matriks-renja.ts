// Builds the evaluation of a Renja as a neutral document: form E.81 of Permendagri 86/2017. Pure; called by
// matriks-renja.server.ts. K (figures) and Rp (money) of a column stand one above the other, so that the form is legible on
// a page; the columns keep the numbers of the form.
import type { EvaluasiRenja, KelompokRenja, NarasiRenja, SelAngka } from "#pengukuran";
import type { Bagian, Dokumen, Sel, Tabel } from "../../model.ts";
import { catatanSel, type SelBernama } from "../catatan-capaian.ts";
import { catatanKosong, selKepala } from "../sel.ts";
import { nadaPredikat } from "../sel-capaian.ts";
import { barisKelompok, listAlasan, listSel } from "./baris-renja.ts";

const JUDUL = "Evaluasi Terhadap Hasil Renja";

/** The form, then what was written about it, then the rules it was computed by. */
export function buildMatriksRenja(bahan: EvaluasiRenja): Dokumen {
  const { pd, pemda, tahun, kepala } = bahan;
  const lembaga = `${pd.nama} ${pemda.nama}`;
  return {
    jenis: "matriks-renja",
    judul: `${JUDUL} ${lembaga} Tahun ${tahun}`,
    pengarang: lembaga,
    sampul: {
      baris: [JUDUL, pd.nama, pemda.nama, "Formulir E.81 Permendagri 86/2017"],
      periode: `Tahun ${tahun}`,
      ...(kepala === null ? {} : { oleh: { nama: kepala.nama, jabatan: kepala.sebutan } }),
    },
    bagian: [...bagianMatriks(bahan), bagianEkor(bahan), bagianPenjelasan(bahan)],
    penutup: "",
    kaki: `${JUDUL} ${lembaga}, Tahun ${tahun}. Formulir E.81 Permendagri 86/2017.`,
    bahasa: "id",
  };
}

// A section per sasaran: as a row of one long table its name would be left alone at the end of a page.
function bagianMatriks(bahan: EvaluasiRenja): readonly Bagian[] {
  const { tahun, kelompok } = bahan;
  const judul = `EVALUASI HASIL RENJA TAHUN ${tahun}`;
  if (kelompok.length > 0) return kelompok.map((k, i) => bagianKelompok(k, bahan, i + 1));
  const kosong = catatanKosong(
    `Belum ada program untuk Tahun ${tahun}. Formulir ini memuat target, realisasi, dan anggaran setiap program, kegiatan, ` +
      "dan sub kegiatan; perencana perangkat daerah mengisinya dalam Renja.",
  );
  return [{ kunci: "matriks", judul, blok: [kosong] }];
}

function bagianKelompok(kelompok: KelompokRenja, bahan: EvaluasiRenja, nomor: number): Bagian {
  const { sasaran } = kelompok;
  const tabel: Tabel = {
    jenis: "tabel",
    judul: `EVALUASI HASIL RENJA TAHUN ${bahan.tahun}, ${sasaran === null ? "PROGRAM TANPA SASARAN" : `SASARAN ${nomor}`}`,
    lebar: [30, 30, 4, 16, 15.5, 15.5, 14, 14, 14, 14, 15.5, 13, 15.5, 13, 17],
    kepala: kepalaMatriks(bahan),
    baris: barisKelompok(kelompok, bahan.kebijakan?.skala ?? []),
    catatan: [
      `K ialah kinerja, Rp ialah anggaran, keduanya ditulis bersusun pada kolom 5 s.d. 15; TW ialah realisasi setiap ${bahan.pemda.istilahTriwulan}.`,
      ...catatanSel(listSel(kelompok).map(tanpaAlasan)),
      ...listAlasan(kelompok),
    ],
  };
  return {
    kunci: `matriks-${nomor}`,
    judul: sasaran === null ? "PROGRAM TANPA SASARAN" : `SASARAN ${nomor}`,
    ...(sasaran === null ? {} : { subjudul: sasaran.nama }),
    blok: [tabel],
  };
}

// Reasons are told per row, a row having many cells.
function tanpaAlasan({ alasan: _, ...sel }: SelAngka): SelBernama {
  return { indikator: "", besaran: "", sel };
}

// Two plain rows: headings that span rows are drawn too tall by some programs.
function kepalaMatriks({ tahun, renstra }: EvaluasiRenja): readonly (readonly Sel[])[] {
  const akhir = renstra === null ? "" : ` ${renstra.tahunSelesai}`;
  const judul = [
    "PROGRAM, KEGIATAN, DAN SUB KEGIATAN",
    "INDIKATOR KINERJA",
    "K / Rp",
    `TARGET RENSTRA AKHIR PERIODE${akhir}`,
    `REALISASI S.D. TAHUN ${tahun - 1}`,
    `TARGET DAN ANGGARAN TAHUN ${tahun}`,
    ...["I", "II", "III", "IV"].map((t) => `TW ${t}`),
    `REALISASI TAHUN ${tahun}`,
    `TINGKAT CAPAIAN TAHUN ${tahun}`,
    `REALISASI S.D. TAHUN ${tahun}`,
    "TINGKAT CAPAIAN RENSTRA",
    "PENANGGUNG JAWAB",
  ];
  const nomor = ["4", "4", "", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"];
  return [judul.map((j) => selKepala(j)), nomor.map((n) => selKepala(n))];
}

/** The last rows of the form: the mean with its predikat, and what was written in the year. */
function bagianEkor(bahan: EvaluasiRenja): Bagian {
  return { kunci: "ekor", judul: "RATA-RATA CAPAIAN, FAKTOR, DAN TINDAK LANJUT", blok: [tabelEkor(bahan)] };
}

function tabelEkor({ rekap, kebijakan, narasi }: EvaluasiRenja): Tabel {
  const { capaian } = rekap;
  const nada =
    capaian.predikat === undefined
      ? ({ nada: "redup" } as const)
      : { nada: nadaPredikat(kebijakan?.skala ?? [], capaian.predikat) };
  return {
    jenis: "tabel",
    judul: "RATA-RATA CAPAIAN, FAKTOR, DAN TINDAK LANJUT",
    lebar: [25, 75],
    kepala: [["BUTIR", "ISI"].map((k) => selKepala(k))],
    baris: [
      barisEkor("Rata-rata capaian kinerja (%)", { isi: capaian.teks, ...nada }),
      barisEkor("Predikat kinerja", { isi: capaian.predikat ?? capaian.teks, ...nada }),
      barisEkor(
        "Faktor pendorong keberhasilan kinerja",
        selNarasi(narasi, (n) => n.faktorPendukung),
      ),
      barisEkor(
        "Faktor penghambat pencapaian kinerja",
        selNarasi(narasi, (n) => n.faktorPenghambat),
      ),
      barisEkor(
        "Tindak lanjut yang diperlukan",
        selNarasi(narasi, (n) => n.tindakLanjut),
      ),
    ],
  };
}

function barisEkor(judul: string, isi: Sel): readonly Sel[] {
  return [{ isi: [{ teks: judul, tebal: true }], judulBaris: true }, isi];
}

function selNarasi(narasi: readonly NarasiRenja[], ambil: (n: NarasiRenja) => string): Sel {
  const terisi = narasi.filter((n) => ambil(n).trim() !== "");
  if (terisi.length === 0) return { isi: "belum diisi", nada: "redup" };
  return { isi: terisi.map((n) => `${n.indikator} (${n.label}): ${ambil(n).trim()}`).join("\n") };
}

function bagianPenjelasan({ renstra, catatanKebijakan, tahun, rekap }: EvaluasiRenja): Bagian {
  const { berangka, ...tanpa } = rekap.jumlah;
  const lain = Object.values(tanpa).reduce((j, n) => j + n, 0);
  const butir = [
    renstra === null
      ? "Renstra yang ditetapkan dan meliputi tahun ini belum ada, sehingga kolom 5, 6, 14, dan 15 terisi hanya bila dapat diketahui tanpanya."
      : `Renstra: ${renstra.judul}, ${renstra.tahunMulai} s.d. ${renstra.tahunSelesai}. Kolom 5 memuat target tahun terakhirnya dan jumlah pagu semua tahunnya.`,
    "Kolom 12 dan 14 menjumlah hanya indikator yang bersifat akumulasi; indikator lain memakai posisi akhir atau rata-ratanya, menurut kamus indikator.",
    "Rp setiap triwulan ialah realisasi sejak triwulan terakhir yang dilaporkan. Rp program dan kegiatan dijumlah dari sub kegiatannya, bila semuanya sudah dilaporkan.",
    "Kolom 13 dan 15 memakai rumus kebijakan capaian, juga untuk indikator yang makin rendah makin baik.",
    `Rata-rata capaian dihitung dari ${berangka} indikator yang bercapaian; ${lain} indikator tanpa angka.`,
    ...(catatanKebijakan.length === 0
      ? [`Kebijakan penghitungan capaian Tahun ${tahun} belum ditetapkan, sehingga capaian tidak dihitung.`]
      : catatanKebijakan),
  ];
  return { kunci: "penjelasan", judul: "CARA MENGHITUNG", blok: [{ jenis: "daftar", butir }] };
}
