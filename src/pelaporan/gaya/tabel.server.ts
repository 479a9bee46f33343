// Table types of the look of reports for Kysely, as migrasi/0022_tata-laporan.sql declares them.
import type { KodeHuruf } from "./huruf.ts";
import type { CaraTanda } from "./tata-laporan.ts";

type Kontak = { alamat: string; telepon: string; surel: string; situs: string };

export type TabelGaya = {
  "sakip.logo_laporan": {
    pemda_id: number;
    sidik: string;
    jenis: "png" | "jpg";
    lebar: number;
    tinggi: number;
    ukuran: number;
    nama: string;
    oleh: string;
    pada: Date;
  };
  "sakip.tata_laporan": Kontak & {
    pemda_id: number;
    warna_utama: string;
    warna_aksen: string;
    huruf: KodeHuruf;
    tepi_atas: number | null;
    tepi_bawah: number | null;
    tepi_kiri: number | null;
    tepi_kanan: number | null;
    kop_baris: readonly string[];
    tanda_tangan: CaraTanda;
    tempat: string;
    logo_sidik: string | null;
    versi: number;
  };
  "sakip.tata_laporan_pd": Kontak & { pemda_id: number; pd_id: string; versi: number };
};
