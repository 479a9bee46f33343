// Gaps of the logical framework: causes that nothing answers or measures, strategies that nothing carries out. Pure.
import type { PenandaTersimpan } from "../anggaran-tema.ts";
import type { Dukungan, Strategi } from "../tipe.ts";
import { alamatPenanda, alamatSunting } from "./alamat-celah.ts";
import type { BahanCelah, Celah } from "./tipe-celah.ts";

/** Causes that no strategy answers. */
export function masalahTanpaStrategi({ tema }: BahanCelah): readonly Celah[] {
  return tema.permasalahan.flatMap(({ id, uraian, jawaban }) =>
    jawaban.length > 0
      ? []
      : {
          jenis: "masalah_tanpa_strategi",
          objek: uraian,
          kalimat: `Permasalahan "${uraian}" belum dijawab satu strategi pun.`,
          layar: "sunting",
          ke: alamatSunting(tema.kode, "permasalahan", id),
        },
  );
}

/** Causes that no indikator measures. */
export function masalahTanpaUkuran({ tema }: BahanCelah): readonly Celah[] {
  return tema.permasalahan.flatMap(({ id, uraian, ukuran }) =>
    ukuran.length > 0
      ? []
      : {
          jenis: "masalah_tanpa_ukuran",
          objek: uraian,
          kalimat: `Permasalahan "${uraian}" belum mempunyai indikator yang mengukurnya.`,
          layar: "sunting",
          ke: alamatSunting(tema.kode, "permasalahan", id),
        },
  );
}

/** Strategies that no programme, kegiatan or sub kegiatan carries out, neither written down nor tagged for them. */
export function strategiTanpaProgram({ tema, anggaran }: BahanCelah): readonly Celah[] {
  const bertanda = new Set(anggaran.penanda.map((p) => p.strategi?.kode));
  return tema.strategi.flatMap((s) =>
    dukunganOf(s).length > 0 || bertanda.has(s.kode)
      ? []
      : {
          jenis: "strategi_tanpa_program",
          objek: s.uraian,
          kalimat: `Strategi "${s.uraian}" belum mempunyai program, kegiatan, atau sub kegiatan yang menjalankannya.`,
          layar: "sunting",
          ke: alamatSunting(tema.kode, "strategi", s.id),
        },
  );
}

/** Strategies without an innovation. */
export function strategiTanpaInovasi({ tema }: BahanCelah): readonly Celah[] {
  return tema.strategi.flatMap(({ id, uraian, inovasi }) =>
    inovasi.length > 0
      ? []
      : {
          jenis: "strategi_tanpa_inovasi",
          objek: uraian,
          kalimat: `Strategi "${uraian}" belum mempunyai inovasi.`,
          layar: "sunting",
          ke: alamatSunting(tema.kode, "strategi", id),
        },
  );
}

/** Nodes of the framework with no tag in the year at them, below them or above them. */
export function programTanpaAnggaran({ tema, anggaran, hasil }: BahanCelah): readonly Celah[] {
  const dukungan = new Map(tema.strategi.flatMap(dukunganOf).map((d) => [d.simpul.id, d]));
  return [...dukungan.values()].flatMap(({ simpul, pd }) => {
    const leluhur = hasil[simpul.id]?.leluhur ?? [];
    if (anggaran.penanda.some((p) => isSejalur(p, simpul.id, leluhur))) return [];
    return {
      jenis: "program_tanpa_anggaran",
      objek: simpul.nama,
      kalimat: `${simpul.kode} ${simpul.nama} (${pd.namaSingkat}) ada di kerangka, tetapi anggaran Tahun ${anggaran.tahun} di bawahnya belum ditandai.`,
      layar: "penanda",
      ke: alamatPenanda(tema.kode, anggaran.tahun, pd.kode),
    } as const;
  });
}

function isSejalur({ simpul, leluhur: diAtas }: PenandaTersimpan, id: string, leluhur: readonly string[]): boolean {
  return simpul.id === id || diAtas.some((l) => l.id === id) || leluhur.includes(simpul.id);
}

function dukunganOf({ sasaranAntara, dukungan }: Strategi): readonly Dukungan[] {
  return [...sasaranAntara.flatMap((s) => s.dukungan), ...dukungan];
}
