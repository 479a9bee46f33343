// The tagged budget of a theme: of one PD as its deck shows it, or of every PD with share, realisasi and serapan.
import { formatPersen, formatRupiah } from "#inti";
import type { AnggaranBertanda, BarisBertanda } from "#tematik";
import type { Bagian, Blok, Sel, Tabel } from "../../model.ts";
import {
  angkaRupiah,
  barisTotal,
  catatanKosong,
  jumlahSel,
  selGabung,
  selKepala,
  selTeks,
  withRentang,
} from "../sel.ts";
import type { BahanTema } from "./bahan-tema.ts";
import { hitungBagian, isUtuh, selBagian, selPersenDari, selUang } from "./sel-tema.ts";

/** The part of the budget that is tagged for the theme, and what of it could not be counted. */
export function bagianAnggaranTema({ tema, anggaran, lingkup }: BahanTema): Bagian {
  const judul = `ANGGARAN YANG MENDUKUNG ${tema.nama.toUpperCase()}`;
  const { tahun, baris } = anggaran;
  const asal = `/jelaskan/tema/${tema.kode}/${tahun}/${lingkup?.kode ?? "semua"}`;
  const judulTabel = `${judul} TAHUN ${tahun}`;
  const blok =
    baris.length === 0
      ? catatanKosong(
          `Belum ada anggaran Tahun ${tahun} yang ditandai untuk tema ${tema.nama}. Bagian ini memuat sub kegiatan yang ` +
            "mendukung tema beserta anggarannya; perencana perangkat daerah menandainya pada pagu.",
        )
      : lingkup === null
        ? tabelSemua(judulTabel, anggaran, asal)
        : tabelPd(judulTabel, anggaran, asal);
  return { kunci: `anggaran-${tema.kode}`, judul, blok: [blok, ...catatanTema(anggaran)] };
}

const kunci = (apa: string, nomor: number): string => `${apa}-${nomor}`;
const kunciSemua = (apa: string, baris: readonly unknown[]): readonly string[] =>
  baris.map((_, i) => kunci(apa, i + 1));

function tabelPd(judul: string, { tahun, baris, total }: AnggaranBertanda, asal: string): Tabel {
  return {
    jenis: "tabel",
    judul,
    lebar: [5, 24, 32, 23, 16],
    kepala: [
      ["NO", "PROGRAM", "SUB KEGIATAN", "INDIKATOR SUB KEGIATAN", `ANGGARAN TAHUN ${tahun}`].map((k) => selKepala(k)),
    ],
    baris: [
      ...withRentang(baris, (b) => b.program).map((b, i) => barisPd(b.baris, i + 1, b.rentang)),
      barisTotal(5, { teks: formatRupiah(total), nilai: total, asal, dari: kunciSemua("nilai", baris) }),
    ],
  };
}

function barisPd(baris: BarisBertanda, nomor: number, rentang: number): readonly Sel[] {
  return [
    { isi: `${nomor}.`, rata: "tengah" },
    ...selGabung(selTeks(baris.program), rentang),
    { isi: baris.subKegiatan, judulBaris: true },
    selTeks(baris.indikator.join("\n")),
    {
      isi: formatRupiah(baris.nilai) + teksBagian(baris),
      rata: "kanan",
      ...angkaRupiah(baris.nilai),
      kunci: kunci("nilai", nomor),
    },
  ];
}

// A share below the whole says of what it is the share.
function teksBagian({ bagian, pagu }: BarisBertanda): string {
  return isUtuh(bagian) ? "" : `\n(${formatPersen(bagian)} dari pagu ${formatRupiah(pagu)})`;
}

function tabelSemua(judul: string, anggaran: AnggaranBertanda, asal: string): Tabel {
  const { tahun, baris } = anggaran;
  const kepala = [
    "NO",
    "PERANGKAT DAERAH",
    "PROGRAM",
    "SUB KEGIATAN",
    "STRATEGI",
    "PAGU",
    "BAGIAN",
    `ANGGARAN TEMA ${tahun}`,
    "REALISASI",
    "SERAPAN",
  ];
  return {
    jenis: "tabel",
    judul,
    lebar: [3, 9, 17, 24, 13, 8, 5, 8, 7, 6],
    kepala: [kepala.map((k) => selKepala(k))],
    baris: [
      ...withRentang(baris, (b) => b.pd.kode).map((b, i) => barisSemua(b.baris, i + 1, b.rentang)),
      barisTotalSemua(anggaran, asal),
    ],
    catatan: [
      "Anggaran tema = pagu × bagian. Realisasi dihitung dengan bagian yang sama, dari laporan terakhir tahun itu.",
      "Serapan = realisasi ÷ anggaran tema.",
    ],
  };
}

function barisSemua(b: BarisBertanda, nomor: number, rentang: number): readonly Sel[] {
  const [pagu, bagian] = [kunci("pagu", nomor), kunci("bagian", nomor)];
  const [nilai, realisasi] = [kunci("nilai", nomor), kunci("realisasi", nomor)];
  return [
    { isi: `${nomor}.`, rata: "tengah" },
    ...selGabung({ isi: b.pd.nama }, rentang),
    selTeks(b.program),
    { isi: b.subKegiatan, judulBaris: true },
    b.strategi === null ? { isi: "belum ditentukan", nada: "redup" } : { isi: b.strategi.uraian },
    selUang(b.pagu, pagu),
    selBagian(b.bagian, bagian),
    { ...selUang(b.nilai, nilai), hitung: hitungBagian(pagu, bagian) },
    selUang(b.realisasi, realisasi),
    selPersenDari({ bagian: b.realisasi, seluruh: b.nilai, kunci: [realisasi, nilai] }),
  ];
}

function barisTotalSemua({ baris, total, realisasi }: AnggaranBertanda, asal: string): readonly Sel[] {
  const lapor = baris.flatMap((b, i) => (b.realisasi === null ? [] : [kunci("realisasi", i + 1)]));
  const dari = kunciSemua("nilai", baris);
  const jumlah = barisTotal(8, { teks: formatRupiah(total), nilai: total, asal, dari });
  const serapan = selPersenDari({
    bagian: realisasi,
    seluruh: total,
    kunci: ["realisasi-total", "nilai-total"],
  });
  return [
    ...jumlah.map((s, i): Sel => (i === 0 ? s : { ...s, kunci: "nilai-total" })),
    {
      ...selUang(realisasi, "realisasi-total"),
      nada: "jumlah",
      ...(realisasi === null ? {} : { hitung: jumlahSel(lapor) }),
    },
    { ...serapan, nada: "jumlah" },
  ];
}

function catatanTema({ tanpaPagu, tercakup }: AnggaranBertanda): readonly Blok[] {
  const kalimat = [
    ...tanpaPagu.map((nama) => `${nama} bertanda tema ini, tetapi belum memiliki pagu.`),
    ...tercakup.map((nama) => `${nama} sudah tercakup dalam pagu induknya yang juga bertanda.`),
  ];
  return kalimat.map((isi) => ({ jenis: "catatan", nada: "peringatan", isi }));
}
