// What the verification page says of a report. Pure; called by its loader.
import { formatWaktu, labelPeriode, parsePeriode } from "#inti";
import type { HasilSidikLaporan } from "#pelaporan";
import { kalimatPenetapan } from "./naskah.ts";

export function tampilSidikLaporan({ penetapan, laporanId, cocok, dibatalkan }: HasilSidikLaporan) {
  const { isi, sidik, pada } = penetapan;
  return {
    sidik,
    cocok,
    laporanId,
    dibatalkan:
      dibatalkan === null
        ? null
        : `Penetapan ini dibatalkan pada ${formatWaktu(new Date(dibatalkan.pada))}: ${dibatalkan.alasan}`,
    butir: [
      { label: "Dokumen", nilai: isi.dokumen.judul },
      { label: "Jenis", nilai: `${isi.namaJenis}, ${labelPeriode(parsePeriode(isi.periode), "triwulan")}` },
      { label: "Penerbit", nilai: isi.pd === null ? isi.pemda.nama : `${isi.pd.nama}, ${isi.pemda.nama}` },
      { label: "Penetapan", nilai: kalimatPenetapan(isi) },
      { label: "Dicatat di sistem", nilai: formatWaktu(new Date(pada)) },
    ],
  };
}
