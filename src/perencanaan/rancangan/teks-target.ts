// Targets and measuring schedules as people type and choose them. Pure; used by the grids of target.
import { compare, formatAngka, parseAngkaId, parseDecimal } from "#inti";
import type { IsiBaris } from "./baris.ts";

type Nilai = Pick<IsiBaris["target"], "nilai" | "batas_bawah" | "batas_atas">;
/** `isi` null: no target. */
export type HasilTarget =
  | { readonly ok: true; readonly isi: Nilai | null }
  | { readonly ok: false; readonly pesan: string };

const ANTARA = /\s*(?:s\.?\s?d\.?|sampai|–|\.\.)\s*|\s+-\s+/i;

/**
 * Reads a target: one number, a range ("80 s.d. 90"), or nothing. A unit that stands with it is let be.
 * @example parseTarget("94,87") // { ok: true, isi: { nilai: "94.87", batas_bawah: null, batas_atas: null } }
 * @example parseTarget("80 s.d. 90") // { ok: true, isi: { nilai: null, batas_bawah: "80", batas_atas: "90" } }
 */
export function parseTarget(teks: string): HasilTarget {
  const rapi = teks.trim();
  if (rapi === "" || rapi === "-") return { ok: true, isi: null };
  const bagian = rapi.split(ANTARA);
  if (bagian.length > 2)
    return { ok: false, pesan: `"${rapi}" tidak jelas. Tulis satu angka, atau rentang seperti 80 s.d. 90.` };
  const angka = bagian.map(parseAngkaId);
  const salah = angka.find((a) => !a.ok);
  if (salah !== undefined && !salah.ok) return { ok: false, pesan: salah.pesan };
  const [bawah, atas] = angka.flatMap((a) => (a.ok ? [a.nilai] : []));
  if (bawah === undefined) return { ok: false, pesan: "Tulis angka seperti 1.250 atau 94,87." };
  if (atas === undefined) return { ok: true, isi: { nilai: bawah, batas_bawah: null, batas_atas: null } };
  return compare(parseDecimal(bawah), parseDecimal(atas)) > 0
    ? { ok: false, pesan: `Batas bawah ${bagian[0]} lebih besar daripada batas atas ${bagian[1]}. Tukar keduanya.` }
    : { ok: true, isi: { nilai: null, batas_bawah: bawah, batas_atas: atas } };
}

/** A stored target as it stands in a field. @example teksTarget({ nilai: "94.87", batas_bawah: null, batas_atas: null }) // "94,87" */
export function teksTarget(isi: Nilai | undefined): string {
  if (isi === undefined) return "";
  if (isi.nilai !== null) return formatAngka(isi.nilai);
  return isi.batas_bawah === null || isi.batas_atas === null
    ? ""
    : `${formatAngka(isi.batas_bawah)} s.d. ${formatAngka(isi.batas_atas)}`;
}

/** How often an indikator is measured in a year. `khusus`: other periods, as an import may bring them. */
export const POLA_JADWAL = ["triwulan", "semester", "tahun", "triwulan_4", "bulan", "tidak"] as const;
export type PolaJadwal = (typeof POLA_JADWAL)[number];

const DUA_BELAS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

/** The periods a pattern measures in `tahun`. @example periodeJadwal("semester", 2026) // ["2026-S1", "2026-S2"] */
export function periodeJadwal(pola: PolaJadwal, tahun: number): readonly string[] {
  switch (pola) {
    case "triwulan":
      return [1, 2, 3, 4].map((n) => `${tahun}-TW${n}`);
    case "semester":
      return [`${tahun}-S1`, `${tahun}-S2`];
    case "tahun":
      return [String(tahun)];
    case "triwulan_4":
      return [`${tahun}-TW4`];
    case "bulan":
      return DUA_BELAS.map((bulan) => `${tahun}-${bulan}`);
    case "tidak":
      return [];
  }
}

/** The pattern these periods follow, or `khusus`. @example polaJadwal(["2026-TW4"], 2026) // "triwulan_4" */
export function polaJadwal(periode: readonly string[], tahun: number): PolaJadwal | "khusus" {
  const teks = periode.toSorted().join();
  return POLA_JADWAL.find((pola) => periodeJadwal(pola, tahun).toSorted().join() === teks) ?? "khusus";
}

const SEBUTAN: Readonly<Record<PolaJadwal | "khusus", string>> = {
  triwulan: "Tiap triwulan",
  semester: "Tiap semester",
  tahun: "Sekali setahun",
  triwulan_4: "Triwulan IV saja",
  bulan: "Tiap bulan",
  tidak: "Tidak diukur",
  khusus: "Jadwal khusus",
};

/** A pattern in words. @example sebutanPolaJadwal("semester") // "Tiap semester" */
export function sebutanPolaJadwal(pola: PolaJadwal | "khusus"): string {
  return SEBUTAN[pola];
}
