// What an error page is told, and with which status it is sent. Made by muat.server.ts, shown by root.tsx.
import { assertNever, type KodeGalat } from "#inti";

/** A way out offered on an error page. */
export type Tautan = { readonly label: string; readonly ke: string };

/** `tak_terduga` tells nothing but the number under which the cause stands in the log. */
export type IsiGalat =
  | { readonly jenis: "diketahui"; readonly pesan: string; readonly pilihan: readonly Tautan[] }
  | { readonly jenis: "tak_terduga"; readonly rujukan: string };

/** The HTTP status of a Galat. @example statusOf("tidak_ditemukan") // 404 */
export function statusOf(kode: KodeGalat): number {
  switch (kode) {
    case "masukan":
      return 400;
    case "tidak_ditemukan":
      return 404;
    case "tidak_berhak":
      return 403;
    case "bentrok":
      return 409;
    case "lingkungan":
      return 503;
    case "internal":
      return 500;
    default:
      return assertNever(kode);
  }
}

/** The heading of an error page by HTTP status. @example judulGalat(404) // "Tidak ditemukan" */
export function judulGalat(status: number): string {
  switch (status) {
    case 400:
      return "Alamat ini belum benar";
    case 403:
      return "Tidak berhak";
    case 404:
      return "Tidak ditemukan";
    case 409:
      return "Ada perubahan lain";
    case 503:
      return "Belum dapat dilayani";
    default:
      return "Terjadi gangguan";
  }
}
