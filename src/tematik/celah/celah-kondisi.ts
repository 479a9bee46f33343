// Gaps of the conditions: without a value, too old, or entered otherwise than computed. Pure.
import type { TitikKondisi } from "../kondisi/tipe-deret.ts";
import { alamatSunting } from "./alamat-celah.ts";
import type { BahanCelah, Celah } from "./tipe-celah.ts";

/** A value may lie this many years before the year that is read. */
const UMUR_TERBESAR = 2;

/** Conditions without a single value. */
export function kondisiTanpaNilai({ tema, deret }: BahanCelah): readonly Celah[] {
  return deret.flatMap(({ kondisi, titik }) =>
    titik.some(isBerangka)
      ? []
      : {
          jenis: "kondisi_tanpa_nilai",
          objek: kondisi.nama,
          kalimat: `Kondisi "${kondisi.nama}" belum mempunyai nilai.`,
          layar: "sunting",
          ke: alamatSunting(tema.kode, "kondisi", kondisi.id),
        },
  );
}

/** Conditions whose newest value lies more than two years before the year that is read. */
export function kondisiUsang({ tema, anggaran, deret }: BahanCelah): readonly Celah[] {
  return deret.flatMap(({ kondisi, titik }) => {
    const terbaru = titik.findLast(isBerangka);
    if (terbaru === undefined || anggaran.tahun - terbaru.tahun <= UMUR_TERBESAR) return [];
    return {
      jenis: "kondisi_usang",
      objek: kondisi.nama,
      kalimat: `Nilai terbaru "${kondisi.nama}" ialah dari Tahun ${terbaru.tahun}, lebih dari ${UMUR_TERBESAR} tahun sebelum ${anggaran.tahun}.`,
      layar: "sunting",
      ke: alamatSunting(tema.kode, "kondisi", kondisi.id),
    } as const;
  });
}

/** Entered values that the formula or the linked indikator does not confirm, one gap per year. */
export function kondisiBeda({ tema, deret }: BahanCelah): readonly Celah[] {
  return deret.flatMap(({ kondisi, titik }) =>
    titik.flatMap(({ tahun, sel, asal, diisi }) =>
      diisi === null
        ? []
        : {
            jenis: "kondisi_beda" as const,
            objek: kondisi.nama,
            kalimat: `"${kondisi.nama}" Tahun ${tahun} diisi ${diisi.teks} (${diisi.sumber}), sedangkan ${asal === "rumus" ? "hasil rumus" : "realisasi indikatornya"} ialah ${sel.teks}.`,
            layar: "sunting",
            ke: alamatSunting(tema.kode, "kondisi", kondisi.id),
          },
    ),
  );
}

function isBerangka({ sel }: TitikKondisi): boolean {
  return sel.nilai !== null;
}
