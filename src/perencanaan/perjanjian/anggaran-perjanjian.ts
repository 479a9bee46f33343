// The money of an agreement: which nodes stand in its budget table, with what amount. Pure.
import { sumRupiah } from "../anggaran.ts";
import { gulungPagu } from "../rancangan/gulung-pagu.ts";
import type { Naskah } from "../rancangan/naskah.ts";
import type { JenisSimpul } from "../tipe.ts";
import { indeksOf } from "./indeks-naskah.ts";
import {
  type BarisAnggaranPerjanjian,
  type IsiPerjanjian,
  JENJANG_ANGGARAN,
  type JenjangAnggaran,
} from "./isi-perjanjian.ts";

/** Head of the PD: program; the offices directly below: kegiatan; further below: sub kegiatan. @example jenjangAnggaran(0) // "program" */
export function jenjangAnggaran(jarak: number): JenjangAnggaran {
  return JENJANG_ANGGARAN[Math.min(jarak, JENJANG_ANGGARAN.length - 1)] ?? "sub_kegiatan";
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
  const id = [...new Set(listTeratas(naskah, akar).flatMap((a) => listBatas(naskah, a, jenjang)))];
  const urut = orderBy(naskah, id);
  const pagu = gulungPagu(naskah, "pagu", [tahun]).simpul;
  const baris = urut.flatMap((satu): readonly BarisAnggaranPerjanjian[] => {
    const simpul = naskah.simpul.get(satu);
    if (simpul === undefined) return [];
    // A node's own pagu is what was decided for it; what its children have is added up only where it has none.
    const nilai = naskah.pagu.get(`${satu}/${tahun}`)?.nilai ?? pagu.get(satu)?.[0] ?? null;
    const kode = simpul.nomenklatur_kode ?? simpul.kode;
    return [{ id: satu, kode, nama: simpul.nama, nilai, sumberDana: sumberDana(naskah, satu, tahun) }];
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

const KEDALAMAN: Readonly<Partial<Record<JenisSimpul, number>>> = { program: 0, kegiatan: 1, sub_kegiatan: 2 };

// Nodes already seen are not entered again, so a ring ends.
function listBatas(
  naskah: Naskah,
  id: string,
  jenjang: JenjangAnggaran,
  lewat: ReadonlySet<string> = new Set(),
): string[] {
  const simpul = naskah.simpul.get(id);
  if (simpul === undefined || lewat.has(id)) return [];
  const kedalaman = KEDALAMAN[simpul.jenis];
  if (kedalaman !== undefined && kedalaman >= (KEDALAMAN[jenjang] ?? 0)) return [id];
  const bawah = indeksOf(naskah)
    .anak(id)
    .flatMap(([anak]) => listBatas(naskah, anak, jenjang, new Set([...lewat, id])));
  if (bawah.length > 0) return bawah;
  return kedalaman === undefined ? [] : [id];
}

// In the order of the tables of the PD: by urutan, then by code, as the deck prints programmes.
function orderBy(naskah: Naskah, id: readonly string[]): readonly string[] {
  const urutan = (satu: string) => naskah.simpul.get(satu)?.urutan ?? 0;
  const kode = (satu: string) => naskah.simpul.get(satu)?.nomenklatur_kode ?? naskah.simpul.get(satu)?.kode ?? "";
  return id.toSorted((a, b) => (kode(a) < kode(b) ? -1 : kode(a) > kode(b) ? 1 : urutan(a) - urutan(b)));
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
