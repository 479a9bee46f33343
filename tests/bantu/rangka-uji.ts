// A small report with texts for tests: its one live number is the budget of the PD, so that a change of pagu is a change
// of the report. Beside it, what a test needs to begin one.
import { getAnggaran } from "#perencanaan/server";
import type { Dokumen } from "../../src/pelaporan/model.ts";
import type { AngkaHidup, BlokTeks, TeksLaporan } from "../../src/pelaporan/naskah/blok-teks.ts";
import { isiBlokTeks, type PembangunNaskah, susunKerangka } from "../../src/pelaporan/naskah/kerangka.ts";
import type { RangkaLaporan } from "../../src/pelaporan/naskah/rangka.server.ts";

type BahanUji = { readonly lembaga: string; readonly tahun: string; readonly pagu: string; readonly asal: string };

const PEMBANGUN: PembangunNaskah<BahanUji> = {
  listBlokTeks: () => BLOK,
  listAngkaHidup: ({ pagu, asal }): readonly AngkaHidup[] => [
    { kunci: "pagu", label: "Pagu anggaran", teks: pagu, asal },
  ],
  build: build,
};

const BLOK: readonly BlokTeks[] = [
  { kunci: "pembuka", judul: "Pembuka", petunjuk: "Tulis latar belakang.", draf: "Pagu tahun ini {{pagu}}." },
  { kunci: "penutup", judul: "Penutup", petunjuk: "Tulis kesimpulan.", draf: "" },
];

function build(bahan: BahanUji, teks: TeksLaporan): Dokumen {
  const angka = PEMBANGUN.listAngkaHidup(bahan);
  return {
    jenis: "deck-sakip",
    tata: "naskah",
    judul: `Laporan Uji ${bahan.lembaga}`,
    pengarang: bahan.lembaga,
    sampul: { baris: ["Laporan Uji", bahan.lembaga], periode: `Tahun ${bahan.tahun}` },
    bagian: BLOK.map((b) => ({ kunci: b.kunci, judul: b.judul, blok: isiBlokTeks(b, teks, angka) })),
    penutup: "",
    kaki: bahan.lembaga,
    bahasa: "id",
  };
}

/** Of a PD. */
export const RANGKA_PD: RangkaLaporan = {
  jenis: "uji-pd",
  nama: "Laporan uji",
  milik: "pd",
  masa: "tahun",
  muat: async (konteks, pengguna, { pemdaSlug, pdKode, periode }) => {
    const permintaan = { pemdaSlug, pdKode: pdKode ?? "", tahun: Number(periode.slice(0, 4)) };
    const { pd, teksTotal, jelaskan } = await getAnggaran(konteks, pengguna, permintaan);
    return susunKerangka(PEMBANGUN, { lembaga: pd.nama, tahun: periode, pagu: teksTotal, asal: jelaskan });
  },
};

/** Of the pemda itself. */
export const RANGKA_PEMDA: RangkaLaporan = {
  jenis: "uji-pemda",
  nama: "Laporan uji pemda",
  milik: "pemda",
  masa: "tahun",
  muat: async (_konteks, _pengguna, { pemdaSlug, periode }) =>
    susunKerangka(PEMBANGUN, { lembaga: pemdaSlug, tahun: periode, pagu: "Rp0", asal: "/jelaskan/x" }),
};

export const DAFTAR_UJI: readonly RangkaLaporan[] = [RANGKA_PD, RANGKA_PEMDA];
