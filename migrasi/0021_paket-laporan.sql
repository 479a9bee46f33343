-- Paket laporan: banyak laporan dalam banyak format sekaligus, dikerjakan di latar. pd_id kosong berarti semua PD dan
-- laporan pemda sendiri. Isi berkas di penyimpanan berkas, dinamai dengan sidiknya.
CREATE TABLE sakip.paket_laporan (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  paket_id uuid NOT NULL,
  pd_id uuid,
  masa sakip.kode_periode NOT NULL,
  jenis text[] NOT NULL CHECK (cardinality(jenis) > 0),
  format text[] NOT NULL CHECK (cardinality(format) > 0),
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  batal_oleh text,
  batal_pada timestamptz,
  PRIMARY KEY (pemda_id, paket_id),
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah,
  CHECK ((batal_oleh IS NULL) = (batal_pada IS NULL))
);
-- Satu langkah per pihak yang dilaporkan: sebuah PD, atau pemda sendiri (pd_id kosong).
CREATE TABLE sakip.paket_langkah (
  pemda_id integer NOT NULL,
  paket_id uuid NOT NULL,
  urutan integer NOT NULL CHECK (urutan > 0),
  pd_id uuid,
  selesai_pada timestamptz,
  PRIMARY KEY (pemda_id, paket_id, urutan),
  FOREIGN KEY (pemda_id, paket_id) REFERENCES sakip.paket_laporan,
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah
);
-- Berkas yang jadi, atau sebab sebuah laporan tidak dapat dibuat.
CREATE TABLE sakip.paket_berkas (
  pemda_id integer NOT NULL,
  paket_id uuid NOT NULL,
  urutan integer NOT NULL,
  jenis text NOT NULL,
  format text NOT NULL,
  nama text NOT NULL,
  ukuran integer CHECK (ukuran > 0),
  sidik text CHECK (sidik ~ '^[0-9a-f]{64}$'),
  galat text,
  PRIMARY KEY (pemda_id, paket_id, urutan, jenis, format),
  FOREIGN KEY (pemda_id, paket_id, urutan) REFERENCES sakip.paket_langkah,
  CHECK (num_nonnulls(sidik, galat) = 1),
  CHECK ((sidik IS NULL) = (ukuran IS NULL))
);
SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['paket_laporan', 'paket_langkah', 'paket_berkas']) t;
