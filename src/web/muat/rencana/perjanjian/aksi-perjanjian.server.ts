// The action of /perencanaan/perjanjian/:id: reads the form within its limit and runs the use case that it asks for.
import { data, redirect } from "react-router";
import { Galat, pesanTerlaluBesar } from "#inti";
import {
  aturLampiranPerjanjian,
  batalkanPerjanjian,
  getPerjanjian,
  lampirkanBerkas,
  tandatanganiPerjanjian,
} from "#perencanaan/server";
import { withKueri } from "../../alamat.ts";
import { readUnggahan, type Unggahan } from "../../baca-unggahan.server.ts";
import { statusOf } from "../../galat-halaman.ts";
import type { BahanMuat } from "../../muat.server.ts";
import { MAKSUD_PERJANJIAN } from "./maksud.ts";

/** What the form is told when it is refused, with what was typed. */
export type TolakPerjanjian = { readonly pesan: string; readonly tempat: string; readonly tanggal: string };

/** Redirects back to the page, or returns the refusal. @throws Galat `tidak_berhak`, `internal`. */
export async function jalankanPerjanjian(bahan: BahanMuat, request: Request, id: string) {
  // Who may not even look is refused before a byte of the upload is read.
  const { pd, perjanjian } = await getPerjanjian(bahan.konteks, bahan.pengguna, { id });
  const unggahan = await readUnggahan(request);
  const isi = (nama: string) => teksOf(unggahan.form, nama);
  try {
    const maksud = await jalankan(bahan, id, unggahan);
    const daftar = withKueri("/perencanaan/perjanjian", { pd: pd.kode, tahun: perjanjian.tahun, selesai: "batal" });
    return redirect(maksud === "batal" ? daftar : `/perencanaan/perjanjian/${id}?selesai=${maksud}`);
  } catch (galat) {
    const dijawab = galat instanceof Galat && galat.kode !== "internal" && galat.kode !== "tidak_berhak";
    if (!dijawab) throw galat;
    const tolak = { pesan: galat.message, tempat: isi("tempat"), tanggal: isi("tanggal") };
    return data<TolakPerjanjian>(tolak, { status: statusOf(galat.kode) });
  }
}

async function jalankan({ konteks, pengguna }: BahanMuat, id: string, unggahan: Unggahan) {
  const isi = (nama: string) => teksOf(unggahan.form, nama);
  const maksud = MAKSUD_PERJANJIAN.find((m) => m === isi("maksud"));
  switch (maksud) {
    case "tanda":
      await tandatanganiPerjanjian(konteks, pengguna, { id, tempat: isi("tempat"), tanggal: isi("tanggal") });
      return maksud;
    case "lampiran":
      await aturLampiranPerjanjian(konteks, pengguna, { id, triwulan: isi("triwulan") === "ya" });
      return maksud;
    case "batal":
      await batalkanPerjanjian(konteks, pengguna, { id });
      return maksud;
    case "berkas":
      await lampirkanBerkas(konteks, pengguna, { id, berkas: await readBerkas(unggahan) });
      return maksud;
    case undefined:
      throw new Galat("masukan", "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");
  }
}

async function readBerkas({ form, terpotong }: Unggahan) {
  if (terpotong) throw new Galat("masukan", pesanTerlaluBesar());
  const berkas = form.get("berkas");
  if (!(berkas instanceof File) || (berkas.size === 0 && berkas.name === "")) {
    throw new Galat("masukan", "Belum ada berkas yang dipilih. Pilih berkas PDF, lalu unggah lagi.");
  }
  return { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) };
}

function teksOf(form: FormData, nama: string): string {
  const nilai = form.get(nama);
  return typeof nilai === "string" ? nilai : "";
}
