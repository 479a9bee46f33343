// Readable codes for ids, and back: what the workbook writes instead of ids, and how codes are found again when rows were
// renamed, copied or taken away. Pure.
import type { LingkupNaskah, Naskah } from "#perencanaan";

/** Names of everything a plan refers to, as the workbook writes them. */
export type KamusTulis = {
  readonly simpul: (id: string) => string;
  readonly indikator: (id: string) => string;
  readonly jabatan: (id: string) => string;
  readonly pd: (id: string) => string;
};

/** Stands for what has no name here: it is left as it is when it comes back. */
const TANPA_NAMA = "(di luar dokumen ini)";
const AWALAN_LUAR = "RPJMD/";

/** @example kamus.jabatan(id) // "kepala | Kepala Dinas Tenaga Kerja" */
export function createKamusTulis(naskah: Naskah, lingkup: LingkupNaskah): KamusTulis {
  const bernama = (daftar: LingkupNaskah["jabatan"], id: string): string => {
    const isi = daftar.get(id);
    return isi === undefined ? TANPA_NAMA : labelBernama(isi);
  };
  return {
    simpul: (id) => {
      const luar = lingkup.luar.get(id);
      return naskah.simpul.get(id)?.kode ?? (luar === undefined ? TANPA_NAMA : AWALAN_LUAR + luar.kode);
    },
    indikator: (id) => naskah.indikator.get(id)?.kode ?? TANPA_NAMA,
    jabatan: (id) => bernama(lingkup.jabatan, id),
    pd: (id) => bernama(lingkup.pd, id),
  };
}

/** A code with its name, as drop-downs show it. */
export function labelBernama({ kode, nama }: { readonly kode: string; readonly nama: string }): string {
  return `${kode} | ${nama}`;
}

/** `hilang`: the row it names was in the plan and is not in the workbook any more. */
export type Temu = { readonly jenis: "ada"; readonly id: string } | { readonly jenis: "hilang" | "tidak_ada" };

export type KamusBaca = {
  /** By the code in the cell; `kunci` is the hidden id of the row, which wins where the code is its old or new one. */
  readonly findSimpul: (kode: string, kunci?: string) => Temu;
  readonly findIndikator: (kode: string, kunci?: string) => Temu;
  readonly findLuar: (kode: string) => string | undefined;
  readonly findJabatan: (teks: string) => string | undefined;
  readonly findPd: (teks: string) => string | undefined;
  /** Whether the workbook still calls a stored id by the code the plan has for it (or the id is not of this plan). */
  readonly isTetap: (acuan: "simpul" | "indikator", id: string) => boolean;
  readonly kodeSimpul: readonly string[];
  readonly kodeIndikator: readonly string[];
};

/** Codes by id: as the plan has them, and as the workbook has them. */
export type KodeBuku = {
  readonly lama: ReadonlyMap<string, string>;
  readonly baru: ReadonlyMap<string, string>;
};

/** Look-ups for reading; `simpul` and `indikator` say what the sheets Pohon and Indikator hold. */
export function createKamusBaca(simpul: KodeBuku, indikator: KodeBuku, lingkup: LingkupNaskah): KamusBaca {
  const luar = new Map([...lingkup.luar].map(([id, { kode }]) => [AWALAN_LUAR + kode, id]));
  const bernama = (daftar: LingkupNaskah["jabatan"]) => {
    const menurutKode = new Map([...daftar].map(([id, { kode }]) => [kode, id]));
    const menurutNama = new Map([...daftar].map(([id, { nama }]) => [nama.toLowerCase(), id]));
    return (teks: string): string | undefined =>
      menurutKode.get(teks.replace(/\|.*$/s, "").trim()) ?? menurutNama.get(teks.toLowerCase());
  };
  return {
    findSimpul: createPencari(simpul),
    findIndikator: createPencari(indikator),
    findLuar: (kode) => luar.get(kode),
    findJabatan: bernama(lingkup.jabatan),
    findPd: bernama(lingkup.pd),
    isTetap: (acuan, id) => {
      const { lama, baru } = acuan === "simpul" ? simpul : indikator;
      return !lama.has(id) || lama.get(id) === baru.get(id);
    },
    kodeSimpul: [...simpul.baru.values()],
    kodeIndikator: [...indikator.baru.values()],
  };
}

function createPencari({ lama, baru }: KodeBuku): (kode: string, kunci?: string) => Temu {
  const menurutBaru = new Map([...baru].map(([id, kode]) => [kode, id]));
  const menurutLama = new Map([...lama].map(([id, kode]) => [kode, id]));
  return (kode, kunci) => {
    if (kunci !== undefined && baru.has(kunci) && (lama.get(kunci) === kode || baru.get(kunci) === kode)) {
      return { jenis: "ada", id: kunci };
    }
    const dalamBuku = menurutBaru.get(kode);
    if (dalamBuku !== undefined) return { jenis: "ada", id: dalamBuku };
    const dahulu = menurutLama.get(kode);
    if (dahulu === undefined) return { jenis: "tidak_ada" };
    return baru.has(dahulu) ? { jenis: "ada", id: dahulu } : { jenis: "hilang" };
  };
}
