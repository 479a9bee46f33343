-- Ruang nama, penyewa (pemda) pada sesi, dan jejak audit berantai hash.
-- sistem: urusan teknis; acuan: data peraturan yang sama bagi semua pemda; sakip: data usaha, selalu ber-pemda_id.
CREATE SCHEMA sistem;
CREATE SCHEMA acuan;
CREATE SCHEMA sakip;

-- Pemda yang terikat pada transaksi ini; NULL berarti belum terikat, dan tidak satu baris pun terlihat.
CREATE FUNCTION sistem.pemda_kini() RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('opensakip.pemda_id', true), '')::integer $$;

CREATE TABLE sistem.direktori_pemda (
  slug text PRIMARY KEY CHECK (slug ~ '^[a-z0-9-]+$'),
  pemda_id integer NOT NULL UNIQUE CHECK (pemda_id > 0)
);

CREATE TABLE sakip.jejak (
  pemda_id integer NOT NULL,
  no bigint NOT NULL CHECK (no > 0),
  waktu timestamptz NOT NULL,
  pelaku text NOT NULL,
  alasan text,
  operasi text NOT NULL CHECK (operasi IN ('tambah', 'ubah', 'hapus')),
  tabel text NOT NULL,
  kunci jsonb NOT NULL,
  sebelum jsonb,
  sesudah jsonb,
  hash_sebelum bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (pemda_id, no)
);
CREATE INDEX jejak_objek ON sakip.jejak (pemda_id, tabel, kunci);

-- Ujung rantai per pemda. Nomornya sekaligus "versi data" pemda itu: bertambah pada setiap perubahan.
CREATE TABLE sakip.jejak_kepala (
  pemda_id integer PRIMARY KEY,
  no bigint NOT NULL,
  hash bytea NOT NULL
);

-- Sidik satu entri: sidik entri sebelumnya + isi entri ini. Waktu dihitung dalam mikrodetik agar
-- tidak bergantung pada zona waktu sesi.
CREATE FUNCTION sistem.hash_jejak(entri sakip.jejak) RETURNS bytea
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT sha256(entri.hash_sebelum || convert_to(jsonb_build_array(
    entri.pemda_id, entri.no, (extract(epoch FROM entri.waktu) * 1000000)::bigint,
    entri.pelaku, entri.alasan, entri.operasi, entri.tabel, entri.kunci, entri.sebelum, entri.sesudah
  )::text, 'UTF8'))
$$;

-- Menolak tulis tanpa pelaku, sebelum satu baris pun berubah.
CREATE FUNCTION sistem.wajib_pelaku() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF coalesce(current_setting('opensakip.pelaku', true), '') = '' THEN
    RAISE EXCEPTION 'Perubahan pada % ditolak: pelaku belum ditetapkan (opensakip.pelaku).', TG_TABLE_NAME
      USING ERRCODE = 'OS001';
  END IF;
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'TRUNCATE pada % ditolak: jejak audit tidak dapat mencatatnya.', TG_TABLE_NAME
      USING ERRCODE = 'OS002';
  END IF;
  RETURN NULL;
END
$$;

-- Menulis pasangan sebelum/sesudah dari satu pernyataan ke rantai jejak pemda, dalam transaksi yang sama.
CREATE FUNCTION sistem.tulis_jejak(tabel text, kolom_kunci text[], lama jsonb[], baru jsonb[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  pasangan record;
  ujung sakip.jejak_kepala;
  entri sakip.jejak;
  pemda integer := sistem.pemda_kini();
BEGIN
  IF cardinality(lama) = 0 AND cardinality(baru) = 0 THEN RETURN; END IF;
  IF pemda IS NULL THEN
    RAISE EXCEPTION 'Perubahan pada % ditolak: pemda belum ditetapkan (opensakip.pemda_id).', tabel
      USING ERRCODE = 'OS003';
  END IF;
  INSERT INTO sakip.jejak_kepala VALUES (pemda, 0, sha256('OpenSAKIP'::bytea)) ON CONFLICT DO NOTHING;
  SELECT * INTO ujung FROM sakip.jejak_kepala WHERE pemda_id = pemda FOR UPDATE;
  FOR pasangan IN
    WITH l AS (SELECT b, (SELECT jsonb_object_agg(k, b -> k) FROM unnest(kolom_kunci) k) AS kunci FROM unnest(lama) b),
         n AS (SELECT b, (SELECT jsonb_object_agg(k, b -> k) FROM unnest(kolom_kunci) k) AS kunci, no
               FROM unnest(baru) WITH ORDINALITY AS t(b, no))
    SELECT coalesce(n.kunci, l.kunci) AS kunci, l.b AS sebelum, n.b AS sesudah
    FROM l FULL JOIN n ON n.kunci = l.kunci
    WHERE l.b IS DISTINCT FROM n.b
    ORDER BY n.no NULLS LAST, kunci
  LOOP
    IF (coalesce(pasangan.sesudah, pasangan.sebelum) ->> 'pemda_id')::integer <> pemda THEN
      RAISE EXCEPTION 'Perubahan pada % ditolak: baris milik pemda lain.', tabel USING ERRCODE = 'OS003';
    END IF;
    entri := ROW(pemda, ujung.no + 1, clock_timestamp(), current_setting('opensakip.pelaku'),
      nullif(current_setting('opensakip.alasan', true), ''),
      CASE WHEN pasangan.sebelum IS NULL THEN 'tambah' WHEN pasangan.sesudah IS NULL THEN 'hapus' ELSE 'ubah' END,
      tabel, pasangan.kunci, pasangan.sebelum, pasangan.sesudah, ujung.hash, NULL);
    entri.hash := sistem.hash_jejak(entri);
    INSERT INTO sakip.jejak SELECT entri.*;
    ujung := ROW(pemda, entri.no, entri.hash);
  END LOOP;
  UPDATE sakip.jejak_kepala SET no = ujung.no, hash = ujung.hash WHERE pemda_id = pemda AND no <> ujung.no;
END
$$;

CREATE FUNCTION sistem.catat_tambah() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM sistem.tulis_jejak(TG_TABLE_NAME, TG_ARGV, '{}', (SELECT coalesce(array_agg(to_jsonb(b)), '{}') FROM baru b));
  RETURN NULL;
END $$;
CREATE FUNCTION sistem.catat_ubah() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM sistem.tulis_jejak(TG_TABLE_NAME, TG_ARGV, (SELECT coalesce(array_agg(to_jsonb(l)), '{}') FROM lama l),
    (SELECT coalesce(array_agg(to_jsonb(b)), '{}') FROM baru b));
  RETURN NULL;
END $$;
CREATE FUNCTION sistem.catat_hapus() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM sistem.tulis_jejak(TG_TABLE_NAME, TG_ARGV, (SELECT coalesce(array_agg(to_jsonb(l)), '{}') FROM lama l), '{}');
  RETURN NULL;
END $$;

-- Menjadikan satu tabel di skema sakip tabel usaha: keamanan baris per pemda dan jejak audit.
CREATE FUNCTION sistem.pasang_tabel_usaha(nama text) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  kunci text;
BEGIN
  SELECT string_agg(quote_literal(a.attname), ', ' ORDER BY array_position(i.indkey::smallint[], a.attnum)) INTO kunci
  FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
  WHERE i.indrelid = ('sakip.' || nama)::regclass AND i.indisprimary;
  EXECUTE format('ALTER TABLE sakip.%I ENABLE ROW LEVEL SECURITY', nama);
  EXECUTE format('CREATE POLICY pemda ON sakip.%I USING (pemda_id = sistem.pemda_kini()) WITH CHECK (pemda_id = sistem.pemda_kini())', nama);
  EXECUTE format('CREATE TRIGGER wajib_pelaku BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON sakip.%I FOR EACH STATEMENT EXECUTE FUNCTION sistem.wajib_pelaku()', nama);
  EXECUTE format('CREATE TRIGGER jejak_tambah AFTER INSERT ON sakip.%I REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION sistem.catat_tambah(%s)', nama, kunci);
  EXECUTE format('CREATE TRIGGER jejak_ubah AFTER UPDATE ON sakip.%I REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION sistem.catat_ubah(%s)', nama, kunci);
  EXECUTE format('CREATE TRIGGER jejak_hapus AFTER DELETE ON sakip.%I REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION sistem.catat_hapus(%s)', nama, kunci);
END
$$;

-- Jejak sendiri: terlihat per pemda, hanya dapat ditulis lewat fungsi di atas.
ALTER TABLE sakip.jejak ENABLE ROW LEVEL SECURITY;
CREATE POLICY pemda ON sakip.jejak USING (pemda_id = sistem.pemda_kini());
ALTER TABLE sakip.jejak_kepala ENABLE ROW LEVEL SECURITY;
CREATE POLICY pemda ON sakip.jejak_kepala USING (pemda_id = sistem.pemda_kini());

-- Memeriksa rantai satu pemda; baris pertama yang rusak, atau kosong bila utuh.
CREATE FUNCTION sistem.periksa_jejak(pemda integer) RETURNS TABLE (no bigint, sebab text)
LANGUAGE sql STABLE
AS $$
  WITH rantai AS (
    SELECT j.no, j.hash, j.hash_sebelum, sistem.hash_jejak(j) AS hash_hitung,
           row_number() OVER w AS urut,
           coalesce(lag(j.hash) OVER w, sha256('OpenSAKIP'::bytea)) AS hash_lalu
    FROM sakip.jejak j WHERE j.pemda_id = pemda WINDOW w AS (ORDER BY j.no)
  ), rusak AS (
    SELECT r.no, CASE WHEN r.no <> r.urut THEN 'nomor urut meloncat: ada entri yang dihapus atau disisipkan'
                      WHEN r.hash_sebelum <> r.hash_lalu THEN 'tidak menyambung ke entri sebelumnya'
                      ELSE 'isi entri tidak cocok dengan sidiknya' END AS sebab
    FROM rantai r WHERE r.no <> r.urut OR r.hash_sebelum <> r.hash_lalu OR r.hash <> r.hash_hitung
    UNION ALL
    SELECT k.no, 'ujung rantai tidak cocok: entri terakhir dihapus atau ditambahkan di luar sistem'
    FROM sakip.jejak_kepala k
    LEFT JOIN LATERAL (SELECT j.no, j.hash FROM sakip.jejak j WHERE j.pemda_id = pemda ORDER BY j.no DESC LIMIT 1) t ON true
    WHERE k.pemda_id = pemda AND (k.no <> coalesce(t.no, 0) OR (t.no IS NOT NULL AND k.hash <> t.hash))
    UNION ALL
    SELECT 0, 'ujung rantai hilang' FROM (SELECT 1 FROM sakip.jejak j WHERE j.pemda_id = pemda LIMIT 1) a
    WHERE NOT EXISTS (SELECT 1 FROM sakip.jejak_kepala k WHERE k.pemda_id = pemda)
  )
  SELECT rusak.no, rusak.sebab FROM rusak ORDER BY rusak.no LIMIT 1
$$;

-- Mendaftarkan pemda baru ke direktori: satu-satunya tulis lintas pemda yang boleh dipakai peran aplikasi.
CREATE FUNCTION sistem.daftarkan_pemda(slug_baru text, pemda integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ INSERT INTO sistem.direktori_pemda (slug, pemda_id) VALUES (slug_baru, pemda) ON CONFLICT (pemda_id) DO UPDATE SET slug = excluded.slug $$;
