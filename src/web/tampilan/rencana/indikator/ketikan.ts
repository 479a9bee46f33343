// What stands in the form of an indikator, as text, and how it becomes changes of the draft. Pure; used by the page, its
// action and the live editor. Fields are called as the columns they fill.
import type { IsiBaris, Naskah, Perubahan, TemuanRencana } from "#perencanaan";
import { renameVariabel } from "#perencanaan";
import { readRumus, readUmum } from "./baca-ketikan.ts";
import {
  type KetikanIndikator,
  type KetikanVariabel,
  MEDAN_INDIKATOR,
  MEDAN_RUMUS,
  type SalahKetikan,
} from "./ketikan-tipe.ts";

export { type KetikanIndikator, type KetikanVariabel, MEDAN_INDIKATOR, MEDAN_RUMUS, type SalahKetikan };

/** What the form was opened with: marks of the rows and how often each was drafted, and the nodes it then had. */
export type AsalKetikan = {
  readonly sidik: Readonly<Record<"indikator" | "rumus", string>>;
  readonly revisi: Readonly<Record<"indikator" | "rumus", number>>;
  readonly simpul: readonly string[];
};

/** In place of the mark of a formula that an earlier document set: it is shown, not changed. */
export const RUMUS_TETAP = "tetap";

export const VARIABEL_BARU: KetikanVariabel = { semula: "", nama: "", label: "", satuan: "", coba: "" };

/** The form of an indikator that does not exist yet. */
export function ketikanBaru(isi: {
  readonly kode: string;
  readonly sejak: number;
  readonly simpul: readonly string[];
}) {
  return {
    kode: isi.kode,
    nama: "",
    jenis: "IKU",
    sumber_data: "",
    penanggung_jawab_id: "",
    alasan_pemilihan: "",
    berlaku_sampai: "",
    sejak: String(isi.sejak),
    definisi: "",
    satuan: "",
    desimal: "2",
    polaritas: "naik",
    aturan_turun: "",
    agregasi: "posisi_akhir",
    rumus: "",
    variabel: [],
    simpul: isi.simpul,
  } satisfies KetikanIndikator;
}

/** The form of an indikator as the plan has it, with the formula that begins in `sejak`. */
export function ketikanDari(naskah: Naskah, id: string, sejak: number): KetikanIndikator | null {
  const indikator = naskah.indikator.get(id);
  if (indikator === undefined) return null;
  const rumus = naskah.rumus.get(`${id}/${sejak}`);
  const kosong = ketikanBaru({ kode: indikator.kode, sejak, simpul: listSimpulIndikator(naskah, id) });
  return { ...kosong, ...textOf(MEDAN_INDIKATOR, indikator), ...(rumus === undefined ? {} : ketikanRumus(rumus)) };
}

function ketikanRumus(rumus: IsiBaris["rumus"]): Pick<KetikanIndikator, (typeof MEDAN_RUMUS)[number] | "variabel"> {
  const variabel = rumus.variabel.map((v) => ({ ...v, semula: v.nama, coba: "" }));
  return { ...textOf(MEDAN_RUMUS, rumus), variabel };
}

function textOf<K extends string>(
  medan: readonly K[],
  isi: Readonly<Record<K, string | number | null>>,
): Readonly<Record<K, string>> {
  const teks = medan.map((m) => [m, isi[m] === null ? "" : String(isi[m])]);
  // Every field of `medan` has just been given a text.
  return Object.fromEntries(teks) as Record<K, string>;
}

/** Ids of the nodes an indikator measures, in the order of the plan. */
export function listSimpulIndikator(naskah: Naskah, id: string): readonly string[] {
  return [...naskah.kaitan.keys()].flatMap((kunci) =>
    kunci.endsWith(`/${id}`) ? [kunci.slice(0, -id.length - 1)] : [],
  );
}

/** A short mark of a row's contents, to see whether a form changed it. Not a signature. */
export function sidikBaris(isi: unknown): string {
  let nilai = 0x811c9dc5;
  for (const huruf of JSON.stringify(isi ?? null, sortedKeys)) {
    nilai = Math.imul(nilai ^ (huruf.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return nilai.toString(16);
}

function sortedKeys(_: string, nilai: unknown): unknown {
  if (typeof nilai !== "object" || nilai === null || Array.isArray(nilai)) return nilai;
  return Object.fromEntries(Object.entries(nilai).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Variables that were renamed are called so in the formula too; afterwards nothing is left to rename. */
export function followNama(ketikan: KetikanIndikator): KetikanIndikator {
  const ganti = ketikan.variabel.map(({ semula, nama }) => ({ semula, nama: nama.trim() }));
  const berubah = ganti.filter(({ semula, nama }) => semula !== "" && nama !== "" && semula !== nama);
  // Through names nobody can type, so that two variables may swap theirs.
  const sementara = berubah.reduce((r, { semula }, i) => renameVariabel(r, semula, `_${i}_`), ketikan.rumus);
  const rumus = berubah.reduce((r, { nama }, i) => renameVariabel(r, `_${i}_`, nama), sementara);
  const variabel = ketikan.variabel.map((v) => ({ ...v, nama: v.nama.trim(), semula: v.nama.trim() }));
  return { ...ketikan, rumus, variabel };
}

/** What saving the form asks for; with `salah` nothing can be asked yet. */
export type HasilKetikan = {
  readonly perubahan: readonly (Perubahan & { readonly revisi?: number })[];
  readonly salah: readonly SalahKetikan[];
};

/**
 * The rows a form changes, each with what it was opened with, so that somebody else's change is noticed. Rows that the
 * form left as they were are not touched. `urutan` gives the place of the indikator under a node it is put on.
 */
export function toPerubahan(
  id: string,
  ketikan: KetikanIndikator,
  asal: AsalKetikan,
  urutan: (simpulId: string) => number,
): HasilKetikan {
  const umum = readUmum(ketikan);
  const { sidik, revisi } = asal;
  const tetap = sidik.rumus === RUMUS_TETAP;
  const rumus = readRumus(ketikan);
  const salah = tetap ? umum.salah : [...umum.salah, ...rumus.salah];
  if (salah.length > 0) return { perubahan: [], salah };
  const baru = ketikan.simpul.filter((s) => !asal.simpul.includes(s));
  const lepas = asal.simpul.filter((s) => !ketikan.simpul.includes(s));
  return {
    salah,
    perubahan: [
      ...(sidikBaris(umum.isi) === sidik.indikator
        ? []
        : [{ jenis: "indikator", kunci: id, isi: umum.isi, revisi: revisi.indikator } as const]),
      ...(tetap || sidikBaris(rumus.isi) === sidik.rumus
        ? []
        : [{ jenis: "rumus", kunci: `${id}/${ketikan.sejak}`, isi: rumus.isi, revisi: revisi.rumus } as const]),
      ...baru.map((s) => ({ jenis: "kaitan", kunci: `${s}/${id}`, isi: { urutan: urutan(s) } }) as const),
      ...lepas.map((s) => ({ jenis: "kaitan", kunci: `${s}/${id}`, isi: null }) as const),
    ],
  };
}

/** Refusals of the draft as words beside the fields they are about. */
export function salahDariTemuan(id: string, temuan: readonly TemuanRencana[]): readonly SalahKetikan[] {
  return temuan.map(({ kunci, kolom, pesan }) => {
    const milik = kunci === id || kunci.startsWith(`${id}/`);
    return { medan: milik ? kolom : null, pesan };
  });
}
