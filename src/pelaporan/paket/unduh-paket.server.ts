// Use case: the files of a package as one archive, read from the store one after the other while it is sent, so that a
// package of a whole pemda needs no more memory than its largest file.
import { Zip, ZipPassThrough } from "fflate";
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { namaBerkasPaket } from "../nama-berkas.ts";
import { WAKTU_TETAP } from "../perender/zip-tetap.ts";
import { getPaket, type PermintaanPaket } from "./baca-paket.server.ts";
import { catatanKurang, letakBerkas, type Paket } from "./paket.ts";

export type ArsipPaket = { readonly nama: string; readonly isi: ReadableStream<Uint8Array> };

/**
 * The archive of what is made so far. The same files give the same bytes.
 * @throws Galat `bentrok` (nothing made yet), `tidak_ditemukan`, `tidak_berhak`. A file that the store lost ends the
 * stream with an error.
 */
export async function unduhPaket(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanPaket,
): Promise<ArsipPaket> {
  const paket = await getPaket(konteks, pengguna, permintaan);
  const bagian = listBagian(konteks, paket);
  if (bagian.length === 0) throw new Galat("bentrok", "Belum ada berkas yang jadi. Tunggu sebentar, lalu coba lagi.");
  return { nama: namaBerkasPaket(paket), isi: streamZip(bagian) };
}

type Bagian = { readonly nama: string; readonly baca: () => Promise<Uint8Array> };

function listBagian({ berkas }: Konteks, { langkah }: Paket): readonly Bagian[] {
  const jadi = langkah.flatMap(({ pd, berkas: isi }) =>
    isi.flatMap(({ nama, sidik }) =>
      sidik === null ? [] : [{ nama: letakBerkas(pd, nama), baca: () => berkas.get(sidik) }],
    ),
  );
  const kurang = catatanKurang(langkah);
  if (kurang === "") return jadi;
  return [
    { nama: "YANG-BELUM-DAPAT-DIBUAT.txt", baca: async () => new TextEncoder().encode(`${kurang}\r\n`) },
    ...jadi,
  ];
}

/** Office files and PDF are compressed already, so they are only laid in. */
function streamZip(bagian: readonly Bagian[]): ReadableStream<Uint8Array> {
  let ke = 0;
  let keluaran: Uint8Array[] = [];
  const zip = new Zip((galat, potong) => {
    if (galat !== null) throw galat;
    keluaran.push(potong);
  });
  return new ReadableStream({
    pull: async (kendali) => {
      const satu = bagian[ke];
      ke += 1;
      if (satu === undefined) zip.end();
      else {
        const isi = await satu.baca();
        const entri = new ZipPassThrough(satu.nama);
        entri.mtime = WAKTU_TETAP.zip;
        entri.os = 0;
        zip.add(entri);
        entri.push(isi, true);
      }
      for (const potong of keluaran) kendali.enqueue(potong);
      keluaran = [];
      if (satu === undefined) kendali.close();
    },
  });
}
