// The annexes of a perjanjian kinerja: sasaran with targets, programme and budget, targets per triwulan.
import { formatRupiah } from "#inti";
import type { IsiPerjanjian } from "#perencanaan";
import type { Bagian, Blok, Sel, TandaTangan } from "../model.ts";
import { barisTotal, catatanKosong, selGabung, selKepala, selRupiah, selTeks } from "./sel.ts";

/** Every annex on a page of its own; the signatures stand again under the last. */
export function lampiranPerjanjian(isi: IsiPerjanjian, tandaTangan: TandaTangan): readonly Bagian[] {
  const bagian = [lampiranSasaran(isi), lampiranAnggaran(isi), ...(isi.triwulan ? [lampiranTriwulan(isi)] : [])];
  return bagian.map((b, i) => (i === bagian.length - 1 ? { ...b, blok: [...b.blok, tandaTangan] } : b));
}

function lampiranSasaran({ sasaran, tahun }: IsiPerjanjian): Bagian {
  const judul = "Lampiran I: Sasaran, Indikator, dan Target";
  if (sasaran.length === 0) {
    return lampiran("lampiran-sasaran", judul, [
      catatanKosong("Belum ada sasaran untuk jabatan ini. Perencana menetapkannya di pohon kinerja."),
    ]);
  }
  return lampiran("lampiran-sasaran", judul, [
    {
      jenis: "tabel",
      judul: `Sasaran strategis, indikator kinerja, dan target Tahun ${tahun}`,
      lebar: [6, 34, 42, 18],
      kepala: [["NO", kepalaSasaran(sasaran), "INDIKATOR KINERJA", "TARGET"].map((k) => selKepala(k))],
      baris: sasaran.flatMap(barisSasaran),
    },
  ]);
}

/** What stands in the second column: of a head also programmes, of lower offices whatever they answer for. */
function kepalaSasaran(sasaran: IsiPerjanjian["sasaran"]): string {
  if (sasaran.every((s) => s.jenis === "sasaran")) return "SASARAN STRATEGIS";
  return sasaran.some((s) => s.jenis === "sasaran") ? "SASARAN STRATEGIS / PROGRAM" : "SASARAN";
}

function barisSasaran({ nama, indikator }: IsiPerjanjian["sasaran"][number], i: number): readonly (readonly Sel[])[] {
  const daftar = indikator.length > 0 ? indikator : [{ nama: "", target: null }];
  return daftar.map((satu, j) => {
    const rentang = j === 0 ? daftar.length : 0;
    return [
      ...selGabung({ isi: `${i + 1}.`, rata: "tengah" }, rentang),
      ...selGabung({ isi: nama, judulBaris: true }, rentang),
      selTeks(satu.nama),
      selTarget(satu.target),
    ];
  });
}

function selTarget(target: string | null): Sel {
  return target === null ? { isi: "-", rata: "tengah", nada: "redup" } : { isi: target, rata: "tengah" };
}

const JENJANG = { program: "PROGRAM", kegiatan: "KEGIATAN", sub_kegiatan: "SUB KEGIATAN" } as const;

function lampiranAnggaran({ anggaran: { jenjang, baris, total }, tahun }: IsiPerjanjian): Bagian {
  const sebutan = JENJANG[jenjang];
  const judul = `Lampiran II: ${kapital(sebutan)} dan Anggaran`;
  if (baris.length === 0) {
    return lampiran("lampiran-anggaran", judul, [
      catatanKosong("Belum ada anggaran untuk jabatan ini. Perencana mengisinya dari dokumen pelaksanaan anggaran."),
    ]);
  }
  const isi = baris.map(({ nama, nilai, sumberDana }, i): readonly Sel[] => [
    { isi: `${i + 1}.`, rata: "tengah" },
    { isi: nama, judulBaris: true },
    selRupiah(nilai === null ? "belum diisi" : formatRupiah(nilai), nilai, `anggaran-${i + 1}`),
    { isi: sumberDana ?? "-" },
  ]);
  const jumlah = barisTotal(3, {
    teks: total === null ? "belum diisi" : formatRupiah(total),
    nilai: total,
    asal: null,
    dari: baris.flatMap(({ nilai }, i) => (nilai === null ? [] : [`anggaran-${i + 1}`])),
  });
  return lampiran("lampiran-anggaran", judul, [
    {
      jenis: "tabel",
      judul: `${kapital(sebutan)} dan anggaran Tahun ${tahun}`,
      lebar: [6, 52, 24, 18],
      kepala: [["NO", sebutan, "ANGGARAN", "KETERANGAN (SUMBER DANA)"].map((k) => selKepala(k))],
      baris: [...isi, [...jumlah, { isi: "", nada: "jumlah" }]],
    },
  ]);
}

/** @example kapital("SUB KEGIATAN") // "Sub kegiatan" */
function kapital(teks: string): string {
  return teks.charAt(0) + teks.slice(1).toLowerCase();
}

function lampiranTriwulan({ sasaran, tahun, pemda }: IsiPerjanjian): Bagian {
  const istilah = kapital(pemda.istilahTriwulan.toUpperCase());
  const indikator = sasaran.flatMap((s) => s.indikator);
  return lampiran("lampiran-triwulan", `Lampiran III: Target per ${istilah}`, [
    {
      jenis: "tabel",
      judul: `Target per ${pemda.istilahTriwulan} Tahun ${tahun}`,
      lebar: [6, 38, 16, 10, 10, 10, 10],
      kepala: [
        [
          selKepala("NO", { gabungBaris: 2 }),
          selKepala("INDIKATOR KINERJA", { gabungBaris: 2 }),
          selKepala(`TARGET TAHUN ${tahun}`, { gabungBaris: 2 }),
          selKepala(istilah.toUpperCase(), { gabungKolom: 4 }),
        ],
        ["I", "II", "III", "IV"].map((k) => selKepala(k)),
      ],
      baris: indikator.map(({ nama, target, triwulan }, i) => [
        { isi: `${i + 1}.`, rata: "tengah" },
        { isi: nama, judulBaris: true },
        selTarget(target),
        ...triwulan.map(selTarget),
      ]),
    },
  ]);
}

function lampiran(kunci: string, judul: string, blok: readonly Blok[]): Bagian {
  return { kunci, judul, halamanBaru: true, blok };
}
