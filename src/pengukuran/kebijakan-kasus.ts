// The policy of one capaian in sentences: which rule, whose rule, cut, rounding, band, basis. Called by its explanation.
import { assertNever, formatAngka, formatPersen, toDecimalText } from "#inti";
import { type KebijakanCapaian, sebutanAturanTurun } from "#organisasi";
import type { Indikator } from "#perencanaan";
import { aturanTurunBerlaku } from "./capaian.ts";
import type { Capaian } from "./tipe.ts";

/** The sentences that decide this one capaian, for the year it is computed for. */
export function kalimatKasus(
  indikator: Indikator,
  kebijakan: KebijakanCapaian,
  capaian: Capaian,
  tahun: number,
): readonly string[] {
  const lama = `Kebijakan Tahun ${kebijakan.tahun} dipakai karena kebijakan Tahun ${tahun} belum ditetapkan.`;
  return [
    ...(kebijakan.tahun === tahun ? [] : [lama]),
    kalimatArah(indikator, kebijakan),
    ...kalimatPotong(kebijakan, capaian),
    `Dibulatkan ke ${kebijakan.desimal} desimal, setengah ke atas, sebelum diberi predikat.`,
    ...kalimatPredikat(kebijakan, capaian),
    `Dasar: ${kebijakan.dasar}`,
  ];
}

function kalimatArah(indikator: Indikator, kebijakan: KebijakanCapaian): string {
  const aturan = sebutanAturanTurun(aturanTurunBerlaku({ ...indikator, kebijakan }));
  const penetap =
    indikator.aturanTurun === null
      ? `kebijakan Tahun ${kebijakan.tahun}`
      : `indikator ini sendiri (versi sejak ${indikator.versiSejak})`;
  switch (indikator.polaritas) {
    case "naik":
      return "Makin tinggi realisasi makin baik: capaian = realisasi / target × 100%.";
    case "turun":
      return `Makin rendah realisasi makin baik: capaian = ${aturan}, ditetapkan oleh ${penetap}.`;
    case "rentang":
      return (
        "Realisasi di dalam rentang target bernilai 100%; di bawahnya realisasi / batas bawah × 100%; " +
        `di atasnya ${aturan} terhadap batas atas, ditetapkan oleh ${penetap}.`
      );
    default:
      return assertNever(indikator.polaritas);
  }
}

function kalimatPotong(kebijakan: KebijakanCapaian, capaian: Capaian): readonly string[] {
  if (!capaian.ada || capaian.dipotong === null) return [];
  const batas = capaian.dipotong === "atas" ? kebijakan.batasAtas : kebijakan.batasBawah;
  const arah = capaian.dipotong === "atas" ? "paling tinggi" : "paling rendah";
  const teks = batas === null ? "" : formatAngka(batas);
  return [`Dipotong: capaian dicetak ${arah} ${teks}%.`];
}

function kalimatPredikat(kebijakan: KebijakanCapaian, capaian: Capaian): readonly string[] {
  if (!capaian.ada) return [];
  const urutan = kebijakan.skala.findIndex((p) => p.predikat === capaian.predikat);
  const bawah = kebijakan.skala[urutan]?.bawah ?? null;
  const atas = kebijakan.skala[urutan + 1]?.bawah ?? null;
  const dari = bawah === null ? [] : [`mulai ${formatPersen(bawah)}`];
  const sampai = atas === null ? [] : [`di bawah ${formatPersen(atas)}`];
  const pita = [...dari, ...sampai].join(" dan ");
  const nilai = formatPersen(toDecimalText(capaian.angka, capaian.desimal));
  return [`Predikat ${capaian.predikat}${pita === "" ? "" : `: ${pita}`}; capaian ini ${nilai}.`];
}
