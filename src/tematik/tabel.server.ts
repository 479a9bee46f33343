// Table types of tematik for Kysely, as migrasi/0006_tematik.sql and 0019_tematik-kerangka.sql declare them. Read by its
// own queries and by the importer. `numeric` travels as text, so no digit is lost.
import type { Generated } from "kysely";
import type { ArahKondisi, PeranPd } from "./tipe.ts";

/** Set by the database: 1 for a new row, one more with every change. */
type Versi = Generated<number>;

export type TabelTematik = {
  "sakip.tema": {
    pemda_id: number;
    tema_id: string;
    kode: string;
    nama: string;
    judul_strategi: string;
    uraian: string | null;
    koordinator_id: string | null;
    kata_kunci: Generated<readonly string[]>;
    urutan: number;
    versi: Versi;
  };
  "sakip.tema_kondisi": {
    pemda_id: number;
    kondisi_id: string;
    tema_id: string;
    kode: string;
    nama: string;
    satuan: string;
    arah: ArahKondisi | null;
    definisi: string | null;
    rumus: string | null;
    indikator_id: string | null;
    urutan: number;
    versi: Versi;
  };
  "sakip.tema_kondisi_nilai": {
    pemda_id: number;
    kondisi_id: string;
    tahun: number;
    nilai: string;
    sumber: string;
  };
  "sakip.tema_permasalahan": {
    pemda_id: number;
    permasalahan_id: string;
    tema_id: string;
    uraian: string;
    urutan: number;
    versi: Versi;
  };
  "sakip.tema_jawaban": { pemda_id: number; permasalahan_id: string; strategi_id: string };
  "sakip.tema_ukuran": { pemda_id: number; permasalahan_id: string; indikator_id: string };
  "sakip.tema_strategi": {
    pemda_id: number;
    strategi_id: string;
    tema_id: string;
    kode: string;
    uraian: string;
    urutan: number;
    versi: Versi;
  };
  "sakip.tema_sasaran_antara": {
    pemda_id: number;
    sasaran_antara_id: string;
    strategi_id: string;
    kode: string;
    uraian: string;
    urutan: number;
    versi: Versi;
  };
  "sakip.tema_dukungan": {
    pemda_id: number;
    dukungan_id: string;
    strategi_id: string;
    sasaran_antara_id: string | null;
    simpul_id: string;
  };
  "sakip.tema_inovasi": {
    pemda_id: number;
    inovasi_id: string;
    strategi_id: string;
    nama: string;
    pd_id: string | null;
    uraian: string | null;
    urutan: number;
    versi: Versi;
  };
  "sakip.tema_inovasi_bukti": {
    pemda_id: number;
    bukti_id: string;
    inovasi_id: string;
    judul: string;
    tautan: string | null;
    berkas: string | null;
    ukuran: number | null;
    sidik: string | null;
    oleh: string;
    pada: Date;
  };
  "sakip.tema_peran": {
    pemda_id: number;
    peran_id: string;
    tema_id: string;
    peran: PeranPd;
    pd_id: string | null;
    pihak: string | null;
    urutan: number;
    versi: Versi;
  };
  "sakip.tema_tugas": {
    pemda_id: number;
    tugas_id: string;
    peran_id: string;
    uraian: string;
    urutan: number;
    versi: Versi;
  };
  "sakip.penanda_anggaran": {
    pemda_id: number;
    penanda_id: string;
    tema_id: string;
    simpul_id: string;
    strategi_id: string | null;
    tahun: number;
    bagian: string;
    versi: Versi;
  };
};
