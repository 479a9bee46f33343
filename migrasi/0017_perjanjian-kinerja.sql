-- Perjanjian kinerja (PermenPANRB 53/2014) per jabatan dan tahun: nomor 0 = murni, n = perubahan ke-n.
CREATE TABLE sakip.perjanjian (
  pemda_id integer NOT NULL,
  perjanjian_id uuid NOT NULL,
  pd_id uuid NOT NULL,
  jabatan_id uuid NOT NULL,
  tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
  nomor smallint NOT NULL CHECK (nomor >= 0),
  alasan text CHECK (btrim(alasan) <> ''),
  -- Lampiran ketiga: target per triwulan.
  triwulan boolean NOT NULL DEFAULT false,
  disusun_oleh text NOT NULL,
  disusun_pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, perjanjian_id),
  UNIQUE (pemda_id, jabatan_id, tahun, nomor),
  FOREIGN KEY (pemda_id, pd_id, jabatan_id) REFERENCES sakip.jabatan (pemda_id, pd_id, jabatan_id),
  CHECK ((nomor = 0) = (alasan IS NULL))
);
CREATE INDEX perjanjian_pd ON sakip.perjanjian (pemda_id, pd_id, tahun);

-- Isi yang ditandatangani, persis seperti saat ditandatangani. sidik ialah SHA-256 dari bentuk baku isi itu.
CREATE TABLE sakip.perjanjian_naskah (
  pemda_id integer NOT NULL,
  perjanjian_id uuid NOT NULL,
  isi jsonb NOT NULL,
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  -- Alamat pemeriksaan yang tercetak di kaki naskah.
  alamat text NOT NULL,
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, perjanjian_id),
  UNIQUE (pemda_id, sidik),
  FOREIGN KEY (pemda_id, perjanjian_id) REFERENCES sakip.perjanjian
);

-- Pindaian atau PDF bertanda tangan elektronik. Isi berkas di penyimpanan berkas; baris tidak pernah dihapus.
CREATE TABLE sakip.perjanjian_berkas (
  pemda_id integer NOT NULL,
  berkas_id uuid NOT NULL,
  perjanjian_id uuid NOT NULL,
  nama text NOT NULL,
  ukuran integer NOT NULL CHECK (ukuran > 0),
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, berkas_id),
  FOREIGN KEY (pemda_id, perjanjian_id) REFERENCES sakip.perjanjian_naskah
);
CREATE INDEX perjanjian_berkas_milik ON sakip.perjanjian_berkas (pemda_id, perjanjian_id);

SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['perjanjian', 'perjanjian_naskah', 'perjanjian_berkas']) t;
