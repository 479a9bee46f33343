// The realisasi of any period: as stored, computed from variables, or joined from parts; or why there is no number.
import { type Angka, decimalPlaces, evaluateRumus, parseDecimal } from "#inti";
import { agregasikan, desimalGabungan, type Indikator } from "#perencanaan";
import { indikatorBeku } from "./beku.ts";
import { bagianTerpakai, isDijadwalkan } from "./jadwal.ts";
import type { BahanUkur, Nilai, RealisasiTersimpan, TanpaAngka } from "./tipe.ts";

/** Whether a stored realisasi counts in tables, reports and the portal: only what was approved does. */
export function isTerbit(realisasi: Pick<RealisasiTersimpan, "keadaan">): boolean {
  return realisasi.keadaan === "disetujui" || realisasi.keadaan === "terkunci";
}

/**
 * The realisasi of the indikator in `periode`. A period that is not due has none; a period with an entry of its own
 * takes it, whole; a period that is only the frame of scheduled parts joins theirs by the indikator's aggregation, and
 * has no number until every part it needs has one. Entries not yet approved count as not filled.
 */
export function resolveRealisasi(bahan: BahanUkur, periode: string): Nilai {
  const { realisasi } = bahan;
  const indikator = indikatorBeku(bahan, periode);
  if (!isDijadwalkan(indikator, periode)) return tanpa({ jenis: "tidak_dijadwalkan" });
  const sendiri = realisasi[periode];
  if (sendiri !== undefined) return bacaTersimpan(indikator, sendiri);
  if (indikator.jadwal.includes(periode)) return tanpa({ jenis: "belum_diisi" });
  return gabungkan(
    indikator,
    bagianTerpakai(indikator, periode).map((kode) => resolveRealisasi(bahan, kode)),
  );
}

/** The variables of an entry as numbers, for the formula. */
export function nilaiVariabel(realisasi: Pick<RealisasiTersimpan, "variabel">): ReadonlyMap<string, Angka> {
  return new Map(Object.entries(realisasi.variabel).map(([nama, teks]) => [nama, parseDecimal(teks)]));
}

function bacaTersimpan(indikator: Indikator, realisasi: RealisasiTersimpan): Nilai {
  return isTerbit(realisasi) ? nilaiIsi(indikator, realisasi) : tanpa({ jenis: "belum_diisi" });
}

/** The content of an entry: a value, or the variables of a formula, or a reason why there is none. */
export type IsiRealisasi = Pick<RealisasiTersimpan, "nilai" | "variabel" | "alasanTidakTersedia">;

/** The figure that an entry's content makes, whatever its state; or why it makes none. */
export function nilaiIsi(indikator: Pick<Indikator, "rumus" | "desimal">, isi: IsiRealisasi): Nilai {
  const { alasanTidakTersedia, nilai } = isi;
  if (alasanTidakTersedia !== null) return tanpa({ jenis: "tidak_tersedia", alasan: alasanTidakTersedia });
  if (nilai !== null) return { ada: true, angka: parseDecimal(nilai), desimal: decimalPlaces(nilai) };
  if (indikator.rumus === null) return tanpa({ jenis: "belum_diisi" });
  const hasil = evaluateRumus(indikator.rumus.ekspresi, nilaiVariabel(isi));
  if (hasil.ok) return { ada: true, angka: hasil.nilai, desimal: indikator.desimal };
  if (hasil.sebab === "variabel_kosong") return tanpa({ jenis: "belum_diisi" });
  return tanpa({ jenis: "tidak_terdefinisi", alasan: hasil.pesan });
}

function gabungkan(indikator: Indikator, bagian: readonly Nilai[]): Nilai {
  const kosong = bagian.find((b) => !b.ada);
  if (kosong !== undefined) return kosong;
  const berangka = bagian.filter((b) => b.ada);
  const angka = agregasikan(
    indikator.agregasi,
    berangka.map((b) => b.angka),
  );
  if (angka === undefined) return tanpa({ jenis: "belum_diisi" });
  return { ada: true, angka, desimal: desimalGabungan(indikator, berangka) };
}

function tanpa(sebab: TanpaAngka): Nilai {
  return { ada: false, sebab };
}
