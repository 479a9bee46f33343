// Gaps of the tagged budget and of the parties behind it. Pure.
import type { PenandaTersimpan } from "../anggaran-tema.ts";
import { alamatPenanda, alamatSunting } from "./alamat-celah.ts";
import type { BahanCelah, Celah, JenisCelah } from "./tipe-celah.ts";

/** Tagged nodes that no indikator measures: what their money is to bring cannot be seen. */
export function anggaranTanpaIndikator(bahan: BahanCelah): readonly Celah[] {
  return perSimpul(bahan, "anggaran_tanpa_indikator", {
    kena: (p) => p.indikator.length === 0,
    sebab: "bertanda tema ini, tetapi belum mempunyai indikator.",
  });
}

/** Tags that name no strategy. */
export function penandaTanpaStrategi(bahan: BahanCelah): readonly Celah[] {
  return perSimpul(bahan, "penanda_tanpa_strategi", {
    kena: (p) => p.strategi === null,
    sebab: "bertanda tema ini, tetapi belum dikaitkan dengan satu strategi pun.",
  });
}

/** Tagged nodes without pagu in the year. */
export function penandaTanpaPagu(bahan: BahanCelah): readonly Celah[] {
  return perSimpul(bahan, "penanda_tanpa_pagu", {
    kena: (p) => p.pagu === null,
    sebab: `bertanda tema ini, tetapi belum memiliki pagu Tahun ${bahan.anggaran.tahun}.`,
  });
}

/** Main PD without any tag in the year, one gap each. */
export function pdUtamaTanpaPenanda({ tema, anggaran }: BahanCelah): readonly Celah[] {
  const bertanda = new Set(anggaran.penanda.map((p) => p.pd.id));
  return tema.peran.utama.flatMap(({ pd, pihak }) =>
    pd === null || bertanda.has(pd.id)
      ? []
      : {
          jenis: "pd_utama_tanpa_penanda",
          objek: pihak,
          kalimat: `${pihak} ialah perangkat daerah utama, tetapi belum mempunyai sub kegiatan Tahun ${anggaran.tahun} yang ditandai untuk tema ini.`,
          layar: "penanda",
          ke: alamatPenanda(tema.kode, anggaran.tahun, pd.kode),
        },
  );
}

/** Main parties without a task. */
export function pdUtamaTanpaTugas({ tema }: BahanCelah): readonly Celah[] {
  return tema.peran.utama.flatMap(({ id, pihak, tugas }) =>
    tugas.length > 0
      ? []
      : {
          jenis: "pd_utama_tanpa_tugas",
          objek: pihak,
          kalimat: `${pihak} ialah perangkat daerah utama, tetapi tugasnya belum ditulis.`,
          layar: "sunting",
          ke: alamatSunting(tema.kode, "peran", id),
        },
  );
}

/** PD that have tagged money without a role in the theme, one gap each. */
export function pdTanpaPeran({ tema, anggaran }: BahanCelah): readonly Celah[] {
  const berperan = new Set(Object.values(tema.peran).flatMap((pihak) => pihak.map((p) => p.pd?.id)));
  const pd = new Map(anggaran.penanda.map((p) => [p.pd.id, p.pd]));
  return [...pd.values()].flatMap(({ id, nama }) =>
    berperan.has(id)
      ? []
      : {
          jenis: "pd_tanpa_peran",
          objek: nama,
          kalimat: `${nama} menandai anggaran untuk tema ini, tetapi belum mempunyai peran di dalamnya.`,
          layar: "sunting",
          ke: alamatSunting(tema.kode, "peran"),
        },
  );
}

type Aturan = { readonly kena: (p: PenandaTersimpan) => boolean; readonly sebab: string };

/** One gap per node, however many strategies it is shared out to. */
function perSimpul({ tema, anggaran }: BahanCelah, jenis: JenisCelah, { kena, sebab }: Aturan): readonly Celah[] {
  const simpul = new Map(anggaran.penanda.filter(kena).map((p) => [p.simpul.id, p]));
  return [...simpul.values()].map(({ simpul: s, pd }) => ({
    jenis,
    objek: s.nama,
    kalimat: `${s.kode} ${s.nama} (${pd.namaSingkat}) ${sebab}`,
    layar: "penanda",
    ke: alamatPenanda(tema.kode, anggaran.tahun, pd.kode),
  }));
}
