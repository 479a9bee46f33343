-- Bukti realisasi (berkas dan tautan) dan bukti yang diwajibkan bagi satu indikator.

-- Isi berkas tidak di sini: sidik (SHA-256) menyebut isi di penyimpanan berkas, yang tidak pernah menghapusnya.
-- Baris tidak pernah dihapus: yang diganti ditunjuk oleh penggantinya, yang dihapus menyebut oleh siapa dan mengapa.
CREATE TABLE sakip.bukti (
  pemda_id integer NOT NULL,
  bukti_id uuid NOT NULL,
  indikator_id uuid NOT NULL,
  periode sakip.kode_periode NOT NULL,
  bentuk text NOT NULL CHECK (bentuk IN ('berkas', 'tautan')),
  -- Seperti pada syarat_bukti ("Daftar hadir"); NULL berarti bukti pendukung lain.
  jenis text CHECK (btrim(jenis) <> ''),
  keterangan text CHECK (btrim(keterangan) <> ''),
  nama text,
  tipe text CHECK (tipe IN ('pdf', 'png', 'jpg', 'webp', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'csv', 'txt')),
  ukuran integer CHECK (ukuran > 0),
  sidik text CHECK (sidik ~ '^[0-9a-f]{64}$'),
  url text CHECK (url ~ '^https?://'),
  oleh_id uuid NOT NULL,
  oleh_nama text NOT NULL,
  pada timestamptz NOT NULL,
  menggantikan uuid,
  -- Mengapa mengganti, atau mengapa ditambahkan sesudah dikunci (koreksi).
  alasan text CHECK (btrim(alasan) <> ''),
  dihapus_pada timestamptz,
  dihapus_oleh text,
  alasan_hapus text CHECK (btrim(alasan_hapus) <> ''),
  PRIMARY KEY (pemda_id, bukti_id),
  -- Satu bukti hanya dapat diganti sekali: rantainya tidak bercabang.
  UNIQUE (pemda_id, menggantikan),
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator,
  FOREIGN KEY (pemda_id, menggantikan) REFERENCES sakip.bukti,
  FOREIGN KEY (pemda_id, oleh_id) REFERENCES sakip.pengguna,
  CHECK ((bentuk = 'berkas') = (nama IS NOT NULL)),
  CHECK ((bentuk = 'berkas') = (tipe IS NOT NULL)),
  CHECK ((bentuk = 'berkas') = (ukuran IS NOT NULL)),
  CHECK ((bentuk = 'berkas') = (sidik IS NOT NULL)),
  CHECK ((bentuk = 'tautan') = (url IS NOT NULL)),
  CHECK (menggantikan IS NULL OR alasan IS NOT NULL),
  CHECK ((dihapus_pada IS NULL) = (dihapus_oleh IS NULL)),
  CHECK ((dihapus_pada IS NULL) = (alasan_hapus IS NULL))
);
CREATE INDEX bukti_sel ON sakip.bukti (pemda_id, indikator_id, periode);

CREATE TABLE sakip.syarat_bukti (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  jenis text NOT NULL CHECK (btrim(jenis) = jenis AND jenis <> ''),
  urutan smallint NOT NULL CHECK (urutan > 0),
  PRIMARY KEY (pemda_id, indikator_id, jenis),
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator
);
SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['bukti', 'syarat_bukti']) t;
