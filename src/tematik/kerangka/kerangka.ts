// Builds the logical framework of a theme: ONE model from which diagram, table, outline and documents are made. Pure;
// called by the reading of a theme and by the reports.
import type { AnggaranBertanda } from "../anggaran-tema.ts";
import type { BarisAnggaranTema, Strategi, Tema } from "../tipe.ts";
import {
  type BahanKerangka,
  isDiBawah,
  pelaksanaStrategi,
  pelaksanaTanpaStrategi,
  type SimpulBergantung,
  sumUang,
} from "./pelaksana.ts";
import type { HasilTema, Kerangka, SimpulKerangka, TautanKerangka } from "./tipe-kerangka.ts";

/**
 * The framework: causes, strategies with their intermediate goals, what carries them out, and innovations; with the money
 * tagged in the budget's year and the outputs in `hasil`. What is tagged for a strategy without being written into the
 * framework is shown under it; what is tagged for none stands by itself. Every link joins two nodes of the result.
 * @example buildKerangka(tema, anggaran, {}).tautan // [{ dari: "permasalahan-...", ke: "strategi-..." }, ...]
 */
export function buildKerangka(tema: Tema, anggaran: AnggaranBertanda, hasil: HasilTema = {}): Kerangka {
  const bahan = { anggaran, hasil };
  const bagian = [
    masalah(tema),
    ...tema.strategi.map((s, i) => strategi(s, i + 1, bahan)),
    pelaksanaTanpaStrategi(bahan).map(({ simpul, induk }) => bergantung(simpul, induk)),
  ].flat();
  return {
    judul: tema.judulStrategi,
    tahun: anggaran.tahun,
    simpul: bagian.map((b) => b.simpul),
    tautan: [...tautanJawaban(tema), ...bagian.flatMap((b) => b.tautan)],
  };
}

type Bagian = { readonly simpul: SimpulKerangka; readonly tautan: readonly TautanKerangka[] };

const KOSONG = { pd: null, simpul: null, uang: null, keluaran: [], ukuran: [] } as const;
const kunciStrategi = (s: Pick<Strategi, "id">) => `strategi-${s.id}`;
const kunciMasalah = (id: string) => `permasalahan-${id}`;

function bergantung(simpul: SimpulKerangka, induk: string | null): Bagian {
  return { simpul, tautan: induk === null ? [] : [{ dari: induk, ke: simpul.kunci }] };
}

function masalah({ permasalahan }: Tema): readonly Bagian[] {
  return permasalahan.map(({ id, uraian, ukuran }, i) =>
    bergantung(
      {
        ...KOSONG,
        kunci: kunciMasalah(id),
        lapis: "permasalahan",
        id,
        label: `Permasalahan ${i + 1}`,
        judul: uraian,
        ukuran,
      },
      null,
    ),
  );
}

function tautanJawaban({ permasalahan, strategi }: Tema): readonly TautanKerangka[] {
  return permasalahan.flatMap((m) =>
    strategi.filter((s) => m.jawaban.includes(s.kode)).map((s) => ({ dari: kunciMasalah(m.id), ke: kunciStrategi(s) })),
  );
}

function strategi(s: Strategi, nomor: number, bahan: BahanKerangka): readonly Bagian[] {
  const kunci = kunciStrategi(s);
  const antara = (id: string) => `antara-${id}`;
  const baris = bahan.anggaran.baris.filter((b) => b.strategi?.kode === s.kode);
  const pelaksana = pelaksanaStrategi(s, { strategi: kunci, antara }, bahan);
  const kepala = {
    ...KOSONG,
    kunci,
    lapis: "strategi",
    id: s.id,
    label: `Strategi ${nomor}`,
    judul: s.uraian,
  } as const;
  const turunan = (daftar: readonly SimpulBergantung[]) => daftar.map(({ simpul, induk }) => bergantung(simpul, induk));
  const sasaran = s.sasaranAntara.flatMap(({ id, uraian }): readonly Bagian[] => {
    const isi = pelaksana.antara.get(id) ?? [];
    const milik = { kunci: antara(id), lapis: "sasaran_antara", id, label: "Sasaran antara", judul: uraian } as const;
    return [bergantung({ ...KOSONG, ...milik, uang: sumDibawah(isi, baris, bahan) }, kunci), ...turunan(isi)];
  });
  const inovasi = s.inovasi.map(({ id, nama, pd }) =>
    bergantung({ ...KOSONG, kunci: `inovasi-${id}`, lapis: "inovasi", id, label: "Inovasi", judul: nama, pd }, kunci),
  );
  return [
    bergantung({ ...kepala, uang: sumUang(baris) }, null),
    ...inovasi,
    ...sasaran,
    ...turunan(pelaksana.langsung),
  ];
}

// Several nodes of a goal may share a tag's money, so it is summed over tags, not over nodes.
function sumDibawah(
  isi: readonly SimpulBergantung[],
  baris: readonly BarisAnggaranTema[],
  { anggaran }: BahanKerangka,
): SimpulKerangka["uang"] {
  const dalam = anggaran.penanda.filter((p) => isi.some(({ simpul }) => isDiBawah(p, simpul.id)));
  return sumUang(baris.filter((b) => dalam.some((p) => p.id === b.id)));
}
