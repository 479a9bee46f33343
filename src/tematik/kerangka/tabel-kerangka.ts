// The framework as the table of a logical framework: causes, strategy, innovations, goal, who carries it out. Pure; drawn
// by the web page and by the documents.
import { type CabangKerangka, type PohonKerangka, toPohonKerangka } from "./pohon-kerangka.ts";
import type { Kerangka, SimpulKerangka, TautanKerangka } from "./tipe-kerangka.ts";

/** A line under a strategy. `antara` null: nothing between; `kedalaman` 1 and more: below the pelaksana in `induk`. */
export type BarisKerangka = {
  readonly antara: SimpulKerangka | null;
  readonly pelaksana: SimpulKerangka | null;
  readonly induk: string | null;
  readonly kedalaman: number;
};

/**
 * The rows of one strategy, always at least one. `strategi` null: the group of the causes that no strategy answers, or of
 * what is tagged for none.
 */
export type KelompokKerangka = {
  readonly masalah: readonly SimpulKerangka[];
  readonly strategi: SimpulKerangka | null;
  readonly inovasi: readonly SimpulKerangka[];
  readonly baris: readonly BarisKerangka[];
};

export type TabelKerangka = {
  readonly judul: string;
  readonly tahun: number;
  readonly kelompok: readonly KelompokKerangka[];
};

const BARIS_KOSONG: BarisKerangka = { antara: null, pelaksana: null, induk: null, kedalaman: 0 };

/** The framework as rows grouped by strategy; causes and payments without a strategy come last, in groups of their own. */
export function toTabelKerangka(kerangka: Kerangka): TabelKerangka {
  const pohon: PohonKerangka = toPohonKerangka(kerangka);
  const lepas = pohon.tanpaStrategi.flatMap((c) => barisPelaksana(c, { antara: null, induk: null, kedalaman: 0 }));
  return {
    judul: kerangka.judul,
    tahun: kerangka.tahun,
    kelompok: [
      ...pohon.strategi.map(toKelompok),
      ...(pohon.belumDijawab.length === 0 ? [] : [tanpaStrategi(pohon.belumDijawab, [BARIS_KOSONG])]),
      ...(lepas.length === 0 ? [] : [tanpaStrategi([], lepas)]),
    ],
  };
}

function tanpaStrategi(masalah: readonly SimpulKerangka[], baris: readonly BarisKerangka[]): KelompokKerangka {
  return { masalah, strategi: null, inovasi: [], baris };
}

function toKelompok({ simpul, masalah, anak }: CabangKerangka): KelompokKerangka {
  const baris = anak.flatMap((c): readonly BarisKerangka[] => {
    if (c.simpul.lapis === "inovasi") return [];
    if (c.simpul.lapis !== "sasaran_antara") return barisPelaksana(c, { antara: null, induk: null, kedalaman: 0 });
    const isi = c.anak.flatMap((p) => barisPelaksana(p, { antara: c.simpul, induk: null, kedalaman: 0 }));
    return isi.length === 0 ? [{ ...BARIS_KOSONG, antara: c.simpul }] : isi;
  });
  return {
    masalah,
    strategi: simpul,
    inovasi: anak.filter((c) => c.simpul.lapis === "inovasi").map((c) => c.simpul),
    baris: baris.length === 0 ? [BARIS_KOSONG] : baris,
  };
}

function barisPelaksana(
  { simpul, anak }: CabangKerangka,
  tempat: Omit<BarisKerangka, "pelaksana">,
): readonly BarisKerangka[] {
  const bawah = { antara: tempat.antara, induk: simpul.kunci, kedalaman: tempat.kedalaman + 1 };
  return [{ ...tempat, pelaksana: simpul }, ...anak.flatMap((c) => barisPelaksana(c, bawah))];
}

/** The keys of the nodes and the links that the table says, to compare it with the diagram. */
export function isiTabelKerangka({ kelompok }: TabelKerangka): {
  readonly simpul: ReadonlySet<string>;
  readonly tautan: readonly TautanKerangka[];
} {
  const simpul = kelompok.flatMap(({ masalah, strategi, inovasi, baris }) => [
    ...masalah,
    ...(strategi === null ? [] : [strategi]),
    ...inovasi,
    ...baris.flatMap((b) => [b.antara, b.pelaksana].filter((s) => s !== null)),
  ]);
  const tautan = new Map(kelompok.flatMap(tautanKelompok).map((t) => [`${t.dari} ${t.ke}`, t]));
  return { simpul: new Set(simpul.map((s) => s.kunci)), tautan: [...tautan.values()] };
}

function tautanKelompok({ masalah, strategi, inovasi, baris }: KelompokKerangka): readonly TautanKerangka[] {
  const dalam = baris.flatMap(({ antara, pelaksana, induk }) => {
    const atas = induk ?? antara?.kunci ?? strategi?.kunci;
    return [
      ...(strategi === null || antara === null ? [] : [{ dari: strategi.kunci, ke: antara.kunci }]),
      ...(pelaksana === null || atas === undefined ? [] : [{ dari: atas, ke: pelaksana.kunci }]),
    ];
  });
  if (strategi === null) return dalam;
  return [
    ...masalah.map((m) => ({ dari: m.kunci, ke: strategi.kunci })),
    ...inovasi.map((i) => ({ dari: strategi.kunci, ke: i.kunci })),
    ...dalam,
  ];
}
