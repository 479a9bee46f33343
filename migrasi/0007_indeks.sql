-- Indeks untuk kueri yang mencari anak menurut induknya dan belum terlayani kunci utama atau kunci unik.
-- Tanpa ini isi satu tema dicari dengan membaca seluruh tabel tugas sekali untuk setiap peran.
CREATE INDEX tema_permasalahan_tema ON sakip.tema_permasalahan (pemda_id, tema_id);
CREATE INDEX tema_inovasi_strategi ON sakip.tema_inovasi (pemda_id, strategi_id);
CREATE INDEX tema_peran_tema ON sakip.tema_peran (pemda_id, tema_id);
CREATE INDEX tema_tugas_peran ON sakip.tema_tugas (pemda_id, peran_id);
-- Tabel ini tumbuh sepanjang riwayat jabatan, sedangkan halaman hanya mencari kepala satu PD.
CREATE INDEX pejabat_jabatan ON sakip.pejabat (pemda_id, jabatan_id);
