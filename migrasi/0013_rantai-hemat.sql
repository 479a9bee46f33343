-- Rantai jejak yang lebih hemat: isinya, sidiknya, dan jaminannya tetap persis sama (0001).

-- Seperti sebelumnya; gembok yang sudah dipegang transaksi ini cukup dilihat, tidak dicoba lagi.
CREATE OR REPLACE FUNCTION sistem.kunci_rantai() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  pemda integer := sistem.pemda_kini();
BEGIN
  IF pemda IS NULL THEN
    RAISE EXCEPTION 'Perubahan ditolak: pemda belum ditetapkan (opensakip.pemda_id).' USING ERRCODE = 'OS003';
  END IF;
  IF EXISTS (SELECT FROM sakip.jejak_kepala WHERE pemda_id = pemda AND transaksi = pg_current_xact_id_if_assigned())
  THEN RETURN; END IF;
  UPDATE sakip.jejak_kepala SET transaksi = pg_current_xact_id()
  WHERE pemda_id = pemda AND transaksi IS DISTINCT FROM pg_current_xact_id();
  IF FOUND OR EXISTS (SELECT FROM sakip.jejak_kepala WHERE pemda_id = pemda) THEN RETURN; END IF;
  INSERT INTO sakip.jejak_kepala VALUES (pemda, 0, sistem.hash_awal(), pg_current_xact_id())
  ON CONFLICT (pemda_id) DO UPDATE SET transaksi = pg_current_xact_id();
END
$$;

-- Menyambung satu entri sesudah `terakhir`, dan mengembalikannya. Hanya tulis_jejak yang memanggilnya.
CREATE FUNCTION sistem.sambung_jejak(terakhir sakip.jejak, tabel text, kunci jsonb, sebelum jsonb, sesudah jsonb)
RETURNS sakip.jejak
LANGUAGE plpgsql
AS $$
DECLARE
  entri sakip.jejak;
BEGIN
  IF (coalesce(sesudah, sebelum) ->> 'pemda_id')::integer <> terakhir.pemda_id THEN
    RAISE EXCEPTION 'Perubahan pada % ditolak: baris milik pemda lain.', tabel USING ERRCODE = 'OS003';
  END IF;
  entri := ROW(terakhir.pemda_id, terakhir.no + 1, clock_timestamp(), current_setting('opensakip.pelaku'),
    nullif(current_setting('opensakip.alasan', true), ''),
    CASE WHEN sebelum IS NULL THEN 'tambah' WHEN sesudah IS NULL THEN 'hapus' ELSE 'ubah' END,
    tabel, kunci, sebelum, sesudah, terakhir.hash, NULL);
  entri.hash := sistem.hash_jejak(entri);
  INSERT INTO sakip.jejak SELECT entri.*;
  RETURN entri;
END
$$;

-- Seperti sebelumnya; satu baris yang kuncinya tetap, yaitu hampir semua perubahan, tidak perlu dipasangkan.
CREATE OR REPLACE FUNCTION sistem.tulis_jejak(tabel text, kolom_kunci text[], lama jsonb[], baru jsonb[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  pasangan record;
  terakhir sakip.jejak;
  pemda integer := sistem.pemda_kini();
  banyak_lama integer := cardinality(lama);
  banyak_baru integer := cardinality(baru);
  kunci_lama jsonb;
  kunci_baru jsonb;
BEGIN
  IF banyak_lama = 0 AND banyak_baru = 0 THEN RETURN; END IF;
  PERFORM sistem.kunci_rantai();
  SELECT j.* INTO terakhir FROM sakip.jejak j WHERE j.pemda_id = pemda ORDER BY j.no DESC LIMIT 1;
  IF NOT FOUND THEN
    terakhir.pemda_id := pemda;
    terakhir.no := 0;
    terakhir.hash := sistem.hash_awal();
  END IF;
  IF banyak_lama = 1 THEN
    kunci_lama := (SELECT jsonb_object_agg(k, lama[1] -> k) FROM unnest(kolom_kunci) k);
  END IF;
  IF banyak_baru = 1 THEN
    kunci_baru := (SELECT jsonb_object_agg(k, baru[1] -> k) FROM unnest(kolom_kunci) k);
  END IF;
  IF banyak_lama <= 1 AND banyak_baru <= 1 AND coalesce(kunci_lama, kunci_baru) = coalesce(kunci_baru, kunci_lama) THEN
    IF lama[1]::text IS DISTINCT FROM baru[1]::text THEN
      terakhir := sistem.sambung_jejak(terakhir, tabel, coalesce(kunci_baru, kunci_lama), lama[1], baru[1]);
    END IF;
  ELSE
    FOR pasangan IN
      WITH l AS (SELECT b, (SELECT jsonb_object_agg(k, b -> k) FROM unnest(kolom_kunci) k) AS kunci FROM unnest(lama) b),
           n AS (SELECT b, (SELECT jsonb_object_agg(k, b -> k) FROM unnest(kolom_kunci) k) AS kunci, urut
                 FROM unnest(baru) WITH ORDINALITY AS t(b, urut))
      SELECT coalesce(n.kunci, l.kunci) AS kunci, l.b AS sebelum, n.b AS sesudah
      FROM l FULL JOIN n ON n.kunci = l.kunci
      WHERE l.b::text IS DISTINCT FROM n.b::text
      ORDER BY n.urut NULLS LAST, kunci
    LOOP
      terakhir := sistem.sambung_jejak(terakhir, tabel, pasangan.kunci, pasangan.sebelum, pasangan.sesudah);
    END LOOP;
  END IF;
  -- Tidak berbuat apa-apa, kecuali sesi memaksa pemicu tertunda berjalan lebih awal (SET CONSTRAINTS ... IMMEDIATE).
  PERFORM sistem.kunci_rantai();
END
$$;
