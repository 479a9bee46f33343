// Table types of perencanaan for Kysely, as migrasi/0004_perencanaan.sql and
// migrasi/0015_dokumen-rencana.sql declare them. Read by its own queries, by
// the modules above and by the importer. `numeric` travels as text, so no digit is lost.
import type { AturanTurun } from "#organisasi";
import type { TabelOrganisasi } from "#organisasi/server";
import type { JenisBaris, JenisDokumen, TingkatKinerja } from "./rancangan/baris.ts";
import type { AksiVersi } from "./rancangan/keadaan-versi.ts";
import type { Agregasi, Indikator, JenisSimpul, Polaritas } from "./tipe.ts";

export type TabelPerencanaan = Pick<TabelOrganisasi, "sakip.perangkat_daerah" | "sakip.jabatan"> & {
  "sakip.simpul": {
    pemda_id: number;
    simpul_id: string;
    pd_id: string;
    induk_id: string | null;
    jenis: JenisSimpul;
    kode: string;
    nama: string;
    nomenklatur_versi: string | null;
    nomenklatur_kode: string | null;
    urutan: number;
    tingkat: TingkatKinerja | null;
    jabatan_id: string | null;
    berlaku_mulai: number | null;
    berlaku_sampai: number | null;
  };
  "sakip.indikator": {
    pemda_id: number;
    indikator_id: string;
    pd_id: string;
    kode: string;
    jenis: Indikator["jenis"];
    nama: string;
    sumber_data: string | null;
    penanggung_jawab_id: string;
    alasan_pemilihan: string | null;
    berlaku_sampai: number | null;
  };
  "sakip.indikator_versi": {
    pemda_id: number;
    indikator_id: string;
    tahun_mulai: number;
    definisi: string;
    satuan: string;
    desimal: number;
    polaritas: Polaritas;
    aturan_turun: AturanTurun | null;
    agregasi: Agregasi;
    rumus: string | null;
  };
  "sakip.variabel": {
    pemda_id: number;
    indikator_id: string;
    tahun_mulai: number;
    nama: string;
    label: string;
    satuan: string;
    urutan: number;
  };
  "sakip.simpul_indikator": { pemda_id: number; simpul_id: string; indikator_id: string; urutan: number };
  "sakip.jadwal_ukur": { pemda_id: number; indikator_id: string; periode: string };
  "sakip.target": {
    pemda_id: number;
    indikator_id: string;
    periode: string;
    versi: number;
    nilai: string | null;
    batas_bawah: string | null;
    batas_atas: string | null;
    alasan: string | null;
  };
  "sakip.pagu": {
    pemda_id: number;
    simpul_id: string;
    tahun: number;
    versi: number;
    nilai: string;
    sumber_dana: string | null;
  };
  "sakip.program_prioritas": { pemda_id: number; tahun: number; simpul_id: string; urutan: number };
  "sakip.simpul_lintas": { pemda_id: number; simpul_id: string; pd_id: string; dukungan: string };
  "sakip.target_renstra": {
    pemda_id: number;
    indikator_id: string;
    tahun: number;
    nilai: string | null;
    batas_bawah: string | null;
    batas_atas: string | null;
    alasan: string | null;
  };
  "sakip.pagu_renstra": { pemda_id: number; simpul_id: string; tahun: number; nilai: string };
  "sakip.rencana_aksi": {
    pemda_id: number;
    aksi_id: string;
    indikator_id: string;
    tahun: number;
    urutan: number;
    uraian: string;
    penanggung_jawab_id: string;
    simpul_id: string | null;
    triwulan: number[];
  };
  "sakip.dokumen_rencana": {
    pemda_id: number;
    dokumen_id: string;
    pd_id: string;
    jenis: JenisDokumen;
    judul: string;
    tahun_mulai: number;
    tahun_selesai: number;
    tahun_dasar: number | null;
  };
  "sakip.versi_rencana": { pemda_id: number; versi_id: string; dokumen_id: string; nomor: number; alasan: string };
  "sakip.tindakan_rencana": {
    pemda_id: number;
    versi_id: string;
    urutan: number;
    aksi: AksiVersi;
    oleh: string;
    pada: Date;
    catatan: string | null;
    dasar: string | null;
    tanggal: string | null;
  };
  "sakip.rancangan": {
    pemda_id: number;
    versi_id: string;
    jenis: JenisBaris;
    kunci: string;
    revisi: number;
    isi: unknown;
  };
};
