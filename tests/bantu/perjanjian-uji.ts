// Puts a signed perjanjian kinerja of the head of a PD, with an attached file, into a test database.
import type { IsiPerjanjian } from "#perencanaan";
import { sidikPerjanjian } from "../../src/perencanaan/perjanjian/sidik-perjanjian.server.ts";
import type { TabelPerjanjian } from "../../src/perencanaan/perjanjian/tabel.server.ts";
import type { PdUji, PemdaUji } from "./pabrik.ts";

/** What requests name: the agreement, the digest printed on it, its attached file. */
export type PerjanjianUji = {
  readonly perjanjianId: string;
  readonly sidik: string;
  readonly berkasPerjanjianId: string;
};

/** A signed agreement without sasaran; its content fits its digest. */
export async function createPerjanjian(
  { konteks, pemdaId }: PemdaUji,
  { pdId, jabatanId }: PdUji,
  tahun: number,
): Promise<PerjanjianUji> {
  const [perjanjianId, berkasPerjanjianId] = [konteks.newId(), konteks.newId()];
  const isi = isiUji(tahun, perjanjianId);
  const sidik = sidikPerjanjian(isi);
  const berkas = new TextEncoder().encode(`%PDF-1.7 ${perjanjianId}`);
  const sidikBerkas = await konteks.berkas.put(berkas);
  const saat = new Date("2024-01-02T03:00:00Z");
  const milik = { pemda_id: pemdaId, perjanjian_id: perjanjianId };
  await konteks.basis.write({ pemdaId, pelaku: "uji" }, async (sesi) => {
    const db = sesi.db.$extendTables<TabelPerjanjian>();
    const jabatan = { pd_id: pdId, jabatan_id: jabatanId, tahun, nomor: 0, alasan: null, triwulan: false };
    await db
      .insertInto("sakip.perjanjian")
      .values({ ...milik, ...jabatan, disusun_oleh: "uji", disusun_pada: saat })
      .execute();
    const naskah = { isi: JSON.stringify(isi), sidik, alamat: `http://127.0.0.1:3000/verifikasi/${sidik}` };
    await db
      .insertInto("sakip.perjanjian_naskah")
      .values({ ...milik, ...naskah, oleh: "uji", pada: saat })
      .execute();
    const lampiran = { berkas_id: berkasPerjanjianId, nama: "pk.pdf", ukuran: berkas.length, sidik: sidikBerkas };
    await db
      .insertInto("sakip.perjanjian_berkas")
      .values({ ...milik, ...lampiran, oleh: "uji", pada: saat })
      .execute();
  });
  return { perjanjianId, sidik, berkasPerjanjianId };
}

/** `kode` makes the content, and so the digest, differ from that of every other agreement. */
function isiUji(tahun: number, kode: string): IsiPerjanjian {
  const pihak = { jabatan: "Kepala Dinas", sebutan: "Kepala Dinas", nama: "Nama Contoh", status: "definitif" } as const;
  return {
    bentuk: 1,
    pemda: { kodeWilayah: "00.00", nama: "Kabupaten Contoh", istilahTriwulan: "triwulan" },
    pd: { kode, nama: "Dinas Contoh" },
    tahun,
    nomor: 0,
    alasan: null,
    tempat: "Contoh",
    tanggal: `${tahun}-01-02`,
    pihakPertama: pihak,
    pihakKedua: { ...pihak, jabatan: "Bupati Contoh", sebutan: "Bupati Contoh" },
    sasaran: [],
    anggaran: { jenjang: "program", baris: [], total: null },
    triwulan: false,
  };
}
