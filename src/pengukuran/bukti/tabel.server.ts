// Table types of evidence for Kysely, as migrasi/0010_bukti.sql declares them.
import type { TipeBerkas } from "#inti";

export type TabelBukti = {
  "sakip.bukti": {
    pemda_id: number;
    bukti_id: string;
    indikator_id: string;
    periode: string;
    bentuk: "berkas" | "tautan";
    jenis: string | null;
    keterangan: string | null;
    nama: string | null;
    tipe: TipeBerkas | null;
    ukuran: number | null;
    sidik: string | null;
    url: string | null;
    oleh_id: string;
    oleh_nama: string;
    pada: Date;
    menggantikan: string | null;
    alasan: string | null;
    dihapus_pada: Date | null;
    dihapus_oleh: string | null;
    alasan_hapus: string | null;
  };
  "sakip.syarat_bukti": {
    pemda_id: number;
    indikator_id: string;
    jenis: string;
    urutan: number;
  };
};
