-- Rantai jejak yang lebih hemat: isinya, sidiknya, dan jaminannya tetap persis sama (0001).

-- Rumusnya tetap. STABLE (0001: IMMUTABLE) sebab jsonb_build_array dan convert_to pun STABLE: dengan begitu rumus ini
-- dihitung di tempat pemanggilnya, tidak sebagai kueri tersendiri.
ALTER FUNCTION sistem.hash_jejak(sakip.jejak) STABLE;

-- Seperti sebelumnya; kunci_rantai dipanggil hanya bila transaksi ini belum memegang gemboknya.
CREATE OR REPLACE FUNCTION sistem.wajib_pelaku() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF btrim(coalesce(current_setting('opensakip.pelaku', true), '')) = '' THEN
    RAISE EXCEPTION 'Perubahan pada % ditolak: pelaku belum ditetapkan (opensakip.pelaku).', TG_TABLE_NAME
      USING ERRCODE = 'OS001';
  END IF;
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'TRUNCATE pada % ditolak: jejak audit tidak dapat mencatatnya.', TG_TABLE_NAME
      USING ERRCODE = 'OS002';
  END IF;
  IF NOT EXISTS (SELECT FROM sakip.jejak_kepala
                 WHERE pemda_id = sistem.pemda_kini() AND transaksi = pg_current_xact_id_if_assigned())
  THEN PERFORM sistem.kunci_rantai(); END IF;
  RETURN NULL;
END
$$;

-- Menyambung satu entri sesudah entri bernomor `no_lalu`, dan mengembalikan sidiknya. Hanya tulis_jejak yang memanggilnya.
CREATE FUNCTION sistem.sambung_jejak(no_lalu bigint, hash_lalu bytea, tabel text, kunci jsonb, sebelum jsonb, sesudah jsonb)
RETURNS bytea
LANGUAGE plpgsql
AS $$
DECLARE
  pemda integer := sistem.pemda_kini();
  entri sakip.jejak;
BEGIN
  IF (coalesce(sesudah, sebelum) ->> 'pemda_id')::integer <> pemda THEN
    RAISE EXCEPTION 'Perubahan pada % ditolak: baris milik pemda lain.', tabel USING ERRCODE = 'OS003';
  END IF;
  entri := ROW(pemda, no_lalu + 1, clock_timestamp(), current_setting('opensakip.pelaku'),
    nullif(current_setting('opensakip.alasan', true), ''),
    CASE WHEN sebelum IS NULL THEN 'tambah' WHEN sesudah IS NULL THEN 'hapus' ELSE 'ubah' END,
    tabel, kunci, sebelum, sesudah, hash_lalu, NULL);
  entri.hash := sistem.hash_jejak(entri);
  INSERT INTO sakip.jejak SELECT entri.*;
  RETURN entri.hash;
END
$$;

-- Seperti sebelumnya. Satu baris yang kuncinya tetap, yaitu hampir semua perubahan, tidak perlu dipasangkan. search_path
-- berasal dari pemanggilnya (catat_tambah, catat_ubah, catat_hapus, daftarkan_pemda), yang juga sudah menggembok rantai.
CREATE OR REPLACE FUNCTION sistem.tulis_jejak(tabel text, kolom_kunci text[], lama jsonb[], baru jsonb[]) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  pasangan record;
  pemda integer := sistem.pemda_kini();
  no_terakhir bigint;
  hash_terakhir bytea;
  banyak_lama integer := cardinality(lama);
  banyak_baru integer := cardinality(baru);
  kunci_lama jsonb;
  kunci_baru jsonb;
BEGIN
  IF banyak_lama = 0 AND banyak_baru = 0 THEN RETURN; END IF;
  SELECT j.no, j.hash INTO no_terakhir, hash_terakhir FROM sakip.jejak j WHERE j.pemda_id = pemda ORDER BY j.no DESC LIMIT 1;
  IF NOT FOUND THEN
    no_terakhir := 0;
    hash_terakhir := sistem.hash_awal();
  END IF;
  IF banyak_lama = 1 THEN
    kunci_lama := (SELECT jsonb_object_agg(k, lama[1] -> k) FROM unnest(kolom_kunci) k);
  END IF;
  IF banyak_baru = 1 THEN
    kunci_baru := (SELECT jsonb_object_agg(k, baru[1] -> k) FROM unnest(kolom_kunci) k);
  END IF;
  IF banyak_lama <= 1 AND banyak_baru <= 1 AND coalesce(kunci_lama, kunci_baru) = coalesce(kunci_baru, kunci_lama) THEN
    IF lama[1]::text IS DISTINCT FROM baru[1]::text THEN
      PERFORM sistem.sambung_jejak(no_terakhir, hash_terakhir, tabel, coalesce(kunci_baru, kunci_lama), lama[1], baru[1]);
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
      hash_terakhir := sistem.sambung_jejak(no_terakhir, hash_terakhir, tabel,
        pasangan.kunci, pasangan.sebelum, pasangan.sesudah);
      no_terakhir := no_terakhir + 1;
    END LOOP;
  END IF;
  -- Gemboknya terbuka hanya bila sesi memaksa pemicu tertunda berjalan lebih awal (SET CONSTRAINTS ... IMMEDIATE).
  IF NOT EXISTS (SELECT FROM sakip.jejak_kepala WHERE pemda_id = pemda AND transaksi = pg_current_xact_id_if_assigned())
  THEN PERFORM sistem.kunci_rantai(); END IF;
END
$$;
