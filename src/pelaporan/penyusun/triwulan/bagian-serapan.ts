// Money spent per program and sub kegiatan up to the quarter, and what the report lacks. Called by laporan-triwulan.ts.
import { type BarisSerapan, berangka, type PemantauanTriwulan } from "#pengukuran";
import type { Bagian, Blok, Grafik, Sel, Tabel } from "../../model.ts";
import { blokGrafik } from "../grafik.ts";
import { catatanKosong, selKepala } from "../sel.ts";
import { selSerapan } from "../sel-serapan.ts";

/** Programmes with their sub kegiatan below them, and the total. */
export function bagianSerapan(bahan: PemantauanTriwulan): Bagian {
  const { serapan, tahun, labelPeriode } = bahan;
  const judul = "SERAPAN ANGGARAN";
  const kosong = catatanKosong(
    `Belum ada program untuk Tahun ${tahun}. Bagian ini memuat pagu, realisasi, dan serapan setiap sub kegiatan; perencana ` +
      "perangkat daerah mengisinya dari dokumen pelaksanaan anggaran.",
  );
  const blok: readonly Blok[] = serapan.length === 0 ? [kosong] : [tabelSerapan(bahan), ...grafikSerapan(serapan)];
  return { kunci: "serapan", judul, subjudul: `Sejak awal tahun s.d. ${labelPeriode}`, blok };
}

function tabelSerapan({ serapan, total, labelPeriode, anggaranPeriode }: PemantauanTriwulan): Tabel {
  const kepala = ["KODE", "PROGRAM DAN SUB KEGIATAN", "PAGU", "REALISASI", "SERAPAN"];
  return {
    jenis: "tabel",
    judul: `SERAPAN ANGGARAN S.D. ${labelPeriode.toUpperCase()}`,
    lebar: [13, 45, 16, 16, 10],
    kepala: [kepala.map((k) => selKepala(k))],
    baris: [...serapan.map(barisSerapan), barisJumlah(total)],
    catatan: [
      ...(anggaranPeriode === null
        ? ['"-" berarti tidak ada periode pengisian realisasi anggaran yang berakhir pada triwulan ini.']
        : [
            `Realisasi anggaran menurut isian perangkat daerah periode ${anggaranPeriode}.`,
            '"belum diisi" berarti sub kegiatannya belum dilaporkan, atau periodenya belum dikunci; tidak dihitung nol.',
          ]),
      "Serapan = realisasi / pagu sub kegiatan yang sudah dilaporkan × 100%.",
    ],
  };
}

function barisSerapan({ simpul, anggaran }: BarisSerapan): readonly Sel[] {
  const program = simpul.jenis === "program";
  return [
    { isi: simpul.kode },
    { isi: [{ teks: simpul.nama, ...(program ? { tebal: true } : {}) }], judulBaris: true },
    ...selSerapan(anggaran, { kunci: simpul.id }),
  ];
}

function barisJumlah(total: PemantauanTriwulan["total"]): readonly Sel[] {
  const judul: Sel = {
    isi: [{ teks: "JUMLAH", tebal: true }],
    rata: "kanan",
    nada: "jumlah",
    gabungKolom: 2,
    judulBaris: true,
  };
  return [judul, ...selSerapan(total, { kunci: "jumlah", total: true })];
}

function grafikSerapan(serapan: readonly BarisSerapan[]): readonly Grafik[] {
  const program = serapan.filter((s) => s.simpul.jenis === "program");
  return blokGrafik(
    berangka({
      bentuk: "batang_datar",
      judul: "Serapan anggaran program",
      satuan: "%",
      desimal: 2,
      kategori: program.map(({ simpul: { id, nama } }) => ({ kunci: id, nama })),
      seri: [{ nama: "Serapan", nilai: program.map((p) => p.anggaran.serapan) }],
      acuan: { y: "100" },
    }),
  );
}

/** Everything that belongs in the report and is not there yet. */
export function bagianKurang({ kurang, labelPeriode }: PemantauanTriwulan): Bagian {
  const judul = "YANG MASIH KURANG";
  if (kurang.length === 0) {
    const isi = "Tidak ada yang kurang: semua yang dijadwalkan sudah terisi dan disetujui.";
    return { kunci: "kurang", judul, subjudul: labelPeriode, blok: [{ jenis: "catatan", nada: "info", isi }] };
  }
  const tabel: Tabel = {
    jenis: "tabel",
    judul: `YANG MASIH KURANG ${labelPeriode.toUpperCase()}`,
    lebar: [5, 45, 50],
    kepala: [["NO", "TENTANG", "YANG KURANG"].map((k) => selKepala(k))],
    baris: kurang.map((k, n) => [
      { isi: `${n + 1}.`, rata: "tengah" },
      { isi: k.objek, judulBaris: true },
      { isi: k.uraian },
    ]),
  };
  return { kunci: "kurang", judul, subjudul: labelPeriode, blok: [tabel] };
}
