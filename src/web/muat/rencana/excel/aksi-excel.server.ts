// The action of /perencanaan/excel: reads the workbook or the packed changes and runs what the button asks for.
import { redirect } from "react-router";
import { Galat } from "#inti";
import { sebutanBaris } from "#perencanaan";
import { type BarisBentrok, type PerubahanDiminta, ubahRancangan } from "#perencanaan/server";
import { getPratinjauBuku, type PratinjauBuku, periksaBukuRencana } from "#pertukaran/server";
import { kamusOf, ringkasBeda, toKelompokBeda } from "../../../tampilan/rencana/dokumen/beda.ts";
import { type HasilExcel, toGalatTampil } from "../../../tampilan/rencana/excel/hasil-excel.ts";
import { namaPenulis } from "../../../tampilan/rencana/penulis.ts";
import { withKueri } from "../../alamat.ts";
import { readUnggahan, type Unggahan } from "../../baca-unggahan.server.ts";
import type { BahanMuat } from "../../muat.server.ts";
import { bukaPerubahan, kemasPerubahan } from "./muatan.server.ts";

const PER_HALAMAN = 200;

export type AlamatExcel = { readonly pdKode: string; readonly versiId: string | undefined };
/** Where, with the draft as it stands. */
type Tempat = AlamatExcel & { readonly kini: PratinjauBuku };

/**
 * Answers with the preview, the errors, or a redirect once all is saved.
 * @throws Galat `tidak_berhak`, `internal`; other refusals come back as an answer.
 */
export async function jalankanExcel(bahan: BahanMuat, request: Request, alamat: AlamatExcel) {
  // Who may not draft is refused before a byte of the upload is read.
  const kini = await getPratinjauBuku(bahan.konteks, bahan.pengguna, { ...alamat, perubahan: [] });
  try {
    return await jawab(bahan, { ...alamat, kini }, await readUnggahan(request));
  } catch (galat) {
    if (!(galat instanceof Galat) || galat.kode === "internal" || galat.kode === "tidak_berhak") throw galat;
    return { jenis: "tolak", pesan: galat.message } satisfies HasilExcel;
  }
}

function jawab(bahan: BahanMuat, { kini, ...alamat }: Tempat, unggahan: Unggahan): Promise<HasilExcel | Response> {
  const isi = (nama: string): string => {
    const nilai = unggahan.form.get(nama);
    return typeof nilai === "string" ? nilai : "";
  };
  switch (isi("maksud")) {
    case "unggah":
      return periksa(bahan, alamat, unggahan);
    case "lihat":
      return lihat(bahan, alamat, { perubahan: bukaPerubahan(isi("muatan")), hal: Number(isi("hal")) || 1 });
    case "simpan":
      return simpan(bahan, { ...alamat, kini }, bukaPerubahan(isi("muatan")));
    default:
      throw new Galat("masukan", "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");
  }
}

async function periksa(
  { konteks, pengguna }: BahanMuat,
  alamat: AlamatExcel,
  { form, terpotong }: Unggahan,
): Promise<HasilExcel> {
  const berkas = form.get("berkas");
  if (terpotong)
    throw new Galat("masukan", "Buku kerja ini lebih dari 20 MB. Hapus lembar dan gambar yang tidak perlu.");
  if (!(berkas instanceof File) || (berkas.size === 0 && berkas.name === "")) {
    throw new Galat("masukan", "Belum ada berkas yang dipilih. Pilih buku kerja, lalu unggah lagi.");
  }
  const isi = new Uint8Array(await berkas.arrayBuffer());
  const hasil = await periksaBukuRencana(konteks, pengguna, { ...alamat, isi });
  return hasil.jenis === "salah" ? toGalatTampil(hasil.galat) : toPratinjau(hasil, { hal: 1, pesan: null });
}

async function lihat(
  { konteks, pengguna }: BahanMuat,
  alamat: AlamatExcel,
  { perubahan, hal }: { readonly perubahan: readonly PerubahanDiminta[]; readonly hal: number },
): Promise<HasilExcel> {
  return toPratinjau(await getPratinjauBuku(konteks, pengguna, { ...alamat, perubahan }), { hal, pesan: null });
}

async function simpan(
  { konteks, pengguna }: BahanMuat,
  { kini: { pd, versi, lama }, ...alamat }: Tempat,
  perubahan: readonly PerubahanDiminta[],
): Promise<HasilExcel | Response> {
  const permintaan = { pdKode: pd.kode, versiId: versi.id, perubahan, alasan: "impor buku kerja Excel" };
  const hasil = await ubahRancangan(konteks, pengguna, permintaan);
  switch (hasil.jenis) {
    case "tersimpan":
      return redirect(
        withKueri("/perencanaan/excel", { pd: pd.kode, versi: versi.id, tersimpan: Object.keys(hasil.revisi).length }),
      );
    case "ditolak":
      return toGalatTampil(
        hasil.temuan.map((t) => ({ lembar: sebutanBaris(lama, t.jenis, t.kunci), sel: null, pesan: t.pesan })),
      );
    case "bentrok": {
      const segar = await getPratinjauBuku(konteks, pengguna, { ...alamat, perubahan, segarkan: true });
      return toPratinjau(segar, { hal: 1, pesan: pesanBentrok(segar, hasil.baris) });
    }
  }
}

function pesanBentrok({ lama }: PratinjauBuku, baris: readonly BarisBentrok[]): string {
  const sebutan = baris.slice(0, 5).map((b) => `${sebutanBaris(lama, b.jenis, b.kunci)} (${namaPenulis(b.oleh)})`);
  const lain = baris.length > 5 ? `, dan ${baris.length - 5} baris lain` : "";
  return (
    `Belum ada yang disimpan. Sejak diperiksa, orang lain mengubah: ${sebutan.join(", ")}${lain}. ` +
    "Periksa lagi perbedaannya; bila disimpan, isi buku kerja menggantikan perubahan itu."
  );
}

function toPratinjau(
  { pemda, lama, baru, beda, nama, perubahan }: PratinjauBuku,
  { hal, pesan }: { readonly hal: number; readonly pesan: string | null },
): HasilExcel {
  const banyak = Math.max(1, Math.ceil(beda.length / PER_HALAMAN));
  const kini = Math.min(banyak, Math.max(1, hal));
  const tampak = beda.slice((kini - 1) * PER_HALAMAN, kini * PER_HALAMAN);
  return {
    jenis: "pratinjau",
    pesan,
    muatan: kemasPerubahan(perubahan),
    jumlah: beda.length,
    ringkas: ringkasBeda(beda),
    kelompok: toKelompokBeda(tampak, { lama, baru }, kamusOf([baru, lama], nama, pemda.istilahTriwulan)),
    hal: kini,
    banyak,
  };
}
