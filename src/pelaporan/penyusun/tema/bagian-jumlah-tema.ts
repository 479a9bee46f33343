// The tagged budget of a theme summed by PD, by programme and by strategy: three tables with the same total.
import { formatRupiah } from "#inti";
import { type AnggaranBertanda, type JumlahKelompok, type KelompokAnggaran, sumKelompok } from "#tematik";
import type { Bagian, Sel, Tabel } from "../../model.ts";
import { barisTotal, catatanKosong, jumlahSel, selKepala } from "../sel.ts";
import type { BahanTema } from "./bahan-tema.ts";
import { selPersenDari, selUang } from "./sel-tema.ts";

const KELOMPOK: readonly { readonly per: KelompokAnggaran; readonly sebutan: string; readonly kosong: string }[] = [
  { per: "pd", sebutan: "perangkat daerah", kosong: "" },
  { per: "program", sebutan: "program", kosong: "di luar program" },
  { per: "strategi", sebutan: "strategi", kosong: "strategi belum ditentukan" },
];

/** One table per way of summing; a note where nothing is tagged. */
export function bagianJumlahTema({ tema, anggaran }: BahanTema): Bagian {
  const judul = `JUMLAH ANGGARAN TEMA ${tema.nama.toUpperCase()}`;
  const kosong = catatanKosong(
    `Belum ada anggaran Tahun ${anggaran.tahun} yang dapat dijumlahkan. Bagian ini memuat jumlah per perangkat daerah, ` +
      "program, dan strategi; perencana perangkat daerah menandai anggarannya.",
  );
  return {
    kunci: `jumlah-${tema.kode}`,
    judul,
    subjudul: `Tahun ${anggaran.tahun}`,
    blok: anggaran.baris.length === 0 ? [kosong] : KELOMPOK.map((k) => tabelKelompok(k, anggaran)),
  };
}

type Kelompok = (typeof KELOMPOK)[number];

function tabelKelompok({ per, sebutan, kosong }: Kelompok, anggaran: AnggaranBertanda): Tabel {
  const kelompok = sumKelompok(anggaran, per);
  return {
    jenis: "tabel",
    judul: `Anggaran tema per ${sebutan}, Tahun ${anggaran.tahun}`,
    lebar: [5, 43, 17, 9, 17, 9],
    kepala: [["NO", sebutan.toUpperCase(), "ANGGARAN TEMA", "PORSI", "REALISASI", "SERAPAN"].map((k) => selKepala(k))],
    baris: [
      ...kelompok.map((k, i) => barisKelompok(k, i + 1, { kosong, total: anggaran.total })),
      barisJumlah(anggaran, kelompok),
    ],
  };
}

type Banding = { readonly kosong: string; readonly total: string };

function barisKelompok(k: JumlahKelompok, nomor: number, { kosong, total }: Banding): readonly Sel[] {
  const [nilai, realisasi] = [`nilai-${nomor}`, `realisasi-${nomor}`];
  return [
    { isi: `${nomor}.`, rata: "tengah" },
    { isi: k.nama ?? kosong, judulBaris: true, ...(k.nama === null ? { nada: "redup" } : {}) },
    selUang(k.nilai, nilai),
    selPersenDari({ bagian: k.nilai, seluruh: total, kunci: [nilai, "nilai-total"] }),
    selUang(k.realisasi, realisasi),
    selPersenDari({ bagian: k.realisasi, seluruh: k.nilai, kunci: [realisasi, nilai] }),
  ];
}

function barisJumlah({ total, realisasi }: AnggaranBertanda, kelompok: readonly JumlahKelompok[]): readonly Sel[] {
  const dari = kelompok.map((_, i) => `nilai-${i + 1}`);
  const lapor = kelompok.flatMap((k, i) => (k.realisasi === null ? [] : [`realisasi-${i + 1}`]));
  const jumlah = barisTotal(3, { teks: formatRupiah(total), nilai: total, asal: null, dari });
  const sel: readonly Sel[] = [
    selPersenDari({ bagian: total, seluruh: total, kunci: ["nilai-total", "nilai-total"] }),
    { ...selUang(realisasi, "realisasi-total"), ...(realisasi === null ? {} : { hitung: jumlahSel(lapor) }) },
    selPersenDari({ bagian: realisasi, seluruh: total, kunci: ["realisasi-total", "nilai-total"] }),
  ];
  return [
    ...jumlah.map((s, i): Sel => (i === 0 ? s : { ...s, kunci: "nilai-total" })),
    ...sel.map((s): Sel => ({ ...s, nada: "jumlah" })),
  ];
}
