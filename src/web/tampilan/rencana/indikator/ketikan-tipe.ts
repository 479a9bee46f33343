// What stands in the form of an indikator, as text: its shape. Read by everything about the form.

/** `semula` is what the formula calls the variable, "" for a new one; `coba` is the number tried out. */
export type KetikanVariabel = Readonly<Record<"semula" | "nama" | "label" | "satuan" | "coba", string>>;

export const MEDAN_INDIKATOR = [
  "kode",
  "nama",
  "jenis",
  "sumber_data",
  "penanggung_jawab_id",
  "alasan_pemilihan",
  "berlaku_sampai",
] as const;
export const MEDAN_RUMUS = ["definisi", "satuan", "desimal", "polaritas", "aturan_turun", "agregasi", "rumus"] as const;
export type MedanKetikan = (typeof MEDAN_INDIKATOR)[number] | (typeof MEDAN_RUMUS)[number];

export type KetikanIndikator = Readonly<Record<MedanKetikan, string>> & {
  /** The year from which the shown formula holds. */
  readonly sejak: string;
  readonly variabel: readonly KetikanVariabel[];
  /** Ids of the nodes it measures. */
  readonly simpul: readonly string[];
};

export type SalahKetikan = { readonly medan: string | null; readonly pesan: string };
