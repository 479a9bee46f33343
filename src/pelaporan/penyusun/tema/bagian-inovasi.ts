// The innovations of a theme with who owns them, what they are and what proves them.
import type { Tema } from "#tematik";
import type { Bagian, Tabel } from "../../model.ts";
import { catatanKosong, selGabung, selKepala, selTeks, withRentang } from "../sel.ts";

/** Every innovation under its strategy; a note where there is none. */
export function bagianInovasi({ kode, nama, strategi }: Tema): Bagian {
  const baris = strategi.flatMap((s) => s.inovasi.map((inovasi) => ({ strategi: s, inovasi })));
  const tabel: Tabel = {
    jenis: "tabel",
    judul: `Inovasi tema ${nama}`,
    lebar: [4, 26, 17, 17, 22, 14],
    kepala: [["NO", "STRATEGI", "INOVASI", "PEMILIK", "PENJELASAN", "BUKTI"].map((k) => selKepala(k))],
    baris: withRentang(baris, (b) => b.strategi.id).map(({ baris: b, rentang }, i) => [
      { isi: `${i + 1}.`, rata: "tengah" },
      ...selGabung({ isi: b.strategi.uraian }, rentang),
      { isi: b.inovasi.nama, judulBaris: true },
      selTeks(b.inovasi.pd?.nama ?? ""),
      selTeks(b.inovasi.uraian ?? ""),
      selTeks(b.inovasi.bukti.map((x) => x.judul).join("\n")),
    ]),
  };
  const kosong = catatanKosong(
    "Inovasi belum diisi. Di sini dicantumkan inovasi setiap strategi beserta pemilik, penjelasan, dan buktinya; " +
      "koordinator tema mengisinya.",
  );
  return { kunci: `inovasi-${kode}`, judul: "INOVASI", subjudul: nama, blok: baris.length === 0 ? [kosong] : [tabel] };
}
