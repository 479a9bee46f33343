// Pagu rolled up: sub kegiatan -> kegiatan -> program -> the whole PD, per year. Pure; used by the page of a Renstra and by
// whoever needs the money of a node that has none of its own.

import { sumRupiah } from "../anggaran.ts";
import { bagianKunci } from "./baris.ts";
import type { Naskah } from "./naskah.ts";

/** Rupiah (decimal text) per asked year, null where nothing below has pagu. */
export type PaguTahunan = readonly (string | null)[];
export type PaguTergulung = {
  readonly simpul: ReadonlyMap<string, PaguTahunan>;
  readonly jumlah: PaguTahunan;
};

/**
 * The pagu of every node: its own where it has one in that year, else the sum of its children. So a rupiah that stands on
 * a sub kegiatan and on its program is counted once, also where not every sub kegiatan was entered.
 */
export function gulungPagu(naskah: Naskah, jenis: "pagu" | "pagu_renstra", tahun: readonly number[]): PaguTergulung {
  const sendiri = paguSendiri(naskah, jenis, tahun);
  const induk = (id: string | null): string | null => (id !== null && naskah.simpul.has(id) ? id : null);
  const anakDari = Map.groupBy(naskah.simpul, ([, s]) => induk(s.induk_id));
  const hasil = new Map<string, PaguTahunan>();
  const gulung = (id: string): PaguTahunan => {
    const bawah = (anakDari.get(id) ?? []).map(([anak]) => gulung(anak));
    const milik = sendiri.get(id);
    const jumlah = sumTahunan(bawah, tahun.length).map((j, i) => milik?.[i] ?? j);
    hasil.set(id, jumlah);
    return jumlah;
  };
  // Nodes in a ring hang under no root and are left out.
  const akar = (anakDari.get(null) ?? []).map(([id]) => gulung(id));
  return { simpul: hasil, jumlah: sumTahunan(akar, tahun.length) };
}

function paguSendiri(
  naskah: Naskah,
  jenis: "pagu" | "pagu_renstra",
  tahun: readonly number[],
): ReadonlyMap<string, PaguTahunan> {
  const letak = new Map(tahun.map((t, i) => [String(t), i]));
  const hasil = new Map<string, (string | null)[]>();
  for (const [kunci, { nilai }] of naskah[jenis]) {
    const [id, satu] = bagianKunci(kunci);
    const i = letak.get(satu);
    if (i === undefined) continue;
    const baris = hasil.get(id) ?? tahun.map(() => null);
    baris[i] = nilai;
    hasil.set(id, baris);
  }
  return hasil;
}

function sumTahunan(daftar: readonly PaguTahunan[], banyak: number): PaguTahunan {
  return Array.from({ length: banyak }, (_, i) => {
    const nilai = daftar.flatMap((satu) => satu[i] ?? []);
    return nilai.length === 0 ? null : nilai.length === 1 ? (nilai[0] ?? null) : sumRupiah(nilai);
  });
}
