// The action of /pengaturan/tata-laporan: reads the form within its limit and runs the use case it asks for.
import { data, redirect } from "react-router";
import { Galat } from "#inti";
import {
  drawHtml,
  getContohTata,
  getTataLaporan,
  hapusLogo,
  LOGO_TERBESAR,
  simpanKopPd,
  simpanTataLaporan,
  unggahLogo,
} from "#pelaporan/server";
import { packUnsur } from "../tampilan/laporan-padat.ts";
import { type NilaiKontak, type NilaiTata, readNilaiKontak, readNilaiTata } from "../tampilan/tata-laporan.ts";
import { withKueri } from "./alamat.ts";
import { readUnggahan } from "./baca-unggahan.server.ts";
import { statusOf } from "./galat-halaman.ts";
import type { BahanMuat } from "./muat.server.ts";

/** What the page is told instead of a redirect: a refusal, or a preview of what was typed; with what was typed. */
export type JawabTata = {
  readonly maksud: string;
  readonly pesan: string | null;
  readonly pratinjau: string | null;
  readonly tata: NilaiTata | null;
  readonly kontak: NilaiKontak | null;
};

/** @throws Galat `tidak_berhak`, `internal`; everything else becomes a refusal beside the form. */
export async function jalankanTata(bahan: BahanMuat, request: Request) {
  // Who may not is refused before a byte of the upload is read.
  await getTataLaporan(bahan.konteks, bahan.pengguna);
  const { form, terpotong } = await readUnggahan(request);
  const isi = (nama: string) => {
    const nilai = form.get(nama);
    return typeof nilai === "string" ? nilai : "";
  };
  const maksud = isi("maksud");
  const tata = maksud === "tata" || maksud === "pratinjau" ? readNilaiTata(isi) : null;
  const kontak = maksud === "kop" ? readNilaiKontak(isi) : null;
  const jawab: JawabTata = { maksud, pesan: null, pratinjau: null, tata, kontak };
  try {
    if (tata !== null && maksud === "pratinjau") {
      const pdKode = isi("pd") === "" ? null : isi("pd");
      const dokumen = await getContohTata(bahan.konteks, bahan.pengguna, { pdKode, isian: tata });
      return data<JawabTata>({ ...jawab, pratinjau: packUnsur(drawHtml(dokumen)) });
    }
    await simpan(bahan, { maksud, isi, tata, kontak, berkas: form.get("berkas"), terpotong });
    return redirect(withKueri("/pengaturan/tata-laporan", { pd: isi("pd"), selesai: maksud }));
  } catch (galat) {
    if (!(galat instanceof Galat) || !DIJAWAB.includes(galat.kode)) throw galat;
    return data<JawabTata>({ ...jawab, pesan: galat.message }, { status: statusOf(galat.kode) });
  }
}

const DIJAWAB: readonly string[] = ["masukan", "bentrok", "tidak_ditemukan", "lingkungan"];

type Kiriman = {
  readonly maksud: string;
  readonly isi: (nama: string) => string;
  readonly tata: NilaiTata | null;
  readonly kontak: NilaiKontak | null;
  readonly berkas: FormDataEntryValue | null;
  readonly terpotong: boolean;
};

async function simpan({ konteks, pengguna }: BahanMuat, { maksud, isi, tata, kontak, ...kiriman }: Kiriman) {
  const versi = isi("versi");
  if (tata !== null) return simpanTataLaporan(konteks, pengguna, { versi, isian: tata });
  if (kontak !== null) return simpanKopPd(konteks, pengguna, { pdKode: isi("pd"), versi, isian: kontak });
  if (maksud === "lepas") return hapusLogo(konteks, pengguna);
  if (maksud === "logo") return unggahLogo(konteks, pengguna, { berkas: await readBerkas(kiriman) });
  throw new Galat("masukan", "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");
}

async function readBerkas({ berkas, terpotong }: Pick<Kiriman, "berkas" | "terpotong">) {
  const isi = berkas instanceof File ? new Uint8Array(await berkas.arrayBuffer()) : new Uint8Array();
  // A form that was cut holds more than a logo may have; one byte too many says so.
  return { nama: berkas instanceof File ? berkas.name : "", isi: terpotong ? new Uint8Array(LOGO_TERBESAR + 1) : isi };
}
