// The sheets of a plan's workbook: names and columns. Pure; read by the writer and the reader of the workbook.
import type { KolomTulis } from "../buku/sel.ts";
import {
  type Kolom,
  kolomBulat,
  kolomIndikator,
  kolomIstilah,
  kolomJabatan,
  kolomSimpul,
  kolomTeks,
} from "./kolom-rencana.ts";
import {
  ISTILAH_AGREGASI,
  ISTILAH_ARAH,
  ISTILAH_ATURAN,
  ISTILAH_INDIKATOR,
  ISTILAH_SIMPUL,
  ISTILAH_TINGKAT,
} from "./label-rencana.ts";

export const LEMBAR = {
  pohon: "Pohon",
  indikator: "Indikator",
  versiRumus: "Versi rumus",
  variabel: "Variabel",
  letakLain: "Letak lain",
  lintas: "Dukungan PD lain",
  target: "Target",
  pagu: "Pagu",
  jadwal: "Jadwal",
  aksi: "Rencana aksi",
} as const;

export const JUDUL_KUNCI = "Kunci";

/** The hidden first column of every sheet. */
export const KOLOM_KUNCI: KolomTulis = { judul: JUDUL_KUNCI, catatan: "", lebar: 10, rupa: "kunci" };

/** The names of the lists for drop-downs, on the hidden sheet of lists. */
export const DAFTAR = ["simpul", "tingkat", "indikator", "arah", "aturan", "agregasi", "jabatan", "pd", "ya"] as const;
export type NamaDaftar = (typeof DAFTAR)[number];

/** Where each list stands, as the formula of a drop-down. */
export type LetakDaftar = (nama: NamaDaftar) => string;

const RENTANG_SIMPUL = { dari: `${LEMBAR.pohon}!$B$2:$B$5000`, ketat: false } as const;
const RENTANG_INDIKATOR = { dari: `${LEMBAR.indikator}!$B$2:$B$5000`, ketat: false } as const;

const TAHUN_RUMUS = "Tahun pertama rumus ini berlaku. Tahun yang lebih baru membuat versi baru; yang lama tetap ada.";

/** The columns of Pohon after the key. */
export function kolomPohon(daftar: LetakDaftar): readonly Kolom[] {
  const pilih = (nama: NamaDaftar) => ({ dari: daftar(nama), ketat: true });
  return [
    kolomTeks({
      nama: "kode",
      judul: "Kode",
      catatan: "Unik dalam rencana ini. Untuk program ke bawah sebaiknya kode nomenklaturnya.",
      lebar: 20,
    }),
    kolomSimpul({
      nama: "induk_id",
      judul: "Induk",
      catatan: "Kode simpul di atasnya; kosong untuk simpul teratas. Simpul RPJMD ditulis RPJMD/kode.",
      lebar: 20,
      pilihan: RENTANG_SIMPUL,
    }),
    kolomIstilah(
      { nama: "jenis", judul: "Jenis", catatan: "Pilih dari daftar.", lebar: 14, pilihan: pilih("simpul") },
      ISTILAH_SIMPUL,
    ),
    kolomTeks({ nama: "nama", judul: "Nama", catatan: "Nama atau uraian simpul seperti dicetak.", lebar: 60 }),
    kolomIstilah(
      {
        nama: "tingkat",
        judul: "Tingkat kinerja",
        catatan: "Menurut PermenPANRB 89/2021. Boleh kosong.",
        lebar: 16,
        pilihan: pilih("tingkat"),
      },
      ISTILAH_TINGKAT,
    ),
    kolomJabatan({
      nama: "jabatan_id",
      judul: "Pemilik kinerja",
      catatan: "Jabatan yang bertanggung jawab atas simpul ini.",
      lebar: 34,
      pilihan: pilih("jabatan"),
    }),
    kolomTeks({
      nama: "nomenklatur_kode",
      judul: "Kode nomenklatur",
      catatan: "Wajib untuk program, kegiatan, dan sub kegiatan sebelum dokumen diajukan.",
      lebar: 20,
    }),
    kolomTeks({
      nama: "nomenklatur_versi",
      judul: "Versi nomenklatur",
      catatan: "Nomor keputusan nomenklatur, misalnya 900.1.15.5-1317/2023.",
      lebar: 22,
    }),
    kolomBulat({
      nama: "urutan",
      judul: "Urutan",
      catatan: "Nomor urut di antara simpul seinduk; kosong berarti paling akhir.",
      lebar: 9,
    }),
    kolomBulat({
      nama: "berlaku_mulai",
      judul: "Berlaku mulai",
      catatan: "Tahun; kosong berarti sejak dokumen ini.",
      lebar: 10,
    }),
    kolomBulat({
      nama: "berlaku_sampai",
      judul: "Berlaku sampai",
      catatan: "Tahun terakhir; kosong berarti terus.",
      lebar: 10,
    }),
  ];
}

/** What an indikator is, apart from its formula and place. */
export function kolomIndikatorPokok(daftar: LetakDaftar): readonly Kolom[] {
  const pilih = (nama: NamaDaftar) => ({ dari: daftar(nama), ketat: true });
  return [
    kolomTeks({ nama: "kode", judul: "Kode", catatan: "Unik dalam rencana ini, misalnya iku-1.", lebar: 14 }),
    kolomTeks({ nama: "nama", judul: "Nama", catatan: "Nama indikator.", lebar: 50 }),
    kolomIstilah(
      { nama: "jenis", judul: "Jenis", catatan: "Pilih dari daftar.", lebar: 11, pilihan: pilih("indikator") },
      ISTILAH_INDIKATOR,
    ),
    kolomJabatan({
      nama: "penanggung_jawab_id",
      judul: "Penanggung jawab",
      catatan: "Jabatan; wajib sebelum dokumen diajukan.",
      lebar: 34,
      pilihan: pilih("jabatan"),
    }),
    kolomTeks({ nama: "sumber_data", judul: "Sumber data", catatan: "Dari mana datanya diperoleh.", lebar: 24 }),
    kolomTeks({
      nama: "alasan_pemilihan",
      judul: "Alasan pemilihan",
      catatan: "Mengapa indikator ini dipilih.",
      lebar: 30,
    }),
    kolomBulat({
      nama: "berlaku_sampai",
      judul: "Berlaku sampai",
      catatan: "Tahun terakhir; kosong berarti terus.",
      lebar: 10,
    }),
  ];
}

/** The place of an indikator on its first node. */
export const KOLOM_TEMPAT: readonly Kolom[] = [
  kolomSimpul({
    nama: "simpul_id",
    judul: "Simpul",
    catatan: "Kode simpul yang diukur. Simpul lain ditulis di lembar Letak lain.",
    lebar: 20,
    pilihan: RENTANG_SIMPUL,
  }),
  kolomBulat({
    nama: "urutan",
    judul: "Urutan",
    catatan: "Nomor urut indikator pada simpul itu; kosong berarti paling akhir.",
    lebar: 9,
  }),
];

export const JUDUL_SEJAK = "Berlaku sejak";
export const KOLOM_SEJAK: Kolom = kolomBulat({
  nama: "tahun_mulai",
  judul: JUDUL_SEJAK,
  catatan: TAHUN_RUMUS,
  lebar: 10,
});

/** One version of a formula. */
export function kolomRumus(daftar: LetakDaftar): readonly Kolom[] {
  const pilih = (nama: NamaDaftar) => ({ dari: daftar(nama), ketat: true });
  return [
    kolomTeks(
      { nama: "definisi", judul: "Definisi operasional", catatan: "Apa yang diukur dan bagaimana.", lebar: 50 },
      "",
    ),
    kolomTeks({
      nama: "satuan",
      judul: "Satuan",
      catatan: "%, nilai, orang, dokumen, rupiah, dan sebagainya.",
      lebar: 12,
    }),
    kolomBulat({
      nama: "desimal",
      judul: "Desimal",
      catatan: "Banyak angka di belakang koma bila dihitung; kosong berarti 2.",
      lebar: 9,
    }),
    kolomIstilah(
      {
        nama: "polaritas",
        judul: "Arah",
        catatan: "Naik: makin besar makin baik. Kosong berarti Naik.",
        lebar: 10,
        pilihan: pilih("arah"),
      },
      ISTILAH_ARAH,
    ),
    kolomIstilah(
      {
        nama: "aturan_turun",
        judul: "Aturan turun",
        catatan: "Hanya untuk arah Turun atau Rentang, bila berbeda dari kebijakan.",
        lebar: 20,
        pilihan: pilih("aturan"),
      },
      ISTILAH_ATURAN,
    ),
    kolomIstilah(
      {
        nama: "agregasi",
        judul: "Agregasi",
        catatan: "Cara menggabung nilai antarperiode. Kosong berarti Posisi akhir.",
        lebar: 14,
        pilihan: pilih("agregasi"),
      },
      ISTILAH_AGREGASI,
    ),
    kolomTeks({
      nama: "rumus",
      judul: "Rumus",
      catatan: "Memakai nama dari lembar Variabel, misalnya a / b * 100. Kosong bila nilainya diperoleh langsung.",
      lebar: 34,
    }),
  ];
}

/** Names an indikator on a sheet of its own rows. */
export const KOLOM_INDIKATOR: Kolom = kolomIndikator({
  nama: "indikator_id",
  judul: "Indikator",
  catatan: "Kode indikator pada lembar Indikator.",
  lebar: 14,
  pilihan: RENTANG_INDIKATOR,
});

export const KOLOM_VARIABEL: readonly Kolom[] = [
  kolomTeks({
    nama: "nama",
    judul: "Nama",
    catatan: "Nama di dalam rumus: huruf kecil, angka, garis bawah.",
    lebar: 26,
  }),
  kolomTeks({ nama: "label", judul: "Arti", catatan: "Nama lengkap seperti dicetak.", lebar: 50 }),
  kolomTeks({ nama: "satuan", judul: "Satuan", catatan: "Satuan variabel.", lebar: 14 }),
];

/** Names a node on a sheet of its own rows. */
export const KOLOM_SIMPUL: Kolom = kolomSimpul({
  nama: "simpul_id",
  judul: "Simpul",
  catatan: "Kode simpul pada lembar Pohon.",
  lebar: 20,
  pilihan: RENTANG_SIMPUL,
});

export const KOLOM_URUTAN: Kolom = kolomBulat({
  nama: "urutan",
  judul: "Urutan",
  catatan: "Kosong berarti paling akhir.",
  lebar: 9,
});

export const JUDUL_PD = "Perangkat daerah";
export const KOLOM_DUKUNGAN: Kolom = kolomTeks({
  nama: "dukungan",
  judul: "Dukungan",
  catatan: "Apa yang dilakukan perangkat daerah itu.",
  lebar: 60,
});

/** Activities towards the target of an indikator. */
export function kolomAksi(daftar: LetakDaftar): readonly Kolom[] {
  return [
    KOLOM_INDIKATOR,
    KOLOM_URUTAN,
    kolomTeks({ nama: "uraian", judul: "Uraian kegiatan", catatan: "Apa yang dikerjakan.", lebar: 60 }),
    kolomJabatan({
      nama: "penanggung_jawab_id",
      judul: "Penanggung jawab",
      catatan: "Jabatan; wajib sebelum dokumen diajukan.",
      lebar: 34,
      pilihan: { dari: daftar("jabatan"), ketat: true },
    }),
    kolomSimpul({
      nama: "simpul_id",
      judul: "Sub kegiatan",
      catatan: "Kode sub kegiatan yang membiayai; boleh kosong.",
      lebar: 20,
      pilihan: RENTANG_SIMPUL,
    }),
  ];
}

export const JUDUL_TRIWULAN = ["TW I", "TW II", "TW III", "TW IV"] as const;

/** The columns of one period or year: its target or pagu, and why it stays. @example judulAlasan("2026") // "Alasan 2026" */
export function judulAlasan(periode: string): string {
  return `Alasan ${periode}`;
}

export const JUDUL_SUMBER_DANA = "Sumber dana";
export const JUDUL_PRIORITAS = "Prioritas";
export const JUDUL_SIMPUL = "Simpul";
