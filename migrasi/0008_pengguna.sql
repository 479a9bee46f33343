-- Pengguna, peran, jadwal pengisian, dan ruang masuk (sandi, sesi, percobaan).
CREATE TABLE sakip.pengguna (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  pengguna_id uuid NOT NULL,
  surel text NOT NULL CHECK (surel = lower(btrim(surel)) AND surel LIKE '%_@_%'),
  nama text NOT NULL CHECK (btrim(nama) <> ''),
  aktif boolean NOT NULL DEFAULT true,
  -- Rahasianya sendiri ada di masuk.kredensial; di sini tercatat kapan berubah, agar perubahannya masuk jejak.
  sandi_diganti timestamptz,
  totp_sejak timestamptz,
  -- Kode pemulihan langkah kedua: kapan sepuluh kode dibuat, dan kapan salah satunya terakhir dipakai.
  pemulihan_dibuat timestamptz,
  pemulihan_dipakai timestamptz,
  PRIMARY KEY (pemda_id, pengguna_id),
  UNIQUE (pemda_id, surel)
);
-- Peran PD menyebut perangkat daerahnya, peran lain berlaku bagi seluruh pemda.
CREATE TABLE sakip.peran_pengguna (
  pemda_id integer NOT NULL,
  pengguna_id uuid NOT NULL,
  peran text NOT NULL CHECK (peran IN ('admin_pemda', 'perencana', 'kepala_pd', 'verifikator', 'evaluator', 'pimpinan')),
  pd_id uuid,
  peran_id uuid NOT NULL,
  PRIMARY KEY (pemda_id, peran_id),
  UNIQUE NULLS NOT DISTINCT (pemda_id, pengguna_id, peran, pd_id),
  FOREIGN KEY (pemda_id, pengguna_id) REFERENCES sakip.pengguna,
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah,
  CHECK ((peran IN ('perencana', 'kepala_pd')) = (pd_id IS NOT NULL))
);
CREATE TABLE sakip.kebijakan_sandi (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  panjang_terpendek smallint NOT NULL DEFAULT 12 CHECK (panjang_terpendek BETWEEN 8 AND 128),
  menganggur_menit integer NOT NULL DEFAULT 60 CHECK (menganggur_menit BETWEEN 5 AND 1440),
  paling_lama_jam integer NOT NULL DEFAULT 12 CHECK (paling_lama_jam BETWEEN 1 AND 720),
  wajib_totp boolean NOT NULL DEFAULT false,
  PRIMARY KEY (pemda_id)
);
SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['pengguna', 'peran_pengguna', 'kebijakan_sandi']) t;

-- masuk: rahasia dan keadaan sesaat. Terikat pemda seperti tabel usaha, tetapi tanpa jejak: sandi dan token tidak
-- boleh tersalin ke jejak, yang tidak pernah dihapus.
CREATE SCHEMA masuk;
CREATE TABLE masuk.kredensial (
  pemda_id integer NOT NULL,
  pengguna_id uuid NOT NULL,
  sandi text,
  -- Dibuatkan orang lain dan terlihat olehnya sekali: pemilik akun menggantinya sebelum membuka halaman lain.
  sandi_sementara boolean NOT NULL DEFAULT false,
  totp text,
  -- Kunci yang sedang didaftarkan: berlaku sesudah pemiliknya membuktikan satu kode.
  totp_calon text,
  -- Langkah TOTP terakhir yang dipakai: satu kode hanya berlaku sekali.
  totp_langkah bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (pemda_id, pengguna_id),
  FOREIGN KEY (pemda_id, pengguna_id) REFERENCES sakip.pengguna ON DELETE CASCADE
);
-- Yang tersimpan sidik token, bukan tokennya: pembaca basis data tidak dapat memakai sesi orang.
CREATE TABLE masuk.sesi (
  pemda_id integer NOT NULL,
  sidik bytea NOT NULL,
  pengguna_id uuid NOT NULL,
  dibuat timestamptz NOT NULL,
  terakhir timestamptz NOT NULL,
  sampai timestamptz NOT NULL,
  cara text NOT NULL CHECK (cara IN ('sandi', 'totp', 'oidc', 'peragaan')),
  PRIMARY KEY (pemda_id, sidik),
  FOREIGN KEY (pemda_id, pengguna_id) REFERENCES sakip.pengguna ON DELETE CASCADE
);
CREATE INDEX sesi_pengguna ON masuk.sesi (pemda_id, pengguna_id);
-- Langkah kedua sesudah sandi benar: siapa yang masih harus menyebut kode TOTP, sampai kapan.
CREATE TABLE masuk.tiket (
  pemda_id integer NOT NULL,
  sidik bytea NOT NULL,
  pengguna_id uuid NOT NULL,
  sampai timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, sidik),
  FOREIGN KEY (pemda_id, pengguna_id) REFERENCES sakip.pengguna ON DELETE CASCADE
);
-- Kode pemulihan yang masih berlaku, sebagai sidik; yang terpakai dihapus.
CREATE TABLE masuk.pemulihan (
  pemda_id integer NOT NULL,
  pengguna_id uuid NOT NULL,
  sidik bytea NOT NULL,
  PRIMARY KEY (pemda_id, pengguna_id, sidik),
  FOREIGN KEY (pemda_id, pengguna_id) REFERENCES sakip.pengguna ON DELETE CASCADE
);
-- Percobaan masuk yang gagal, per akun dan per alamat (keduanya sebagai sidik).
CREATE TABLE masuk.percobaan (
  pemda_id integer NOT NULL,
  kunci text NOT NULL,
  gagal integer NOT NULL,
  terakhir timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, kunci)
);
DO $$
DECLARE nama text;
BEGIN
  FOREACH nama IN ARRAY ARRAY['kredensial', 'sesi', 'tiket', 'pemulihan', 'percobaan'] LOOP
    EXECUTE format('ALTER TABLE masuk.%I ENABLE ROW LEVEL SECURITY', nama);
    EXECUTE format('CREATE POLICY pemda ON masuk.%I USING (pemda_id = sistem.pemda_kini()) WITH CHECK (pemda_id = sistem.pemda_kini())', nama);
  END LOOP;
END $$;
