// What a quarter's report lacks, in sentences that say who does what. Pure; called by pemantauan.ts.

import type { KebijakanUkur } from "../kebijakan-ukur.ts";
import { sebabTindakLanjut } from "../kewajiban.ts";
import type { Capaian } from "../tipe.ts";
import type { BarisSerapan, IndikatorTriwulan, KurangTriwulan } from "./tipe.ts";

/** `terukur`: capaian of the quarter by indikator id. */
export type BahanKurang = {
  readonly indikator: readonly IndikatorTriwulan[];
  readonly serapan: readonly BarisSerapan[];
  readonly terukur: ReadonlyMap<string, Capaian>;
  readonly ukur: KebijakanUkur;
};

/** Indikator first, in the order of the plan, then money. */
export function listKurangTriwulan({ indikator, serapan, terukur, ukur }: BahanKurang): readonly KurangTriwulan[] {
  return [
    ...indikator.flatMap((i) =>
      kurangIndikator(i, terukur.get(i.id), ukur).map((uraian) => ({ objek: i.nama, uraian })),
    ),
    ...serapan.flatMap(({ simpul, anggaran }) => {
      if (simpul.jenis !== "sub_kegiatan" || anggaran.realisasi.kosong !== "belum_diisi") return [];
      const uraian =
        anggaran.pagu.nilai === null
          ? "Pagu belum diisi; perencana mengisinya pada target dan pagu."
          : "Realisasi anggaran belum diisi atau periodenya belum dikunci.";
      return [{ objek: `${simpul.kode} ${simpul.nama}`, uraian }];
    }),
  ];
}

function kurangIndikator(i: IndikatorTriwulan, capaian: Capaian | undefined, ukur: KebijakanUkur): readonly string[] {
  const sebab = capaian === undefined ? null : sebabTindakLanjut(capaian, ukur);
  const tindakLanjut = i.narasi?.tindakLanjut.trim() ?? "";
  const faktor = `${i.narasi?.faktorPendukung ?? ""}${i.narasi?.faktorPenghambat ?? ""}`.trim();
  return [
    ...(i.realisasi.kosong === "belum_diisi" ? ["Realisasi belum diisi atau belum disetujui."] : []),
    ...(i.target.kosong === "belum_diisi" ? [`Target ${i.diukur.label} belum diisi.`] : []),
    ...(i.aksi.length === 0 ? ["Belum ada rencana aksi untuk triwulan ini."] : []),
    ...(i.realisasi.nilai !== null && faktor === "" ? ["Faktor pendukung dan penghambat belum ditulis."] : []),
    ...(sebab !== null && tindakLanjut === "" ? [`Rencana tindak lanjut wajib ditulis ${sebab}.`] : []),
  ];
}
