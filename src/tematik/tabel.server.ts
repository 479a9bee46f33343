// Table types of tematik for Kysely, as migrasi/0006_tematik.sql declares them. Read by its own queries and by the
// importer. `numeric` travels as text, so no digit is lost.
import type { PeranPd } from "./tipe.ts";

export type TabelTematik = {
  "sakip.tema": {
    pemda_id: number;
    tema_id: string;
    kode: string;
    nama: string;
    judul_strategi: string;
    urutan: number;
  };
  "sakip.tema_kondisi": {
    pemda_id: number;
    kondisi_id: string;
    tema_id: string;
    nama: string;
    tahun: number;
    nilai: string;
    satuan: string;
    sumber: string;
    urutan: number;
  };
  "sakip.tema_permasalahan": {
    pemda_id: number;
    permasalahan_id: string;
    tema_id: string;
    uraian: string;
    urutan: number;
  };
  "sakip.tema_strategi": {
    pemda_id: number;
    strategi_id: string;
    tema_id: string;
    kode: string;
    uraian: string;
    urutan: number;
  };
  "sakip.tema_inovasi": {
    pemda_id: number;
    inovasi_id: string;
    strategi_id: string;
    nama: string;
    urutan: number;
  };
  "sakip.tema_peran": {
    pemda_id: number;
    peran_id: string;
    tema_id: string;
    peran: PeranPd;
    pd_id: string | null;
    pihak: string | null;
    urutan: number;
  };
  "sakip.tema_tugas": { pemda_id: number; tugas_id: string; peran_id: string; uraian: string; urutan: number };
  "sakip.penanda_anggaran": {
    pemda_id: number;
    tema_id: string;
    simpul_id: string;
    tahun: number;
    bagian: string;
  };
};
