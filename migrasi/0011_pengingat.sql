-- Kotak keluar: surat pengingat yang disusun setiap hari, satu untuk satu orang.
-- (Antrean kerja ada di skema kerja milik pg-boss; dibuat oleh src/inti/kerja/skema.server.ts.)
CREATE TABLE sakip.surat_keluar (
  pemda_id integer NOT NULL,
  surat_id uuid NOT NULL,
  pengguna_id uuid NOT NULL,
  -- Hari yang dibicarakan suratnya; sesudah hari itu berlalu ia tidak dikirim lagi.
  hari date NOT NULL,
  sebab text NOT NULL CHECK (sebab IN ('pengingat')),
  nama text NOT NULL,
  alamat text NOT NULL,
  subjek text NOT NULL CHECK (btrim(subjek) <> ''),
  isi text NOT NULL CHECK (btrim(isi) <> ''),
  -- mengirim: diserahkan ke kanal, hasilnya belum diketahui. Surat dalam keadaan ini tidak pernah dikirim ulang sendiri.
  keadaan text NOT NULL CHECK (keadaan IN ('menunggu', 'mengirim', 'terkirim', 'gagal', 'tidak_dikirim')),
  percobaan integer NOT NULL DEFAULT 0 CHECK (percobaan >= 0),
  coba_lagi_pada timestamptz,
  galat_terakhir text,
  disusun_pada timestamptz NOT NULL,
  berubah_pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, surat_id),
  UNIQUE (pemda_id, pengguna_id, hari, sebab),
  FOREIGN KEY (pemda_id, pengguna_id) REFERENCES sakip.pengguna,
  CHECK ((keadaan = 'gagal') <= (galat_terakhir IS NOT NULL))
);
CREATE INDEX surat_keluar_hari ON sakip.surat_keluar (pemda_id, hari DESC, keadaan);
SELECT sistem.pasang_tabel_usaha('surat_keluar');
