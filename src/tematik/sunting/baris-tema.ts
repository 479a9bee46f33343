// The rows of a theme as one list: what the editor names by id, in the order shown. Pure; used by every edit.
import type { TemaTersimpan } from "../tema.ts";
import type { BagianTema } from "./bagian-tema.ts";

/**
 * One row. `kelompok` names the rows it is ordered among: the strategy of an innovation, the role of a party. `versi` is
 * null for rows that are never changed, only added and deleted.
 */
export type BarisTema = {
  readonly bagian: BagianTema;
  readonly id: string;
  readonly kelompok: string;
  readonly versi: number | null;
  readonly nama: string;
};

/** Every row of the theme, each list in the order shown. */
export function listBarisTema({ kondisi, permasalahan, strategi, peran }: TemaTersimpan): readonly BarisTema[] {
  const baris = (bagian: BagianTema, kelompok: string, b: { id: string; versi?: number }, nama: string): BarisTema => ({
    bagian,
    id: b.id,
    kelompok,
    versi: b.versi ?? null,
    nama,
  });
  return [
    ...kondisi.map((k) => baris("kondisi", "", k, k.nama)),
    ...permasalahan.map((p) => baris("permasalahan", "", p, p.uraian)),
    ...strategi.flatMap((s) => [
      baris("strategi", "", s, s.uraian),
      ...s.sasaranAntara.map((a) => baris("sasaran_antara", s.id, a, a.uraian)),
      ...s.dukungan.map((d) => baris("dukungan", s.id, d, d.simpul.nama)),
      ...s.inovasi.flatMap((i) => [
        baris("inovasi", s.id, i, i.nama),
        ...i.bukti.map((b) => baris("bukti", i.id, b, b.judul)),
      ]),
    ]),
    ...peran.flatMap((p) => [
      baris("peran", p.peran, p, p.pihak),
      ...p.tugas.map((t) => baris("tugas", p.id, t, t.uraian)),
    ]),
  ];
}

/** The row of that part, or undefined when the theme has none with this id. */
export function findBarisTema(tema: TemaTersimpan, bagian: BagianTema, id: string): BarisTema | undefined {
  return listBarisTema(tema).find((b) => b.bagian === bagian && b.id === id);
}

/**
 * The ids of the rows around `id` after it moved one place; undefined where it cannot move (first, last, not there).
 * @example geserBaris([a, b, c], "c", "naik") // ["a", "c", "b"]
 */
export function geserBaris(
  semua: readonly BarisTema[],
  id: string,
  arah: "naik" | "turun",
): readonly string[] | undefined {
  const baris = semua.find((b) => b.id === id);
  if (baris === undefined) return undefined;
  const urut = semua.filter((b) => b.bagian === baris.bagian && b.kelompok === baris.kelompok).map((b) => b.id);
  const dari = urut.indexOf(id);
  const ke = arah === "naik" ? dari - 1 : dari + 1;
  const tetangga = urut[ke];
  return tetangga === undefined ? undefined : urut.with(ke, id).with(dari, tetangga);
}
