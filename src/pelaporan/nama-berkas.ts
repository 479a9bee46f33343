// The name under which a report is saved. Called by the command line and by the download page.
import type { KodeFormat } from "./format.ts";
import { getFormat } from "./format.ts";
import { getJenis, type KodeJenis } from "./jenis.ts";

type BahanNama = { readonly jenis: KodeJenis; readonly subjek: { readonly kode: string }; readonly masa: string };

/**
 * A file name of letters, digits, dots and hyphens only, safe on every system.
 * @example namaBerkasLaporan({ jenis: "deck", subjek: { kode: "disnaker" }, masa: "2024-S1" }, "pptx") // "sakip-disnaker-2024-S1.pptx"
 */
export function namaBerkasLaporan({ jenis, subjek, masa }: BahanNama, kode: KodeFormat): string {
  return namaAman([getJenis(jenis).berkas, subjek.kode, masa], kode);
}

/**
 * As `namaBerkasLaporan`, for the agreement of an office.
 * @example namaBerkasPerjanjian({ pd: { kode: "disnaker" }, tahun: 2024, nomor: 0, pihakPertama: { jabatan: "Kepala Dinas" } }, "pdf") // "perjanjian-kinerja-disnaker-2024-Kepala-Dinas.pdf"
 */
export function namaBerkasPerjanjian(
  { pd, tahun, nomor, pihakPertama }: BahanNamaPerjanjian,
  kode: KodeFormat,
): string {
  const perubahan = nomor === 0 ? "" : `perubahan-${nomor}`;
  return namaAman(["perjanjian-kinerja", pd.kode, String(tahun), perubahan, pihakPertama.jabatan.slice(0, 60)], kode);
}
type BahanNamaPerjanjian = {
  readonly pd: { readonly kode: string };
  readonly tahun: number;
  readonly nomor: number;
  readonly pihakPertama: { readonly jabatan: string };
};

/**
 * As `namaBerkasLaporan`, for the kamus of indikator.
 * @example namaBerkasKamus({ pdKode: "disnaker", tahun: 2024 }, "docx") // "kamus-indikator-disnaker-2024.docx"
 */
export function namaBerkasKamus(
  { pdKode, tahun }: { readonly pdKode: string; readonly tahun: number },
  kode: KodeFormat,
): string {
  return namaAman(["kamus-indikator", pdKode, String(tahun)], kode);
}

/**
 * As `namaBerkasLaporan`, for a report that was set; a report of the pemda carries no code of a PD.
 * @example namaBerkasNaskah({ jenis: "lkjip-pd", pd: { kode: "disnaker" }, periode: "2024" }, "docx") // "lkjip-pd-disnaker-2024.docx"
 */
export function namaBerkasNaskah(
  {
    jenis,
    pd,
    periode,
  }: { readonly jenis: string; readonly pd: { readonly kode: string } | null; readonly periode: string },
  kode: KodeFormat,
): string {
  return namaAman([jenis, pd?.kode ?? "", periode], kode);
}

/**
 * As `namaBerkasLaporan`, for the archive of a package; without a PD it is that of the whole pemda.
 * @example namaBerkasPaket({ pd: null, masa: "2024" }) // "paket-laporan-semua-pd-2024.zip"
 */
export function namaBerkasPaket({
  pd,
  masa,
}: {
  readonly pd: { readonly kode: string } | null;
  readonly masa: string;
}): string {
  return `${namaRapi(["paket-laporan", pd?.kode ?? "semua-pd", masa])}.zip`;
}

function namaAman(bagian: readonly string[], kode: KodeFormat): string {
  return `${namaRapi(bagian)}.${getFormat(kode).ekstensi}`;
}

function namaRapi(bagian: readonly string[]): string {
  const aman = (teks: string) =>
    teks
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
  const terisi = bagian.map(aman).filter((b) => b !== "");
  return terisi.join("-");
}
