// Charts of capaian: last year beside the semesters that the report reaches, one chart per level.
import type { BarisCapaian, SelAngka } from "#pengukuran";
import type { Bagian, Blok } from "../model.ts";
import type { BahanDeck } from "./bahan.ts";
import { catatanKosong } from "./sel.ts";

type Seri = { readonly nama: string; readonly ambil: (b: BarisCapaian) => SelAngka };

/** Sasaran and programmes; a level without any capaian gets no chart, and none at all a note. */
export function bagianGrafik({ laporan }: BahanDeck): Bagian {
  const { sasaran, program, tahun, kebijakan } = laporan;
  const grafik = [
    ...grafikTingkat("Capaian indikator sasaran", sasaran, tahun, kebijakan.desimal),
    ...grafikTingkat("Capaian indikator program", program, tahun, kebijakan.desimal),
  ];
  const kosong = catatanKosong(
    "Belum ada capaian yang dapat digambar. Grafik tampil setelah realisasi diisi oleh perencana dan disetujui verifikator.",
  );
  return { kunci: "grafik", judul: "GRAFIK CAPAIAN KINERJA", blok: grafik.length === 0 ? [kosong] : grafik };
}

function grafikTingkat(judul: string, baris: readonly BarisCapaian[], tahun: number, desimal: number): readonly Blok[] {
  const unik = [...new Map(baris.map((b) => [b.indikator.id, b])).values()];
  const seri = listSeri(tahun).filter((s) => unik.some((b) => s.ambil(b).nilai !== null));
  if (seri.length === 0) return [];
  return [
    {
      jenis: "grafik",
      bentuk: "batang_datar",
      judul,
      satuan: "%",
      desimal,
      kategori: unik.map((b) => b.indikator.nama),
      seri: seri.map((s) => ({ nama: s.nama, nilai: unik.map((b) => s.ambil(b).nilai) })),
      teksAlternatif: `${judul}. ${unik.map((b) => kalimat(b, seri)).join(" ")}`,
    },
  ];
}

// Semesters that the report does not reach hold no number, so they drop out with the empty series.
function listSeri(tahun: number): readonly Seri[] {
  return [
    { nama: `Tahun ${tahun - 1}`, ambil: (b) => b.lalu.capaian },
    { nama: `Semester I ${tahun}`, ambil: (b) => b.capaian[0] },
    { nama: `Semester II ${tahun}`, ambil: (b) => b.capaian[1] },
  ];
}

function kalimat(b: BarisCapaian, seri: readonly Seri[]): string {
  const isi = seri.map((s) => {
    const sel = s.ambil(b);
    return `${s.nama} ${sel.kosong === "tidak_dijadwalkan" ? "tidak dijadwalkan" : sel.teks}`;
  });
  return `${b.indikator.nama}: ${isi.join(", ")}.`;
}
