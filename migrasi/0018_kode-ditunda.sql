-- Versi rencana yang ditetapkan boleh memakai lagi kode yang dibebaskan dalam versi yang sama, atau menukar dua kode:
-- keunikan kode diperiksa saat seluruh versi sudah diterapkan, bukan baris demi baris.
ALTER TABLE sakip.simpul
  DROP CONSTRAINT simpul_pemda_id_pd_id_kode_key,
  ADD CONSTRAINT simpul_kode UNIQUE (pemda_id, pd_id, kode) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE sakip.indikator
  DROP CONSTRAINT indikator_pemda_id_pd_id_kode_key,
  ADD CONSTRAINT indikator_kode UNIQUE (pemda_id, pd_id, kode) DEFERRABLE INITIALLY IMMEDIATE;
