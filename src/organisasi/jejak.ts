// What the audit trail tells about one object, as the history pages read it. Pure; made by the use cases about jejak.

/** One entry. The fields of `sebelum` and `sesudah` are texts, so that no digit of a number is lost on the way. */
export type EntriJejak = {
  readonly no: string;
  readonly waktu: Date;
  /** As `namaPelaku` wrote it. */
  readonly pelaku: string;
  readonly alasan: string | null;
  readonly operasi: "tambah" | "ubah" | "hapus";
  readonly tabel: string;
  readonly sebelum: IsiJejak | null;
  readonly sesudah: IsiJejak | null;
};

/** A row by column; null where the column was empty. */
export type IsiJejak = Readonly<Record<string, string | null>>;

/** One page of a history, newest first. `nama` resolves ids that the entries hold (PD, jabatan) to names. */
export type HalamanJejak = {
  readonly entri: readonly EntriJejak[];
  /** Whether older entries follow; ask for those before the last one's `no`. */
  readonly lagi: boolean;
  readonly nama: Readonly<Record<string, string>>;
};

const SEBUTAN: Readonly<Record<string, string>> = {
  operator: "Operator server",
  impor: "Impor data",
  migrasi: "Pembaruan sistem",
};

/**
 * Who acted, in words and without the account's id.
 * @example sebutanPelaku("akun:0190a1b2-0000-7000-8000-000000000001 Rani") // "Rani"
 * @example sebutanPelaku("operator:admin server") // "Operator server (admin server)"
 */
export function sebutanPelaku(pelaku: string): string {
  const titik = pelaku.indexOf(":");
  if (titik < 0) return pelaku === "publik" ? "Publik" : pelaku;
  const [jenis, isi] = [pelaku.slice(0, titik), pelaku.slice(titik + 1)];
  if (jenis === "akun") return isi.replace(/^\S+\s*/, "") || "Pengguna";
  const sebutan = SEBUTAN[jenis];
  return sebutan === undefined ? pelaku : `${sebutan} (${isi})`;
}
