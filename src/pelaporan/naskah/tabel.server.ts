// Table types of reports with texts for Kysely, as migrasi/0020_naskah-laporan.sql declares them.
import type { TindakanNaskah } from "./alur-naskah.ts";

type Laporan = { pemda_id: number; laporan_id: string };

export type TabelNaskah = {
  "sakip.laporan_naskah": Laporan & { jenis: string; pd_id: string | null; periode: string; oleh: string; pada: Date };
  "sakip.laporan_teks": Laporan & { kunci: string; versi: number; isi: string | null; oleh: string; pada: Date };
  "sakip.laporan_komentar": Laporan & {
    komentar_id: string;
    kunci: string;
    induk_id: string | null;
    isi: string;
    oleh: string;
    pada: Date;
    selesai_oleh: string | null;
    selesai_pada: Date | null;
  };
  "sakip.laporan_tindakan": Laporan & {
    urutan: number;
    tindakan: TindakanNaskah;
    alasan: string | null;
    oleh: string;
    pada: Date;
  };
  "sakip.laporan_penetapan": Laporan & {
    urutan: number;
    isi: unknown;
    sidik: string;
    alamat: string;
    oleh: string;
    pada: Date;
  };
  "sakip.laporan_berkas": Laporan & { urutan: number; format: string; ukuran: number; sidik: string };
};
