-- Realisasi per indikator dan periode, nilai variabelnya, dan angka tercetak di dokumen lain.
CREATE TABLE sakip.realisasi (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  periode sakip.kode_periode NOT NULL,
  nilai numeric,
  alasan_tidak_tersedia text,
  keadaan text NOT NULL CHECK (keadaan IN ('draf', 'diajukan', 'dikembalikan', 'disetujui', 'terkunci')),
  sumber text NOT NULL,
  catatan text,
  diisi_oleh text NOT NULL,
  diisi_pada timestamptz NOT NULL,
  disetujui_oleh text,
  disetujui_pada timestamptz,
  PRIMARY KEY (pemda_id, indikator_id, periode),
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator,
  CHECK (nilai IS NULL OR alasan_tidak_tersedia IS NULL)
);
-- Mencari tahun dan periode terbaru yang boleh dilihat umum tanpa membaca seluruh realisasi pemda.
CREATE INDEX realisasi_terbit ON sakip.realisasi (pemda_id, periode) WHERE keadaan IN ('disetujui', 'terkunci');
CREATE TABLE sakip.realisasi_variabel (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  periode sakip.kode_periode NOT NULL,
  nama text NOT NULL,
  nilai numeric NOT NULL,
  PRIMARY KEY (pemda_id, indikator_id, periode, nama),
  FOREIGN KEY (pemda_id, indikator_id, periode) REFERENCES sakip.realisasi
);
-- Angka yang tercetak di dokumen lain. Tidak pernah dipakai menghitung; hanya dibandingkan dengan hasil hitung.
CREATE TABLE sakip.tercetak (
  pemda_id integer NOT NULL,
  tercetak_id uuid NOT NULL,
  pd_id uuid NOT NULL,
  besaran text NOT NULL CHECK (besaran IN ('capaian', 'total_pagu', 'total_tema')),
  indikator_id uuid,
  tema_kode text,
  periode sakip.kode_periode NOT NULL,
  teks text NOT NULL,
  nilai numeric NOT NULL,
  sumber text NOT NULL,
  PRIMARY KEY (pemda_id, tercetak_id),
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah,
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator,
  CHECK ((besaran = 'capaian') = (indikator_id IS NOT NULL)),
  CHECK ((besaran = 'total_tema') = (tema_kode IS NOT NULL))
);
CREATE INDEX tercetak_indikator ON sakip.tercetak (pemda_id, indikator_id);
CREATE INDEX tercetak_pd ON sakip.tercetak (pemda_id, pd_id);

SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY['realisasi', 'realisasi_variabel', 'tercetak']) t;
