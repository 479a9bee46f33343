// Charts of the LKjIP from the same figures as its tables: capaian over the years, capaian beside serapan. Pure.
import type { IndikatorTahunan, SelAngka } from "#pengukuran";
import type { Blok } from "../../model.ts";
import type { BarisUang } from "./tabel-anggaran.ts";

type Seri = { readonly nama: string; readonly nilai: readonly SelAngka[] };

/** Capaian of each indikator, the years side by side; nothing where none has a number. */
export function grafikCapaian(judul: string, daftar: readonly IndikatorTahunan[], desimal: number): readonly Blok[] {
  const tahun = daftar[0]?.tahun.map((t) => t.tahun) ?? [];
  return grafik(judul, desimal, {
    kategori: daftar.map((i) => i.nama),
    seri: tahun.map((t, ke) => ({
      nama: `Tahun ${t}`,
      nilai: daftar.flatMap((i) => i.tahun[ke]?.capaian ?? []),
    })),
  });
}

/** Capaian and serapan of each row, side by side. */
export function grafikSerapan(judul: string, baris: readonly BarisUang[], desimal: number): readonly Blok[] {
  return grafik(judul, desimal, {
    kategori: baris.map((b) => b.nama),
    seri: [
      { nama: "Capaian", nilai: baris.map((b) => b.rekap.capaian) },
      { nama: "Serapan anggaran", nilai: baris.map((b) => b.anggaran.serapan) },
    ],
  });
}

/** Rekap capaian of something in each year. */
export function grafikTren(
  judul: string,
  titik: readonly { readonly tahun: number; readonly capaian: SelAngka }[],
  desimal: number,
): readonly Blok[] {
  return grafik(judul, desimal, {
    kategori: titik.map((t) => `Tahun ${t.tahun}`),
    seri: [{ nama: "Capaian rata-rata", nilai: titik.map((t) => t.capaian) }],
  });
}

function grafik(
  judul: string,
  desimal: number,
  { kategori, seri: semua }: { readonly kategori: readonly string[]; readonly seri: readonly Seri[] },
): readonly Blok[] {
  const seri = semua.filter((s) => s.nilai.some((sel) => sel.nilai !== null));
  if (seri.length === 0) return [];
  const kalimat = kategori.map((k, i) => `${k}: ${seri.map((s) => `${s.nama} ${sebutan(s.nilai[i])}`).join(", ")}.`);
  return [
    {
      jenis: "grafik",
      bentuk: "batang_datar",
      judul,
      satuan: "%",
      desimal,
      kategori,
      seri: seri.map((s) => ({ nama: s.nama, nilai: s.nilai.map((sel) => sel.nilai) })),
      teksAlternatif: `${judul}. ${kalimat.join(" ")}`,
    },
  ];
}

function sebutan(sel: SelAngka | undefined): string {
  if (sel === undefined) return "tidak ada";
  return sel.kosong === "tidak_dijadwalkan" ? "tidak dijadwalkan" : sel.teks;
}
