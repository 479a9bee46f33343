-- Tema lintas perangkat daerah: kondisi, permasalahan, strategi, inovasi, peran, anggaran bertanda.
CREATE TABLE sakip.tema (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  tema_id uuid NOT NULL,
  kode text NOT NULL CHECK (kode ~ '^[a-z0-9-]+$'),
  nama text NOT NULL,
  judul_strategi text NOT NULL,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, tema_id),
  UNIQUE (pemda_id, kode)
);
CREATE TABLE sakip.tema_kondisi (
  pemda_id integer NOT NULL,
  kondisi_id uuid NOT NULL,
  tema_id uuid NOT NULL,
  nama text NOT NULL,
  tahun integer NOT NULL,
  nilai numeric NOT NULL,
  satuan text NOT NULL,
  sumber text NOT NULL,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, kondisi_id),
  FOREIGN KEY (pemda_id, tema_id) REFERENCES sakip.tema
);
CREATE TABLE sakip.tema_permasalahan (
  pemda_id integer NOT NULL,
  permasalahan_id uuid NOT NULL,
  tema_id uuid NOT NULL,
  uraian text NOT NULL,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, permasalahan_id),
  FOREIGN KEY (pemda_id, tema_id) REFERENCES sakip.tema
);
CREATE TABLE sakip.tema_strategi (
  pemda_id integer NOT NULL,
  strategi_id uuid NOT NULL,
  tema_id uuid NOT NULL,
  kode text NOT NULL,
  uraian text NOT NULL,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, strategi_id),
  UNIQUE (pemda_id, tema_id, kode),
  FOREIGN KEY (pemda_id, tema_id) REFERENCES sakip.tema
);
CREATE TABLE sakip.tema_inovasi (
  pemda_id integer NOT NULL,
  inovasi_id uuid NOT NULL,
  strategi_id uuid NOT NULL,
  nama text NOT NULL,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, inovasi_id),
  FOREIGN KEY (pemda_id, strategi_id) REFERENCES sakip.tema_strategi
);
CREATE TABLE sakip.tema_peran (
  pemda_id integer NOT NULL,
  peran_id uuid NOT NULL,
  tema_id uuid NOT NULL,
  peran text NOT NULL CHECK (peran IN ('utama', 'penunjang', 'eksternal')),
  pd_id uuid,
  pihak text,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, peran_id),
  FOREIGN KEY (pemda_id, tema_id) REFERENCES sakip.tema,
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah,
  CHECK ((peran = 'eksternal' AND pd_id IS NULL AND pihak IS NOT NULL) OR (peran <> 'eksternal' AND pd_id IS NOT NULL AND pihak IS NULL))
);
CREATE TABLE sakip.tema_tugas (
  pemda_id integer NOT NULL,
  tugas_id uuid NOT NULL,
  peran_id uuid NOT NULL,
  uraian text NOT NULL,
  urutan smallint NOT NULL,
  PRIMARY KEY (pemda_id, tugas_id),
  FOREIGN KEY (pemda_id, peran_id) REFERENCES sakip.tema_peran
);
-- Bagian (persen) pagu simpul yang mendukung tema pada satu tahun.
CREATE TABLE sakip.penanda_anggaran (
  pemda_id integer NOT NULL,
  tema_id uuid NOT NULL,
  simpul_id uuid NOT NULL,
  tahun integer NOT NULL,
  bagian numeric NOT NULL DEFAULT 100 CHECK (bagian > 0 AND bagian <= 100),
  PRIMARY KEY (pemda_id, tema_id, simpul_id, tahun),
  FOREIGN KEY (pemda_id, tema_id) REFERENCES sakip.tema,
  FOREIGN KEY (pemda_id, simpul_id) REFERENCES sakip.simpul
);

SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['tema', 'tema_kondisi', 'tema_permasalahan', 'tema_strategi',
  'tema_inovasi', 'tema_peran', 'tema_tugas', 'penanda_anggaran']) t;
