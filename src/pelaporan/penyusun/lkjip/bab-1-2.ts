// Front matter, Bab I and Bab II of the LKjIP: what was planned and promised. Pure.
import { formatTanggal } from "#inti";
import type { SimpulTahunan } from "#pengukuran";
import { sebutanPerjanjian } from "#perencanaan";
import type { Bagian, Blok, Sel } from "../../model.ts";
import { catatanKosong, selGabung, selKepala, selTeks } from "../sel.ts";
import { selBesaran } from "../sel-capaian.ts";
import { type IsiLkjip, pengisi, sebutanRenstra } from "./bahan.ts";
import { janjiOf, tabelJanji } from "./janji.ts";
import { type BarisUang, tabelSerapan } from "./tabel-anggaran.ts";
import type { TempatTeks } from "./tempat-teks.ts";

/** Kata pengantar, which the head signs, and ikhtisar eksekutif, each on a page of its own. */
export function bagianAwal({ kepala, subjek }: IsiLkjip, { bagian, isi }: TempatTeks): readonly Bagian[] {
  const jabatan = kepala?.sebutan ?? `Kepala ${subjek.nama}`;
  return [
    {
      kunci: "kata-pengantar",
      judul: "KATA PENGANTAR",
      halamanBaru: true,
      blok: [
        ...isi("kata-pengantar"),
        {
          jenis: "tanda_tangan",
          tempatTanggal: null,
          pihak: [{ sebutan: "Disusun oleh,", jabatan, nama: kepala?.nama ?? null }],
        },
      ],
    },
    bagian("ikhtisar", { judul: "IKHTISAR EKSEKUTIF", halamanBaru: true }),
  ];
}

/** Bab I: why the report, who reports, what matters. */
export function bab1({ bagian }: TempatTeks): readonly Bagian[] {
  return [
    bab("bab-1", "BAB I PENDAHULUAN", "Bab ini memuat latar belakang, tugas dan fungsi, serta isu strategis."),
    bagian("latar-belakang", { judul: "A. Latar Belakang", tingkat: 2 }),
    bagian("tugas-fungsi", { judul: "B. Tugas, Fungsi, dan Struktur Organisasi", tingkat: 2 }),
    bagian("isu-strategis", { judul: "C. Isu Strategis", tingkat: 2 }),
  ];
}

/** Bab II: the document of several years, the agreement of the year, the steps, the money. */
export function bab2(isi: IsiLkjip): readonly Bagian[] {
  const renstra = sebutanRenstra(isi);
  return [
    bab("bab-2", "BAB II PERENCANAAN KINERJA", `Bab ini meringkas ${renstra}, perjanjian kinerja, dan anggarannya.`),
    { kunci: "renstra", tingkat: 2, judul: `A. ${renstra}`, blok: blokRenstra(isi) },
    { kunci: "perjanjian", tingkat: 2, judul: `B. Perjanjian Kinerja Tahun ${isi.tahun}`, blok: blokPerjanjian(isi) },
    { kunci: "rencana-aksi", tingkat: 2, judul: `C. Rencana Aksi Tahun ${isi.tahun}`, blok: blokAksi(isi) },
    { kunci: "pagu", tingkat: 2, judul: `D. Anggaran Tahun ${isi.tahun}`, blok: blokPagu(isi) },
  ];
}

/** The page that opens a chapter. */
export function bab(kunci: string, judul: string, isi: string): Bagian {
  return { kunci, judul, halamanBaru: true, blok: [{ jenis: "paragraf", isi }] };
}

function blokRenstra(isi: IsiLkjip): readonly Blok[] {
  const { tujuan, sasaran, renstra, lembaga, tahun, subjek } = isi;
  const sebutan = sebutanRenstra(isi);
  const berindikator = [...tujuan, ...sasaran];
  if (renstra === null) {
    return [
      catatanKosong(
        `Belum ada ${sebutan} yang ditetapkan dan mencakup Tahun ${tahun}. Bagian ini memuat tujuan, sasaran, indikator, dan target setiap tahunnya; ${pengisi(isi)} menyusunnya di ${alamat("/perencanaan/renstra", subjek.kode)}.`,
      ),
      ...(berindikator.length === 0
        ? []
        : [daftarSimpul(`Tujuan dan sasaran ${lembaga} menurut rencana Tahun ${tahun}`, berindikator)]),
    ];
  }
  return [
    { jenis: "paragraf", isi: `Tujuan dan sasaran ${lembaga} ditetapkan dalam ${renstra.judul}.` },
    berindikator.length === 0
      ? catatanKosong(`${renstra.judul} belum memuat tujuan dan sasaran.`)
      : tabelRenstra(`Tujuan, sasaran, indikator, dan target ${renstra.judul}`, renstra.tahun, berindikator),
  ];
}

/** @example alamat("/perencanaan/renstra", "disnaker") // "/perencanaan/renstra?pd=disnaker" */
export function alamat(jalur: string, pdKode: string, lain = ""): string {
  return pdKode === "" ? jalur : `${jalur}?pd=${encodeURIComponent(pdKode)}${lain}`;
}

const SEBUTAN = { tujuan: "Tujuan", sasaran: "Sasaran" } as const;

function sebutanSimpul({ jenis, nama }: SimpulTahunan): string {
  return `${jenis === "tujuan" ? SEBUTAN.tujuan : SEBUTAN.sasaran}: ${nama}`;
}

function daftarSimpul(judul: string, simpul: readonly SimpulTahunan[]): Blok {
  return {
    jenis: "tabel",
    judul,
    lebar: [45, 55],
    kepala: [["TUJUAN / SASARAN", "INDIKATOR KINERJA"].map((k) => selKepala(k))],
    baris: simpul.flatMap((s) => {
      const indikator = s.indikator.length === 0 ? [""] : s.indikator.map((i) => i.nama);
      return indikator.map((nama, i) => [
        ...selGabung({ isi: sebutanSimpul(s), judulBaris: true }, i === 0 ? indikator.length : 0),
        selTeks(nama),
      ]);
    }),
  };
}

function tabelRenstra(judul: string, tahun: readonly number[], simpul: readonly SimpulTahunan[]): Blok {
  const kosong = tahun.map((): Sel => ({ isi: "-", rata: "tengah", nada: "redup" }));
  return {
    jenis: "tabel",
    judul,
    lebar: [26, 28, ...tahun.map(() => 46 / Math.max(1, tahun.length))],
    kepala: [
      [
        selKepala("TUJUAN / SASARAN", { gabungBaris: 2 }),
        selKepala("INDIKATOR KINERJA", { gabungBaris: 2 }),
        selKepala("TARGET", { gabungKolom: tahun.length }),
      ],
      tahun.map((t) => selKepala(String(t))),
    ],
    baris: simpul.flatMap((s) => {
      const baris = s.indikator.map((i) => ({ nama: i.nama, target: i.targetRenstra.map((t) => selBesaran(t)) }));
      const isi = baris.length === 0 ? [{ nama: "", target: kosong }] : baris;
      return isi.map(({ nama, target }, i) => [
        ...selGabung({ isi: sebutanSimpul(s), judulBaris: true }, i === 0 ? isi.length : 0),
        selTeks(nama),
        ...target,
      ]);
    }),
  };
}

function blokPerjanjian(isi: IsiLkjip): readonly Blok[] {
  const janji = janjiOf(isi);
  return [
    { jenis: "paragraf", isi: kalimatJanji(isi) },
    janji.sasaran.length === 0
      ? catatanKosong(
          `Belum ada sasaran dengan indikator untuk Tahun ${isi.tahun}. ${kapital(pengisi(isi))} menyusunnya di ${alamat("/perencanaan/pohon", isi.subjek.kode)}.`,
        )
      : tabelJanji(`Sasaran, indikator, dan target perjanjian kinerja Tahun ${isi.tahun}`, janji),
  ];
}

/** From which paper the promised targets come. */
export function kalimatJanji({ perjanjian, tahun, subjek, jenis }: IsiLkjip): string {
  if (perjanjian === null) {
    const siapa =
      jenis === "lkjip-pd" ? "kepala dan atasannya menandatangani perjanjian" : "kepala daerah menandatanganinya";
    return `Perjanjian kinerja Tahun ${tahun} belum ditandatangani di aplikasi. Target di bawah ini diambil dari rencana Tahun ${tahun}; ${siapa} di ${alamat("/perencanaan/perjanjian", subjek.kode)}.`;
  }
  const { nomor, tanggal, pihakPertama } = perjanjian.isi;
  const pada = tanggal === null ? "" : ` pada ${formatTanggal(tanggal)}`;
  const versi = nomor === 0 ? "" : ` ${sebutanPerjanjian(nomor)}`;
  return `Perjanjian Kinerja${versi} Tahun ${tahun} ditandatangani oleh ${pihakPertama.nama ?? pihakPertama.sebutan}${pada}. Keasliannya dapat diperiksa di ${perjanjian.alamat}.`;
}

/** @example kapital("perencana") // "Perencana" */
export function kapital(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}

function blokAksi({ aksi, tahun, pemda, subjek, ...isi }: IsiLkjip): readonly Blok[] {
  if (aksi.length === 0) {
    return [
      catatanKosong(
        `Rencana aksi Tahun ${tahun} belum diisi. Bagian ini memuat langkah untuk mencapai setiap target beserta penanggung jawab dan waktunya; ${pengisi(isi)} mengisinya di ${alamat("/perencanaan/rencana-aksi", subjek.kode, `&tahun=${tahun}`)}.`,
      ),
    ];
  }
  const istilah = pemda.istilahTriwulan.toUpperCase();
  return [
    {
      jenis: "tabel",
      judul: `Rencana aksi Tahun ${tahun}`,
      lebar: [30, 38, 20, 12],
      kepala: [["INDIKATOR KINERJA", "RENCANA AKSI", "PENANGGUNG JAWAB", istilah].map((k) => selKepala(k))],
      baris: aksi.map((a, i) => {
        const sama = aksi.findIndex((b, j) => j > i && b.indikatorId !== a.indikatorId);
        const awal = aksi[i - 1]?.indikatorId !== a.indikatorId;
        return [
          ...selGabung({ isi: a.indikator, judulBaris: true }, awal ? (sama === -1 ? aksi.length : sama) - i : 0),
          { isi: a.uraian },
          { isi: a.penanggungJawab },
          {
            isi: a.triwulan.map((t) => ["I", "II", "III", "IV"][t - 1] ?? String(t)).join(", "),
            rata: "tengah" as const,
          },
        ];
      }),
    },
  ];
}

function blokPagu(isi: IsiLkjip): readonly Blok[] {
  const baris = barisUang(isi);
  const { anggaran, tahun, lembaga, subjek, jenis } = isi;
  if (anggaran.pagu.nilai === null) {
    return [
      catatanKosong(
        `Pagu Tahun ${tahun} belum diisi. Bagian ini memuat pagu setiap ${jenis === "lkjip-pd" ? "program" : "perangkat daerah"}; perencana perangkat daerah mengisinya di ${alamat("/perencanaan/pagu", jenis === "lkjip-pd" ? subjek.kode : "", `&tahun=${tahun}`)}.`,
      ),
    ];
  }
  const {
    jenis: _,
    lebar: __,
    ...tabel
  } = tabelSerapan(`Anggaran ${lembaga} Tahun ${tahun}`, kepalaUang(isi), baris, anggaran);
  return [
    {
      ...tabel,
      jenis: "tabel",
      lebar: [6, 70, 24],
      kepala: tabel.kepala.map((b) => b.slice(0, 3)),
      // The total's first cell spans two columns, so its row is one cell shorter.
      baris: tabel.baris.map((b, i) => b.slice(0, i === tabel.baris.length - 1 ? 2 : 3)),
      catatan: [],
    },
  ];
}

/** The rows that money is reported by: programmes of a PD, PD of a pemda. */
export function barisUang({ program, sePemda }: IsiLkjip): readonly BarisUang[] {
  if (sePemda === null) return program;
  return sePemda.pd.map(({ pd, ...angka }) => ({ nama: pd.nama, ...angka }));
}

/** What a row of money is called. */
export function kepalaUang({ sePemda }: IsiLkjip): string {
  return sePemda === null ? "PROGRAM" : "PERANGKAT DAERAH";
}
