// What was promised for the year: the signed agreement, or where none is signed the plan. Pure.
import { formatRupiah } from "#inti";
import type { Blok, Sel } from "../../model.ts";
import { angkaRupiah, angkaSel, barisTotal, catatanKosong, selGabung, selKepala, selRupiah, selTeks } from "../sel.ts";
import type { IsiLkjip } from "./bahan.ts";

/** Targets are set text, null where none is set; `nilai` is rupiah as decimal text. */
export type Janji = {
  readonly sasaran: readonly {
    readonly nama: string;
    readonly indikator: readonly {
      readonly nama: string;
      readonly target: string | null;
      /** For formats that keep numbers; null where the text came out of an agreement. */
      readonly nilai: { readonly angka: string; readonly satuan: string } | null;
      readonly triwulan: readonly (string | null)[];
    }[];
  }[];
  readonly anggaran: readonly {
    readonly nama: string;
    readonly nilai: string | null;
    readonly sumberDana: string | null;
  }[];
  readonly total: string | null;
  readonly bertriwulan: boolean;
};

/** The promise, from the signed agreement if there is one. */
export function janjiOf({ perjanjian, sasaran, program, anggaran, sePemda }: IsiLkjip): Janji {
  if (perjanjian !== null) {
    const { isi } = perjanjian;
    return {
      sasaran: isi.sasaran.map(({ nama, indikator }) => ({
        nama,
        indikator: indikator.map((i) => ({ nama: i.nama, target: i.target, nilai: null, triwulan: i.triwulan })),
      })),
      anggaran: isi.anggaran.baris,
      total: isi.anggaran.total,
      bertriwulan: isi.triwulan,
    };
  }
  return {
    sasaran: sasaran
      .filter((s) => s.indikator.length > 0)
      .map(({ nama, indikator }) => ({
        nama,
        indikator: indikator.map((i) => {
          const target = i.tahun.at(-1)?.target;
          const nilai = target?.nilai ?? null;
          return {
            nama: i.nama,
            target: nilai === null ? null : (target?.teks ?? null),
            nilai: nilai === null ? null : { angka: nilai, satuan: i.satuan },
            triwulan: [],
          };
        }),
      })),
    anggaran:
      sePemda === null ? program.map((p) => ({ nama: p.nama, nilai: p.anggaran.pagu.nilai, sumberDana: null })) : [],
    total: sePemda === null ? anggaran.pagu.nilai : null,
    bertriwulan: false,
  };
}

/** Sasaran, indikator and target. */
export function tabelJanji(judul: string, { sasaran }: Janji): Blok {
  return {
    jenis: "tabel",
    judul,
    lebar: [6, 36, 40, 18],
    kepala: [["NO", "SASARAN", "INDIKATOR KINERJA", "TARGET"].map((k) => selKepala(k))],
    baris: sasaran.flatMap(({ nama, indikator }, i) => {
      const daftar = indikator.length > 0 ? indikator : [{ nama: "", target: null, nilai: null }];
      return daftar.map((satu, j) => {
        const rentang = j === 0 ? daftar.length : 0;
        return [
          ...selGabung({ isi: `${i + 1}.`, rata: "tengah" }, rentang),
          ...selGabung({ isi: nama, judulBaris: true }, rentang),
          selTeks(satu.nama),
          {
            ...selTarget(satu.target),
            ...angkaSel(satu.target ?? "", satu.nilai?.angka ?? null, satu.nilai?.satuan ?? ""),
          },
        ];
      });
    }),
  };
}

/** Programme and money. */
export function tabelJanjiAnggaran(judul: string, { anggaran, total }: Janji, kosong: string): Blok {
  if (anggaran.length === 0) return catatanKosong(kosong);
  const dari = anggaran.flatMap((a, i) => (a.nilai === null ? [] : [`a${i}`]));
  const teks = total === null ? "belum diisi" : formatRupiah(total);
  return {
    jenis: "tabel",
    judul,
    lebar: [6, 50, 26, 18],
    kepala: [["NO", "PROGRAM", "ANGGARAN", "SUMBER DANA"].map((k) => selKepala(k))],
    baris: [
      ...anggaran.map(({ nama, nilai, sumberDana }, i): readonly Sel[] => [
        { isi: `${i + 1}.`, rata: "tengah" },
        { isi: nama, judulBaris: true },
        { ...selRupiah(nilai === null ? "belum diisi" : formatRupiah(nilai), nilai, `a${i}`), ...angkaRupiah(nilai) },
        { isi: sumberDana ?? "-" },
      ]),
      [...barisTotal(3, { teks, nilai: total, asal: null, dari }), { isi: "", nada: "jumlah" as const }],
    ],
  };
}

/** The targets per triwulan, where the agreement has them as an annex. */
export function tabelJanjiTriwulan(judul: string, istilah: string, { sasaran }: Janji): Blok {
  return {
    jenis: "tabel",
    judul,
    lebar: [6, 38, 16, 10, 10, 10, 10],
    kepala: [
      [
        selKepala("NO", { gabungBaris: 2 }),
        selKepala("INDIKATOR KINERJA", { gabungBaris: 2 }),
        selKepala("TARGET", { gabungBaris: 2 }),
        selKepala(istilah.toUpperCase(), { gabungKolom: 4 }),
      ],
      ["I", "II", "III", "IV"].map((k) => selKepala(k)),
    ],
    baris: sasaran
      .flatMap((s) => s.indikator)
      .map(({ nama, target, triwulan }, i) => [
        { isi: `${i + 1}.`, rata: "tengah" as const },
        { isi: nama, judulBaris: true },
        selTarget(target),
        ...[0, 1, 2, 3].map((t) => selTarget(triwulan[t] ?? null)),
      ]),
  };
}

function selTarget(target: string | null): Sel {
  return target === null ? { isi: "-", rata: "tengah", nada: "redup" } : { isi: target, rata: "tengah" };
}
