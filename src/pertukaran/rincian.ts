// One way to turn the messages of a check into error rows. Used by the checks of every subject.
import type { RincianGalat } from "#inti";

/**
 * The messages of one row as error rows; null means that a check found nothing.
 * @example toRincian("target.csv", 3, [null, "Kosong."]) // [{ berkas: "target.csv", baris: 3, pesan: "Kosong." }]
 */
export function toRincian(berkas: string, baris: number, pesan: readonly (string | null)[]): readonly RincianGalat[] {
  return pesan.flatMap((p) => (p === null ? [] : [{ berkas, baris, pesan: p }]));
}
