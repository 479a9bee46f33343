// Use cases for everybody: a report that is set, its files as they were kept, and what a printed digest stands for.
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { FORMAT_LAPORAN, type FormatLaporan, getFormat } from "../format.ts";
import { namaBerkasNaskah } from "../nama-berkas.ts";
import { renderLatar } from "../render-latar.server.ts";
import { dokumenDitetapkan } from "./isi-penetapan.ts";
import { dbNaskah, findBerlaku, findPenetapanBersidik, loadTindakan } from "./naskah-baca.server.ts";
import type { HasilSidikLaporan, NaskahTerbit, Penetapan } from "./naskah-tipe.ts";
import { galatTiadaNaskah, type PermintaanNaskah, readNaskah } from "./pintu-naskah.server.ts";
import { sidikPenetapan } from "./sidik-penetapan.server.ts";

/**
 * A report that is set, as it was frozen.
 * @throws Galat `tidak_ditemukan` (also while it is a draft), `tidak_berhak`.
 */
export async function getNaskahTerbit(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanNaskah,
): Promise<NaskahTerbit> {
  return readNaskah(konteks, pengguna, { ...permintaan, aksi: "buat_laporan" }, async (sesi, lingkup) => {
    const penetapan = await findBerlaku(sesi, lingkup.perihal.id, lingkup.riwayat);
    if (penetapan === undefined) throw galatTiadaNaskah();
    const { pemda, perihal } = lingkup;
    const tersimpan = (await listBerkasBeku(sesi, perihal.id, penetapan)).map((b) => b.format);
    const format = FORMAT_LAPORAN.filter((f) => tersimpan.includes(f.kode)).map((f) => f.kode);
    return { pemda, perihal, penetapan, dokumen: dokumenDitetapkan(penetapan.isi, penetapan), format };
  });
}

export type BerkasNaskah = {
  readonly nama: string;
  readonly mime: string;
  readonly isi: Uint8Array<ArrayBuffer>;
};

/**
 * The file that was written when the report was set: the same bytes for ever. A format that came later is drawn from
 * the frozen document.
 * @throws Galat `masukan` (format), `tidak_ditemukan`, `tidak_berhak`, `lingkungan` (the store does not answer).
 */
export async function bukaBerkasNaskah(
  konteks: Konteks,
  pengguna: Pengguna,
  { format: kode, ...permintaan }: PermintaanNaskah & { readonly format: string },
): Promise<BerkasNaskah> {
  const format = getFormat(kode);
  const { penetapan, beku } = await readNaskah(
    konteks,
    pengguna,
    { ...permintaan, aksi: "buat_laporan" },
    async (sesi, l) => {
      const penetapan = await findBerlaku(sesi, l.perihal.id, l.riwayat);
      if (penetapan === undefined) throw galatTiadaNaskah();
      const semua = await listBerkasBeku(sesi, l.perihal.id, penetapan);
      return { penetapan, beku: semua.find((b) => b.format === format.kode) };
    },
  );
  const isi = beku === undefined ? await gambarUlang(penetapan, format) : await konteks.berkas.get(beku.sidik);
  return { nama: namaBerkasNaskah(penetapan.isi, format.kode), mime: format.mime, isi };
}

function gambarUlang(penetapan: Penetapan, format: FormatLaporan) {
  return renderLatar(dokumenDitetapkan(penetapan.isi, penetapan), format.kode);
}

function listBerkasBeku(sesi: Sesi, laporanId: string, { urutan }: Pick<Penetapan, "urutan">) {
  return dbNaskah(sesi)
    .selectFrom("sakip.laporan_berkas")
    .select(["format", "sidik"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("laporan_id", "=", laporanId)
    .where("urutan", "=", urutan)
    .execute();
}

/**
 * What was set under this digest, whether the stored content still gives it, and whether it still holds; null where no
 * report has this digest.
 * @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak`.
 */
export function findSidikLaporan(
  konteks: Konteks,
  pengguna: Pengguna,
  { sidik, pemdaSlug }: { readonly sidik: string; readonly pemdaSlug?: string | undefined },
): Promise<HasilSidikLaporan | null> {
  return readPemda(konteks, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (sesi) => {
    const ada = await findPenetapanBersidik(sesi, sidik.trim().toLowerCase());
    if (ada === undefined) return null;
    const { laporanId, ...penetapan } = ada;
    const sesudah = (await loadTindakan(sesi, laporanId)).filter((t) => t.urutan > penetapan.urutan);
    const batal = sesudah.find((t) => t.tindakan === "batalkan");
    return {
      penetapan,
      laporanId: batal === undefined ? laporanId : null,
      cocok: sidikPenetapan(penetapan.isi) === penetapan.sidik,
      dibatalkan: batal === undefined ? null : { alasan: batal.alasan ?? "", pada: batal.pada },
    };
  });
}
