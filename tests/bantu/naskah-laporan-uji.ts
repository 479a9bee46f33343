// Puts two LKjIP of a PD into a test database: one being written, with a text and a comment, and one that is set.
import type { IsiPenetapan } from "../../src/pelaporan/naskah/isi-penetapan.ts";
import { sidikPenetapan } from "../../src/pelaporan/naskah/sidik-penetapan.server.ts";
import type { TabelNaskah } from "../../src/pelaporan/naskah/tabel.server.ts";
import type { PdUji, PemdaUji } from "./pabrik.ts";

/** What requests name: the report being written (2024), its comment, the one that is set (2023) and its digest. */
export type NaskahLaporanUji = {
  readonly naskahId: string;
  readonly komentarId: string;
  readonly naskahTerbitId: string;
  readonly sidikLaporan: string;
};

/** The text of the draft is of the block "kata-pengantar", version 1. */
export async function createNaskahLaporan(
  { konteks, pemdaId }: PemdaUji,
  { pdId }: Pick<PdUji, "pdId">,
): Promise<NaskahLaporanUji> {
  const [naskahId, komentarId, naskahTerbitId] = [konteks.newId(), konteks.newId(), konteks.newId()];
  const isi = isiUji(naskahTerbitId);
  const sidik = sidikPenetapan(isi);
  const html = new TextEncoder().encode("<!doctype html><title>Laporan</title>");
  const sidikBerkas = await konteks.berkas.put(html);
  const siapa = { oleh: "uji", pada: new Date("2025-01-02T03:00:00Z") };
  await konteks.basis.write({ pemdaId, pelaku: "uji" }, async (sesi) => {
    const db = sesi.db.$extendTables<TabelNaskah>();
    const milik = (laporan_id: string) => ({ pemda_id: pemdaId, laporan_id });
    const [draf, terbit] = [milik(naskahId), milik(naskahTerbitId)];
    const jenis = { jenis: "lkjip", pd_id: pdId };
    await db
      .insertInto("sakip.laporan_naskah")
      .values([
        { ...draf, ...jenis, periode: "2024", ...siapa },
        { ...terbit, ...jenis, periode: "2023", ...siapa },
      ])
      .execute();
    await db
      .insertInto("sakip.laporan_teks")
      .values({ ...draf, kunci: "kata-pengantar", versi: 1, isi: "Pengantar.", ...siapa })
      .execute();
    const komentar = { komentar_id: komentarId, kunci: "kata-pengantar", induk_id: null, isi: "Lengkapi." };
    await db
      .insertInto("sakip.laporan_komentar")
      .values({ ...draf, ...komentar, ...siapa, selesai_oleh: null, selesai_pada: null })
      .execute();
    const pertama = { ...terbit, urutan: 1 };
    await db
      .insertInto("sakip.laporan_tindakan")
      .values({ ...pertama, tindakan: "tetapkan", alasan: null, ...siapa })
      .execute();
    const alamat = `http://127.0.0.1:3000/verifikasi/${sidik}`;
    await db
      .insertInto("sakip.laporan_penetapan")
      .values({ ...pertama, isi: JSON.stringify(isi), sidik, alamat, ...siapa })
      .execute();
    await db
      .insertInto("sakip.laporan_berkas")
      .values({ ...pertama, format: "html", ukuran: html.length, sidik: sidikBerkas })
      .execute();
  });
  return { naskahId, komentarId, naskahTerbitId, sidikLaporan: sidik };
}

/** `kode` makes the content, and so the digest, differ from that of every other report. */
function isiUji(kode: string): IsiPenetapan {
  return {
    bentuk: 1,
    pemda: { kodeWilayah: "00.00", nama: "Kabupaten Contoh" },
    pd: { kode, nama: "Dinas Contoh" },
    jenis: "lkjip",
    namaJenis: "Laporan Kinerja",
    periode: "2023",
    nomor: 1,
    tanggal: "2025-01-02",
    oleh: "Nama Contoh",
    dokumen: {
      jenis: "lkjip-pd",
      tata: "naskah",
      judul: "Laporan Kinerja Dinas Contoh Tahun 2023",
      pengarang: "Dinas Contoh",
      sampul: { baris: ["Laporan Kinerja", "Dinas Contoh"], periode: "Tahun 2023" },
      bagian: [{ kunci: "a", judul: "Bab I", blok: [{ jenis: "paragraf", isi: "Isi bab." }] }],
      penutup: "",
      kaki: "Dinas Contoh",
      bahasa: "id",
    },
    angka: [],
  };
}
