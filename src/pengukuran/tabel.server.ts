// Table types of pengukuran for Kysely, as migrasi/0005_pengukuran.sql declares them. Read by its own queries and by
// the importer. `numeric` travels as text, so no digit is lost.
import type { RealisasiTersimpan } from "./tipe.ts";

export type TabelPengukuran = {
  "sakip.realisasi": {
    pemda_id: number;
    indikator_id: string;
    periode: string;
    nilai: string | null;
    alasan_tidak_tersedia: string | null;
    keadaan: RealisasiTersimpan["keadaan"];
    sumber: string;
    catatan: string | null;
    diisi_oleh: string;
    diisi_pada: Date;
    disetujui_oleh: string | null;
    disetujui_pada: Date | null;
  };
  "sakip.realisasi_variabel": {
    pemda_id: number;
    indikator_id: string;
    periode: string;
    nama: string;
    nilai: string;
  };
  "sakip.tercetak": {
    pemda_id: number;
    tercetak_id: string;
    pd_id: string;
    besaran: "capaian" | "total_pagu" | "total_tema";
    indikator_id: string | null;
    tema_kode: string | null;
    periode: string;
    teks: string;
    nilai: string;
    sumber: string;
  };
};
