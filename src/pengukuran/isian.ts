// What a planner types, read and measured: the same code while typing in the browser and when saving on the server.
// Pure; called by the sheet's screen and by the use cases that save and submit.
import { type Ekspresi, formatAngka, parseAngkaId, parseRumus } from "#inti";
import { computeCapaian } from "./capaian.ts";
import type { AturanIsian, IsianNilai, IsianSel, SalahIsi } from "./isi-tipe.ts";
import { fromPolos } from "./kebijakan-ukur.ts";
import { type IsiRealisasi, nilaiIsi } from "./realisasi.ts";
import { toTargetAngka } from "./target-periode.ts";
import type { Capaian, Nilai } from "./tipe.ts";

export type HasilBacaIsian =
  | { readonly ok: true; readonly isi: IsiRealisasi }
  | { readonly ok: false; readonly salah: readonly SalahIsi[] };

const KOSONG: IsiRealisasi = { nilai: null, variabel: {}, alasanTidakTersedia: null };

/**
 * Reads what was typed. A unit may stand with a number, but only the right one ("94,87%" where the unit is "%").
 * Variables may be filled in partly while it is a draft.
 * @example readIsian({ jenis: "nilai", teks: "94,87%" }, aturan) // { ok: true, isi: { nilai: "94.87", ... } }
 */
export function readIsian(isian: IsianNilai, aturan: Pick<AturanIsian, "satuan" | "variabel">): HasilBacaIsian {
  switch (isian.jenis) {
    case "kosong":
      return { ok: true, isi: KOSONG };
    case "nilai": {
      if (isian.teks.trim() === "") return { ok: true, isi: KOSONG };
      const hasil = readAngka(isian.teks, aturan.satuan);
      return typeof hasil === "string"
        ? { ok: true, isi: { ...KOSONG, nilai: hasil } }
        : { ok: false, salah: [{ kolom: "nilai", pesan: hasil.pesan }] };
    }
    case "variabel":
      return readVariabel(isian.teks, aturan);
    case "tidak_tersedia": {
      const alasan = isian.alasan.trim();
      return alasan === ""
        ? { ok: false, salah: [{ kolom: "alasan", pesan: "Tulis alasan mengapa angkanya tidak tersedia." }] }
        : { ok: true, isi: { ...KOSONG, alasanTidakTersedia: alasan } };
    }
  }
}

function readVariabel(
  teks: Readonly<Record<string, string>>,
  { variabel }: Pick<AturanIsian, "variabel">,
): HasilBacaIsian {
  const asing = Object.keys(teks).filter((nama) => !variabel.some((v) => v.nama === nama));
  const terisi = variabel.filter((v) => (teks[v.nama] ?? "").trim() !== "");
  const terbaca = terisi.map((v) => ({ nama: v.nama, hasil: readAngka(teks[v.nama] ?? "", v.satuan) }));
  const salah = [
    ...asing.map((nama) => ({ kolom: `variabel.${nama}`, pesan: "Variabel ini tidak dipakai rumus indikator." })),
    ...terbaca.flatMap(({ nama, hasil }) =>
      typeof hasil === "string" ? [] : [{ kolom: `variabel.${nama}`, pesan: hasil.pesan }],
    ),
  ];
  if (salah.length > 0) return { ok: false, salah };
  const nilai = terbaca.flatMap(({ nama, hasil }) => (typeof hasil === "string" ? [[nama, hasil] as const] : []));
  return { ok: true, isi: { ...KOSONG, variabel: Object.fromEntries(nilai) } };
}

function readAngka(teks: string, satuan: string): string | { readonly pesan: string } {
  const hasil = parseAngkaId(teks);
  if (!hasil.ok) return hasil;
  if (hasil.satuan === undefined || hasil.satuan.toLowerCase() === satuan.toLowerCase()) return hasil.nilai;
  return { pesan: `Satuannya ${satuan}, bukan ${hasil.satuan}. Tulis angkanya saja.` };
}

/** What an entry measures as it stands: used while typing, in the sheet, and for the duties before submitting. */
export type HasilIsian = { readonly realisasi: Nilai; readonly capaian: Capaian };

/** Realisasi and capaian of a content that was read, published or not. */
export function measureIsi(aturan: AturanIsian, isi: IsiRealisasi): HasilIsian {
  const realisasi = nilaiIsi({ desimal: aturan.desimal, rumus: rumusOf(aturan.rumus) }, isi);
  return { realisasi, capaian: capaianIsi(aturan, realisasi) };
}

/**
 * Realisasi and capaian of what is typed right now; fields that cannot be read yet are named and count as not filled.
 * @example hitungIsian(aturan, { jenis: "nilai", teks: "94,54" }).capaian // 99,65 against a target of 94,87
 */
export function hitungIsian(
  aturan: AturanIsian,
  isian: IsianNilai,
): HasilIsian & { readonly salah: readonly SalahIsi[] } {
  const hasil = readIsian(isian, aturan);
  return hasil.ok
    ? { ...measureIsi(aturan, hasil.isi), salah: [] }
    : { ...measureIsi(aturan, KOSONG), salah: hasil.salah };
}

/** A stored content as a planner would type it, so that a form can be filled with it. */
export function toIsianNilai(isi: IsiRealisasi): IsianNilai {
  if (isi.alasanTidakTersedia !== null) return { jenis: "tidak_tersedia", alasan: isi.alasanTidakTersedia };
  if (isi.nilai !== null) return { jenis: "nilai", teks: formatAngka(isi.nilai) };
  const teks = Object.entries(isi.variabel).map(([nama, nilai]) => [nama, formatAngka(nilai)] as const);
  return teks.length === 0 ? { jenis: "kosong" } : { jenis: "variabel", teks: Object.fromEntries(teks) };
}

/** Whether two contents say the same: the same numbers in the same scale, the same reason, the same narrative. */
export function isSamaIsi(a: IsiRealisasi, b: IsiRealisasi): boolean {
  return kanonik(a) === kanonik(b);
}

/** A narrative without outer spaces. */
export function rapikanNarasi({
  faktorPendukung,
  faktorPenghambat,
  tindakLanjut,
}: IsianSel["narasi"]): IsianSel["narasi"] {
  return {
    faktorPendukung: faktorPendukung.trim(),
    faktorPenghambat: faktorPenghambat.trim(),
    tindakLanjut: tindakLanjut.trim(),
  };
}

function kanonik({ nilai, variabel, alasanTidakTersedia }: IsiRealisasi): string {
  return JSON.stringify([
    nilai,
    alasanTidakTersedia,
    Object.entries(variabel).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

function capaianIsi({ target, kebijakan, polaritas, aturanTurun }: AturanIsian, realisasi: Nilai): Capaian {
  if (!realisasi.ada) return { ada: false, sebab: realisasi.sebab };
  if (target === null) return { ada: false, sebab: { jenis: "belum_diisi" } };
  if (kebijakan === null) {
    return {
      ada: false,
      sebab: { jenis: "tidak_terdefinisi", alasan: "kebijakan penghitungan capaian belum ditetapkan" },
    };
  }
  return computeCapaian(toTargetAngka(target), realisasi.angka, {
    polaritas,
    aturanTurun,
    kebijakan: fromPolos(kebijakan),
  });
}

function rumusOf(teks: string | null): { readonly teks: string; readonly ekspresi: Ekspresi } | null {
  if (teks === null) return null;
  const hasil = parseRumus(teks);
  return hasil.ok ? { teks, ekspresi: hasil.ekspresi } : null;
}
