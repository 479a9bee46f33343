// The money of an agreement: which nodes stand in its budget table, with what amount. Pure.
import { sumRupiah } from "../anggaran.ts";
import { gulungPagu } from "../rancangan/gulung-pagu.ts";
import type { Naskah } from "../rancangan/naskah.ts";
import { indeksOf, type Simpul } from "./indeks-naskah.ts";
import {
  type BarisAnggaranPerjanjian,
  type IsiPerjanjian,
  JENJANG_ANGGARAN,
  type JenjangAnggaran,
} from "./isi-perjanjian.ts";

/** Head of the PD: program; the offices directly below: kegiatan; further below: sub kegiatan. @example jenjangAnggaran(0) // "program" */
export function jenjangAnggaran(jarak: number): JenjangAnggaran {
  return JENJANG_ANGGARAN[jarak] ?? "sub_kegiatan";
}

/**
 * The budget table of whoever answers for `akar` (node ids): below each of them the nodes of `jenjang`; where a branch
 * does not go that far down, its last node with money.
 */
export function anggaranPerjanjian(
  naskah: Naskah,
  {
    akar,
    jenjang,
    tahun,
  }: { readonly akar: readonly string[]; readonly jenjang: JenjangAnggaran; readonly tahun: number },
): IsiPerjanjian["anggaran"] {
  const simpulOf = new Map(listTeratas(naskah, akar).flatMap((a) => listBatas(naskah, a, jenjang)));
  const pagu = gulungPagu(naskah, "pagu", [tahun]).simpul;
  const baris = [...simpulOf].toSorted(compareSimpul).map(([id, simpul]): BarisAnggaranPerjanjian => {
    const nilai = pagu.get(id)?.[0] ?? null;
    return { id, kode: kodeOf(simpul), nama: simpul.nama, nilai, sumberDana: sumberDana(naskah, id, tahun) };
  });
  const berpagu = baris.flatMap((b) => b.nilai ?? []);
  return { jenjang, baris, total: berpagu.length === 0 ? null : sumRupiah(berpagu) };
}

/** Those that lie below none of the others, so that no rupiah stands in two rows. Ends also where nodes form a ring. */
function listTeratas(naskah: Naskah, akar: readonly string[]): readonly string[] {
  const dipilih = new Set(akar);
  return akar.filter((id) => {
    const lewat = new Set([id]);
    let atas = naskah.simpul.get(id)?.induk_id ?? null;
    while (atas !== null && !lewat.has(atas)) {
      if (dipilih.has(atas)) return false;
      lewat.add(atas);
      atas = naskah.simpul.get(atas)?.induk_id ?? null;
    }
    return true;
  });
}

// -1 above the programmes.
function kedalaman(jenis: string): number {
  const jenjang: readonly string[] = JENJANG_ANGGARAN;
  return jenjang.indexOf(jenis);
}

// Nodes already seen are not entered again, so a ring ends.
function listBatas(
  naskah: Naskah,
  id: string,
  jenjang: JenjangAnggaran,
  lewat: ReadonlySet<string> = new Set(),
): readonly Simpul[] {
  const simpul = naskah.simpul.get(id);
  if (simpul === undefined || lewat.has(id)) return [];
  const dalam = kedalaman(simpul.jenis);
  if (dalam >= kedalaman(jenjang)) return [[id, simpul]];
  const bawah = indeksOf(naskah)
    .anak(id)
    .flatMap(([anak]) => listBatas(naskah, anak, jenjang, new Set([...lewat, id])));
  if (bawah.length > 0) return bawah;
  return dalam === -1 ? [] : [[id, simpul]];
}

function kodeOf({ nomenklatur_kode, kode }: Simpul[1]): string {
  return nomenklatur_kode ?? kode;
}

// In the order of the tables of the PD: by code, then by urutan.
function compareSimpul([, a]: Simpul, [, b]: Simpul): number {
  const [kodeA, kodeB] = [kodeOf(a), kodeOf(b)];
  return kodeA < kodeB ? -1 : kodeA > kodeB ? 1 : a.urutan - b.urutan;
}

/** The node's own source, else those of what lies below it, each once. */
function sumberDana(naskah: Naskah, id: string, tahun: number): string | null {
  const sendiri = naskah.pagu.get(`${id}/${tahun}`)?.sumber_dana ?? null;
  if (sendiri !== null) return sendiri;
  const bawah = indeksOf(naskah)
    .anak(id)
    .flatMap(([anak]) => sumberDana(naskah, anak, tahun)?.split(", ") ?? []);
  return bawah.length === 0 ? null : [...new Set(bawah)].join(", ");
}
