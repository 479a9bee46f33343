// Use case: a report is set. The document is frozen with its digest, and every format is written once and kept.
import { Galat, tanggalOf } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { namaPelaku, type Pengguna } from "#organisasi";
import { FORMAT_LAPORAN } from "../format.ts";
import type { Dokumen } from "../model.ts";
import { renderLatar } from "../render-latar.server.ts";
import { muatKerangka } from "./blok-naskah.server.ts";
import { dokumenDitetapkan, type IsiPenetapan } from "./isi-penetapan.ts";
import { type Kerangka, type KesiapanNaskah, periksaNaskah } from "./kerangka.ts";
import { jumlahVersi } from "./lembar-naskah.server.ts";
import { dbNaskah, loadTeks, toTeks } from "./naskah-baca.server.ts";
import { type LingkupNaskah, type PermintaanNaskah, readNaskah, writeNaskah } from "./pintu-naskah.server.ts";
import { sidikPenetapan } from "./sidik-penetapan.server.ts";
import { assertCocok, insertTindakan } from "./tindak-naskah.server.ts";

/** `jumlahVersi`: the state of the texts that was read before deciding, as the editor names it. */
export type PermintaanTetapkan = PermintaanNaskah & { readonly jumlahVersi: number };

/**
 * Freezes the report as it reads now and returns its digest. From then on it is public.
 * @throws Galat `masukan` (texts name numbers that there are not), `bentrok` (already set, or texts changed since they
 * were read), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function tetapkanNaskah(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanTetapkan,
): Promise<{ readonly sidik: string }> {
  const pintu = { ...permintaan, aksi: "tetapkan_laporan" as const, alasan: "laporan ditetapkan" };
  const { isi, slug } = await susunPenetapan(konteks, pengguna, pintu);
  const sidik = sidikPenetapan(isi);
  const beku = { sidik, alamat: await alamatSidik(konteks, slug, sidik) };
  // Written before the transaction, so that no other writer waits for it; a content stored in vain hurts nobody.
  const berkas = await simpanBerkas(konteks, dokumenDitetapkan(isi, beku));
  await writeNaskah(konteks, pengguna, pintu, async (sesi, lingkup) => {
    assertCocok(lingkup, "tetapkan");
    await assertTeksTetap(sesi, lingkup, permintaan.jumlahVersi);
    const oleh = { oleh: namaPelaku(pengguna), pada: konteks.now() };
    const urutan = await insertTindakan(sesi, lingkup, { tindakan: "tetapkan", alasan: null, ...oleh });
    const milik = { pemda_id: sesi.pemdaId, laporan_id: lingkup.perihal.id, urutan };
    await dbNaskah(sesi)
      .insertInto("sakip.laporan_penetapan")
      .values({ ...milik, isi: JSON.stringify(isi), ...beku, ...oleh })
      .execute();
    await dbNaskah(sesi)
      .insertInto("sakip.laporan_berkas")
      .values(berkas.map((b) => ({ ...milik, ...b })))
      .execute();
  });
  return { sidik };
}

/** What would be frozen now, out of one state of the data. */
function susunPenetapan(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanTetapkan & { readonly aksi: "tetapkan_laporan" },
): Promise<{ readonly isi: IsiPenetapan; readonly slug: string }> {
  return konteks.basis.snapshot((basis) => {
    const dalam = { ...konteks, basis };
    return readNaskah(dalam, pengguna, permintaan, async (sesi, lingkup) => {
      assertCocok(lingkup, "tetapkan");
      await assertTeksTetap(sesi, lingkup, permintaan.jumlahVersi);
      const kerangka = await muatKerangka(dalam, pengguna, lingkup);
      const teks = toTeks(await loadTeks(sesi, lingkup.perihal.id));
      assertSiap(periksaNaskah(kerangka, teks));
      return {
        isi: toIsi(konteks, pengguna, lingkup, { kerangka, dokumen: kerangka.build(teks) }),
        slug: lingkup.pemda.slug,
      };
    });
  });
}

function toIsi(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemda, perihal, rangka, riwayat }: LingkupNaskah,
  { kerangka, dokumen }: { readonly kerangka: Kerangka; readonly dokumen: Dokumen },
): IsiPenetapan {
  return {
    bentuk: 1,
    pemda: { kodeWilayah: pemda.kodeWilayah, nama: pemda.nama },
    pd: perihal.pd === null ? null : { kode: perihal.pd.kode, nama: perihal.pd.nama },
    jenis: perihal.jenis,
    namaJenis: rangka.nama,
    periode: perihal.periode,
    nomor: riwayat.filter((t) => t.tindakan === "tetapkan").length + 1,
    tanggal: tanggalOf(konteks.now()),
    oleh: pengguna.jenis === "publik" ? "" : pengguna.nama,
    dokumen,
    angka: kerangka.angka,
  };
}

/** @throws Galat `masukan` where a text would be printed with braces in it. */
function assertSiap({ angkaHilang }: KesiapanNaskah): void {
  if (angkaHilang.length === 0) return;
  const bagian = angkaHilang.map(({ judul, kunci }) => `${judul} (${kunci.map((k) => `{{${k}}}`).join(", ")})`);
  throw new Galat("masukan", `Teks menyebut angka yang tidak ada pada laporan ini: ${bagian.join("; ")}.`);
}

/** @throws Galat `bentrok` when somebody wrote since the texts were read. */
async function assertTeksTetap(sesi: Sesi, { perihal }: LingkupNaskah, dibaca: number): Promise<void> {
  if (jumlahVersi(await loadTeks(sesi, perihal.id)) === dibaca) return;
  throw new Galat(
    "bentrok",
    "Teks laporan berubah sesudah Anda membukanya. Muat ulang halaman, baca lagi, lalu tetapkan.",
  );
}

/** Every format of the document in the file store. */
async function simpanBerkas(konteks: Konteks, dokumen: Dokumen) {
  const hasil: { readonly format: string; readonly ukuran: number; readonly sidik: string }[] = [];
  for (const { kode } of FORMAT_LAPORAN) {
    const isi = await renderLatar(dokumen, kode);
    hasil.push({ format: kode, ukuran: isi.length, sidik: await konteks.berkas.put(isi) });
  }
  return hasil;
}

// The pemda is named only where the installation holds several.
async function alamatSidik({ basis, surat }: Konteks, slug: string, sidik: string): Promise<string> {
  const kueri = (await basis.listPemda()).length > 1 ? `?pemda=${slug}` : "";
  return `${surat.alamatWeb}/verifikasi/${sidik}${kueri}`;
}
