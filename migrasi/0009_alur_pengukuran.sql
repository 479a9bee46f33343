-- Jadwal pengisian, alur persetujuan realisasi, bukti.
-- Jadwal per periode; beku: target, satuan, rumus, dan aturan yang berlaku saat periode dibuka.
CREATE TABLE sakip.jadwal_pengisian (
  pemda_id integer NOT NULL REFERENCES sakip.pemda,
  periode sakip.kode_periode NOT NULL,
  dibuka date NOT NULL,
  batas date NOT NULL,
  dikunci_pada timestamptz,
  PRIMARY KEY (pemda_id, periode),
  CHECK (batas >= dibuka)
);
CREATE TABLE sakip.jadwal_pengecualian (
  pemda_id integer NOT NULL,
  periode sakip.kode_periode NOT NULL,
  pd_id uuid NOT NULL,
  batas date NOT NULL,
  alasan text NOT NULL CHECK (btrim(alasan) <> ''),
  PRIMARY KEY (pemda_id, periode, pd_id),
  FOREIGN KEY (pemda_id, periode) REFERENCES sakip.jadwal_pengisian,
  FOREIGN KEY (pemda_id, pd_id) REFERENCES sakip.perangkat_daerah
);

-- versi: bertambah setiap kali isinya berubah; penulis menyebut versi yang dilihatnya.
ALTER TABLE sakip.realisasi
  ADD COLUMN versi integer NOT NULL DEFAULT 1,
  ADD COLUMN faktor_pendukung text,
  ADD COLUMN faktor_penghambat text,
  ADD COLUMN tindak_lanjut text;

-- Daftar tindakan atas satu realisasi; keadaannya dihitung dari daftar ini (pengukuran/alur.ts), kolom
-- realisasi.keadaan ialah hasilnya agar dapat dicari.
CREATE TABLE sakip.tindakan_realisasi (
  pemda_id integer NOT NULL,
  indikator_id uuid NOT NULL,
  periode sakip.kode_periode NOT NULL,
  urutan integer NOT NULL CHECK (urutan > 0),
  tindakan text NOT NULL CHECK (tindakan IN (
    'isi', 'ajukan', 'tarik', 'setujui', 'terima', 'kembalikan', 'kunci', 'buka_kunci', 'koreksi')),
  oleh_id uuid,
  oleh_nama text NOT NULL,
  pada timestamptz NOT NULL,
  catatan text,
  PRIMARY KEY (pemda_id, indikator_id, periode, urutan),
  FOREIGN KEY (pemda_id, indikator_id, periode) REFERENCES sakip.realisasi,
  FOREIGN KEY (pemda_id, oleh_id) REFERENCES sakip.pengguna,
  CHECK (tindakan NOT IN ('kembalikan', 'buka_kunci', 'koreksi') OR btrim(coalesce(catatan, '')) <> '')
);
SELECT sistem.pasang_tabel_usaha(t) FROM unnest(ARRAY[
  'jadwal_pengisian', 'jadwal_pengecualian', 'tindakan_realisasi']) t;
