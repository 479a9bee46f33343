// `opensakip impor <folder>`: imports a data set, all or nothing.
import { formatHasilImpor } from "#pertukaran";
import { imporFolder, muatAcuan } from "#pertukaran/server";
import type { KodeKeluar, Perintah } from "../perintah.ts";

export const impor: Perintah = {
  nama: "impor",
  ringkasan: "Mengimpor kumpulan data dari sebuah folder; bila ada satu kesalahan pun, tidak ada yang disimpan",
  sisa: "<folder>",
  opsi: {},
  contoh: ["npx opensakip impor contoh/lamongan-disnaker-2024"],
  run: (dunia, { sisa: [folder = ""] }) =>
    dunia.withBasis(async ({ konteks, terbuka }): Promise<KodeKeluar> => {
      // The checks need the regulation data, which an installation that was never started does not have yet.
      await muatAcuan(terbuka.urlPemilik);
      const nama = dunia.env.USER ?? dunia.env.USERNAME ?? "operator";
      const hasil = await imporFolder(konteks, { jenis: "operator", nama }, folder);
      for (const baris of formatHasilImpor(hasil)) dunia.tulis(baris);
      return 0;
    }),
};
