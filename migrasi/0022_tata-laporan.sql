-- Tata laporan: rupa laporan sebuah pemda. Logo yang pernah dipakai tidak dihapus, karena laporan yang sudah ditetapkan
-- memakainya; isinya di penyimpanan berkas, dinamai dengan sidiknya.
CREATE TABLE sakip.logo_laporan (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  jenis text NOT NULL CHECK (jenis IN ('png', 'jpg')),
  lebar integer NOT NULL CHECK (lebar BETWEEN 1 AND 10000),
  tinggi integer NOT NULL CHECK (tinggi BETWEEN 1 AND 10000),
  ukuran integer NOT NULL CHECK (ukuran > 0),
  nama text NOT NULL,
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, sidik)
);

-- Satu baris per pemda; tanpa baris, laporan memakai rupa baku. Tepi dalam milimeter.
CREATE TABLE sakip.tata_laporan (
  pemda_id integer PRIMARY KEY REFERENCES sakip.pemda,
  warna_utama text NOT NULL CHECK (warna_utama ~ '^[0-9A-F]{6}$'),
  warna_aksen text NOT NULL CHECK (warna_aksen ~ '^[0-9A-F]{6}$'),
  huruf text NOT NULL CHECK (huruf IN ('arial', 'times', 'cambria')),
  -- Kosong keempatnya: tepi baku setiap format.
  tepi_atas smallint CHECK (tepi_atas BETWEEN 15 AND 40),
  tepi_bawah smallint CHECK (tepi_bawah BETWEEN 15 AND 40),
  tepi_kiri smallint CHECK (tepi_kiri BETWEEN 15 AND 40),
  tepi_kanan smallint CHECK (tepi_kanan BETWEEN 15 AND 40),
  -- Kosong: tanpa kop.
  kop_baris text[] NOT NULL DEFAULT '{}' CHECK (cardinality(kop_baris) <= 3),
  alamat text NOT NULL DEFAULT '',
  telepon text NOT NULL DEFAULT '',
  surel text NOT NULL DEFAULT '',
  situs text NOT NULL DEFAULT '',
  tanda_tangan text NOT NULL CHECK (tanda_tangan IN ('tanpa', 'titik', 'hari')),
  tempat text NOT NULL DEFAULT '',
  logo_sidik text,
  versi integer NOT NULL CHECK (versi > 0),
  FOREIGN KEY (pemda_id, logo_sidik) REFERENCES sakip.logo_laporan,
  CHECK (num_nulls(tepi_atas, tepi_bawah, tepi_kiri, tepi_kanan) IN (0, 4))
);

-- Alamat dan kontak pada kop sebuah perangkat daerah; tanpa baris, kopnya memakai alamat pemda.
CREATE TABLE sakip.tata_laporan_pd (
  pemda_id integer NOT NULL,
  pd_id uuid NOT NULL,
  alamat text NOT NULL DEFAULT '',
  telepon text NOT NULL DEFAULT '',
  surel text NOT NULL DEFAULT '',
  situs text NOT NULL DEFAULT '',
  versi integer NOT NULL CHECK (versi > 0),
  PRIMARY KEY (pemda_id, pd_id),
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah
);

SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['logo_laporan', 'tata_laporan', 'tata_laporan_pd']) t;
