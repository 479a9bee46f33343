// Target, realisasi and capaian of every indikator in the quarter, as a table and as bars. Called by laporan-triwulan.ts.
import { gambaranTriwulan, type IndikatorTriwulan, type PemantauanTriwulan, type SelAngka } from "#pengukuran";
import type { Bagian, Grafik, Sel, Tabel } from "../../model.ts";
import { TANPA_GRAFIK } from "../bagian-grafik.ts";
import { catatanSel } from "../catatan-capaian.ts";
import { blokGrafik } from "../grafik.ts";
import { angkaSel, catatanKosong, selGabung, selKepala, selTeks, withRentang } from "../sel.ts";
import { selBesaran, selCapaian } from "../sel-capaian.ts";

/** The table, grouped by the node that uses the indikator. */
export function bagianCapaianTriwulan(bahan: PemantauanTriwulan): Bagian {
  const { indikator, labelPeriode, tahun } = bahan;
  const judul = "TARGET, REALISASI, DAN CAPAIAN";
  const kosong = catatanKosong(
    `Belum ada indikator Tahun ${tahun}. Bagian ini memuat target, realisasi, dan capaian setiap indikator; perencana ` +
      "perangkat daerah mengisi rencana, lalu realisasi setiap periode.",
  );
  const blok = indikator.length === 0 ? kosong : tabelCapaian(bahan);
  return { kunci: "capaian", judul, subjudul: labelPeriode, blok: [blok] };
}

function tabelCapaian({ indikator, tahun, labelPeriode, kebijakan }: PemantauanTriwulan): Tabel {
  const kepala = [
    "NO",
    "SASARAN, PROGRAM, DAN KEGIATAN",
    "INDIKATOR",
    `TARGET TAHUN ${tahun}`,
    "DIUKUR PADA",
    "TARGET PERIODE",
    "REALISASI",
    "CAPAIAN",
    "PENANGGUNG JAWAB",
  ];
  const skala = kebijakan?.skala ?? [];
  return {
    jenis: "tabel",
    judul: `TARGET, REALISASI, DAN CAPAIAN ${labelPeriode.toUpperCase()}`,
    lebar: [4, 22, 24, 9, 10, 9, 9, 11, 14],
    kepala: [kepala.map((k) => selKepala(k))],
    baris: withRentang(indikator, (i) => i.simpul.id).map(({ baris: i, rentang }, n) => [
      { isi: `${n + 1}.`, rata: "tengah" },
      ...selGabung(selSimpul(i), rentang),
      { isi: i.nama, judulBaris: true },
      selAngka(i.targetTahun, i.satuan),
      { isi: i.realisasi.kosong === "tidak_dijadwalkan" ? "-" : i.diukur.label, rata: "tengah" },
      selAngka(i.target, i.satuan),
      selAngka(i.realisasi, i.satuan),
      selCapaian(i.capaian, skala),
      selTeks(i.penanggungJawab),
    ]),
    catatan: catatanSel(indikator.flatMap((i) => listBernama(i, tahun))),
  };
}

function selSimpul({ simpul }: IndikatorTriwulan): Sel {
  return { isi: [{ teks: `${simpul.labelJenis}\n`, miring: true }, { teks: simpul.nama }], judulBaris: true };
}

function selAngka(sel: SelAngka, satuan: string): Sel {
  return { ...selBesaran(sel), ...angkaSel(sel.teks, sel.nilai, satuan) };
}

// A printed figure that differs is told in the list of findings, which this report does not hold.
function listBernama(i: IndikatorTriwulan, tahun: number) {
  const { tercetak: _, ...capaian } = i.capaian;
  return [
    { indikator: i.nama, besaran: `target Tahun ${tahun}`, sel: i.targetTahun },
    { indikator: i.nama, besaran: `target ${i.diukur.label}`, sel: i.target },
    { indikator: i.nama, besaran: `realisasi ${i.diukur.label}`, sel: i.realisasi },
    { indikator: i.nama, besaran: `capaian ${i.diukur.label}`, sel: capaian },
  ];
}

/** Capaian by quarter of what has any, one chart per level. */
export function bagianGrafikTriwulan(bahan: PemantauanTriwulan): Bagian {
  const grafik = [
    ...grafikTingkat(bahan, "Capaian indikator sasaran", (jenis) => jenis === "sasaran"),
    ...grafikTingkat(bahan, "Capaian indikator program", (jenis) => jenis === "program"),
    ...grafikTingkat(
      bahan,
      "Capaian indikator kegiatan dan sub kegiatan",
      (jenis) => jenis !== "sasaran" && jenis !== "program",
    ),
  ];
  return { kunci: "grafik", judul: "GRAFIK CAPAIAN", blok: grafik.length === 0 ? [TANPA_GRAFIK] : grafik };
}

function grafikTingkat(
  { indikator, kebijakan }: PemantauanTriwulan,
  judul: string,
  isMilik: (jenis: IndikatorTriwulan["simpul"]["jenis"]) => boolean,
): readonly Grafik[] {
  const milik = indikator.filter((i) => isMilik(i.simpul.jenis) && i.jalan.some((j) => j.sel.nilai !== null));
  const perihal = { judul, desimal: kebijakan?.desimal ?? 2 };
  return blokGrafik(
    gambaranTriwulan(
      perihal,
      milik.map(({ id, nama, jalan }) => ({ kunci: id, nama, jalan })),
    ),
  );
}
