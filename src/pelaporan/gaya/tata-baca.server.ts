// Reads what a pemda set about the look of its reports. Called by the use cases of this folder and by every report.
import type { Sesi } from "#inti/server";
import type { TabelGaya } from "./tabel.server.ts";
import { type KontakKop, TATA_BAKU, type TataLaporan } from "./tata-laporan.ts";

/** Kysely with the tables of this folder. */
export const dbGaya = (sesi: Sesi) => sesi.db.$extendTables<TabelGaya>();

/** A logo as it is kept: its bytes are in the file store under `sidik`. */
export type LogoTersimpan = Pick<TabelGaya["sakip.logo_laporan"], "sidik" | "jenis" | "lebar" | "tinggi" | "nama">;
/** `versi` 0: nothing was ever saved, and reports have the official look. */
export type TataTersimpan = {
  readonly tata: TataLaporan;
  readonly logo: Readonly<LogoTersimpan> | null;
  readonly versi: number;
};

/** What holds for the pemda. One query. */
export async function loadTata(sesi: Sesi): Promise<TataTersimpan> {
  const b = await dbGaya(sesi)
    .selectFrom("sakip.tata_laporan as t")
    .leftJoin("sakip.logo_laporan as l", (j) =>
      j.onRef("l.pemda_id", "=", "t.pemda_id").onRef("l.sidik", "=", "t.logo_sidik"),
    )
    .selectAll("t")
    .select(["l.sidik", "l.jenis", "l.lebar", "l.tinggi", "l.nama"])
    .where("t.pemda_id", "=", sesi.pemdaId)
    .executeTakeFirst();
  if (b === undefined) return { tata: TATA_BAKU, logo: null, versi: 0 };
  const { sidik, jenis, lebar, tinggi, nama } = b;
  const utuh = sidik !== null && jenis !== null && lebar !== null && tinggi !== null && nama !== null;
  return { tata: toTata(b), logo: utuh ? { sidik, jenis, lebar, tinggi, nama } : null, versi: b.versi };
}

function toTata(b: TabelGaya["sakip.tata_laporan"]): TataLaporan {
  const { tepi_atas: atas, tepi_bawah: bawah, tepi_kiri: kiri, tepi_kanan: kanan } = b;
  return {
    warna: { utama: b.warna_utama, aksen: b.warna_aksen },
    huruf: b.huruf,
    tepi: atas === null || bawah === null || kiri === null || kanan === null ? null : { atas, bawah, kiri, kanan },
    kopBaris: b.kop_baris,
    alamat: b.alamat,
    telepon: b.telepon,
    surel: b.surel,
    situs: b.situs,
    tandaTangan: b.tanda_tangan,
    tempat: b.tempat,
  };
}

/** `versi` 0: the perangkat daerah has none of its own. */
export type KontakTersimpan = { readonly kontak: KontakKop | null; readonly versi: number };

/** Address and contacts of a perangkat daerah. One query. */
export async function loadKontak(sesi: Sesi, pdId: string): Promise<KontakTersimpan> {
  const b = await dbGaya(sesi)
    .selectFrom("sakip.tata_laporan_pd")
    .select(["alamat", "telepon", "surel", "situs", "versi"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pd_id", "=", pdId)
    .executeTakeFirst();
  if (b === undefined) return { kontak: null, versi: 0 };
  const { versi, ...kontak } = b;
  return { kontak: Object.values(kontak).every((k) => k === "") ? null : kontak, versi };
}
