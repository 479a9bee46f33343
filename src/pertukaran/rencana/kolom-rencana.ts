// Kinds of columns of the plan's sheets: how a stored value becomes a cell and how the cell is read back. Pure.
import { parseAngkaId } from "#inti";
import {
  type KolomTulis,
  type PilihanKolom,
  type Sel,
  type SelTulis,
  teksSel,
  tulisAngka,
  tulisTeks,
} from "../buku/sel.ts";
import { usul } from "../usul.ts";
import type { KamusBaca, KamusTulis } from "./kamus-rencana.ts";
import { findIstilah, type Istilah, kataIstilah } from "./label-rencana.ts";

export type Terbaca = { readonly ok: true; readonly nilai: unknown } | { readonly ok: false; readonly pesan: string };

/** A column of a sheet and of the rows behind it. `nama` is the column of the row. */
export type Kolom = {
  readonly nama: string;
  readonly tulis: KolomTulis;
  readonly keSel: (nilai: unknown, kamus: KamusTulis) => SelTulis;
  readonly dariSel: (sel: Sel, kamus: KamusBaca) => Terbaca;
  /** Set where the stored value is the id of a node or an indikator, whose code may have changed in the workbook. */
  readonly acuan?: "simpul" | "indikator";
};

type Perihal = {
  readonly nama: string;
  readonly judul: string;
  readonly catatan: string;
  readonly lebar: number;
  readonly pilihan?: PilihanKolom | undefined;
};

const terbaca = (nilai: unknown): Terbaca => ({ ok: true, nilai });
const ditolak = (pesan: string): Terbaca => ({ ok: false, pesan });
const tulisOf = ({ judul, catatan, lebar, pilihan }: Perihal, rupa: KolomTulis["rupa"]): KolomTulis => ({
  judul,
  catatan,
  lebar,
  rupa,
  pilihan,
});

/** Text; an empty cell is `kosong`. */
export function kolomTeks(perihal: Perihal, kosong: string | null = null): Kolom {
  return {
    nama: perihal.nama,
    tulis: tulisOf(perihal, "teks"),
    keSel: (nilai) => tulisTeks(nilai === null ? null : String(nilai)),
    dariSel: (sel) => terbaca(teksSel(sel) === "" ? kosong : teksSel(sel)),
  };
}

/** A whole number; an empty cell is null. */
export function kolomBulat(perihal: Perihal): Kolom {
  return {
    nama: perihal.nama,
    tulis: tulisOf(perihal, "bulat"),
    keSel: (nilai) => tulisAngka(nilai === null ? null : String(nilai)),
    dariSel: readBulat,
  };
}

/** A whole number in a cell; null where it is empty. */
export function readBulat(sel: Sel): Terbaca {
  const teks = teksSel(sel);
  if (teks === "") return terbaca(null);
  return /^\d{1,5}(\.0+)?$/.test(teks)
    ? terbaca(Number.parseInt(teks, 10))
    : ditolak(`"${teks}" bukan bilangan bulat. Tulis angka tanpa titik dan koma.`);
}

/** One of a closed list, written in words; an empty cell is null. */
export function kolomIstilah(perihal: Perihal, istilah: Istilah): Kolom {
  return {
    nama: perihal.nama,
    tulis: tulisOf(perihal, "teks"),
    keSel: (nilai) => tulisTeks(nilai === null ? null : kataIstilah(istilah, String(nilai))),
    dariSel: (sel) => {
      const teks = teksSel(sel);
      if (teks === "") return terbaca(null);
      const nilai = findIstilah(istilah, teks);
      const kata = istilah.map(([, k]) => k);
      return nilai === undefined ? ditolak(`"${teks}" tidak ada dalam daftar.${usul(teks, kata)}`) : terbaca(nilai);
    },
  };
}

/** A jabatan of the PD by code, "kode | nama"; an empty cell is null. */
export function kolomJabatan(perihal: Perihal): Kolom {
  return {
    nama: perihal.nama,
    tulis: tulisOf(perihal, "teks"),
    keSel: (nilai, kamus) => tulisTeks(nilai === null ? null : kamus.jabatan(String(nilai))),
    dariSel: (sel, kamus) => {
      const teks = teksSel(sel);
      if (teks === "") return terbaca(null);
      const id = kamus.findJabatan(teks);
      return id === undefined
        ? ditolak(`Jabatan "${teks}" tidak ada pada perangkat daerah ini. Pilih dari daftar.`)
        : terbaca(id);
    },
  };
}

/** A node by its code, or of the RPJMD; an empty cell is null. */
export function kolomSimpul(perihal: Perihal): Kolom {
  return {
    nama: perihal.nama,
    acuan: "simpul",
    tulis: tulisOf(perihal, "teks"),
    keSel: (nilai, kamus) => tulisTeks(nilai === null ? null : kamus.simpul(String(nilai))),
    dariSel: (sel, kamus) => {
      const teks = teksSel(sel);
      return teks === "" ? terbaca(null) : readSimpul(teks, kamus);
    },
  };
}

/** The id of a node that a cell names; `kunci` is the hidden id of its row. */
export function readSimpul(teks: string, kamus: KamusBaca, kunci?: string): Terbaca {
  const temu = kamus.findSimpul(teks, kunci);
  if (temu.jenis === "ada") return terbaca(temu.id);
  const luar = kamus.findLuar(teks);
  if (luar !== undefined) return terbaca(luar);
  return ditolak(`Kode "${teks}" tidak ada di lembar Pohon.${usul(teks, kamus.kodeSimpul)}`);
}

/** An indikator by its code. */
export function kolomIndikator(perihal: Perihal): Kolom {
  return {
    nama: perihal.nama,
    acuan: "indikator",
    tulis: tulisOf(perihal, "teks"),
    keSel: (nilai, kamus) => tulisTeks(kamus.indikator(String(nilai))),
    dariSel: (sel, kamus) => readIndikator(teksSel(sel), kamus),
  };
}

/** The id of an indikator that a cell names; `kunci` is the hidden id of its row. */
export function readIndikator(teks: string, kamus: KamusBaca, kunci?: string): Terbaca {
  const temu = kamus.findIndikator(teks, kunci);
  if (temu.jenis === "ada") return terbaca(temu.id);
  return teks === ""
    ? ditolak("Isi kode indikator.")
    : ditolak(`Kode "${teks}" tidak ada di lembar Indikator.${usul(teks, kamus.kodeIndikator)}`);
}

/** A number as stored: canonical decimal text; null where the cell is empty. */
export function readAngkaSel(sel: Sel): Terbaca {
  if (sel.jenis === "angka") return terbaca(sel.nilai);
  const teks = teksSel(sel);
  if (teks === "") return terbaca(null);
  const hasil = parseAngkaId(teks);
  return hasil.ok ? terbaca(hasil.nilai) : ditolak(hasil.pesan);
}

/** "ya" (or a cross, a tick) is true, an empty cell or "tidak" false. */
export function readYa(sel: Sel): Terbaca {
  const teks = teksSel(sel).toLowerCase();
  if (["ya", "y", "x", "v", "✓", "1"].includes(teks)) return terbaca(true);
  return teks === "" || teks === "tidak" || teks === "-" ? terbaca(false) : ditolak('Tulis "ya", atau kosongkan.');
}
