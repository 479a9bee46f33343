-- Menulis menurut yang dibaca sebelum giliran menulis tiba: yang dibaca diperiksa kembali sesudah rantai jejak digembok.

-- Membatalkan transaksi bila yang dibacanya sudah berubah. 40001: seluruh pekerjaan diulang dari pembacaannya.
CREATE FUNCTION sistem.pastikan_tetap(tetap boolean) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF tetap IS NOT TRUE THEN
    RAISE EXCEPTION 'Data yang dibaca sudah berubah sebelum ditulis.' USING ERRCODE = '40001';
  END IF;
END
$$;
