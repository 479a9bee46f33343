// Documents and readings of finished files for the tests of this folder.
import { strFromU8, unzipSync } from "fflate";
import type { Blok, Dokumen, Sel, SimpulPohon } from "../../model.ts";

/** A document of one section with these blocks. */
export function dokumenUji(blok: readonly Blok[], lain: Partial<Dokumen> = {}): Dokumen {
  return {
    jenis: "deck-sakip",
    judul: "SAKIP Dinas Tenaga Kerja",
    pengarang: "Dinas Tenaga Kerja",
    sampul: {
      baris: ["Sistem Akuntabilitas Kinerja", "Dinas Tenaga Kerja", "Kabupaten Lamongan"],
      periode: "Semester I Tahun 2024",
      oleh: { nama: "Dra. Siti", jabatan: "Plh. Kepala Dinas" },
    },
    bagian: [{ kunci: "uji", judul: "BAGIAN UJI", subjudul: "Subjudul uji", blok }],
    penutup: "TERIMA KASIH",
    kaki: "Dinas Tenaga Kerja, Semester I",
    bahasa: "id",
    ...lain,
  };
}

export const RUMUS_UJI = {
  jenis: "baris",
  isi: [
    {
      jenis: "pecahan",
      atas: { jenis: "teks", teks: "Jumlah penduduk bekerja" },
      bawah: { jenis: "teks", teks: "Jumlah angkatan kerja" },
    },
    { jenis: "operator", teks: "×" },
    { jenis: "angka", teks: "100" },
  ],
} as const satisfies Sel["rumus"];

/** A table of three columns with two header rows. */
export function tabelUji(baris: readonly (readonly Sel[])[], catatan: readonly string[] = []): Blok {
  return {
    jenis: "tabel",
    judul: "Tabel uji",
    lebar: [1, 6, 3],
    kepala: [
      [
        { isi: "NO", gabungBaris: 2 },
        { isi: "PROGRAM", gabungKolom: 2 },
      ],
      [{ isi: "INDIKATOR" }, { isi: "PAGU" }],
    ],
    baris,
    catatan,
  };
}

/** A chart with gaps. */
export function grafikUji(nilai: readonly (string | null)[], bentuk: "batang" | "batang_datar" = "batang"): Blok {
  return {
    jenis: "grafik",
    bentuk,
    judul: "Grafik uji",
    satuan: "%",
    desimal: 2,
    kategori: nilai.map((_, i) => `Kategori ${i + 1}`),
    seri: [
      { nama: "Target", nilai: nilai.map(() => "50") },
      { nama: "Realisasi", nilai },
    ],
    teksAlternatif: "Realisasi dibanding target.",
  };
}

/** A tree in which every node has `cabang` children down to `lapis` levels. */
export function simpulUji(judul: string, cabang: number, lapis: number, kunci = "a"): SimpulPohon {
  return {
    kunci,
    lapis: lapis > 1 ? "program" : "sub_kegiatan",
    label: "Program",
    judul: `${judul} ${kunci}`,
    rincian: ["Indikator: 88,88%"],
    anak:
      lapis <= 1 ? [] : Array.from({ length: cabang }, (_, i) => simpulUji(judul, cabang, lapis - 1, `${kunci}${i}`)),
  };
}

export const SEMUA_BLOK: readonly Blok[] = [
  {
    jenis: "paragraf",
    isi: [{ teks: "Angka " }, { teks: "tebal", tebal: true }, { teks: " dan miring", miring: true }],
  },
  { jenis: "daftar", judul: "Permasalahan", butir: ["Butir pertama", "Butir kedua"], bernomor: true },
  { jenis: "kartu", kartu: [{ judul: "Dinas Sosial", sub: "Peran", butir: ["Verifikasi data"] }] },
  { jenis: "sorotan", butir: [{ label: "Penduduk miskin", nilai: "13,86%", keterangan: "BPS 2021" }] },
  { jenis: "rumus", rumus: RUMUS_UJI },
  { jenis: "catatan", nada: "kosong", isi: "Belum ada data stakeholder." },
  tabelUji(
    [[{ isi: "1." }, { isi: "Persentase bekerja", rumus: RUMUS_UJI }, { isi: "Rp10.000.000", rata: "kanan" }]],
    ["Rupiah."],
  ),
  grafikUji(["59.25", null, "0"]),
  { jenis: "pohon", judul: "Pohon uji", akar: [simpulUji("Simpul", 2, 3)], teksAlternatif: "Pohon tujuh simpul." },
];

/** The parts of a finished file by name, workbooks inside it opened too ("name!part"). */
export function readBagian(berkas: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(berkas)).flatMap(([nama, data]) =>
      nama.endsWith(".xlsx")
        ? [...readBagian(data)].map(([dalam, isi]) => [`${nama}!${dalam}`, isi] as const)
        : [[nama, strFromU8(data)] as const],
    ),
  );
}

/** The slides' XML in order of their numbers. */
export function listXmlLembar(berkas: Uint8Array): readonly string[] {
  const bagian = readBagian(berkas);
  const jumlah = [...bagian.keys()].filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n)).length;
  return Array.from({ length: jumlah }, (_, i) => String(bagian.get(`ppt/slides/slide${i + 1}.xml`)));
}

/** All text of a part, paragraphs joined by "\n". */
export function readTeks(xml: string): string {
  const paragraf = xml.split("</a:p>").map((p) => [...p.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((c) => c[1]).join(""));
  const entitas = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };
  return Object.entries(entitas).reduce(
    (teks, [tulisan, huruf]) => teks.replaceAll(tulisan, huruf),
    paragraf.join("\n"),
  );
}
