// Table type of migrasi/0011_pengingat.sql for Kysely. `date` travels as text.
import type { KeadaanSurat } from "./keadaan-surat.ts";

export type TabelSurat = {
  "sakip.surat_keluar": {
    pemda_id: number;
    surat_id: string;
    pengguna_id: string;
    hari: string;
    sebab: "pengingat";
    nama: string;
    alamat: string;
    subjek: string;
    isi: string;
    keadaan: KeadaanSurat;
    percobaan: number;
    coba_lagi_pada: Date | null;
    galat_terakhir: string | null;
    disusun_pada: Date;
    berubah_pada: Date;
  };
};
