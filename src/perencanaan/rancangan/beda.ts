// What differs between two plans, row by row and column by column, with the words screens use for it. Pure. Used by the
// comparison of versions, the preview of an Excel import and the drift of a signed agreement.
import { labelJenisSimpul } from "../pohon.ts";
import { bagianKunci, type IsiBaris, JENIS_BARIS, type JenisBaris, type Perubahan } from "./baris.ts";
import type { Naskah } from "./naskah.ts";

/** One column that changed; values as they are stored (decimal text, ids), null where there was none. */
export type BedaKolom = { readonly kolom: string; readonly dari: unknown; readonly ke: unknown };

/** One row that was added, taken away or changed; `kolom` is empty unless changed. */
export type BedaBaris = {
  readonly macam: "tambah" | "hapus" | "ubah";
  readonly jenis: JenisBaris;
  readonly kunci: string;
  readonly kolom: readonly BedaKolom[];
};

/** What must happen to `lama` so that it becomes `baru`, by kind in writing order, then by key. */
export function diffNaskah(lama: Naskah, baru: Naskah): readonly BedaBaris[] {
  return JENIS_BARIS.flatMap((jenis) => diffJenis(jenis, lama[jenis], baru[jenis]));
}

/** The same differences as changes that can be carried out. @example applyPerubahan(lama, toPerubahan(diff, baru)) */
export function toPerubahan(beda: readonly BedaBaris[], baru: Naskah): readonly Perubahan[] {
  return beda.map(({ jenis, kunci }) => ({ jenis, kunci, isi: baru[jenis].get(kunci) ?? null }) as Perubahan);
}

function diffJenis(
  jenis: JenisBaris,
  lama: ReadonlyMap<string, object>,
  baru: ReadonlyMap<string, object>,
): readonly BedaBaris[] {
  const kunci = [...new Set([...lama.keys(), ...baru.keys()])].toSorted();
  return kunci.flatMap((k): readonly BedaBaris[] => {
    const [dari, ke] = [lama.get(k), baru.get(k)];
    if (dari === undefined) return [{ macam: "tambah", jenis, kunci: k, kolom: [] }];
    if (ke === undefined) return [{ macam: "hapus", jenis, kunci: k, kolom: [] }];
    const kolom = diffKolom(dari, ke);
    return kolom.length === 0 ? [] : [{ macam: "ubah", jenis, kunci: k, kolom }];
  });
}

function diffKolom(dari: object, ke: object): readonly BedaKolom[] {
  const [a, b]: readonly Readonly<Record<string, unknown>>[] = [{ ...dari }, { ...ke }];
  const nama = [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])];
  return nama.flatMap((kolom) => {
    const [x, y] = [a?.[kolom] ?? null, b?.[kolom] ?? null];
    return JSON.stringify(x) === JSON.stringify(y) ? [] : [{ kolom, dari: x, ke: y }];
  });
}

const SEBUTAN: Readonly<Record<JenisBaris, string>> = {
  simpul: "Simpul",
  indikator: "Indikator",
  rumus: "Definisi dan rumus",
  kaitan: "Indikator pada simpul",
  lintas: "Dukungan PD lain",
  target_renstra: "Target jangka menengah",
  pagu_renstra: "Pagu indikatif",
  jadwal: "Jadwal ukur",
  target: "Target",
  pagu: "Pagu",
  prioritas: "Sub kegiatan prioritas",
  aksi: "Rencana aksi",
};

/** The kind of a row in words. @example sebutanJenisBaris("pagu_renstra") // "Pagu indikatif" */
export function sebutanJenisBaris(jenis: JenisBaris): string {
  return SEBUTAN[jenis];
}

/** A row in words, with names instead of ids; `naskah` must hold it. @example "Pagu 2026: 2.07.03 Program Pelatihan" */
export function sebutanBaris(naskah: Naskah, jenis: JenisBaris, kunci: string): string {
  const [pertama, kedua] = bagianKunci(kunci);
  const simpul = (id: string): string => sebutanSimpul(naskah.simpul.get(id));
  const indikator = (id: string): string => naskah.indikator.get(id)?.nama ?? "indikator lain";
  switch (jenis) {
    case "simpul":
      return simpul(pertama);
    case "indikator":
      return `Indikator ${indikator(pertama)}`;
    case "rumus":
      return `Definisi dan rumus sejak ${kedua}: ${indikator(pertama)}`;
    case "kaitan":
      return `Indikator ${indikator(kedua)} pada ${simpul(pertama)}`;
    case "lintas":
      return `Dukungan PD lain pada ${simpul(pertama)}`;
    case "pagu":
    case "pagu_renstra":
    case "prioritas":
      return `${SEBUTAN[jenis]} ${kedua}: ${simpul(pertama)}`;
    case "aksi": {
      const aksi = naskah.aksi.get(kunci);
      return `Rencana aksi: ${aksi === undefined ? "" : aksi.uraian}`;
    }
    default:
      return `${SEBUTAN[jenis]} ${kedua}: ${indikator(pertama)}`;
  }
}

function sebutanSimpul(simpul: IsiBaris["simpul"] | undefined): string {
  return simpul === undefined ? "simpul lain" : `${labelJenisSimpul(simpul.jenis)} ${simpul.kode} ${simpul.nama}`;
}
