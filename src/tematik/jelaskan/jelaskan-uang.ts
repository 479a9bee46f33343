// "Jelaskan angka ini" for tagged money: one row, one strategy, what was spent. Pure; called by jelaskan.server.ts.
import { formatPersen, formatRupiah, type Matematika, type Operan, type Penjelasan } from "#inti";
import { penjumlahan } from "#perencanaan";
import { type AnggaranBertanda, buildAnggaranTema, explainTema, type PenandaTersimpan } from "../anggaran-tema.ts";
import { selSerapan } from "../bacaan/bacaan.ts";
import { sumUang } from "../kerangka/pelaksana.ts";
import type { BarisAnggaranTema } from "../tipe.ts";
import { type PenulisTerakhir, toPengisi } from "./jelaskan-kondisi.ts";

/** One tag, with its row where it adds something to the total. */
export type BahanPenjelasanTanda = {
  readonly namaTema: string;
  readonly tahun: number;
  readonly penanda: PenandaTersimpan;
  readonly baris: BarisAnggaranTema | undefined;
  readonly penulis: PenulisTerakhir | undefined;
};

/** Why a tagged row is that many rupiah: its pagu, its share, who tagged it. */
export function explainTanda({ namaTema, tahun, penanda, baris, penulis }: BahanPenjelasanTanda): Penjelasan {
  const { pd, simpul, pagu, bagian, strategi } = penanda;
  const hasil = baris === undefined ? "belum diisi" : formatRupiah(baris.nilai);
  const teksPagu = pagu === null ? "belum diisi" : formatRupiah(pagu);
  return {
    judul: `Anggaran bertanda ${simpul.nama}`,
    konteks: `Tema ${namaTema}, ${pd.nama}, Tahun ${tahun}`,
    hasil,
    operan: [
      { label: `Pagu ${simpul.kode} Tahun ${tahun}`, nilai: teksPagu, sumber: `Rencana ${pd.nama}, versi terbaru` },
      { label: "Bagian untuk tema ini", nilai: formatPersen(bagian), sumber: strategi?.uraian ?? "Tanpa strategi" },
    ],
    rumus: RUMUS_BAGIAN,
    ...(baris === undefined ? {} : { hitungan: hitungBagian(teksPagu, formatPersen(bagian), hasil) }),
    kebijakan: ["Pagu yang dipakai ialah versi terakhir: murni, atau perubahan terbaru bila ada."],
    ...(penulis === undefined ? {} : { pengisi: toPengisi(penulis) }),
    bukti: [],
    catatan: [
      ...(pagu === null ? [`${simpul.nama} belum memiliki pagu Tahun ${tahun}, sehingga tidak dijumlahkan.`] : []),
      ...(pagu !== null && baris === undefined
        ? ["Pagunya sudah tercakup dalam pagu induk yang juga bertanda, sehingga tidak dijumlahkan dua kali."]
        : []),
    ],
  };
}

/** The part of the tagged budget whose tags are asked for. What a parent covers stays covered. */
export function ambilBagian(
  { tahun, ...anggaran }: AnggaranBertanda,
  milik: (penanda: PenandaTersimpan) => boolean,
): AnggaranBertanda {
  const penanda = anggaran.penanda.filter(milik);
  const id = new Set(penanda.map((p) => p.id));
  const baris = anggaran.baris.filter((b) => id.has(b.id));
  const uang = sumUang(baris);
  const { tanpaPagu } = buildAnggaranTema(tahun, penanda);
  return {
    tahun,
    baris,
    penanda,
    total: uang?.nilai ?? "0",
    realisasi: uang?.realisasi ?? null,
    tanpaPagu,
    tercakup: [],
  };
}

/** The part that names this strategy (null: none). */
export function ambilStrategi(anggaran: AnggaranBertanda, kode: string | null): AnggaranBertanda {
  return ambilBagian(anggaran, ({ strategi }) => (strategi?.kode ?? null) === kode);
}

/** Why some tagged rows together are that many rupiah. */
export function explainSebagian(namaTema: string, anggaran: AnggaranBertanda): Penjelasan {
  return explainTema(`${namaTema} pada bagian kerangka ini`, null, anggaran);
}

/** Why the tagged budget of one strategy (null: of none) is that many rupiah. */
export function explainStrategi(strategi: string | null, anggaran: AnggaranBertanda): Penjelasan {
  return explainTema(strategi === null ? "tema ini tanpa strategi" : `strategi "${strategi}"`, null, anggaran);
}

/** Which part of the tagged budget: `nama` is the theme or the strategy. */
export type BahanPenjelasanSerapan = { readonly nama: string; readonly anggaran: AnggaranBertanda };

/** Why that much was spent of the tagged budget, in rupiah and in percent. */
export function explainSerapan({ nama, anggaran: { tahun, baris } }: BahanPenjelasanSerapan): Penjelasan {
  const uang = sumUang(baris);
  const serapan = selSerapan(uang);
  const realisasi = uang?.realisasi ?? null;
  const terlapor = baris.flatMap((b) => (b.realisasi === null ? [] : [formatRupiah(b.realisasi)]));
  const hasil = realisasi === null ? serapan.teks : `${formatRupiah(realisasi)} (${serapan.teks})`;
  return {
    judul: `Realisasi anggaran bertanda ${nama}`,
    konteks: `Semua perangkat daerah, Tahun ${tahun}`,
    hasil,
    operan: [
      ...baris.map(toOperan),
      {
        label: "Anggaran bertanda",
        nilai: uang === null ? "belum ada" : formatRupiah(uang.nilai),
        sumber: "Jumlah baris di atas",
      },
    ],
    rumus: RUMUS_SERAPAN,
    ...(realisasi === null ? {} : { hitungan: penjumlahan(terlapor, formatRupiah(realisasi)) }),
    kebijakan: [
      "Realisasi ialah laporan terbaru setiap sub kegiatan dalam tahun itu, dikalikan bagian yang ditandai.",
      "Serapan dibulatkan ke dua desimal, setengah ke atas.",
    ],
    bukti: [],
    catatan: baris.flatMap((b) =>
      b.realisasi === null
        ? [`${b.subKegiatan} (${b.pd.namaSingkat}) belum melaporkan realisasi; tidak dihitung nol.`]
        : [],
    ),
  };
}

function toOperan({ pd, subKegiatan, bagian, realisasi, nilai }: BarisAnggaranTema): Operan {
  return {
    label: subKegiatan,
    nilai: realisasi === null ? "belum diisi" : formatRupiah(realisasi),
    sumber: `${pd.namaSingkat}: bagian ${formatPersen(bagian)}, anggaran bertanda ${formatRupiah(nilai)}`,
  };
}

const teks = (isi: string): Matematika => ({ jenis: "teks", teks: isi });
const tanda = (isi: "=" | "×"): Matematika => ({ jenis: "operator", teks: isi });

const RUMUS_BAGIAN: Matematika = {
  jenis: "baris",
  isi: [teks("Anggaran bertanda"), tanda("="), teks("pagu"), tanda("×"), teks("bagian untuk tema")],
};

function hitungBagian(pagu: string, bagian: string, hasil: string): Matematika {
  const angka = (isi: string): Matematika => ({ jenis: "angka", teks: isi });
  return { jenis: "baris", isi: [angka(pagu), tanda("×"), angka(bagian), tanda("="), angka(hasil)] };
}

const RUMUS_SERAPAN: Matematika = {
  jenis: "baris",
  isi: [
    teks("Serapan"),
    tanda("="),
    { jenis: "pecahan", atas: teks("realisasi anggaran bertanda"), bawah: teks("anggaran bertanda") },
    tanda("×"),
    { jenis: "angka", teks: "100%" },
  ],
};
