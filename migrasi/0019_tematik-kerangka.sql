-- Tema sebagai alat kerja: kondisi sebagai deret tahun, kerangka logis lengkap, inovasi dengan pemilik dan bukti, penanda
-- anggaran per strategi. versi bertambah sendiri setiap kali barisnya berubah; penyunting menyebut versi yang dilihatnya.
CREATE FUNCTION sistem.naikkan_versi() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.versi := OLD.versi + 1;
  RETURN NEW;
END
$$;

ALTER TABLE sakip.tema
  ADD COLUMN uraian text CHECK (btrim(uraian) <> ''),
  -- PD yang mengelola tema; tanpa PD, hanya admin pemda.
  ADD COLUMN koordinator_id uuid,
  -- Kata yang menandakan sub kegiatan mungkin mendukung tema; orang yang memutuskan.
  ADD COLUMN kata_kunci text[] NOT NULL DEFAULT '{}',
  ADD COLUMN versi integer NOT NULL DEFAULT 1,
  ADD FOREIGN KEY (pemda_id, koordinator_id) REFERENCES sakip.perangkat_daerah;

-- Satu kondisi ialah satu deret. Nilai tahunannya diisi, diambil dari realisasi indikator, atau dihitung dengan rumus
-- dari kondisi lain pada tema yang sama.
CREATE TABLE sakip.tema_kondisi_nilai (
  pemda_id integer NOT NULL,
  kondisi_id uuid NOT NULL,
  tahun integer NOT NULL CHECK (tahun BETWEEN 1945 AND 2200),
  nilai numeric NOT NULL,
  sumber text NOT NULL CHECK (btrim(sumber) <> ''),
  PRIMARY KEY (pemda_id, kondisi_id, tahun),
  FOREIGN KEY (pemda_id, kondisi_id) REFERENCES sakip.tema_kondisi
);
SELECT sistem.pasang_tabel_usaha('tema_kondisi_nilai');

ALTER TABLE sakip.tema_kondisi
  ADD COLUMN kode text CHECK (kode ~ '^[a-z0-9][a-z0-9-]*$'),
  -- Arah yang diharapkan.
  ADD COLUMN arah text CHECK (arah IN ('naik', 'turun')),
  ADD COLUMN definisi text CHECK (btrim(definisi) <> ''),
  ADD COLUMN rumus text CHECK (btrim(rumus) <> ''),
  ADD COLUMN indikator_id uuid,
  ADD COLUMN versi integer NOT NULL DEFAULT 1,
  ADD CHECK (rumus IS NULL OR indikator_id IS NULL),
  ADD FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator;

-- Baris kondisi yang bernama dan bersatuan sama menjadi satu deret.
DO $$
DECLARE pemda integer;
BEGIN
  PERFORM set_config('opensakip.pelaku', 'migrasi:0019', true);
  FOR pemda IN SELECT pemda_id FROM sakip.pemda LOOP
    PERFORM set_config('opensakip.pemda_id', pemda::text, true);
    CREATE TEMPORARY TABLE deret ON COMMIT DROP AS
      SELECT kondisi_id, tahun, nilai, sumber, tema_id, nama,
        first_value(kondisi_id) OVER (PARTITION BY tema_id, nama, satuan ORDER BY urutan, kondisi_id) AS induk
      FROM sakip.tema_kondisi WHERE pemda_id = pemda;
    INSERT INTO sakip.tema_kondisi_nilai (pemda_id, kondisi_id, tahun, nilai, sumber)
      SELECT DISTINCT ON (induk, tahun) pemda, induk, tahun, nilai, sumber FROM deret ORDER BY induk, tahun, kondisi_id = induk DESC;
    DELETE FROM sakip.tema_kondisi WHERE pemda_id = pemda AND kondisi_id IN (SELECT kondisi_id FROM deret WHERE kondisi_id <> induk);
    UPDATE sakip.tema_kondisi k SET kode = 'kondisi-' || n.nomor
      FROM (SELECT kondisi_id, row_number() OVER (PARTITION BY tema_id ORDER BY urutan, kondisi_id) AS nomor
            FROM sakip.tema_kondisi WHERE pemda_id = pemda) n
      WHERE k.pemda_id = pemda AND k.kondisi_id = n.kondisi_id;
    DROP TABLE deret;
  END LOOP;
  PERFORM set_config('opensakip.pelaku', '', true), set_config('opensakip.pemda_id', '', true);
END $$;
ALTER TABLE sakip.tema_kondisi
  DROP COLUMN tahun,
  DROP COLUMN nilai,
  DROP COLUMN sumber,
  ALTER COLUMN kode SET NOT NULL,
  ADD UNIQUE (pemda_id, tema_id, kode);

ALTER TABLE sakip.tema_permasalahan ADD COLUMN versi integer NOT NULL DEFAULT 1;
ALTER TABLE sakip.tema_strategi
  ADD COLUMN versi integer NOT NULL DEFAULT 1,
  ADD UNIQUE (pemda_id, tema_id, strategi_id);

-- Permasalahan dijawab strategi, dan diukur dengan indikator.
CREATE TABLE sakip.tema_jawaban (
  pemda_id integer NOT NULL,
  permasalahan_id uuid NOT NULL,
  strategi_id uuid NOT NULL,
  PRIMARY KEY (pemda_id, permasalahan_id, strategi_id),
  FOREIGN KEY (pemda_id, permasalahan_id) REFERENCES sakip.tema_permasalahan,
  FOREIGN KEY (pemda_id, strategi_id) REFERENCES sakip.tema_strategi
);
CREATE TABLE sakip.tema_ukuran (
  pemda_id integer NOT NULL,
  permasalahan_id uuid NOT NULL,
  indikator_id uuid NOT NULL,
  PRIMARY KEY (pemda_id, permasalahan_id, indikator_id),
  FOREIGN KEY (pemda_id, permasalahan_id) REFERENCES sakip.tema_permasalahan,
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator
);
CREATE TABLE sakip.tema_sasaran_antara (
  pemda_id integer NOT NULL,
  sasaran_antara_id uuid NOT NULL,
  strategi_id uuid NOT NULL,
  kode text NOT NULL CHECK (kode ~ '^[a-z0-9][a-z0-9-]*$'),
  uraian text NOT NULL CHECK (btrim(uraian) <> ''),
  urutan smallint NOT NULL,
  versi integer NOT NULL DEFAULT 1,
  PRIMARY KEY (pemda_id, sasaran_antara_id),
  UNIQUE (pemda_id, strategi_id, kode),
  UNIQUE (pemda_id, strategi_id, sasaran_antara_id),
  FOREIGN KEY (pemda_id, strategi_id) REFERENCES sakip.tema_strategi
);
-- Program, kegiatan, atau sub kegiatan yang menjalankan strategi.
CREATE TABLE sakip.tema_dukungan (
  pemda_id integer NOT NULL,
  dukungan_id uuid NOT NULL,
  strategi_id uuid NOT NULL,
  sasaran_antara_id uuid,
  simpul_id uuid NOT NULL,
  PRIMARY KEY (pemda_id, dukungan_id),
  UNIQUE NULLS NOT DISTINCT (pemda_id, strategi_id, sasaran_antara_id, simpul_id),
  FOREIGN KEY (pemda_id, strategi_id) REFERENCES sakip.tema_strategi,
  FOREIGN KEY (pemda_id, strategi_id, sasaran_antara_id)
    REFERENCES sakip.tema_sasaran_antara (pemda_id, strategi_id, sasaran_antara_id),
  FOREIGN KEY (pemda_id, simpul_id) REFERENCES sakip.simpul
);

ALTER TABLE sakip.tema_inovasi
  ADD COLUMN pd_id uuid,
  ADD COLUMN uraian text CHECK (btrim(uraian) <> ''),
  ADD COLUMN versi integer NOT NULL DEFAULT 1,
  ADD FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah;
-- Bukti inovasi: tautan, atau berkas di penyimpanan berkas. Baris bukti tidak pernah diubah.
CREATE TABLE sakip.tema_inovasi_bukti (
  pemda_id integer NOT NULL,
  bukti_id uuid NOT NULL,
  inovasi_id uuid NOT NULL,
  judul text NOT NULL CHECK (btrim(judul) <> ''),
  tautan text CHECK (tautan ~ '^https?://'),
  berkas text,
  ukuran integer CHECK (ukuran > 0),
  sidik text CHECK (sidik ~ '^[0-9a-f]{64}$'),
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, bukti_id),
  FOREIGN KEY (pemda_id, inovasi_id) REFERENCES sakip.tema_inovasi,
  CHECK (num_nonnulls(tautan, sidik) = 1),
  CHECK (num_nulls(berkas, ukuran, sidik) IN (0, 3))
);
CREATE INDEX tema_inovasi_bukti_milik ON sakip.tema_inovasi_bukti (pemda_id, inovasi_id);

ALTER TABLE sakip.tema_peran ADD COLUMN versi integer NOT NULL DEFAULT 1;
ALTER TABLE sakip.tema_tugas ADD COLUMN versi integer NOT NULL DEFAULT 1;
SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['tema_jawaban', 'tema_ukuran', 'tema_sasaran_antara', 'tema_dukungan',
  'tema_inovasi_bukti']) t;

-- Satu simpul dapat dibagi ke beberapa strategi dalam satu tema, bersama-sama paling banyak 100 %.
ALTER TABLE sakip.penanda_anggaran
  ADD COLUMN penanda_id uuid,
  ADD COLUMN strategi_id uuid,
  ADD COLUMN versi integer NOT NULL DEFAULT 1;
DO $$
DECLARE pemda integer;
BEGIN
  PERFORM set_config('opensakip.pelaku', 'migrasi:0019', true);
  FOR pemda IN SELECT pemda_id FROM sakip.pemda LOOP
    PERFORM set_config('opensakip.pemda_id', pemda::text, true);
    UPDATE sakip.penanda_anggaran SET penanda_id = gen_random_uuid() WHERE pemda_id = pemda;
  END LOOP;
  PERFORM set_config('opensakip.pelaku', '', true), set_config('opensakip.pemda_id', '', true);
END $$;
DROP POLICY pemda ON sakip.penanda_anggaran;
DROP TRIGGER wajib_pelaku ON sakip.penanda_anggaran;
DROP TRIGGER jejak_tambah ON sakip.penanda_anggaran;
DROP TRIGGER jejak_ubah ON sakip.penanda_anggaran;
DROP TRIGGER jejak_hapus ON sakip.penanda_anggaran;
ALTER TABLE sakip.penanda_anggaran
  DROP CONSTRAINT penanda_anggaran_pkey,
  ADD PRIMARY KEY (pemda_id, penanda_id),
  ADD UNIQUE NULLS NOT DISTINCT (pemda_id, tema_id, tahun, simpul_id, strategi_id),
  ADD FOREIGN KEY (pemda_id, tema_id, strategi_id) REFERENCES sakip.tema_strategi (pemda_id, tema_id, strategi_id);
CREATE INDEX penanda_anggaran_simpul ON sakip.penanda_anggaran (pemda_id, simpul_id, tahun);
SELECT sistem.pasang_tabel_usaha('penanda_anggaran');

CREATE FUNCTION sistem.periksa_bagian_tema() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE jumlah numeric;
BEGIN
  SELECT sum(bagian) INTO jumlah FROM sakip.penanda_anggaran
  WHERE pemda_id = NEW.pemda_id AND tema_id = NEW.tema_id AND tahun = NEW.tahun AND simpul_id = NEW.simpul_id;
  IF jumlah > 100 THEN
    RAISE EXCEPTION 'Bagian anggaran satu simpul dalam satu tema berjumlah % persen.', jumlah
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bagian_tema_paling_banyak_100';
  END IF;
  RETURN NULL;
END
$$;
-- Diperiksa saat transaksi selesai: bagian boleh dipindahkan dari satu strategi ke strategi lain baris demi baris.
CREATE CONSTRAINT TRIGGER bagian_tema AFTER INSERT OR UPDATE ON sakip.penanda_anggaran
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sistem.periksa_bagian_tema();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tema', 'tema_kondisi', 'tema_permasalahan', 'tema_strategi', 'tema_sasaran_antara',
    'tema_inovasi', 'tema_peran', 'tema_tugas', 'penanda_anggaran'] LOOP
    EXECUTE format('CREATE TRIGGER naikkan_versi BEFORE UPDATE ON sakip.%I FOR EACH ROW EXECUTE FUNCTION sistem.naikkan_versi()', t);
  END LOOP;
END $$;
