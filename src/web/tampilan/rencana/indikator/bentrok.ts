// Two people changed the same indikator: both values of every field that differs, side by side. Pure.
import type { BarisTandingan } from "../jawaban.ts";
import { readRumus, readUmum } from "./baca-ketikan.ts";
import { type AsalKetikan, type KetikanIndikator, sidikBaris } from "./ketikan.ts";
import { LABEL_MEDAN } from "./label.ts";

export type BedaMedan = { readonly label: string; readonly saya: string; readonly lain: string };
/** `pada` is an ISO instant; `dihapus`: they took the row away. */
export type BentrokIndikator = {
  readonly oleh: string;
  readonly pada: string;
  readonly dihapus: boolean;
  readonly beda: readonly BedaMedan[];
};

/** What to show, and what the form must be sent with to write over it knowingly. */
export function buildBentrok(
  ketikan: KetikanIndikator,
  asal: AsalKetikan,
  baris: readonly BarisTandingan[],
): { readonly bentrok: BentrokIndikator; readonly asal: AsalKetikan } {
  const saya: Readonly<Record<string, object>> = { indikator: readUmum(ketikan).isi, rumus: readRumus(ketikan).isi };
  const milik = baris.filter((b) => b.jenis === "indikator" || b.jenis === "rumus");
  const [pertama] = milik;
  const ganti = <T>(pilih: (b: BarisTandingan) => T, lama: Readonly<Record<"indikator" | "rumus", T>>) => ({
    ...lama,
    ...Object.fromEntries(milik.map((b) => [b.jenis, pilih(b)])),
  });
  return {
    bentrok: {
      oleh: pertama?.oleh ?? "",
      pada: pertama?.pada ?? "",
      dihapus: milik.some((b) => b.isi === null),
      beda: milik.flatMap((b) => (b.isi === null ? [] : bedaMedan(saya[b.jenis] ?? {}, b.isi))),
    },
    asal: {
      ...asal,
      revisi: ganti((b) => b.revisi, asal.revisi),
      sidik: ganti((b) => sidikBaris(b.isi), asal.sidik),
    },
  };
}

function bedaMedan(saya: object, lain: object): readonly BedaMedan[] {
  const milikSaya = new Map<string, unknown>(Object.entries(saya));
  return Object.entries(lain)
    .filter(([medan, nilai]) => sidikBaris(milikSaya.get(medan)) !== sidikBaris(nilai))
    .map(([medan, nilai]) => ({
      label: LABEL_MEDAN[medan] ?? medan,
      saya: teksNilai(milikSaya.get(medan)),
      lain: teksNilai(nilai),
    }));
}

function teksNilai(nilai: unknown): string {
  if (nilai === null || nilai === undefined || nilai === "") return "(kosong)";
  if (!Array.isArray(nilai)) return String(nilai);
  return nilai
    .map((v: { nama: string; label: string; satuan: string }) => `${v.nama}: ${v.label} (${v.satuan})`)
    .join("\n");
}
