// Puts a package of reports of a PD into a test database: one step of two is done, with one file.
import type { TabelPaket } from "../../src/pelaporan/paket/tabel.server.ts";
import type { PdUji, PemdaUji } from "./pabrik.ts";

export type PaketUji = { readonly paketId: string };

export async function createPaket({ konteks, pemdaId }: PemdaUji, { pdId }: Pick<PdUji, "pdId">): Promise<PaketUji> {
  const paketId = konteks.newId();
  const isi = new TextEncoder().encode("<!doctype html><title>Temuan</title>");
  const sidik = await konteks.berkas.put(isi);
  const pada = new Date("2025-01-02T03:00:00Z");
  await konteks.basis.write({ pemdaId, pelaku: "uji" }, async (sesi) => {
    const db = sesi.db.$extendTables<TabelPaket>();
    const kunci = { pemda_id: pemdaId, paket_id: paketId };
    const minta = { pd_id: pdId, masa: "2024", jenis: ["temuan"], format: ["html"], oleh: "uji", pada };
    await db
      .insertInto("sakip.paket_laporan")
      .values({ ...kunci, ...minta, batal_oleh: null, batal_pada: null })
      .execute();
    await db
      .insertInto("sakip.paket_langkah")
      .values([
        { ...kunci, urutan: 1, pd_id: pdId, selesai_pada: pada },
        { ...kunci, urutan: 2, pd_id: pdId, selesai_pada: null },
      ])
      .execute();
    const berkas = { jenis: "temuan", format: "html", nama: "temuan.html", ukuran: isi.length, sidik, galat: null };
    await db
      .insertInto("sakip.paket_berkas")
      .values({ ...kunci, urutan: 1, ...berkas })
      .execute();
  });
  return { paketId };
}
