// What carries out one strategy: the nodes written into the framework and those tagged for it. Pure; called by kerangka.ts.
import { labelJenisSimpul, sumRupiah } from "#perencanaan";
import type { AnggaranBertanda, PenandaTersimpan } from "../anggaran-tema.ts";
import type { BarisAnggaranTema, Dukungan, Strategi } from "../tipe.ts";
import type { HasilTema, SimpulKerangka, UangKerangka } from "./tipe-kerangka.ts";

export type BahanKerangka = { readonly anggaran: AnggaranBertanda; readonly hasil: HasilTema };

/** A node with the key of the one it hangs on; null where it stands by itself. */
export type SimpulBergantung = { readonly simpul: SimpulKerangka; readonly induk: string | null };

type Tempat = { readonly milik: string; readonly induk: string | null };
type Calon = Pick<Dukungan, "simpul" | "pd"> & { readonly terdaftar: boolean };

/** What hangs on a strategy, in reading order: under each of its goals (by id), and right under it. */
export type PelaksanaStrategi = {
  readonly antara: ReadonlyMap<string, readonly SimpulBergantung[]>;
  readonly langsung: readonly SimpulBergantung[];
};

/**
 * What is written under each goal and right under the strategy, then what is tagged for it without being written down. A
 * node below another one of the same group hangs on that one. `kunci` are the keys of the strategy and its goals.
 */
export function pelaksanaStrategi(
  { id, kode, sasaranAntara, dukungan }: Strategi,
  kunci: { readonly strategi: string; readonly antara: (id: string) => string },
  umum: BahanKerangka,
): PelaksanaStrategi {
  const bahan = {
    ...umum,
    baris: umum.anggaran.baris.filter((b) => b.strategi?.kode === kode),
    bertanda: umum.anggaran.penanda.filter((p) => p.strategi?.kode === kode),
  };
  const terdaftar = (daftar: readonly Dukungan[]): readonly Calon[] => daftar.map((d) => ({ ...d, terdaftar: true }));
  const semua = [...sasaranAntara.flatMap((s) => s.dukungan), ...dukungan];
  const langsung = [...terdaftar(dukungan), ...calonBertanda(bahan.bertanda, semua, umum.hasil)];
  return {
    antara: new Map(
      sasaranAntara.map((s) => [
        s.id,
        susun(terdaftar(s.dukungan), { milik: `${id}-${s.id}`, induk: kunci.antara(s.id) }, bahan),
      ]),
    ),
    langsung: susun(langsung, { milik: id, induk: kunci.strategi }, bahan),
  };
}

/** The nodes tagged for no strategy; they stand by themselves. */
export function pelaksanaTanpaStrategi(bahan: BahanKerangka): readonly SimpulBergantung[] {
  const baris = bahan.anggaran.baris.filter((b) => b.strategi === null);
  const bertanda = bahan.anggaran.penanda.filter((p) => p.strategi === null);
  return susun(
    calonBertanda(bertanda, [], bahan.hasil),
    { milik: "lepas", induk: null },
    { ...bahan, baris, bertanda },
  );
}

/** Rupiah of the rows together; null where there are none. */
export function sumUang(baris: readonly Pick<BarisAnggaranTema, "id" | "nilai" | "realisasi">[]): UangKerangka | null {
  if (baris.length === 0) return null;
  const ada = baris.flatMap((b) => (b.realisasi === null ? [] : [b.realisasi]));
  return {
    nilai: sumRupiah(baris.map((b) => b.nilai)),
    realisasi: ada.length === 0 ? null : sumRupiah(ada),
    penanda: baris.map((b) => b.id),
  };
}

/** Whether the money of the tag lies at the node or below it. */
export function isDiBawah(penanda: Pick<PenandaTersimpan, "simpul" | "leluhur">, simpulId: string): boolean {
  return penanda.simpul.id === simpulId || penanda.leluhur.some((l) => l.id === simpulId);
}

// A tagged node that is written down, or lies below one that is, needs no entry of its own: the other one shows its money.
function calonBertanda(
  bertanda: readonly PenandaTersimpan[],
  terdaftar: readonly Dukungan[],
  hasil: HasilTema,
): readonly Calon[] {
  const id = new Set(terdaftar.map((d) => d.simpul.id));
  return bertanda.flatMap((p) => {
    const leluhur = hasil[p.simpul.id]?.leluhur ?? p.leluhur.map((l) => l.id);
    if (id.has(p.simpul.id) || leluhur.some((l) => id.has(l))) return [];
    return [{ simpul: p.simpul, pd: p.pd, terdaftar: false }];
  });
}

type BahanSusun = BahanKerangka & {
  readonly baris: readonly BarisAnggaranTema[];
  readonly bertanda: readonly PenandaTersimpan[];
};

function susun(semua: readonly Calon[], { milik, induk }: Tempat, bahan: BahanSusun): readonly SimpulBergantung[] {
  // A node stands once at each place, however often it is named there.
  const calon = [...new Map(semua.map((c) => [c.simpul.id, c])).values()];
  const kunciOf = (id: string) => `pelaksana-${milik}-${id}`;
  const sekelompok = new Set(calon.map((c) => c.simpul.id));
  const atasan = (id: string) => leluhurOf(id, bahan).find((l) => sekelompok.has(l));
  const anak = Map.groupBy(calon, (c) => atasan(c.simpul.id));
  const turun = (id: string | undefined): readonly SimpulBergantung[] =>
    (anak.get(id) ?? []).flatMap((c) => [
      { simpul: toSimpul(c, kunciOf(c.simpul.id), bahan), induk: id === undefined ? induk : kunciOf(id) },
      ...turun(c.simpul.id),
    ]);
  return turun(undefined);
}

function leluhurOf(id: string, { hasil, anggaran }: BahanSusun): readonly string[] {
  return hasil[id]?.leluhur ?? anggaran.penanda.find((p) => p.simpul.id === id)?.leluhur.map((l) => l.id) ?? [];
}

function toSimpul({ simpul, pd, terdaftar }: Calon, kunci: string, bahan: BahanSusun): SimpulKerangka {
  const { id, kode, jenis, nama } = simpul;
  const dalam = new Set(bahan.anggaran.penanda.filter((p) => isDiBawah(p, id)).map((p) => p.id));
  return {
    kunci,
    lapis: "pelaksana",
    id,
    label: `${labelJenisSimpul(jenis)} ${kode}`,
    judul: nama,
    pd,
    simpul: { id, kode, jenis, terdaftar, bertanda: bahan.bertanda.some((p) => p.simpul.id === id) },
    uang: sumUang(bahan.baris.filter((b) => dalam.has(b.id))),
    keluaran: bahan.hasil[id]?.keluaran ?? [],
    ukuran: [],
  };
}
