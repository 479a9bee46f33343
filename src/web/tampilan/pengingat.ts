// What the pages of reminders show. Pure; rows are made by their loaders.
import { assertNever } from "#inti";
import { KEADAAN_SURAT, type KeadaanSurat, labelKeadaanSurat } from "#pengukuran";

/** A message as the table shows it. */
export type BarisSurat = {
  readonly id: string;
  readonly hari: string;
  readonly nama: string;
  readonly alamat: string;
  readonly subjek: string;
  readonly keadaan: KeadaanSurat;
  readonly percobaan: number;
  readonly galat: string | null;
};

/** The tone of a state; its word always stands beside it. @example nadaSurat("gagal") // "gawat" */
export function nadaSurat(keadaan: KeadaanSurat): "unggul" | "sedang" | "gawat" | "netral" {
  switch (keadaan) {
    case "terkirim":
      return "unggul";
    case "menunggu":
    case "mengirim":
      return "sedang";
    case "gagal":
      return "gawat";
    case "tidak_dikirim":
      return "netral";
    default:
      return assertNever(keadaan);
  }
}

/** The choices of the state filter, the empty one first. */
export const PILIHAN_KEADAAN: readonly { readonly nilai: string; readonly label: string }[] = [
  { nilai: "", label: "Semua keadaan" },
  ...KEADAAN_SURAT.map((nilai) => ({ nilai, label: labelKeadaanSurat(nilai) })),
];

/**
 * Today's messages counted, in words.
 * @example kalimatJumlah({ terkirim: 3, gagal: 1 }) // "Hari ini: 3 terkirim, 1 gagal."
 */
export function kalimatJumlah(jumlah: Readonly<Partial<Record<KeadaanSurat, number>>>): string {
  const bagian = KEADAAN_SURAT.flatMap((k) => {
    const n = jumlah[k] ?? 0;
    return n === 0 ? [] : [`${n} ${labelKeadaanSurat(k).toLowerCase()}`];
  });
  return bagian.length === 0 ? "Hari ini belum ada surat." : `Hari ini: ${bagian.join(", ")}.`;
}
