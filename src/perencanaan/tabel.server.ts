// Table types of perencanaan for Kysely, as migrasi/0004_perencanaan.sql declares them. Read by its own queries, by
// the modules above and by the importer. `numeric` travels as text, so no digit is lost.
import type { AturanTurun } from "#organisasi";
import type { Agregasi, Indikator, JenisSimpul, Polaritas } from "./tipe.ts";

export type TabelPerencanaan = {
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
};
