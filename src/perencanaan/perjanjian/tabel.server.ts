// Table types of perjanjian kinerja for Kysely, as migrasi/0017_perjanjian-kinerja.sql declares them.
export type TabelPerjanjian = {
  "sakip.perjanjian": {
    pemda_id: number;
    perjanjian_id: string;
    pd_id: string;
    jabatan_id: string;
    tahun: number;
    nomor: number;
    alasan: string | null;
    triwulan: boolean;
    disusun_oleh: string;
    disusun_pada: Date;
  };
  "sakip.perjanjian_naskah": {
    pemda_id: number;
    perjanjian_id: string;
    isi: unknown;
    sidik: string;
    alamat: string;
    oleh: string;
    pada: Date;
  };
  "sakip.perjanjian_berkas": {
    pemda_id: number;
    berkas_id: string;
    perjanjian_id: string;
    nama: string;
    ukuran: number;
    sidik: string;
    oleh: string;
    pada: Date;
  };
};
