-- Data peraturan yang sama bagi semua pemda. Dimuat dari folder referensi/ bersama sumbernya.
CREATE TABLE acuan.nomenklatur (
  versi text NOT NULL,
  kode text NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('urusan', 'bidang', 'program', 'kegiatan', 'sub_kegiatan')),
  nama text NOT NULL,
  kinerja text,
  indikator text,
  satuan text,
  cakupan text NOT NULL,
  sumber text NOT NULL,
  PRIMARY KEY (versi, kode, cakupan)
);
CREATE TABLE acuan.wilayah (
  kode text PRIMARY KEY,
  jenis text NOT NULL CHECK (jenis IN ('provinsi', 'kabupaten', 'kota')),
  nama text NOT NULL,
  kode_induk text
);
