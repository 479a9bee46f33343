// Table types of pengukuran for Kysely, as migrasi/0005_pengukuran.sql and 0009_alur-pengukuran.sql declare them. Read by
// its own queries and by the importer. `numeric` and `date` travel as text, so no digit and no day is lost.
import type { AturanTurun } from "#organisasi";
import type { Agregasi, Polaritas, Variabel } from "#perencanaan";
import type { CatatanTindakan, Keadaan } from "./alur.ts";
import type { IsiLama } from "./entri.ts";
import type { RekapKosong } from "./kebijakan-ukur.ts";
import type { RealisasiTersimpan } from "./tipe.ts";

/**
 * Columns that only the workflow fills; the importer leaves them to their defaults, so they stand apart from the tables
 * it knows.
 */
export type TabelAlur = {
  "sakip.realisasi": TabelPengukuran["sakip.realisasi"] & {
    versi: number;
    faktor_pendukung: string | null;
    faktor_penghambat: string | null;
    tindak_lanjut: string | null;
    terbit: IsiLama | null;
  };
  "sakip.tindakan_realisasi": {
    pemda_id: number;
    indikator_id: string;
    periode: string;
    urutan: number;
    tindakan: CatatanTindakan["tindakan"];
    keadaan: Keadaan | null;
    oleh_id: string | null;
    oleh_nama: string;
    pada: Date;
    versi: number;
    catatan: string | null;
    sebelum: IsiLama | null;
  };
  "sakip.jadwal_pengisian": TabelPengukuran["sakip.jadwal_pengisian"] & {
    dikunci_pada: Date | null;
    dibekukan_pada: Date | null;
  };
  "sakip.jadwal_pengecualian": {
    pemda_id: number;
    periode: string;
    pd_id: string;
    batas: string | null;
    kunci: "terkunci" | "terbuka" | null;
    alasan: string;
  };
  "sakip.beku_pengukuran": {
    pemda_id: number;
    indikator_id: string;
    periode: string;
    jadwal: string;
    versi_sejak: number;
    satuan: string;
    desimal: number;
    polaritas: Polaritas;
    aturan_turun: AturanTurun | null;
    agregasi: Agregasi;
    rumus: string | null;
    variabel: readonly Variabel[];
    target: string | null;
    target_bawah: string | null;
    target_atas: string | null;
    target_asal: readonly string[];
    kebijakan_aturan_turun: AturanTurun | null;
    kebijakan_desimal: number | null;
    kebijakan_batas_bawah: string | null;
    kebijakan_batas_atas: string | null;
  };
  "sakip.realisasi_anggaran": {
    pemda_id: number;
    simpul_id: string;
    periode: string;
    nilai: string | null;
    versi: number;
    diisi_oleh: string;
    diisi_pada: Date;
  };
  "sakip.kebijakan_capaian": {
    pemda_id: number;
    tahun: number;
    tindak_lanjut_di_bawah: string;
    tindak_lanjut_di_atas: string;
    rasio_lonjakan: string;
    rekap_batas_atas: string | null;
    rekap_kosong: RekapKosong;
  };
};

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
  "sakip.jadwal_pengisian": {
    pemda_id: number;
    periode: string;
    dibuka: string;
    batas: string;
  };
};
