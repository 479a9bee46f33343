// Table types of packages of reports for Kysely, as migrasi/0021_paket-laporan.sql declares them.
type Paket = { pemda_id: number; paket_id: string };

export type TabelPaket = {
  "sakip.paket_laporan": Paket & {
    pd_id: string | null;
    masa: string;
    jenis: string[];
    format: string[];
    oleh: string;
    pada: Date;
    batal_oleh: string | null;
    batal_pada: Date | null;
  };
  "sakip.paket_langkah": Paket & { urutan: number; pd_id: string | null; selesai_pada: Date | null };
  "sakip.paket_berkas": Paket & {
    urutan: number;
    jenis: string;
    format: string;
    nama: string;
    ukuran: number | null;
    sidik: string | null;
    galat: string | null;
  };
};
