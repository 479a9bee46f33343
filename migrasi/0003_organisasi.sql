-- Pemda, perangkat daerah, jabatan, pejabat, dan kebijakan penghitungan capaian per tahun.
CREATE TABLE sakip.pemda (
  pemda_id integer PRIMARY KEY CHECK (pemda_id > 0),
  kode_wilayah text NOT NULL,
  nama text NOT NULL,
  istilah_triwulan text NOT NULL DEFAULT 'triwulan' CHECK (istilah_triwulan IN ('triwulan', 'tribulan'))
);

-- Dibekukan per tahun: aturan yang berubah tidak mengubah capaian tahun yang lalu.
CREATE TABLE sakip.kebijakan_capaian (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
  desimal smallint NOT NULL DEFAULT 2 CHECK (desimal BETWEEN 0 AND 6),
  batas_bawah numeric DEFAULT 0,
  batas_atas numeric,
  aturan_turun text NOT NULL CHECK (aturan_turun IN ('dua_target_kurang_realisasi', 'target_per_realisasi', 'selisih_per_target')),
  dasar text NOT NULL,
  PRIMARY KEY (pemda_id, tahun)
);
-- Pita setengah terbuka [batas_bawah, batas berikutnya); pita pertama tanpa batas bawah, jadi tidak ada celah.
CREATE TABLE sakip.skala_realisasi (
  pemda_id integer NOT NULL,
  tahun integer NOT NULL,
  urutan smallint NOT NULL,
  batas_bawah numeric,
  predikat text NOT NULL,
  PRIMARY KEY (pemda_id, tahun, urutan),
  FOREIGN KEY (pemda_id, tahun) REFERENCES sakip.kebijakan_capaian,
  CHECK ((urutan = 1) = (batas_bawah IS NULL))
);

CREATE TABLE sakip.perangkat_daerah (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  pd_id uuid NOT NULL,
  kode text NOT NULL CHECK (kode ~ '^[a-z0-9-]+$'),
  nama text NOT NULL,
  nama_singkat text NOT NULL,
  bidang text[] NOT NULL DEFAULT '{}',
  urutan integer NOT NULL,
  PRIMARY KEY (pemda_id, pd_id),
  UNIQUE (pemda_id, kode)
);
CREATE TABLE sakip.jabatan (
  pemda_id integer NOT NULL,
  jabatan_id uuid NOT NULL,
  pd_id uuid NOT NULL,
  kode text NOT NULL,
  nama text NOT NULL,
  kepala boolean NOT NULL DEFAULT false,
  PRIMARY KEY (pemda_id, jabatan_id),
  UNIQUE (pemda_id, pd_id, kode),
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah
);
CREATE TABLE sakip.pejabat (
  pemda_id integer NOT NULL,
  pejabat_id uuid NOT NULL,
  jabatan_id uuid NOT NULL,
  nama text NOT NULL,
  status text NOT NULL CHECK (status IN ('definitif', 'plt', 'plh')),
  mulai date,
  selesai date,
  PRIMARY KEY (pemda_id, pejabat_id),
  FOREIGN KEY (pemda_id, jabatan_id) REFERENCES sakip.jabatan,
  CHECK (selesai >= mulai)
);

SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY[
  'pemda', 'kebijakan_capaian', 'skala_realisasi', 'perangkat_daerah', 'jabatan', 'pejabat']) t;
