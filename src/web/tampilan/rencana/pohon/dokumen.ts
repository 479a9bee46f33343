// A plan's tree as a document of the reports: native shapes in PPTX, drawn in PDF. Pure; called by the download.
import type { Dokumen } from "#pelaporan";
import { labelJenisSimpul } from "#perencanaan";
import { type BahanGambar, buildHutan, isiSimpul } from "./gambar.ts";
import { listHutan } from "./hutan.ts";

export type BahanDokumen = BahanGambar & {
  readonly pemda: string;
  readonly pd: string;
  /** Which plan: "Renstra 2025-2029, Murni (sedang disusun)". */
  readonly sumber: string;
};

/** One tree per root, so that each begins on a page of its own; a note where there is none. */
export function buildDokumenPohon({ pemda, pd, sumber, ...bahan }: BahanDokumen): Dokumen {
  const judul = `Pohon Kinerja ${pd}`;
  const hutan = buildHutan(bahan.naskah, isiSimpul({ ...bahan, temuan: new Map() }), new Set());
  return {
    jenis: "pohon-kinerja",
    judul,
    pengarang: pemda,
    sampul: { baris: ["POHON KINERJA", pd.toUpperCase(), pemda.toUpperCase()], periode: sumber },
    bagian: [
      {
        kunci: "pohon",
        judul: "POHON KINERJA",
        subjudul: `${pd}, ${sumber}`,
        blok:
          hutan.length === 0
            ? [{ jenis: "catatan", nada: "kosong", isi: `Pohon kinerja ${pd} belum diisi.` }]
            : hutan.map((akar) => ({
                jenis: "pohon" as const,
                judul: akar.judul,
                akar: [akar],
                teksAlternatif: teksAlternatif(bahan, akar.kunci),
              })),
      },
    ],
    penutup: "",
    kaki: `${judul}. Sumber: ${sumber}.`,
    bahasa: "id",
  };
}

// "Sasaran ... dengan 1 program, 2 kegiatan."
function teksAlternatif({ naskah }: Pick<BahanGambar, "naskah">, akarId: string): string {
  const akar = naskah.simpul.get(akarId);
  if (akar === undefined) return "";
  const semua = listHutan(naskah);
  const mulai = semua.findIndex((b) => b.id === akarId);
  const banyak = semua[mulai]?.keturunan ?? 0;
  const jenis = semua.slice(mulai + 1, mulai + 1 + banyak).map(({ id }) => naskah.simpul.get(id)?.jenis ?? "sasaran");
  const isi = [...Map.groupBy(jenis, (j) => j)].map(([j, d]) => `${d.length} ${labelJenisSimpul(j).toLowerCase()}`);
  const sebutan = `${labelJenisSimpul(akar.jenis)} "${akar.nama}"`;
  return isi.length === 0 ? `${sebutan}, belum bercabang.` : `${sebutan} dengan ${isi.join(", ")}.`;
}
