// The action of /tematik/:kode/kondisi/impor: reads the file or what was looked at, and runs what the button asks for.
import { redirect } from "react-router";
import { Galat } from "#inti";
import { type PerubahanKondisi, perubahanDari } from "#pertukaran";
import { getTemaImpor, periksaKondisi, segarkanKondisi, simpanKondisi } from "#pertukaran/server";
import { type HasilImporKondisi, toPratinjauImpor, toSalahImpor } from "../../tampilan/tematik/impor-kondisi.ts";
import { withKueri } from "../alamat.ts";
import { readUnggahan } from "../baca-unggahan.server.ts";
import type { BahanMuat } from "../muat.server.ts";

type Kirim = {
  readonly temaKode: string;
  readonly isi: (nama: string) => string;
  readonly berkas: File | null;
  readonly terpotong: boolean;
};

/**
 * Answers with the preview, the errors, or a redirect once all is saved.
 * @throws Galat `tidak_berhak`, `tidak_ditemukan`, `internal`; other refusals come back as an answer.
 */
export async function jalankanImporKondisi(
  bahan: BahanMuat,
  request: Request,
  temaKode: string,
): Promise<HasilImporKondisi | Response> {
  // Who may not manage the theme is refused before a byte of the upload is read.
  await getTemaImpor(bahan.konteks, bahan.pengguna, { temaKode });
  let sumber = "";
  try {
    const { form, terpotong } = await readUnggahan(request);
    const isi = (nama: string): string => {
      const nilai = form.get(nama);
      return typeof nilai === "string" ? nilai : "";
    };
    sumber = isi("sumber");
    const berkas = form.get("berkas");
    return await jawab(bahan, { temaKode, isi, terpotong, berkas: berkas instanceof File ? berkas : null });
  } catch (galat) {
    if (!(galat instanceof Galat) || (galat.kode !== "masukan" && galat.kode !== "bentrok")) throw galat;
    return { jenis: "tolak", pesan: galat.message, sumber };
  }
}

function jawab(bahan: BahanMuat, kirim: Kirim): Promise<HasilImporKondisi | Response> {
  switch (kirim.isi("maksud")) {
    case "unggah":
      return periksa(bahan, kirim);
    case "simpan":
      return simpan(bahan, kirim);
    default:
      throw new Galat("masukan", "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");
  }
}

async function periksa(
  { konteks, pengguna }: BahanMuat,
  { temaKode, isi, berkas, terpotong }: Kirim,
): Promise<HasilImporKondisi> {
  if (terpotong) throw new Galat("masukan", "Berkas ini lebih dari 20 MB. Hapus lembar dan gambar yang tidak perlu.");
  if (berkas === null || (berkas.size === 0 && berkas.name === "")) {
    throw new Galat("masukan", "Belum ada berkas yang dipilih. Pilih berkas CSV atau XLSX, lalu unggah lagi.");
  }
  const [namaBerkas, sumber] = [berkas.name, isi("sumber")];
  const bita = new Uint8Array(await berkas.arrayBuffer());
  const permintaan = { temaKode, sumber, berkas: { nama: namaBerkas, isi: bita } };
  const hasil = await periksaKondisi(konteks, pengguna, permintaan);
  if (hasil.jenis === "salah") return { sumber, ...toSalahImpor(hasil.galat, hasil.catatan) };
  const { beda, dilewati, catatan } = hasil;
  const muatan = kemas(perubahanDari(beda));
  return { sumber, ...toPratinjauImpor({ pesan: null, namaBerkas, muatan, beda, dilewati, catatan }) };
}

async function simpan(
  { konteks, pengguna }: BahanMuat,
  { temaKode, isi }: Kirim,
): Promise<HasilImporKondisi | Response> {
  const [namaBerkas, perubahan] = [isi("nama_berkas"), buka(isi("muatan"))];
  try {
    const tersimpan = await simpanKondisi(konteks, pengguna, { temaKode, namaBerkas, perubahan });
    return redirect(withKueri(`/tematik/${temaKode}/kondisi/impor`, { tersimpan }));
  } catch (galat) {
    if (!(galat instanceof Galat) || galat.kode !== "bentrok") throw galat;
    // Somebody wrote meanwhile: the same values again, against what stands there now.
    const beda = await segarkanKondisi(konteks, pengguna, { temaKode, perubahan });
    const pesan = `${galat.message} Perbedaan terbaru ada di bawah; simpan bila nilai dari berkas yang dipakai.`;
    const umum = { pesan, namaBerkas, muatan: kemas(perubahanDari(beda)), beda, dilewati: [], catatan: [] };
    return { sumber: isi("sumber"), ...toPratinjauImpor(umum) };
  }
}

/** What was looked at, as text that a form carries; checked by the use case like any other change. */
function kemas(perubahan: readonly PerubahanKondisi[]): string {
  return Buffer.from(JSON.stringify(perubahan)).toString("base64url");
}

function buka(muatan: string): readonly PerubahanKondisi[] {
  try {
    return JSON.parse(Buffer.from(muatan, "base64url").toString());
  } catch (sebab) {
    throw new Galat("masukan", "Hasil pemeriksaan tidak terbaca lagi. Unggah berkasnya sekali lagi.", { sebab });
  }
}
