// What a package of reports is and how far it has come. Pure; read by its use cases and its page.
import { z } from "zod";
import { FORMAT_LAPORAN, type KodeFormat } from "../format.ts";
import { JENIS_LAPORAN, type KodeJenis } from "../jenis.ts";

export type KeadaanPaket = "menunggu" | "berjalan" | "selesai" | "dibatalkan";

/** A file of a package, or why it could not be made. `ukuran` in bytes. */
export type BerkasPaket = {
  readonly jenis: string;
  readonly format: string;
  readonly nama: string;
  readonly ukuran: number | null;
  readonly sidik: string | null;
  readonly galat: string | null;
};
/** What is made for one PD, or for the pemda itself (`pd` null). */
export type LangkahPaket = {
  readonly urutan: number;
  readonly pd: { readonly kode: string; readonly nama: string } | null;
  readonly selesai: boolean;
  readonly berkas: readonly BerkasPaket[];
};
export type Paket = {
  readonly id: string;
  readonly pd: { readonly id: string; readonly kode: string; readonly nama: string } | null;
  readonly masa: string;
  readonly jenis: readonly string[];
  readonly format: readonly string[];
  readonly oleh: string;
  readonly pada: Date;
  readonly batal: { readonly oleh: string; readonly pada: Date } | null;
  readonly langkah: readonly LangkahPaket[];
};

/** The formats in which agencies hand in: what a package holds unless asked otherwise. */
export const FORMAT_PAKET = ["pptx", "docx", "pdf", "xlsx"] as const satisfies readonly KodeFormat[];

const KODE_JENIS = JENIS_LAPORAN.filter((j) => j.lingkup !== "tema").map((j) => j.kode);
const KODE_FORMAT = FORMAT_LAPORAN.map((f) => f.kode);

/** What somebody asks for; `pdKode` null is every PD and the pemda itself. */
export const IsianPaket = z.object({
  pdKode: z.string().min(1).nullable(),
  masa: z.string().regex(/^\d{4}(-(S[12]|TW[1-4]|\d{2}))?$/, "Pilih periode, misalnya 2024 atau 2024-S1."),
  jenis: z
    .array(z.enum(KODE_JENIS, "Pilih jenis laporan dari daftar."))
    .min(1, "Pilih paling sedikit satu jenis laporan."),
  format: z.array(z.enum(KODE_FORMAT, "Pilih format dari daftar.")).min(1, "Pilih paling sedikit satu format."),
});
/** As it comes from a form: codes that nobody has checked. */
export type MasukanPaket = Readonly<
  Record<"jenis" | "format", readonly string[]> & { readonly pdKode: string | null; readonly masa: string }
>;

/**
 * How far it is.
 * @example keadaanPaket({ batal: null, langkah: [{ selesai: false }] }) // "menunggu"
 */
export function keadaanPaket({
  batal,
  langkah,
}: {
  readonly batal: unknown;
  readonly langkah: readonly Pick<LangkahPaket, "selesai">[];
}): KeadaanPaket {
  if (langkah.every((l) => l.selesai)) return "selesai";
  if (batal !== null) return "dibatalkan";
  return langkah.some((l) => l.selesai) ? "berjalan" : "menunggu";
}

/** The kinds of reports that a package of these kinds makes for a PD, or for the pemda itself, in printed order. */
export function jenisLangkah(jenis: readonly string[], lingkup: "pd" | "pemda"): readonly KodeJenis[] {
  return JENIS_LAPORAN.filter((j) => j.lingkup === lingkup && jenis.includes(j.kode)).map((j) => j.kode);
}

/** Where a file lies inside the archive. @example letakBerkas({ kode: "disnaker" }, "sakip-disnaker-2024.pdf") // "disnaker/sakip-disnaker-2024.pdf" */
export function letakBerkas(pd: { readonly kode: string } | null, nama: string): string {
  return pd === null ? nama : `${pd.kode}/${nama}`;
}

/** What could not be made, a line each, for the text file inside the archive; "" where nothing is missing. */
export function catatanKurang(langkah: readonly LangkahPaket[]): string {
  return langkah
    .flatMap((l) => l.berkas.flatMap((b) => (b.galat === null ? [] : [`${letakBerkas(l.pd, b.nama)}: ${b.galat}`])))
    .join("\r\n");
}
