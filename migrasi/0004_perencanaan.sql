-- Pohon kinerja, indikator berversi, jadwal ukur, target, pagu, program prioritas.
CREATE DOMAIN sakip.kode_periode AS text CHECK (VALUE ~ '^\d{4}(-(S[12]|TW[1-4]|(0[1-9]|1[0-2])))?$');

CREATE TABLE sakip.simpul (
  pemda_id integer NOT NULL,
  simpul_id uuid NOT NULL,
  pd_id uuid NOT NULL,
  induk_id uuid,
  jenis text NOT NULL CHECK (jenis IN ('visi', 'misi', 'tujuan', 'sasaran', 'kondisi', 'program', 'kegiatan', 'sub_kegiatan')),
  kode text NOT NULL,
  nama text NOT NULL,
  nomenklatur_versi text,
  nomenklatur_kode text,
  urutan integer NOT NULL,
  PRIMARY KEY (pemda_id, simpul_id),
  UNIQUE (pemda_id, pd_id, kode),
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah,
  FOREIGN KEY (pemda_id, induk_id) REFERENCES sakip.simpul,
  CHECK ((nomenklatur_versi IS NULL) = (nomenklatur_kode IS NULL)),
  CHECK (jenis NOT IN ('program', 'kegiatan', 'sub_kegiatan') OR nomenklatur_kode IS NOT NULL)
);
CREATE INDEX simpul_induk ON sakip.simpul (pemda_id, induk_id);

CREATE TABLE sakip.indikator (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  pd_id uuid NOT NULL,
  kode text NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('IKU', 'IKD', 'IKK', 'SPM', 'SDGs', 'keluaran')),
  nama text NOT NULL,
  sumber_data text,
  penanggung_jawab_id uuid NOT NULL,
  PRIMARY KEY (pemda_id, indikator_id),
  UNIQUE (pemda_id, pd_id, kode),
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah,
  FOREIGN KEY (pemda_id, penanggung_jawab_id) REFERENCES sakip.jabatan
);
-- Satu versi berlaku sejak tahun_mulai sampai versi berikutnya.
CREATE TABLE sakip.indikator_versi (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  tahun_mulai integer NOT NULL CHECK (tahun_mulai BETWEEN 2000 AND 2100),
  definisi text NOT NULL,
  satuan text NOT NULL,
  desimal smallint NOT NULL DEFAULT 2 CHECK (desimal BETWEEN 0 AND 6),
  polaritas text NOT NULL CHECK (polaritas IN ('naik', 'turun', 'rentang')),
  aturan_turun text CHECK (aturan_turun IN ('dua_target_kurang_realisasi', 'target_per_realisasi', 'selisih_per_target')),
  agregasi text NOT NULL CHECK (agregasi IN ('akumulasi', 'posisi_akhir', 'rata_rata')),
  rumus text,
  PRIMARY KEY (pemda_id, indikator_id, tahun_mulai),
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator
);
CREATE TABLE sakip.variabel (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  tahun_mulai integer NOT NULL,
  nama text NOT NULL CHECK (nama ~ '^[a-z][a-z0-9_]{0,39}$'),
  label text NOT NULL,
  satuan text NOT NULL,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, indikator_id, tahun_mulai, nama),
  FOREIGN KEY (pemda_id, indikator_id, tahun_mulai) REFERENCES sakip.indikator_versi
);
-- Satu indikator boleh dipakai beberapa simpul tanpa disalin.
CREATE TABLE sakip.simpul_indikator (
  pemda_id integer NOT NULL,
  simpul_id uuid NOT NULL,
  indikator_id uuid NOT NULL,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, simpul_id, indikator_id),
  FOREIGN KEY (pemda_id, simpul_id) REFERENCES sakip.simpul,
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator
);
CREATE TABLE sakip.jadwal_ukur (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  periode sakip.kode_periode NOT NULL,
  PRIMARY KEY (pemda_id, indikator_id, periode),
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator
);
-- versi 0 = murni, n = perubahan ke-n; yang berlaku ialah versi tertinggi.
CREATE TABLE sakip.target (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  periode sakip.kode_periode NOT NULL,
  versi smallint NOT NULL DEFAULT 0 CHECK (versi >= 0),
  nilai numeric,
  batas_bawah numeric,
  batas_atas numeric,
  PRIMARY KEY (pemda_id, indikator_id, periode, versi),
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator,
  CHECK ((nilai IS NOT NULL AND batas_bawah IS NULL AND batas_atas IS NULL)
      OR (nilai IS NULL AND batas_bawah <= batas_atas))
);
CREATE TABLE sakip.pagu (
  pemda_id integer NOT NULL,
  simpul_id uuid NOT NULL,
  tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
  versi smallint NOT NULL DEFAULT 0 CHECK (versi >= 0),
  nilai numeric(20, 2) NOT NULL CHECK (nilai >= 0),
  sumber_dana text,
  PRIMARY KEY (pemda_id, simpul_id, tahun, versi),
  FOREIGN KEY (pemda_id, simpul_id) REFERENCES sakip.simpul
);
CREATE TABLE sakip.program_prioritas (
  pemda_id integer NOT NULL,
  tahun integer NOT NULL,
  simpul_id uuid NOT NULL,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, tahun, simpul_id),
  FOREIGN KEY (pemda_id, simpul_id) REFERENCES sakip.simpul
);

SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY[
  'simpul', 'indikator', 'indikator_versi', 'variabel', 'simpul_indikator', 'jadwal_ukur', 'target', 'pagu',
  'program_prioritas']) t;
