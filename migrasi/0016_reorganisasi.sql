-- Perangkat daerah yang bergabung, terpecah, berganti nama, atau bubar: riwayatnya tetap, nama lamanya tetap terbaca.
CREATE TABLE sakip.reorganisasi (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  reorganisasi_id uuid NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('ganti_nama', 'gabung', 'pecah', 'bubar')),
  tanggal date NOT NULL,
  dasar text NOT NULL,
  PRIMARY KEY (pemda_id, reorganisasi_id)
);
CREATE TABLE sakip.reorganisasi_pd (
  pemda_id integer NOT NULL,
  reorganisasi_id uuid NOT NULL,
  sisi text NOT NULL CHECK (sisi IN ('asal', 'hasil')),
  pd_id uuid NOT NULL,
  PRIMARY KEY (pemda_id, reorganisasi_id, sisi, pd_id),
  FOREIGN KEY (pemda_id, reorganisasi_id) REFERENCES sakip.reorganisasi,
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah
);
-- Nama yang dipakai sampai dengan hari itu; nama kini ada di perangkat_daerah.
CREATE TABLE sakip.nama_pd_lampau (
  pemda_id integer NOT NULL,
  pd_id uuid NOT NULL,
  sampai date NOT NULL,
  nama text NOT NULL,
  nama_singkat text NOT NULL,
  PRIMARY KEY (pemda_id, pd_id, sampai),
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah
);
-- Hari terakhir perangkat daerah itu ada.
ALTER TABLE sakip.perangkat_daerah ADD COLUMN berakhir date;

SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['reorganisasi', 'reorganisasi_pd', 'nama_pd_lampau']) t;
