// The document of one theme: everything it holds, with the money of every PD in one year. Called by tema.server.ts.
import { formatAngka, formatRupiah } from "#inti";
import type { BacaanTema } from "#tematik";
import type { Bagian, Dokumen } from "../../model.ts";
import { bagianAnggaranTema } from "./bagian-anggaran-tema.ts";
import { bagianCelah, bagianKeluaran, bagianKesimpulan } from "./bagian-bacaan.ts";
import { bagianInovasi } from "./bagian-inovasi.ts";
import { bagianJumlahTema } from "./bagian-jumlah-tema.ts";
import { bagianDiagram, bagianKerangka, bagianTabelKerangka } from "./bagian-kerangka.ts";
import { bagianDeret, bagianKondisi, terbaruDeret } from "./bagian-kondisi.ts";
import { bagianMatriks, bagianSemuaPeran } from "./bagian-peran.ts";

/** A theme as its document shows it; every part comes from one state of the data. */
export type BahanDokumenTema = { readonly pemda: { readonly nama: string }; readonly bacaan: BacaanTema };

/** The document; a section without data stays and says what belongs there. Equal input gives an equal document. */
export function buildDokumenTema({ pemda, bacaan }: BahanDokumenTema): Dokumen {
  const { tema, tahun } = bacaan;
  const sebutan = `Tema ${tema.nama}`;
  const periode = `Tahun ${tahun}`;
  return {
    jenis: "tema",
    judul: `${sebutan} ${pemda.nama} ${periode}`,
    pengarang: pemda.nama,
    sampul: {
      baris: [tema.judulStrategi, sebutan, pemda.nama],
      periode,
      ...(tema.koordinator === null ? {} : { oleh: { nama: tema.koordinator.nama, jabatan: "Koordinator tema" } }),
    },
    bagian: listBagian(bacaan),
    penutup: "",
    kaki: `${sebutan} ${pemda.nama}, ${periode}`,
    bahasa: "id",
  };
}

function listBagian(bacaan: BacaanTema): readonly Bagian[] {
  const { tema, tahun, deret, anggaran, kerangka } = bacaan;
  const uang = { tema, anggaran, lingkup: null };
  return [
    bagianRingkas(bacaan),
    bagianKondisi(tema, terbaruDeret(deret, tahun)),
    bagianDeret(tema, deret, tahun),
    bagianKesimpulan(bacaan),
    bagianKerangka(tema),
    bagianDiagram(tema.kode, kerangka),
    bagianTabelKerangka(tema.kode, kerangka),
    bagianInovasi(tema),
    ...bagianSemuaPeran(tema),
    bagianMatriks(tema),
    bagianAnggaranTema(uang),
    bagianJumlahTema(uang),
    bagianKeluaran(bacaan),
    bagianCelah(bacaan),
    bagianCatatan(bacaan),
  ];
}

function bagianRingkas({ tema, anggaran }: BacaanTema): Bagian {
  const { tahun, baris, total, realisasi } = anggaran;
  const { utama } = tema.peran;
  const bertanda = utama.filter((p) => baris.some((b) => b.pd.id === p.pd?.id)).length;
  const butir = [
    { label: `Anggaran tema Tahun ${tahun}`, nilai: baris.length === 0 ? "belum diisi" : formatRupiah(total) },
    { label: `Realisasi Tahun ${tahun}`, nilai: realisasi === null ? "belum diisi" : formatRupiah(realisasi) },
    {
      label: "Perangkat daerah utama",
      nilai: formatAngka(String(utama.length)),
      keterangan: `${bertanda} di antaranya beranggaran bertanda`,
    },
    { label: "Permasalahan", nilai: formatAngka(String(tema.permasalahan.length)) },
    { label: "Strategi", nilai: formatAngka(String(tema.strategi.length)) },
    { label: "Inovasi", nilai: formatAngka(String(tema.strategi.flatMap((s) => s.inovasi).length)) },
  ];
  const koordinator = tema.koordinator?.nama ?? "belum ditetapkan, tema dikelola admin pemda";
  return {
    kunci: `ringkas-${tema.kode}`,
    judul: "RINGKASAN TEMA",
    subjudul: tema.judulStrategi,
    blok: [
      ...(tema.uraian === null ? [] : [{ jenis: "paragraf", isi: tema.uraian } as const]),
      { jenis: "sorotan", butir },
      { jenis: "paragraf", isi: `Koordinator: ${koordinator}.` },
    ],
  };
}

function bagianCatatan({ tema, tahun }: BacaanTema): Bagian {
  return {
    kunci: `catatan-${tema.kode}`,
    judul: "CATATAN",
    subjudul: tema.nama,
    blok: [
      {
        jenis: "daftar",
        bernomor: true,
        butir: [
          `Kondisi ialah angka terakhir sampai Tahun ${tahun}; tahun dan sumbernya tercantum pada setiap angka.`,
          "Pagu ialah versi terakhir: murni, atau perubahan terbaru bila ada.",
          "Anggaran tema ialah bagian pagu yang ditandai. Bagian sebuah sub kegiatan dalam satu tema paling banyak 100%, " +
            "sehingga setiap rupiah dihitung satu kali; jumlah per perangkat daerah, per program, dan per strategi sama.",
          "Realisasi ialah laporan terakhir tahun itu dikalikan bagian yang sama.",
          '"belum diisi" berarti angkanya belum ada, bukan nol.',
        ],
      },
    ],
  };
}
