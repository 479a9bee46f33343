// The pohon kinerja: one tree per root, so that each can have a page of its own.
import type { CabangPohon } from "#perencanaan";
import type { Bagian, Blok } from "../model.ts";
import { toSimpulPohon } from "../simpul-pohon.ts";
import type { BahanDeck } from "./bahan.ts";
import { catatanKosong } from "./sel.ts";

/** The plan as trees; a note where it is still empty. */
export function bagianPohon({ pohon, laporan: { pd, tahun } }: BahanDeck): Bagian {
  const blok: readonly Blok[] =
    pohon.length === 0
      ? [
          catatanKosong(
            `Pohon kinerja Tahun ${tahun} belum diisi. Bagian ini memuat sasaran, program, kegiatan, dan sub kegiatan ` +
              `${pd.nama}; perencana perangkat daerah menyusunnya dari sasaran ke bawah.`,
          ),
        ]
      : pohon.map((akar) => ({
          jenis: "pohon",
          judul: akar.nama,
          akar: [toSimpulPohon(akar)],
          teksAlternatif: teksAlternatif(akar),
        }));
  return { kunci: "pohon", judul: "POHON KINERJA", blok };
}

// "Sasaran ...: 1 program, 2 kegiatan, 2 sub kegiatan."
function teksAlternatif(akar: CabangPohon): string {
  const jumlah = new Map<string, number>();
  const hitung = (cabang: readonly CabangPohon[]): void => {
    for (const { labelJenis, anak } of cabang) {
      jumlah.set(labelJenis, (jumlah.get(labelJenis) ?? 0) + 1);
      hitung(anak);
    }
  };
  hitung(akar.anak);
  const isi = [...jumlah].map(([label, n]) => `${n} ${label.toLowerCase()}`).join(", ");
  return `${akar.labelJenis} "${akar.nama}"${isi === "" ? ", belum bercabang." : ` dengan ${isi}.`}`;
}
