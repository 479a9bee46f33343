// Pagu of programmes and kegiatan whose money stands on what lies below them. Pure; called when a plan is read.
import { sumRupiah } from "./anggaran.ts";
import type { Simpul } from "./tipe.ts";

/**
 * The nodes with the pagu of every programme and kegiatan filled in, per year: its own, else the sum of its children's.
 * A rupiah that stands on a sub kegiatan and on its programme is counted once, because the own figure wins.
 * @example rollUpPagu([program, { ...sub, indukId: program.id, pagu: { 2026: "5" } }])[0].pagu // { 2026: "5" }
 */
export function rollUpPagu(simpul: readonly Simpul[]): readonly Simpul[] {
  const anakDari = Map.groupBy(simpul, (s) => s.indukId);
  const hasil = new Map<string, Simpul["pagu"]>();
  const gulung = (s: Simpul): Simpul["pagu"] => {
    const bawah = (anakDari.get(s.id) ?? []).map(gulung);
    const jumlah = s.jenis === "program" || s.jenis === "kegiatan" ? sumPerTahun(bawah) : {};
    const pagu = { ...jumlah, ...s.pagu };
    hasil.set(s.id, pagu);
    return pagu;
  };
  for (const s of simpul) if (!hasil.has(s.id)) gulung(s);
  return simpul.map((s) => ({ ...s, pagu: hasil.get(s.id) ?? s.pagu }));
}

function sumPerTahun(daftar: readonly Simpul["pagu"][]): Simpul["pagu"] {
  const tahun = [...new Set(daftar.flatMap((pagu) => Object.keys(pagu)))];
  return Object.fromEntries(tahun.map((t) => [t, sumRupiah(daftar.flatMap((pagu) => pagu[Number(t)] ?? []))]));
}
