-- Ruang nama, penyewa (pemda) pada sesi, dan jejak audit berantai hash.
-- sistem: urusan teknis; acuan: data peraturan yang sama bagi semua pemda; sakip: data usaha, selalu ber-pemda_id.
CREATE SCHEMA sistem;
CREATE SCHEMA acuan;
CREATE SCHEMA sakip;

-- Fungsi baru tidak otomatis boleh dipanggil siapa pun; hak peran aplikasi diberikan satu per satu.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Berkas migrasi yang sudah diterapkan; sidik = SHA-256 isinya.
CREATE TABLE sistem.migrasi (
  nomor integer PRIMARY KEY,
  nama text NOT NULL,
  sidik text NOT NULL,
  diterapkan timestamptz NOT NULL DEFAULT now()
);

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
-- transaksi: terisi selama sebuah transaksi menulis; pemicu saat COMMIT memindahkan ujung lalu mengosongkannya.
-- Barisnya juga gembok: penulis satu pemda bergiliran sejak perubahan pertamanya sampai COMMIT.
CREATE TABLE sakip.jejak_kepala (
  pemda_id integer PRIMARY KEY,
  no bigint NOT NULL,
  hash bytea NOT NULL,
  transaksi xid8
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

-- Sidik sebelum entri pertama.
CREATE FUNCTION sistem.hash_awal() RETURNS bytea
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT sha256('OpenSAKIP'::bytea) $$;

-- Menggembok rantai pemda pada sesi ini sampai transaksi selesai, dan menandai bahwa ujungnya akan berpindah.
-- Hanya satu versi baris per transaksi, berapa pun pernyataannya: tulis massal tidak menjadi kuadratik.
CREATE FUNCTION sistem.kunci_rantai() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  pemda integer := sistem.pemda_kini();
BEGIN
  IF pemda IS NULL THEN
    RAISE EXCEPTION 'Perubahan ditolak: pemda belum ditetapkan (opensakip.pemda_id).' USING ERRCODE = 'OS003';
  END IF;
  UPDATE sakip.jejak_kepala SET transaksi = pg_current_xact_id()
  WHERE pemda_id = pemda AND transaksi IS DISTINCT FROM pg_current_xact_id();
  IF FOUND OR EXISTS (SELECT FROM sakip.jejak_kepala WHERE pemda_id = pemda) THEN RETURN; END IF;
  INSERT INTO sakip.jejak_kepala VALUES (pemda, 0, sistem.hash_awal(), pg_current_xact_id())
  ON CONFLICT (pemda_id) DO UPDATE SET transaksi = pg_current_xact_id();
END
$$;

CREATE FUNCTION sistem.pindahkan_ujung() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE sakip.jejak_kepala k
  SET transaksi = NULL, no = coalesce(t.no, k.no), hash = coalesce(t.hash, k.hash)
  FROM (SELECT 1) s LEFT JOIN LATERAL (
    SELECT j.no, j.hash FROM sakip.jejak j WHERE j.pemda_id = NEW.pemda_id ORDER BY j.no DESC LIMIT 1
  ) t ON true
  WHERE k.pemda_id = NEW.pemda_id AND k.transaksi IS NOT NULL;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER pindahkan_ujung AFTER INSERT OR UPDATE ON sakip.jejak_kepala
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.transaksi IS NOT NULL)
EXECUTE FUNCTION sistem.pindahkan_ujung();

-- Menolak tulis tanpa pelaku sebelum satu baris pun berubah, lalu menggembok rantai lebih dahulu daripada baris,
-- sehingga dua penulis tidak pernah saling menunggu.
CREATE FUNCTION sistem.wajib_pelaku() RETURNS trigger
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
  PERFORM sistem.kunci_rantai();
  RETURN NULL;
END
$$;

-- Menulis pasangan sebelum/sesudah dari satu pernyataan ke rantai jejak pemda, dalam transaksi yang sama.
-- Hanya fungsi pemicu di bawah yang memanggilnya; peran aplikasi tidak, jadi entri tidak dapat dikarang.
CREATE FUNCTION sistem.tulis_jejak(tabel text, kolom_kunci text[], lama jsonb[], baru jsonb[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  pasangan record;
  entri sakip.jejak;
  pemda integer := sistem.pemda_kini();
  no_terakhir bigint := 0;
  hash_terakhir bytea := sistem.hash_awal();
BEGIN
  IF cardinality(lama) = 0 AND cardinality(baru) = 0 THEN RETURN; END IF;
  PERFORM sistem.kunci_rantai();
  SELECT j.no, j.hash INTO no_terakhir, hash_terakhir FROM sakip.jejak j WHERE j.pemda_id = pemda ORDER BY j.no DESC LIMIT 1;
  IF NOT FOUND THEN
    no_terakhir := 0;
    hash_terakhir := sistem.hash_awal();
  END IF;
  FOR pasangan IN
    WITH l AS (SELECT b, (SELECT jsonb_object_agg(k, b -> k) FROM unnest(kolom_kunci) k) AS kunci FROM unnest(lama) b),
         n AS (SELECT b, (SELECT jsonb_object_agg(k, b -> k) FROM unnest(kolom_kunci) k) AS kunci, urut
               FROM unnest(baru) WITH ORDINALITY AS t(b, urut))
    SELECT coalesce(n.kunci, l.kunci) AS kunci, l.b AS sebelum, n.b AS sesudah
    FROM l FULL JOIN n ON n.kunci = l.kunci
    WHERE l.b::text IS DISTINCT FROM n.b::text
    ORDER BY n.urut NULLS LAST, kunci
  LOOP
    IF (coalesce(pasangan.sesudah, pasangan.sebelum) ->> 'pemda_id')::integer <> pemda THEN
      RAISE EXCEPTION 'Perubahan pada % ditolak: baris milik pemda lain.', tabel USING ERRCODE = 'OS003';
    END IF;
    entri := ROW(pemda, no_terakhir + 1, clock_timestamp(), current_setting('opensakip.pelaku'),
      nullif(current_setting('opensakip.alasan', true), ''),
      CASE WHEN pasangan.sebelum IS NULL THEN 'tambah' WHEN pasangan.sesudah IS NULL THEN 'hapus' ELSE 'ubah' END,
      tabel, pasangan.kunci, pasangan.sebelum, pasangan.sesudah, hash_terakhir, NULL);
    entri.hash := sistem.hash_jejak(entri);
    INSERT INTO sakip.jejak SELECT entri.*;
    no_terakhir := entri.no;
    hash_terakhir := entri.hash;
  END LOOP;
  -- Tidak berbuat apa-apa, kecuali sesi memaksa pemicu tertunda berjalan lebih awal (SET CONSTRAINTS ... IMMEDIATE).
  PERFORM sistem.kunci_rantai();
END
$$;

-- SECURITY DEFINER agar peran aplikasi tidak perlu hak atas tulis_jejak; zona waktu tetap agar entri seragam.
CREATE FUNCTION sistem.catat_tambah() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC'
AS $$
BEGIN
  PERFORM sistem.tulis_jejak(TG_TABLE_NAME, TG_ARGV, '{}', (SELECT coalesce(array_agg(to_jsonb(b)), '{}') FROM baru b));
  RETURN NULL;
END $$;
CREATE FUNCTION sistem.catat_ubah() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC'
AS $$
BEGIN
  PERFORM sistem.tulis_jejak(TG_TABLE_NAME, TG_ARGV, (SELECT coalesce(array_agg(to_jsonb(l)), '{}') FROM lama l),
    (SELECT coalesce(array_agg(to_jsonb(b)), '{}') FROM baru b));
  RETURN NULL;
END $$;
CREATE FUNCTION sistem.catat_hapus() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC'
AS $$
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
  kolom_pertama text;
BEGIN
  SELECT string_agg(quote_literal(a.attname), ', ' ORDER BY k.urut), min(a.attname) FILTER (WHERE k.urut = 1)
  INTO kunci, kolom_pertama
  FROM pg_index i
  CROSS JOIN LATERAL unnest(i.indkey::smallint[]) WITH ORDINALITY AS k(attnum, urut)
  JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
  WHERE i.indrelid = format('sakip.%I', nama)::regclass AND i.indisprimary;
  IF kolom_pertama IS DISTINCT FROM 'pemda_id' THEN
    RAISE EXCEPTION 'Tabel sakip.% harus berkunci utama yang diawali pemda_id.', nama;
  END IF;
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

-- Memeriksa rantai satu pemda; entri pertama yang rusak, atau kosong bila utuh.
CREATE FUNCTION sistem.periksa_jejak(pemda integer) RETURNS TABLE (no bigint, sebab text)
LANGUAGE sql STABLE
AS $$
  WITH rantai AS (
    SELECT j.no, j.hash, j.hash_sebelum, sistem.hash_jejak(j) AS hash_hitung,
           row_number() OVER w AS urut,
           coalesce(lag(j.hash) OVER w, sistem.hash_awal()) AS hash_lalu
    FROM sakip.jejak j WHERE j.pemda_id = pemda WINDOW w AS (ORDER BY j.no)
  ), terakhir AS (
    SELECT j.no, j.hash FROM sakip.jejak j WHERE j.pemda_id = pemda ORDER BY j.no DESC LIMIT 1
  ), rusak AS (
    SELECT r.urut AS no, CASE WHEN r.no <> r.urut THEN 'entri ini tidak ada: nomor urut meloncat'
                      WHEN r.hash_sebelum <> r.hash_lalu THEN 'entri ini tidak menyambung ke entri sebelumnya'
                      ELSE 'isi entri ini tidak cocok dengan sidiknya' END AS sebab
    FROM rantai r WHERE r.no <> r.urut OR r.hash_sebelum <> r.hash_lalu OR r.hash <> r.hash_hitung
    UNION ALL
    SELECT CASE WHEN k.no = t.no THEN k.no ELSE least(k.no, coalesce(t.no, 0)) + 1 END,
           CASE WHEN k.no = t.no THEN 'sidik entri terakhir tidak cocok dengan ujung rantai'
                WHEN k.no > coalesce(t.no, 0) THEN 'entri ini tidak ada: akhir rantai terpotong'
                ELSE 'entri ini berada di luar ujung rantai: ditambahkan di luar sistem' END
    FROM sakip.jejak_kepala k LEFT JOIN terakhir t ON true
    WHERE k.pemda_id = pemda
      AND (k.no <> coalesce(t.no, 0) OR k.hash <> coalesce(t.hash, sistem.hash_awal()))
    UNION ALL
    SELECT t.no, 'ujung rantai hilang' FROM terakhir t
    WHERE NOT EXISTS (SELECT FROM sakip.jejak_kepala k WHERE k.pemda_id = pemda)
  )
  SELECT rusak.no, rusak.sebab FROM rusak ORDER BY rusak.no LIMIT 1
$$;

-- Mendaftarkan pemda sesi ini ke direktori, atau mengganti slug-nya. Direktori dibaca sebelum pemda terikat, jadi
-- bukan tabel usaha; perubahannya tetap masuk jejak pemda itu.
CREATE FUNCTION sistem.daftarkan_pemda(slug_baru text, pemda integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  lama jsonb[];
  baru jsonb[];
BEGIN
  IF pemda IS DISTINCT FROM sistem.pemda_kini() THEN
    RAISE EXCEPTION 'Pendaftaran ditolak: pemda lain daripada yang ditetapkan pada sesi.' USING ERRCODE = 'OS003';
  END IF;
  IF btrim(coalesce(current_setting('opensakip.pelaku', true), '')) = '' THEN
    RAISE EXCEPTION 'Pendaftaran ditolak: pelaku belum ditetapkan (opensakip.pelaku).' USING ERRCODE = 'OS001';
  END IF;
  PERFORM sistem.kunci_rantai();
  SELECT coalesce(array_agg(to_jsonb(d)), '{}') INTO lama FROM sistem.direktori_pemda d WHERE d.pemda_id = pemda;
  INSERT INTO sistem.direktori_pemda (slug, pemda_id) VALUES (slug_baru, pemda)
  ON CONFLICT (pemda_id) DO UPDATE SET slug = excluded.slug;
  SELECT array_agg(to_jsonb(d)) INTO baru FROM sistem.direktori_pemda d WHERE d.pemda_id = pemda;
  PERFORM sistem.tulis_jejak('direktori_pemda', '{pemda_id}', lama, baru);
END
$$;
