-- Dokumen perencanaan (RPJMD, Renstra, Renja) dengan versinya, rancangan versi yang sedang disusun, dan isi rencana
-- yang belum ada: masa berlaku, jenjang kinerja, urusan lintas PD, target dan pagu Renstra, rencana aksi.

-- 'pemda': perencanaan seluruh daerah (RPJMD, IKU daerah), dikepalai kepala daerah. Paling banyak satu.
ALTER TABLE sakip.perangkat_daerah ADD COLUMN jenis text NOT NULL DEFAULT 'pd' CHECK (jenis IN ('pd', 'pemda'));
CREATE UNIQUE INDEX perangkat_daerah_pemda ON sakip.perangkat_daerah (pemda_id) WHERE jenis = 'pemda';

-- Masa berlaku: simpul dan indikator yang tidak lanjut tetap ada bagi tahun-tahun lalunya.
ALTER TABLE sakip.simpul
  ADD COLUMN tingkat text CHECK (tingkat IN ('hasil_akhir', 'hasil_antara', 'hasil_langsung', 'keluaran')),
  ADD COLUMN jabatan_id uuid,
  ADD COLUMN berlaku_mulai integer CHECK (berlaku_mulai BETWEEN 2000 AND 2100),
  ADD COLUMN berlaku_sampai integer CHECK (berlaku_sampai BETWEEN 2000 AND 2100),
  ADD FOREIGN KEY (pemda_id, jabatan_id) REFERENCES sakip.jabatan,
  ADD CHECK (berlaku_sampai >= berlaku_mulai);
ALTER TABLE sakip.indikator
  ADD COLUMN alasan_pemilihan text,
  ADD COLUMN berlaku_sampai integer CHECK (berlaku_sampai BETWEEN 2000 AND 2100);
-- Alasan: mengapa target dibiarkan walaupun diperingatkan (misalnya lebih rendah daripada tahun lalu).
ALTER TABLE sakip.target ADD COLUMN alasan text;

-- Perangkat daerah lain yang ikut mewujudkan satu simpul (crosscutting), beserta dukungannya.
CREATE TABLE sakip.simpul_lintas (
  pemda_id integer NOT NULL,
  simpul_id uuid NOT NULL,
  pd_id uuid NOT NULL,
  dukungan text NOT NULL,
  PRIMARY KEY (pemda_id, simpul_id, pd_id),
  FOREIGN KEY (pemda_id, simpul_id) REFERENCES sakip.simpul,
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah
);
-- Target jangka menengah menurut Renstra/RPJMD; tahun dasar dokumen memuat kondisi awal.
CREATE TABLE sakip.target_renstra (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
  nilai numeric,
  batas_bawah numeric,
  batas_atas numeric,
  alasan text,
  PRIMARY KEY (pemda_id, indikator_id, tahun),
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator,
  CHECK ((nilai IS NOT NULL AND batas_bawah IS NULL AND batas_atas IS NULL)
      OR (nilai IS NULL AND batas_bawah <= batas_atas))
);
CREATE TABLE sakip.pagu_renstra (
  pemda_id integer NOT NULL,
  simpul_id uuid NOT NULL,
  tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
  nilai numeric(20, 2) NOT NULL CHECK (nilai >= 0),
  PRIMARY KEY (pemda_id, simpul_id, tahun),
  FOREIGN KEY (pemda_id, simpul_id) REFERENCES sakip.simpul
);
-- Aktivitas untuk mencapai target triwulanan satu indikator. triwulan: kapan dikerjakan.
CREATE TABLE sakip.rencana_aksi (
  pemda_id integer NOT NULL,
  aksi_id uuid NOT NULL,
  indikator_id uuid NOT NULL,
  tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
  urutan smallint NOT NULL,
  uraian text NOT NULL,
  penanggung_jawab_id uuid NOT NULL,
  simpul_id uuid,
  triwulan smallint[] NOT NULL CHECK (triwulan <@ ARRAY[1, 2, 3, 4]::smallint[] AND cardinality(triwulan) > 0),
  PRIMARY KEY (pemda_id, aksi_id),
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator,
  FOREIGN KEY (pemda_id, penanggung_jawab_id) REFERENCES sakip.jabatan,
  FOREIGN KEY (pemda_id, simpul_id) REFERENCES sakip.simpul
);

CREATE TABLE sakip.dokumen_rencana (
  pemda_id integer NOT NULL,
  dokumen_id uuid NOT NULL,
  pd_id uuid NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('rpjmd', 'renstra', 'renja')),
  judul text NOT NULL,
  tahun_mulai integer NOT NULL CHECK (tahun_mulai BETWEEN 2000 AND 2100),
  tahun_selesai integer NOT NULL CHECK (tahun_selesai BETWEEN 2000 AND 2100),
  tahun_dasar integer CHECK (tahun_dasar < tahun_mulai),
  PRIMARY KEY (pemda_id, dokumen_id),
  UNIQUE (pemda_id, pd_id, jenis, tahun_mulai),
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah,
  CHECK (tahun_selesai >= tahun_mulai),
  CHECK (jenis <> 'renja' OR tahun_selesai = tahun_mulai)
);
-- nomor 0 = murni, n = perubahan ke-n.
CREATE TABLE sakip.versi_rencana (
  pemda_id integer NOT NULL,
  versi_id uuid NOT NULL,
  dokumen_id uuid NOT NULL,
  nomor smallint NOT NULL CHECK (nomor >= 0),
  alasan text NOT NULL,
  PRIMARY KEY (pemda_id, versi_id),
  UNIQUE (pemda_id, dokumen_id, nomor),
  FOREIGN KEY (pemda_id, dokumen_id) REFERENCES sakip.dokumen_rencana
);
-- Keadaan satu versi ialah lipatan daftar ini. Entri jejak aksi 'tetapkan' menandai keadaan rencana saat ditetapkan.
CREATE TABLE sakip.tindakan_rencana (
  pemda_id integer NOT NULL,
  versi_id uuid NOT NULL,
  urutan smallint NOT NULL CHECK (urutan > 0),
  aksi text NOT NULL CHECK (aksi IN ('susun', 'ajukan', 'kembalikan', 'tetapkan', 'batalkan')),
  oleh text NOT NULL,
  pada timestamptz NOT NULL,
  catatan text,
  dasar text,
  tanggal date,
  PRIMARY KEY (pemda_id, versi_id, urutan),
  FOREIGN KEY (pemda_id, versi_id) REFERENCES sakip.versi_rencana,
  CHECK (aksi <> 'kembalikan' OR catatan IS NOT NULL),
  CHECK ((aksi = 'tetapkan') = (tanggal IS NOT NULL))
);
-- Baris rencana yang diubah oleh versi yang sedang disusun; isi kosong berarti dihapus. Berlaku saat versi ditetapkan.
CREATE TABLE sakip.rancangan (
  pemda_id integer NOT NULL,
  versi_id uuid NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('simpul', 'lintas', 'indikator', 'rumus', 'kaitan', 'target_renstra',
    'pagu_renstra', 'jadwal', 'target', 'pagu', 'prioritas', 'aksi')),
  kunci text NOT NULL,
  revisi integer NOT NULL CHECK (revisi > 0),
  isi jsonb,
  PRIMARY KEY (pemda_id, versi_id, jenis, kunci),
  FOREIGN KEY (pemda_id, versi_id) REFERENCES sakip.versi_rencana
);

SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['simpul_lintas', 'target_renstra', 'pagu_renstra', 'rencana_aksi',
  'dokumen_rencana', 'versi_rencana', 'tindakan_rencana', 'rancangan']) t;
