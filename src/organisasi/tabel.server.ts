// Table types of organisasi for Kysely, as migrasi/0003_organisasi.sql declares them. Read by its own queries and by
// the importer. `numeric` and `date` travel as text, so no digit and no day is lost.
import type { AturanTurun, StatusPejabat } from "./tipe.ts";

export type TabelOrganisasi = {
  "sakip.pemda": {
    pemda_id: number;
    kode_wilayah: string;
    nama: string;
    istilah_triwulan: "triwulan" | "tribulan";
  };
  "sakip.kebijakan_capaian": {
    pemda_id: number;
    tahun: number;
    desimal: number;
    batas_bawah: string | null;
    batas_atas: string | null;
    aturan_turun: AturanTurun;
    dasar: string;
  };
  "sakip.skala_realisasi": {
    pemda_id: number;
    tahun: number;
    urutan: number;
    batas_bawah: string | null;
    predikat: string;
  };
  "sakip.perangkat_daerah": {
    pemda_id: number;
    pd_id: string;
    kode: string;
    nama: string;
    nama_singkat: string;
    bidang: string[];
    urutan: number;
  };
  "sakip.jabatan": {
    pemda_id: number;
    jabatan_id: string;
    pd_id: string;
    kode: string;
    nama: string;
    kepala: boolean;
    unit: string | null;
    atasan_id: string | null;
  };
  "sakip.pejabat": {
    pemda_id: number;
    pejabat_id: string;
    jabatan_id: string;
    nama: string;
    status: StatusPejabat;
    mulai: string | null;
    selesai: string | null;
  };
};
