// The action of /pengukuran/bukti: reads the form within its limit and runs the use case that it asks for.
import { data, redirect } from "react-router";
import { Galat, pesanTerlaluBesar } from "#inti";
import type { IsiMasuk } from "#pengukuran";
import { aturSyaratBukti, gantiBukti, hapusBukti, listBukti, tautkanBukti, unggahBukti } from "#pengukuran/server";
import { readAlamatBukti } from "./alamat-bukti.ts";
import { readUnggahan, type Unggahan } from "./baca-unggahan.server.ts";
import { statusOf } from "./galat-halaman.ts";
import { alamatBukti, barisSyarat, type IsianBukti, readIsianBukti, type TolakBukti } from "./isian-bukti.ts";
import type { BahanMuat } from "./muat.server.ts";

/** Redirects back to the page, or returns the refusal with what was typed. @throws Galat `tidak_berhak`, `internal`. */
export async function jalankanBukti(bahan: BahanMuat, request: Request) {
  const alamat = readAlamatBukti(bahan.params);
  // Who may not even look is refused before a byte of the upload is read.
  const { baris } = await listBukti(bahan.konteks, bahan.pengguna, alamat);
  const unggahan = await readUnggahan(request);
  const isian = readIsianBukti((nama) => teksOf(unggahan.form, nama));
  if (isian === null) throw new Galat("masukan", "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");
  try {
    await jalankan(bahan, { ...alamat, ukur: baris.sel.periode }, isian, unggahan);
  } catch (galat) {
    const dijawab = galat instanceof Galat && galat.kode !== "internal" && galat.kode !== "tidak_berhak";
    if (!dijawab) throw galat;
    return data<TolakBukti>({ pesan: galat.message, isian }, { status: statusOf(galat.kode) });
  }
  const { pdKode: pd, periode, indikator } = alamat;
  const kembali = alamatBukti({ pd, periode, indikator, ukur: baris.sel.periode });
  throw redirect(`${kembali}&selesai=${isian.maksud}`);
}

type Sel = { readonly pdKode: string; readonly periode: string; readonly indikator: string; readonly ukur: string };

async function jalankan({ konteks, pengguna }: BahanMuat, sel: Sel, isian: IsianBukti, unggahan: Unggahan) {
  const { id, jenis, keterangan, alasan, url } = isian;
  switch (isian.maksud) {
    case "unggah":
      return unggahBukti(konteks, pengguna, { ...sel, jenis, keterangan, alasan, berkas: await readBerkas(unggahan) });
    case "tautkan":
      return tautkanBukti(konteks, pengguna, { ...sel, jenis, keterangan, alasan, url });
    case "ganti":
      return gantiBukti(konteks, pengguna, { ...sel, id, keterangan, alasan, isi: await readIsi(unggahan, url) });
    case "hapus":
      return hapusBukti(konteks, pengguna, { ...sel, id, alasan });
    case "syarat":
      return aturSyaratBukti(konteks, pengguna, { ...sel, jenis: [...barisSyarat(isian.syarat)] });
  }
}

/** A link where one was typed, else the file. */
async function readIsi(unggahan: Unggahan, url: string): Promise<IsiMasuk> {
  return url.trim() === "" ? { bentuk: "berkas", ...(await readBerkas(unggahan)) } : { bentuk: "tautan", url };
}

async function readBerkas({ form, terpotong }: Unggahan) {
  if (terpotong) throw new Galat("masukan", pesanTerlaluBesar());
  const berkas = form.get("berkas");
  if (!(berkas instanceof File) || (berkas.size === 0 && berkas.name === "")) {
    throw new Galat("masukan", "Belum ada berkas yang dipilih. Pilih berkas, lalu unggah lagi.");
  }
  return { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) };
}

function teksOf(form: FormData, nama: string): string {
  const nilai = form.get(nama);
  return typeof nilai === "string" ? nilai : "";
}
