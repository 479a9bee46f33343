// A small, correct data set to break in one place per test. Called by the tests of src/pertukaran.
import { describe, expect, test } from "vitest";
import { kodeAcuan } from "#perencanaan";
import type { Acuan } from "../../src/pertukaran/acuan.ts";
import { type IsiFolder, readKumpulan } from "../../src/pertukaran/baca-kumpulan.ts";
import { periksaKumpulan, urutkanGalat } from "../../src/pertukaran/periksa.ts";

/** New content of a file: the text itself, a change of the correct text, or null for no such file. */
export type Perubahan = Readonly<Record<string, string | null | ((benar: string) => string)>>;

export const VERSI_UJI = "900.1.15.5-1317/2023";

const BENAR: Readonly<Record<string, string>> = {
  "kumpulan.json": JSON.stringify({
    format: 1,
    nama: "uji-coba",
    versi: "1.0.0",
    pemda: "lamongan",
    dokumen_sumber: "Dokumen uji",
  }),
  "pemda.csv": "slug;kode_wilayah;nama;istilah_triwulan\nlamongan;35.24;Kabupaten Lamongan;tribulan\n",
  "kebijakan.csv":
    "tahun;desimal;batas_bawah;batas_atas;aturan_turun;dasar\n2024;2;0;;dua_target_kurang_realisasi;Keputusan uji\n",
  "skala.csv": "tahun;urutan;batas_bawah;predikat\n2024;1;;Rendah\n2024;2;51;Tinggi\n",
  "perangkat-daerah.csv":
    "kode;nama;nama_singkat;bidang;urutan\ndisnaker;Dinas Tenaga Kerja;Disnaker;2.07|3.32;1\ndinsos;Dinas Sosial;Dinsos;;2\n",
  "jabatan.csv": "pd;kode;nama;kepala\ndisnaker;kepala;Kepala Dinas Tenaga Kerja;ya\n",
  "pejabat.csv": "pd;jabatan;nama;status;mulai;selesai\ndisnaker;kepala;Budi;plh;;\n",
  "simpul.csv": [
    "pd;kode;induk;jenis;nama;nomenklatur_versi;nomenklatur_kode;urutan",
    "disnaker;sasaran-1;;sasaran;Meningkatnya Penduduk yang Bekerja;;;1",
    `disnaker;2.07.03;sasaran-1;program;Program Pelatihan;${VERSI_UJI};2.07.03;1`,
    `disnaker;2.07.03.2.01;2.07.03;kegiatan;Pelatihan;${VERSI_UJI};2.07.03.2.01;1`,
    `disnaker;2.07.03.2.01.0001;2.07.03.2.01;sub_kegiatan;Proses Pelatihan;${VERSI_UJI};2.07.03.2.01.0001;1`,
    `disnaker;2.07.01;sasaran-1;program;Program Penunjang;${VERSI_UJI};2.07.01;2`,
    "",
  ].join("\n"),
  "indikator.csv":
    "pd;kode;jenis;nama;sumber_data;penanggung_jawab\ndisnaker;iku-1;IKU;Persentase Bekerja;BPS;kepala\ndisnaker;iku-2;IKU;Nilai SAKIP;;kepala\n",
  "indikator-versi.csv": [
    "pd;indikator;tahun_mulai;definisi;satuan;desimal;polaritas;aturan_turun;agregasi;rumus",
    "disnaker;iku-1;2024;Definisi;%;2;naik;;posisi_akhir;bekerja / angkatan * 100",
    "disnaker;iku-2;2024;Definisi;nilai;2;naik;;posisi_akhir;",
    "",
  ].join("\n"),
  "variabel.csv":
    "pd;indikator;tahun_mulai;nama;label;satuan;urutan\ndisnaker;iku-1;2024;bekerja;Bekerja;orang;1\ndisnaker;iku-1;2024;angkatan;Angkatan Kerja;orang;2\n",
  "indikator-simpul.csv": "pd;simpul;indikator;urutan\ndisnaker;sasaran-1;iku-1;1\ndisnaker;2.07.03;iku-2;1\n",
  "jadwal.csv": "pd;indikator;periode\ndisnaker;iku-1;2024-TW4\ndisnaker;iku-2;2024-S1\ndisnaker;iku-2;2024-S2\n",
  "target.csv": "pd;indikator;periode;nilai\ndisnaker;iku-1;2024;95,23\ndisnaker;iku-2;2024-S1;83,45\n",
  "realisasi.csv":
    "pd;indikator;periode;nilai;alasan_tidak_tersedia;keadaan;sumber;catatan\ndisnaker;iku-2;2024-S1;79,48;;terkunci;Dokumen uji;\n",
  "pagu.csv":
    "pd;simpul;tahun;versi;nilai;sumber_dana\ndisnaker;2.07.03;2024;0;1.000.000;\ndisnaker;2.07.03.2.01.0001;2024;0;400.000;APBD\n",
  "prioritas.csv": "pd;tahun;simpul;urutan\ndisnaker;2024;2.07.03.2.01.0001;1\n",
  "tema.csv": "kode;nama;judul_strategi;urutan\nkemiskinan;Kemiskinan;Strategi;1\n",
  "tema-peran.csv": "tema;peran;pd;pihak;urutan\nkemiskinan;utama;dinsos;;1\nkemiskinan;eksternal;;Baznas;2\n",
  "tema-tugas.csv": "tema;peran;pd;pihak;urutan;uraian\nkemiskinan;utama;dinsos;;1;Memberi bantuan\n",
  "penanda-anggaran.csv": "tema;pd;simpul;tahun;bagian\nkemiskinan;disnaker;2.07.03.2.01.0001;2024;60\n",
  "tercetak.csv": "pd;besaran;indikator;tema;periode;teks;sumber\ndisnaker;capaian;iku-2;;2024-S1;95,24%;Dokumen uji\n",
};

const KODE_ACUAN = {
  "X.XX.01": "program",
  "2.07.02": "program",
  "2.07.03": "program",
  "2.07.03.2.01": "kegiatan",
  "2.07.03.2.02": "kegiatan",
  "2.07.03.2.01.0001": "sub_kegiatan",
  "2.07.03.2.01.0002": "sub_kegiatan",
  "2.07.03.2.02.0001": "sub_kegiatan",
  "3.32.03": "program",
} as const;

/** Regulation data with the codes above. */
export const ACUAN_UJI: Acuan = {
  terdaftar: [{ slug: "gresik", pemdaId: 3525 }],
  wilayah: new Map([
    ["35.24", "Kabupaten Lamongan"],
    ["35.25", "Kabupaten Gresik"],
  ]),
  nomenklatur: new Map([
    [VERSI_UJI, new Map(Object.entries(KODE_ACUAN).map(([kode, jenis]) => [kodeAcuan(kode), { jenis, nama: kode }]))],
  ]),
};

/** The files of the small set with changes, as bytes. */
export function buatIsi(perubahan: Perubahan = {}): IsiFolder {
  const isi = new Map<string, Uint8Array>();
  for (const nama of new Set([...Object.keys(BENAR), ...Object.keys(perubahan)])) {
    const benar = BENAR[nama] ?? "";
    const baru = nama in perubahan ? perubahan[nama] : benar;
    const teks = typeof baru === "function" ? baru(benar) : baru;
    if (typeof teks === "string") isi.set(nama, new TextEncoder().encode(teks));
  }
  return isi;
}

/** Every error of the small set with changes, as "berkas:baris: pesan". */
export function periksaUji(perubahan: Perubahan = {}): readonly string[] {
  const { kumpulan, galat } = readKumpulan(buatIsi(perubahan));
  return urutkanGalat([...galat, ...periksaKumpulan(kumpulan, ACUAN_UJI)]).map(
    ({ berkas, baris, pesan }) => `${[berkas, baris].filter((b) => b !== undefined).join(":")}: ${pesan}`,
  );
}

/** A change that adds rows at the end of a file. */
export function tambah(...baris: readonly string[]): (benar: string) => string {
  return (benar) => `${benar}${baris.join("\n")}\n`;
}

/** A change that replaces one piece of a file; fails when the piece is not there. */
export function ganti(lama: string, baru: string): (benar: string) => string {
  return (benar) => {
    if (!benar.includes(lama)) throw new Error(`"${lama}" tidak ada di berkas uji`);
    return benar.replace(lama, baru);
  };
}

/** One rule as a sentence, a change of the correct set, and the start or a piece of each error that it makes, in order. */
export type KasusAturan = readonly [aturan: string, perubahan: Perubahan, galat: readonly string[]];

/** One test per rule: the change makes exactly these errors. */
export function ujiAturan(judul: string, kasus: readonly KasusAturan[]): void {
  describe(judul, () => {
    test.each(kasus)("%s", (_, perubahan, harapan) => {
      const galat = periksaUji(perubahan);
      expect(galat).toHaveLength(harapan.length);
      for (const [i, potongan] of harapan.entries()) expect(galat[i]).toContain(potongan);
    });
  });
}
