-- Susunan di bawah perangkat daerah: unit (bidang, UPTD, seksi) dan atasan langsung setiap jabatan.
-- atasan_id selalu jabatan lain di perangkat daerah yang sama.
ALTER TABLE sakip.jabatan
  ADD COLUMN unit text CHECK (btrim(unit) <> ''),
  ADD COLUMN atasan_id uuid,
  ADD UNIQUE (pemda_id, pd_id, jabatan_id),
  ADD FOREIGN KEY (pemda_id, pd_id, atasan_id) REFERENCES sakip.jabatan (pemda_id, pd_id, jabatan_id),
  ADD CHECK (atasan_id <> jabatan_id);
CREATE INDEX jabatan_atasan ON sakip.jabatan (pemda_id, atasan_id);
