// The logical framework of a theme: causes and strategies with their innovations, then the same as diagram and as table.
import { formatRupiah } from "#inti";
import {
  type CabangKerangka,
  type KelompokKerangka,
  type Kerangka,
  type SimpulKerangka,
  type Tema,
  toPohonKerangka,
  toTabelKerangka,
} from "#tematik";
import type { Bagian, Blok, Pohon, Sel, SimpulPohon, Tabel } from "../../model.ts";
import { lapisOf } from "../../simpul-pohon.ts";
import { catatanKosong, selGabung, selKepala, withRentang } from "../sel.ts";
import { selUang } from "./sel-tema.ts";

/** The causes as a list and one card per strategy, as decks present them. */
export function bagianKerangka(tema: Tema): Bagian {
  return {
    kunci: `kerangka-${tema.kode}`,
    judul: "LOGICAL FRAMEWORK",
    subjudul: tema.judulStrategi,
    blok: [blokPermasalahan(tema), blokStrategi(tema)],
  };
}

function blokPermasalahan({ permasalahan }: Tema): Blok {
  if (permasalahan.length > 0)
    return { jenis: "daftar", judul: "Permasalahan", butir: permasalahan.map((p) => p.uraian) };
  return catatanKosong(
    "Permasalahan belum diisi. Di sini dicantumkan masalah yang hendak diatasi; koordinator tema mengisinya.",
  );
}

function blokStrategi({ strategi }: Tema): Blok {
  if (strategi.length === 0) {
    return catatanKosong(
      "Strategi belum diisi. Di sini dicantumkan strategi beserta inovasi yang menjalankannya; koordinator tema mengisinya.",
    );
  }
  return {
    jenis: "kartu",
    kartu: strategi.map(({ uraian, inovasi }) => ({
      judul: uraian,
      sub: inovasi.length === 0 ? "Inovasi belum diisi" : "Inovasi",
      butir: inovasi.map((i) => i.nama),
    })),
  };
}

const KOSONG =
  "Kerangka logis belum berisi strategi. Di sini digambarkan permasalahan, strategi, sasaran antara, program, dan inovasi; " +
  "koordinator tema mengisinya.";

/** The framework as one tree under the title of its strategies. */
export function bagianDiagram(kode: string, kerangka: Kerangka): Bagian {
  return {
    kunci: `diagram-${kode}`,
    judul: "DIAGRAM KERANGKA LOGIS",
    subjudul: kerangka.judul,
    blok: kerangka.simpul.length === 0 ? [catatanKosong(KOSONG)] : [pohonKerangka(kerangka)],
  };
}

function pohonKerangka(kerangka: Kerangka): Pohon {
  const { strategi, belumDijawab, tanpaStrategi } = toPohonKerangka(kerangka);
  const lain: readonly SimpulPohon[] = [
    ...(belumDijawab.length === 0 ? [] : [kelompokMasalah(belumDijawab)]),
    ...(tanpaStrategi.length === 0 ? [] : [kelompokLepas(tanpaStrategi)]),
  ];
  return {
    jenis: "pohon",
    judul: kerangka.judul,
    akar: [
      {
        kunci: "kerangka",
        lapis: "tujuan",
        label: "Kerangka logis",
        judul: kerangka.judul,
        rincian: [],
        anak: [...strategi.map(toSimpulPohon), ...lain],
      },
    ],
    teksAlternatif: teksAlternatif(kerangka),
  };
}

function kelompokMasalah(masalah: readonly SimpulKerangka[]): SimpulPohon {
  return {
    kunci: "belum-dijawab",
    lapis: "masalah",
    label: "Permasalahan",
    judul: "Belum dikaitkan dengan strategi",
    rincian: masalah.map((m) => m.judul),
    anak: [],
  };
}

function kelompokLepas(cabang: readonly CabangKerangka[]): SimpulPohon {
  return {
    kunci: "tanpa-strategi",
    lapis: "sasaran",
    label: "Anggaran bertanda",
    judul: "Belum dikaitkan dengan strategi",
    rincian: [],
    anak: cabang.map(toSimpulPohon),
  };
}

function toSimpulPohon({ simpul, masalah, anak }: CabangKerangka): SimpulPohon {
  return {
    kunci: simpul.kunci,
    lapis: lapisPohon(simpul),
    label: simpul.label,
    judul: simpul.judul,
    rincian: [
      ...masalah.map((m) => `Menjawab: ${m.judul}`),
      ...(simpul.pd === null ? [] : [simpul.pd.namaSingkat]),
      ...(simpul.uang === null ? [] : [`Anggaran tema ${formatRupiah(simpul.uang.nilai)}`]),
    ],
    anak: anak.map(toSimpulPohon),
  };
}

function lapisPohon({ lapis, simpul }: SimpulKerangka): SimpulPohon["lapis"] {
  switch (lapis) {
    case "permasalahan":
      return "masalah";
    case "strategi":
    case "inovasi":
      return lapis;
    case "sasaran_antara":
      return "sasaran";
    case "pelaksana":
      return simpul === null ? "program" : lapisOf(simpul.jenis);
  }
}

// "Strategi Pengentasan Kemiskinan: 10 permasalahan, 3 strategi, 10 inovasi."
function teksAlternatif({ judul, simpul }: Kerangka): string {
  const sebutan = [
    ["permasalahan", "permasalahan"],
    ["strategi", "strategi"],
    ["sasaran_antara", "sasaran antara"],
    ["pelaksana", "pelaksana"],
    ["inovasi", "inovasi"],
  ] as const;
  const isi = sebutan.flatMap(([lapis, nama]) => {
    const banyak = simpul.filter((s) => s.lapis === lapis).length;
    return banyak === 0 ? [] : [`${banyak} ${nama}`];
  });
  return `${judul}: ${isi.join(", ")}.`;
}

/** The framework as the table of a logical framework, a group of rows per strategy. */
export function bagianTabelKerangka(kode: string, kerangka: Kerangka): Bagian {
  const { kelompok, tahun } = toTabelKerangka(kerangka);
  const kepala = ["PERMASALAHAN", "STRATEGI", "INOVASI", "SASARAN ANTARA", "PELAKSANA", `ANGGARAN TEMA ${tahun}`];
  const tabel: Tabel = {
    jenis: "tabel",
    judul: `Kerangka logis: ${kerangka.judul}`,
    lebar: [21, 19, 13, 16, 19, 12],
    kepala: [kepala.map((k) => selKepala(k))],
    baris: kelompok.flatMap(barisKelompok),
  };
  return {
    kunci: `tabel-kerangka-${kode}`,
    judul: "TABEL KERANGKA LOGIS",
    subjudul: kerangka.judul,
    blok: kelompok.length === 0 ? [catatanKosong(KOSONG)] : [tabel],
  };
}

function barisKelompok({ masalah, strategi, inovasi, baris }: KelompokKerangka): readonly (readonly Sel[])[] {
  const kepala: readonly Sel[] = [
    selDaftar(masalah, strategi === null ? "-" : "belum dikaitkan"),
    strategi === null
      ? { isi: "belum dikaitkan dengan strategi", nada: "redup" }
      : { isi: strategi.judul, judulBaris: true },
    selDaftar(inovasi, strategi === null ? "-" : "belum diisi"),
  ];
  return withRentang(baris, (b) => b.antara?.kunci ?? "").map(({ baris: b, rentang }, i) => [
    ...kepala.flatMap((s) => selGabung(s, i === 0 ? baris.length : 0)),
    ...selGabung(b.antara === null ? { isi: "-", nada: "redup" } : { isi: b.antara.judul }, rentang),
    selPelaksana(b.pelaksana, b.kedalaman),
    b.pelaksana === null ? { isi: "-", rata: "kanan", nada: "redup" } : selUang(b.pelaksana.uang?.nilai ?? null),
  ]);
}

function selDaftar(simpul: readonly SimpulKerangka[], kosong: string): Sel {
  if (simpul.length === 0) return { isi: kosong, nada: "redup" };
  return { isi: simpul.map((s) => (simpul.length === 1 ? s.judul : `• ${s.judul}`)).join("\n") };
}

// No-break spaces keep the step where a format drops blanks at the beginning of a line.
const LANGKAH = "\u00a0\u00a0\u00a0";

function selPelaksana(simpul: SimpulKerangka | null, kedalaman: number): Sel {
  if (simpul === null) return { isi: "belum diisi", nada: "redup" };
  const pd = simpul.pd === null ? "" : `\n(${simpul.pd.namaSingkat})`;
  return { isi: `${LANGKAH.repeat(kedalaman)}${simpul.label}\n${simpul.judul}${pd}` };
}
