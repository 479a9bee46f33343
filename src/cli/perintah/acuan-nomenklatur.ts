// `opensakip acuan nomenklatur <berkas> --versi ...`: loads a newer list of program, kegiatan and sub kegiatan codes.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Galat } from "#inti";
import { JENIS_NOMENKLATUR } from "#perencanaan";
import { imporNomenklatur, muatAcuan } from "#pertukaran/server";
import type { KodeKeluar, Perintah } from "../perintah.ts";

export const acuanNomenklatur: Perintah = {
  nama: "acuan nomenklatur",
  ringkasan: "Memuat daftar nomenklatur baru dari CSV atau XLSX; bila ada satu kesalahan pun, tidak ada yang disimpan",
  sisa: "<berkas>",
  opsi: {
    versi: { jenis: "teks", wajib: true, isian: "NOMOR", arti: "Nomor keputusan yang menetapkannya" },
  },
  contoh: ["npx opensakip acuan nomenklatur nomenklatur-2024.xlsx --versi 900.1.15.5-3406/2024"],
  run: (dunia, { sisa: [berkas = ""], teks: { versi = "" } }) =>
    dunia.withBasis(async ({ terbuka }): Promise<KodeKeluar> => {
      const isi = await readFile(berkas).catch((sebab: unknown) => {
        throw new Galat("masukan", `Berkas "${berkas}" tidak dapat dibaca. Periksa nama dan tempatnya.`, { sebab });
      });
      // The shipped version first, so that the new one stands beside it also on a database that was never started.
      await muatAcuan(terbuka.urlPemilik);
      const nama = dunia.env.USER ?? dunia.env.USERNAME ?? "operator";
      const pengguna = { jenis: "operator", nama } as const;
      const hasil = await imporNomenklatur(terbuka.urlPemilik, pengguna, { nama: basename(berkas), isi, versi });
      dunia.tulis(`Nomenklatur versi ${hasil.versi} dimuat.`);
      for (const jenis of JENIS_NOMENKLATUR) {
        dunia.tulis(`  ${jenis.replace("_", " ")}: ${hasil.jumlah[jenis] ?? 0}`);
      }
      return 0;
    }),
};
