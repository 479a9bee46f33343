// The action of every page of the theme editor: reads the form within its limit and runs the use case it asks for.
import { data, redirect } from "react-router";
import { Galat, parseIsian, pesanTerlaluBesar } from "#inti";
import {
  deleteTema,
  getTemaSunting,
  Suntingan,
  tambahKondisiBaku,
  ubahTema,
  unggahBuktiInovasi,
  updateTema,
} from "#tematik/server";
import { withKueri } from "../alamat.ts";
import { readUnggahan, type Unggahan } from "../baca-unggahan.server.ts";
import { statusOf } from "../galat-halaman.ts";
import type { BahanMuat } from "../muat.server.ts";
import { isMaksudSunting, type MaksudSunting, type TolakSunting } from "./isian-sunting.ts";

/** Which theme, and where one goes after the edit. */
export type TujuanSunting = { readonly temaKode: string; readonly kembali: string };

/** Redirects to where the edit is seen, or returns the refusal with what was typed. @throws Galat `tidak_berhak`, `internal`. */
export async function jalankanSunting(bahan: BahanMuat, request: Request, { temaKode, kembali }: TujuanSunting) {
  // Who may not edit is refused before a byte of the upload is read.
  await getTemaSunting(bahan.konteks, bahan.pengguna, { temaKode });
  const unggahan = await readUnggahan(request);
  const teks = teksOf(unggahan.form);
  const satu = (nama: string) => teks[nama]?.[0] ?? "";
  try {
    const maksud = satu("jenis");
    if (!isMaksudSunting(maksud))
      throw new Galat("masukan", "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");
    const id = await jalankan(bahan, temaKode, { maksud, teks, unggahan });
    if (maksud === "hapus_tema") return redirect("/tematik?selesai=hapus_tema");
    const di = id ?? satu("di");
    return redirect(`${withKueri(kembali, { selesai: maksud, di })}#${di}`);
  } catch (galat) {
    const dijawab = galat instanceof Galat && galat.kode !== "internal" && galat.kode !== "tidak_berhak";
    if (!dijawab) throw galat;
    const tolak = { pesan: galat.message, formulir: satu("formulir"), bentrok: galat.kode === "bentrok", nilai: teks };
    return data<TolakSunting>(tolak, { status: statusOf(galat.kode) });
  }
}

type Kiriman = {
  readonly maksud: MaksudSunting;
  readonly teks: TolakSunting["nilai"];
  readonly unggahan: Unggahan;
};

/** Runs the edit; gives the id of the element where it is seen, null where the form itself says where. */
async function jalankan(
  { konteks, pengguna }: BahanMuat,
  temaKode: string,
  { maksud, teks, unggahan }: Kiriman,
): Promise<string | null> {
  const satu = (nama: string) => teks[nama]?.[0] ?? "";
  switch (maksud) {
    case "tema":
      await updateTema(konteks, pengguna, { temaKode, versi: satu("versi"), ...readTema(satu) });
      return null;
    case "hapus_tema":
      await deleteTema(konteks, pengguna, { temaKode, alasan: satu("alasan") });
      return null;
    case "kondisi_baku":
      await tambahKondisiBaku(konteks, pengguna, { temaKode });
      return null;
    case "bukti_berkas": {
      const inovasiId = satu("inovasiId");
      const berkas = await readBerkas(unggahan);
      await unggahBuktiInovasi(konteks, pengguna, { temaKode, inovasiId, judul: satu("judul"), berkas });
      return inovasiId;
    }
    default: {
      const mentah = { ...Object.fromEntries(Object.keys(teks).map((nama) => [nama, satu(nama)])), jenis: maksud };
      const isian = maksud === "permasalahan" ? { ...mentah, strategi: teks.strategi ?? [] } : mentah;
      const { id } = await ubahTema(konteks, pengguna, { temaKode, suntingan: parseIsian(Suntingan, isian) });
      return id;
    }
  }
}

/** The fields of a theme as typed. */
export function readTema(satu: (nama: string) => string) {
  return {
    nama: satu("nama"),
    judulStrategi: satu("judulStrategi"),
    uraian: satu("uraian"),
    koordinator: satu("koordinator"),
    kataKunci: satu("kataKunci"),
    urutan: satu("urutan"),
  };
}

async function readBerkas({ form, terpotong }: Unggahan) {
  if (terpotong) throw new Galat("masukan", pesanTerlaluBesar());
  const berkas = form.get("berkas");
  if (!(berkas instanceof File) || (berkas.size === 0 && berkas.name === "")) {
    throw new Galat("masukan", "Belum ada berkas yang dipilih. Pilih berkas, lalu unggah lagi.");
  }
  return { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) };
}

/** Every text field with all its values. */
function teksOf(form: FormData): TolakSunting["nilai"] {
  const teks: Record<string, string[]> = {};
  for (const [nama, nilai] of form) {
    if (typeof nilai === "string") teks[nama] = [...(teks[nama] ?? []), nilai];
  }
  return teks;
}
