// The conditions a theme starts from: the newest figure of each, and the series over the years as table and charts.
import {
  type DeretKondisi,
  findNilaiTerbaru,
  gambaranKondisi,
  type Kondisi,
  type Tema,
  type TitikKondisi,
} from "#tematik";
import type { Bagian, Blok, Sel, Sorotan, Tabel } from "../../model.ts";
import { blokGrafik } from "../grafik.ts";
import { angkaSel, catatanKosong, selKepala } from "../sel.ts";

/** The newest figure of a condition; `asal` is the web path of its explanation. */
export type AngkaTerbaru = {
  readonly nama: string;
  readonly terbaru: {
    readonly tahun: number;
    readonly teks: string;
    readonly sumber: string;
    readonly asal?: string;
  } | null;
};

/** The newest entered figure of every condition up to the year `sampai`. */
export function terbaruDiisi({ kondisi }: Tema, sampai: number): readonly AngkaTerbaru[] {
  return kondisi.map((k) => ({ nama: k.nama, terbaru: findNilaiTerbaru(k, sampai) ?? null }));
}

/** The newest figure of every series up to the year `sampai`: entered, published or computed. */
export function terbaruDeret(deret: readonly DeretKondisi[], sampai: number): readonly AngkaTerbaru[] {
  return deret.map(({ kondisi, titik }) => {
    const akhir = titik.findLast((t) => t.tahun <= sampai && t.sel.nilai !== null);
    if (akhir === undefined) return { nama: kondisi.nama, terbaru: null };
    const { tahun, sel, sumber } = akhir;
    const asal = sel.jelaskan === undefined ? {} : { asal: sel.jelaskan };
    return { nama: kondisi.nama, terbaru: { tahun, teks: sel.teks, sumber, ...asal } };
  });
}

/** The newest figure of every condition, with its year and source. */
export function bagianKondisi(tema: Pick<Tema, "kode" | "nama">, angka: readonly AngkaTerbaru[]): Bagian {
  const kosong = catatanKosong(
    `Kondisi awal ${tema.nama} belum diisi. Di sini dicantumkan angka yang menggambarkan keadaan beserta tahun dan ` +
      "sumbernya; koordinator tema mengisinya.",
  );
  return {
    kunci: `kondisi-${tema.kode}`,
    judul: "KONDISI",
    subjudul: tema.nama,
    blok: angka.length === 0 ? [kosong] : [{ jenis: "sorotan", butir: angka.map(butirSorotan) }],
  };
}

function butirSorotan({ nama, terbaru }: AngkaTerbaru): Sorotan["butir"][number] {
  if (terbaru === null) return { label: nama, nilai: "belum diisi" };
  const { tahun, teks, sumber, asal } = terbaru;
  const nilai = asal === undefined ? teks : [{ teks, asal }];
  return { label: `${nama} Tahun ${tahun}`, nilai, keterangan: `Sumber: ${sumber}` };
}

/** Years side by side that a table still leaves readable; older ones are left out, and said so. */
const TAHUN_TERBANYAK = 8;

/** The series of every condition up to the year `sampai`: a table of all, a chart of each that has two years or more. */
export function bagianDeret(
  { kode, nama }: Pick<Tema, "kode" | "nama">,
  semua: readonly DeretKondisi[],
  sampai: number,
): Bagian {
  const deret = semua.map((d) => ({ ...d, titik: d.titik.filter((t) => t.tahun <= sampai) }));
  const tahun = deret[0]?.titik.map((t) => t.tahun) ?? [];
  const kosong = catatanKosong(
    "Deret kondisi belum berisi angka. Di sini dicantumkan nilai setiap kondisi dari tahun ke tahun; koordinator tema " +
      "mengisinya atau mengimpornya dari tabel BPS.",
  );
  return {
    kunci: `deret-${kode}`,
    judul: "PERKEMBANGAN KONDISI",
    subjudul: nama,
    blok:
      tahun.length === 0
        ? [kosong]
        : [
            tabelDeret(nama, deret, tahun),
            ...deret.flatMap((d) => blokGrafik(gambaranKondisi(d))),
            ...catatanPendek(deret),
          ],
  };
}

function tabelDeret(nama: string, deret: readonly DeretKondisi[], semua: readonly number[]): Tabel {
  const tahun = semua.slice(-TAHUN_TERBANYAK);
  const lebarTahun = Math.min(13, 52 / tahun.length);
  return {
    jenis: "tabel",
    judul: `Kondisi ${nama}`,
    lebar: [4, 96 - 16 - 11 - lebarTahun * tahun.length, 16, 11, ...tahun.map(() => lebarTahun)],
    kepala: [["NO", "KONDISI", "SATUAN", "DIHARAPKAN", ...tahun.map(String)].map((k) => selKepala(k))],
    baris: deret.map(({ kondisi, titik }, i) => [
      { isi: `${i + 1}.`, rata: "tengah" },
      { isi: kondisi.nama, judulBaris: true },
      { isi: kondisi.satuan, rata: "tengah" },
      selArah(kondisi),
      ...titik.filter((t) => tahun.includes(t.tahun)).map((t) => selTitik(t, kondisi)),
    ]),
    catatan: [
      ...(semua.length > tahun.length ? [`Tahun ${semua[0]} sampai ${(tahun[0] ?? 0) - 1} tidak dicantumkan.`] : []),
      ...listSumber(deret, tahun),
      ...deret.flatMap(({ kondisi: k }) => (k.definisi === null ? [] : [`${k.nama}: ${k.definisi}`])),
    ],
  };
}

function selArah({ arah }: Kondisi): Sel {
  if (arah === null) return { isi: "belum ditetapkan", rata: "tengah", nada: "redup" };
  return { isi: arah === "turun" ? "turun ▼" : "naik ▲", rata: "tengah" };
}

function selTitik({ sel: { teks, nilai, jelaskan } }: TitikKondisi, { satuan }: Kondisi): Sel {
  if (nilai === null) return { isi: teks, rata: "kanan", nada: "redup" };
  const isi = jelaskan === undefined ? teks : [{ teks, asal: jelaskan }];
  return { isi, rata: "kanan", ...angkaSel(teks, nilai, satuan) };
}

// "Sumber 2021, 2022: BPS." Sources as they were given, each with its years.
function listSumber(deret: readonly DeretKondisi[], tahun: readonly number[]): readonly string[] {
  const tampak = deret.flatMap((d) => d.titik.filter((t) => tahun.includes(t.tahun) && t.sel.nilai !== null));
  return [...Map.groupBy(tampak, (t) => t.sumber)].map(([nama, titik]) => `Sumber ${sebutTahun(titik)}: ${nama}.`);
}

function sebutTahun(titik: readonly TitikKondisi[]): string {
  return [...new Set(titik.map((t) => t.tahun))].toSorted((a, b) => a - b).join(", ");
}

function catatanPendek(deret: readonly DeretKondisi[]): readonly Blok[] {
  const pendek = deret.filter((d) => gambaranKondisi(d) === null).map((d) => d.kondisi.nama);
  if (pendek.length === 0) return [];
  const isi =
    `Perkembangan belum dapat digambar untuk ${pendek.join(", ")}: angkanya baru satu tahun atau belum ada. ` +
    "Koordinator tema menambah angka tahun lain.";
  return [{ jenis: "catatan", nada: "info", isi }];
}
