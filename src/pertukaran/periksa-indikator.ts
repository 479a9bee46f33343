// Rules of indikator: each has a version and a place in the tree, each formula parses and uses exactly its variables.
import { parseRumus, type RincianGalat, variablesOf } from "#inti";
import type { BarisDari, Kumpulan } from "./format.ts";
import { toRincian } from "./rincian.ts";
import { usul } from "./usul.ts";

type Versi = BarisDari<"indikatorVersi">;
type Variabel = { readonly baris: number; readonly nama?: string };

/** What is wrong with the indikator, their versions and variables. */
export function periksaIndikator(kumpulan: Kumpulan): readonly RincianGalat[] {
  const { indikatorVersi, variabel } = kumpulan.tabel;
  const menurutVersi = Map.groupBy([...variabel.baris, ...variabel.sebagian], kunciVersi);
  return [
    ...periksaKelengkapan(kumpulan),
    ...indikatorVersi.baris.flatMap((v) => [
      ...periksaAturan(v),
      ...(variabel.utuh ? periksaRumus(v, menurutVersi.get(kunciVersi(v)) ?? []) : []),
    ]),
  ];
}

function kunciVersi(baris: {
  readonly pd?: string;
  readonly indikator?: string;
  readonly tahun_mulai?: number;
}): string {
  return `${baris.pd}/${baris.indikator}/${baris.tahun_mulai}`;
}

function periksaKelengkapan({ tabel }: Kumpulan): readonly RincianGalat[] {
  const berversi = kunciIndikator([...tabel.indikatorVersi.baris, ...tabel.indikatorVersi.sebagian]);
  const bersimpul = kunciIndikator([...tabel.indikatorSimpul.baris, ...tabel.indikatorSimpul.sebagian]);
  return tabel.indikator.baris.flatMap((i) => {
    const kunci = `${i.pd}/${i.kode}`;
    const belumAda = (tempat: string): string => `Indikator "${i.kode}" belum ada di ${tempat}. Tambahkan.`;
    return toRincian("indikator.csv", i.baris, [
      tabel.indikatorVersi.utuh && !berversi.has(kunci) ? belumAda("indikator-versi.csv (definisi dan rumus)") : null,
      tabel.indikatorSimpul.utuh && !bersimpul.has(kunci)
        ? belumAda("indikator-simpul.csv (simpul yang diukur)")
        : null,
    ]);
  });
}

function kunciIndikator(baris: readonly { readonly pd?: string; readonly indikator?: string }[]): ReadonlySet<string> {
  return new Set(baris.map((b) => `${b.pd}/${b.indikator}`));
}

function periksaAturan(v: Versi): readonly RincianGalat[] {
  // Under a range the rule counts what lies above its upper bound.
  if (v.aturan_turun === null || v.polaritas !== "naik") return [];
  const pesan =
    "aturan_turun hanya untuk polaritas turun atau rentang, sedangkan polaritasnya naik. Kosongkan aturan_turun.";
  return [{ berkas: "indikator-versi.csv", baris: v.baris, pesan }];
}

function periksaRumus(v: Versi, variabel: readonly Variabel[]): readonly RincianGalat[] {
  const dipakai = v.rumus === null ? [] : pakai(v.rumus);
  if (typeof dipakai === "string") return [{ berkas: "indikator-versi.csv", baris: v.baris, pesan: dipakai }];
  const dinyatakan = variabel.flatMap((b) => b.nama ?? []);
  const tanpaNyata = dipakai.filter((nama) => !dinyatakan.includes(nama));
  const tanpaPakai = variabel.filter((b) => b.nama !== undefined && !dipakai.includes(b.nama));
  return [
    ...tanpaNyata.map((nama) => ({
      berkas: "indikator-versi.csv",
      baris: v.baris,
      pesan: `Rumus memakai variabel "${nama}" yang belum ada di variabel.csv untuk versi ${v.tahun_mulai}.${usul(nama, dinyatakan)}`,
    })),
    ...tanpaPakai.map((b) => ({
      berkas: "variabel.csv",
      baris: b.baris,
      pesan:
        `Variabel "${b.nama}" tidak dipakai rumus indikator "${v.indikator}" versi ${v.tahun_mulai}. ` +
        "Hapus baris ini atau perbaiki rumusnya.",
    })),
  ];
}

// The variables of a formula, or what is wrong with it.
function pakai(rumus: string): readonly string[] | string {
  const hasil = parseRumus(rumus);
  if (hasil.ok) return [...variablesOf(hasil.ekspresi)];
  return `Kolom "rumus" tidak terbaca pada tanda ke-${hasil.posisi + 1}: ${hasil.pesan} ${hasil.saran}`;
}
