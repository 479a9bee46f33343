-- Jadwal pengisian, pembekuan aturan, alur persetujuan realisasi, realisasi anggaran.

-- Kapan tindak lanjut wajib, kapan verifikator diperingatkan, dan cara merekap. Semua dalam persen.
ALTER TABLE sakip.kebijakan_capaian
  ADD COLUMN tindak_lanjut_di_bawah numeric NOT NULL DEFAULT 100,
  ADD COLUMN tindak_lanjut_di_atas numeric NOT NULL DEFAULT 120,
  -- Perubahan terhadap periode atau tahun lalu yang melebihi ini diperingatkan.
  ADD COLUMN rasio_lonjakan numeric NOT NULL DEFAULT 50 CHECK (rasio_lonjakan > 0),
  -- Capaian satu indikator dalam rekap dihitung paling tinggi sekian; NULL berarti tidak dibatasi lagi.
  ADD COLUMN rekap_batas_atas numeric,
  -- Arti realisasi yang belum diisi dalam rekap.
  ADD COLUMN rekap_kosong text NOT NULL DEFAULT 'diabaikan'
    CHECK (rekap_kosong IN ('diabaikan', 'dihitung_nol', 'tanpa_hasil')),
  ADD CHECK (tindak_lanjut_di_bawah <= tindak_lanjut_di_atas);

-- Jadwal per periode. dibekukan_pada: saat target, satuan, rumus, dan aturannya disalin ke beku_pengukuran.
CREATE TABLE sakip.jadwal_pengisian (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  periode sakip.kode_periode NOT NULL,
  dibuka date NOT NULL,
  batas date NOT NULL,
  dikunci_pada timestamptz,
  dibekukan_pada timestamptz,
  PRIMARY KEY (pemda_id, periode),
  CHECK (batas >= dibuka)
);
-- Yang khusus bagi satu PD: batas sendiri, dikunci lebih dahulu, atau dibuka kembali.
CREATE TABLE sakip.jadwal_pengecualian (
  pemda_id integer NOT NULL,
  periode sakip.kode_periode NOT NULL,
  pd_id uuid NOT NULL,
  batas date,
  kunci text CHECK (kunci IN ('terkunci', 'terbuka')),
  alasan text NOT NULL CHECK (btrim(alasan) <> ''),
  PRIMARY KEY (pemda_id, periode, pd_id),
  FOREIGN KEY (pemda_id, periode) REFERENCES sakip.jadwal_pengisian,
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah,
  CHECK (batas IS NOT NULL OR kunci IS NOT NULL)
);

-- Aturan yang berlaku bagi satu indikator pada satu periode saat pengisiannya dibuka. Aturan yang berubah kemudian
-- tidak mengubah periode ini. periode ialah periode ukur indikator, jadwal ialah periode pengisian yang memuatnya.
CREATE TABLE sakip.beku_pengukuran (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  periode sakip.kode_periode NOT NULL,
  jadwal sakip.kode_periode NOT NULL,
  versi_sejak integer NOT NULL,
  satuan text NOT NULL,
  desimal smallint NOT NULL,
  polaritas text NOT NULL CHECK (polaritas IN ('naik', 'turun', 'rentang')),
  aturan_turun text,
  agregasi text NOT NULL CHECK (agregasi IN ('akumulasi', 'posisi_akhir', 'rata_rata')),
  rumus text,
  variabel jsonb NOT NULL,
  target numeric,
  target_bawah numeric,
  target_atas numeric,
  target_asal text[] NOT NULL,
  kebijakan_aturan_turun text,
  kebijakan_desimal smallint,
  kebijakan_batas_bawah numeric,
  kebijakan_batas_atas numeric,
  PRIMARY KEY (pemda_id, indikator_id, periode),
  FOREIGN KEY (pemda_id, indikator_id) REFERENCES sakip.indikator,
  FOREIGN KEY (pemda_id, jadwal) REFERENCES sakip.jadwal_pengisian
);
CREATE INDEX beku_jadwal ON sakip.beku_pengukuran (pemda_id, jadwal);

-- versi: bertambah setiap kali isinya berubah; penulis menyebut versi yang dilihatnya.
-- terbit: isi yang sudah terbit, selama isi barunya (setelah dibuka kembali atau dikoreksi) belum diterima.
ALTER TABLE sakip.realisasi
  ADD COLUMN versi integer NOT NULL DEFAULT 1 CHECK (versi > 0),
  ADD COLUMN faktor_pendukung text,
  ADD COLUMN faktor_penghambat text,
  ADD COLUMN tindak_lanjut text,
  ADD COLUMN terbit jsonb;
DROP INDEX sakip.realisasi_terbit;
CREATE INDEX realisasi_terbit ON sakip.realisasi (pemda_id, periode)
  WHERE keadaan IN ('disetujui', 'terkunci') OR terbit IS NOT NULL;
CREATE INDEX realisasi_diajukan ON sakip.realisasi (pemda_id, periode) WHERE keadaan = 'diajukan';

-- Daftar tindakan atas satu realisasi; keadaannya dihitung dari daftar ini (pengukuran/alur.ts), kolom
-- realisasi.keadaan ialah hasilnya agar dapat dicari. keadaan: hasil impor. sebelum: isi terbit sebelum koreksi.
CREATE TABLE sakip.tindakan_realisasi (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  periode sakip.kode_periode NOT NULL,
  urutan integer NOT NULL CHECK (urutan > 0),
  tindakan text NOT NULL CHECK (tindakan IN (
    'isi', 'ajukan', 'tarik', 'setujui', 'terima', 'kembalikan', 'kunci', 'buka_kunci', 'koreksi', 'impor')),
  keadaan text CHECK (keadaan IN ('draf', 'diajukan', 'dikembalikan', 'disetujui', 'terkunci')),
  oleh_id uuid,
  oleh_nama text NOT NULL,
  pada timestamptz NOT NULL,
  versi integer NOT NULL,
  catatan text,
  sebelum jsonb,
  PRIMARY KEY (pemda_id, indikator_id, periode, urutan),
  FOREIGN KEY (pemda_id, indikator_id, periode) REFERENCES sakip.realisasi,
  FOREIGN KEY (pemda_id, oleh_id) REFERENCES sakip.pengguna,
  CHECK ((tindakan = 'impor') = (keadaan IS NOT NULL)),
  CHECK ((tindakan = 'impor') = (oleh_id IS NULL)),
  CHECK ((tindakan = 'koreksi') = (sebelum IS NOT NULL)),
  CHECK (tindakan NOT IN ('kembalikan', 'buka_kunci', 'koreksi') OR btrim(coalesce(catatan, '')) <> '')
);

-- Realisasi anggaran satu simpul sejak 1 Januari sampai akhir periode, dalam rupiah. NULL: dikosongkan kembali.
CREATE TABLE sakip.realisasi_anggaran (
  pemda_id integer NOT NULL,
  simpul_id uuid NOT NULL,
  periode sakip.kode_periode NOT NULL,
  nilai numeric(20, 2) CHECK (nilai >= 0),
  versi integer NOT NULL CHECK (versi > 0),
  diisi_oleh text NOT NULL,
  diisi_pada timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, simpul_id, periode),
  FOREIGN KEY (pemda_id, simpul_id) REFERENCES sakip.simpul
);
SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY[
  'jadwal_pengisian', 'jadwal_pengecualian', 'beku_pengukuran', 'tindakan_realisasi', 'realisasi_anggaran']) t;

-- Realisasi yang sudah ada masuk lewat impor.
DO $$
DECLARE pemda integer;
BEGIN
  PERFORM set_config('opensakip.pelaku', 'migrasi:0009', true);
  FOR pemda IN SELECT pemda_id FROM sakip.pemda LOOP
    PERFORM set_config('opensakip.pemda_id', pemda::text, true);
    INSERT INTO sakip.tindakan_realisasi (pemda_id, indikator_id, periode, urutan, tindakan, keadaan, oleh_nama, pada, versi)
    SELECT pemda_id, indikator_id, periode, 1, 'impor', keadaan, diisi_oleh, diisi_pada, versi
    FROM sakip.realisasi WHERE pemda_id = pemda ORDER BY indikator_id, periode;
  END LOOP;
  PERFORM set_config('opensakip.pelaku', '', true), set_config('opensakip.pemda_id', '', true);
END $$;
