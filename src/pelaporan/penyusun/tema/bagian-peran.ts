// Who does what in a theme: the parties of each role with their tasks as cards, and every task against every party.
import { buildMatriksTugas, type PeranPd, type PihakTema } from "#tematik";
import type { Bagian, Blok, Kartu, Sel, Tabel } from "../../model.ts";
import { catatanKosong, selKepala } from "../sel.ts";
import type { TemaBeranggaran } from "./bahan-tema.ts";

type Tema = TemaBeranggaran["tema"];

const PERAN: Readonly<Record<PeranPd, { readonly judul: string; readonly kosong: string }>> = {
  utama: {
    judul: "PERANGKAT DAERAH UTAMA",
    kosong:
      "Perangkat daerah utama belum diisi. Di sini dicantumkan perangkat daerah yang menangani tema secara langsung beserta tugasnya",
  },
  penunjang: {
    judul: "PERANGKAT DAERAH PENUNJANG",
    kosong:
      "Perangkat daerah penunjang belum diisi. Di sini dicantumkan perangkat daerah yang mendukung penanganan tema beserta tugasnya",
  },
  eksternal: {
    judul: "STAKEHOLDER EKSTERNAL",
    kosong:
      "Stakeholder eksternal belum diisi. Di sini dicantumkan pihak di luar pemerintah daerah yang terlibat beserta perannya",
  },
};

const URUTAN: readonly PeranPd[] = ["utama", "penunjang", "eksternal"];

/** The three roles, each a section with one card per party. */
export function bagianSemuaPeran(tema: Tema): readonly Bagian[] {
  return URUTAN.map((jenis) => bagianPeran(tema, jenis));
}

function bagianPeran(tema: Tema, jenis: PeranPd): Bagian {
  const { judul, kosong } = PERAN[jenis];
  const kartu = tema.peran[jenis].map(
    ({ pihak, tugas }): Kartu => ({ judul: pihak, butir: tugas.map((t) => t.uraian) }),
  );
  const blok: Blok =
    kartu.length === 0 ? catatanKosong(`${kosong}; koordinator tema mengisinya.`) : { jenis: "kartu", kartu };
  return { kunci: `${jenis}-${tema.kode}`, judul, subjudul: tema.nama, blok: [blok] };
}

/** Parties that one table holds side by side and still leaves readable. */
const PIHAK_PER_TABEL = 12;
const TANDA = "●";

/** Every task against the parties of its role: who of them has it. Parties without a task have a column too. */
export function bagianMatriks(tema: Tema): Bagian {
  const tabel = URUTAN.flatMap((jenis) => listMatriks(PERAN[jenis].judul, tema.peran[jenis]));
  const kosong = catatanKosong(
    "Tugas belum diisi. Di sini dicantumkan setiap tugas terhadap pihak yang menjalankannya; koordinator tema mengisinya.",
  );
  return {
    kunci: `matriks-${tema.kode}`,
    judul: "MATRIKS TUGAS DAN PERANGKAT DAERAH",
    subjudul: `${tema.nama}: tugas bertanda ${TANDA} dijalankan pihak pada kolomnya`,
    blok: tabel.length === 0 ? [kosong] : tabel,
  };
}

function listMatriks(judul: string, pihak: readonly PihakTema[]): readonly Tabel[] {
  if (pihak.every((p) => p.tugas.length === 0)) return [];
  const banyak = Math.ceil(pihak.length / PIHAK_PER_TABEL);
  const perTabel = Math.ceil(pihak.length / banyak);
  return Array.from({ length: banyak }, (_, i) => {
    const sebagian = pihak.slice(i * perTabel, (i + 1) * perTabel);
    return tabelMatriks(banyak === 1 ? judul : `${judul} (${i + 1} dari ${banyak})`, sebagian);
  }).filter((t) => t.baris.length > 0);
}

function tabelMatriks(judul: string, pihak: readonly PihakTema[]): Tabel {
  const { kolom, baris } = buildMatriksTugas({ utama: pihak, penunjang: [], eksternal: [] });
  const lebarPihak = Math.min(12, 70 / kolom.length);
  return {
    jenis: "tabel",
    judul: `Matriks tugas: ${judul}`,
    lebar: [4, 96 - lebarPihak * kolom.length, ...kolom.map(() => lebarPihak)],
    kepala: [
      [
        selKepala("NO", { gabungBaris: 2 }),
        selKepala("TUGAS", { gabungBaris: 2 }),
        selKepala(judul, { gabungKolom: kolom.length }),
      ],
      kolom.map((k) => selKepala(sebutanPihak(k.namaSingkat))),
    ],
    baris: baris.map(({ tugas, pihak: milik }, i) => [
      { isi: `${i + 1}.`, rata: "tengah" },
      { isi: tugas, judulBaris: true },
      ...kolom.map((k): Sel => ({ isi: milik.includes(k.id) ? TANDA : "", rata: "tengah" })),
    ]),
  };
}

// Under a heading that says "perangkat daerah" the word "Dinas" in every column only takes room.
function sebutanPihak(nama: string): string {
  return nama.replace(/^(Dinas|Badan)\s+/u, "");
}
