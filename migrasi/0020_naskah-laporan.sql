-- Naskah laporan: teks yang ditulis orang dalam sebuah laporan, per jenis, perangkat daerah, dan periode. pd_id kosong
-- berarti laporan pemda sendiri.
CREATE TABLE sakip.laporan_naskah (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  laporan_id uuid NOT NULL,
  jenis text NOT NULL CHECK (jenis ~ '^[a-z][a-z0-9-]{0,59}$'),
  pd_id uuid,
  periode sakip.kode_periode NOT NULL,
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, laporan_id),
  UNIQUE NULLS NOT DISTINCT (pemda_id, jenis, pd_id, periode),
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah
);

-- Setiap versi teks sebuah blok; yang bernomor terbesar berlaku. Baris tidak pernah diubah. isi kosong (NULL): kembali ke
-- draf yang disusun dari angka.
CREATE TABLE sakip.laporan_teks (
  pemda_id integer NOT NULL,
  laporan_id uuid NOT NULL,
  kunci text NOT NULL CHECK (kunci <> '' AND length(kunci) <= 200),
  versi integer NOT NULL CHECK (versi > 0),
  isi text CHECK (length(isi) <= 30000),
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, laporan_id, kunci, versi),
  FOREIGN KEY (pemda_id, laporan_id) REFERENCES sakip.laporan_naskah
);

-- Komentar pada sebuah blok. induk_id kosong: awal percakapan, yang dapat ditandai selesai; selainnya sebuah balasan.
CREATE TABLE sakip.laporan_komentar (
  pemda_id integer NOT NULL,
  laporan_id uuid NOT NULL,
  komentar_id uuid NOT NULL,
  kunci text NOT NULL CHECK (kunci <> '' AND length(kunci) <= 200),
  induk_id uuid,
  isi text NOT NULL CHECK (btrim(isi) <> '' AND length(isi) <= 4000),
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  selesai_oleh text,
  selesai_pada timestamptz,
  PRIMARY KEY (pemda_id, laporan_id, komentar_id),
  FOREIGN KEY (pemda_id, laporan_id) REFERENCES sakip.laporan_naskah,
  FOREIGN KEY (pemda_id, laporan_id, induk_id) REFERENCES sakip.laporan_komentar,
  CHECK ((selesai_oleh IS NULL) = (selesai_pada IS NULL)),
  CHECK (induk_id IS NULL OR selesai_pada IS NULL)
);

-- Jalan naskah dari draf sampai ditetapkan; keadaannya dilipat dari daftar ini, tidak pernah ditulis.
CREATE TABLE sakip.laporan_tindakan (
  pemda_id integer NOT NULL,
  laporan_id uuid NOT NULL,
  urutan integer NOT NULL CHECK (urutan > 0),
  tindakan text NOT NULL CHECK (tindakan IN ('ajukan', 'tarik', 'kembalikan', 'tetapkan', 'batalkan')),
  alasan text CHECK (btrim(alasan) <> '' AND length(alasan) <= 1000),
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, laporan_id, urutan),
  FOREIGN KEY (pemda_id, laporan_id) REFERENCES sakip.laporan_naskah,
  CHECK (tindakan NOT IN ('kembalikan', 'batalkan') OR alasan IS NOT NULL)
);

-- Laporan persis seperti ditetapkan. isi memuat dokumen dan angka hidupnya; sidik ialah SHA-256 dari bentuk baku isi itu.
CREATE TABLE sakip.laporan_penetapan (
  pemda_id integer NOT NULL,
  laporan_id uuid NOT NULL,
  urutan integer NOT NULL,
  isi jsonb NOT NULL,
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  -- Alamat pemeriksaan yang tercetak di laporan.
  alamat text NOT NULL,
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, laporan_id, urutan),
  UNIQUE (pemda_id, sidik),
  FOREIGN KEY (pemda_id, laporan_id, urutan) REFERENCES sakip.laporan_tindakan
);

-- Berkas jadi setiap format saat ditetapkan: unduhan laporan itu sama untuk selamanya. Isinya di penyimpanan berkas.
CREATE TABLE sakip.laporan_berkas (
  pemda_id integer NOT NULL,
  laporan_id uuid NOT NULL,
  urutan integer NOT NULL,
  format text NOT NULL CHECK (format ~ '^[a-z]{2,8}$'),
  ukuran integer NOT NULL CHECK (ukuran > 0),
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (pemda_id, laporan_id, urutan, format),
  FOREIGN KEY (pemda_id, laporan_id, urutan) REFERENCES sakip.laporan_penetapan
);

SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['laporan_naskah', 'laporan_teks', 'laporan_komentar',
  'laporan_tindakan', 'laporan_penetapan', 'laporan_berkas']) t;
