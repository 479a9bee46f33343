// Which links are accepted as evidence. Pure. The server never opens them: what stands behind is for people to look at.
import { type PutusanPeriksa, terima, tolak } from "#inti";

const PANJANG = 2000;

/**
 * The link in its full form, http or https only.
 * @example periksaTautan("javascript:alert(1)") // { ok: false, pesan: "..." }
 * @example periksaTautan(" https://lamongankab.go.id/berita ") // { ok: true, nilai: "https://lamongankab.go.id/berita" }
 */
export function periksaTautan(mentah: string): PutusanPeriksa<string> {
  const teks = mentah.trim();
  const url = /[\p{Cc}\p{Cf}\s]/u.test(teks) || teks.length > PANJANG ? null : URL.parse(teks);
  if (url === null || !["http:", "https:"].includes(url.protocol) || url.href.length > PANJANG) {
    return tolak("Tautan harus alamat web lengkap yang diawali https:// atau http://, tanpa spasi.");
  }
  if (url.username !== "" || url.password !== "") {
    return tolak("Tautan memuat nama pengguna atau sandi sebelum tanda @. Hapus bagian itu.");
  }
  return terima(url.href);
}

/** The site a link leads to, as it is shown beside it. @example situsOf("https://lamongankab.go.id/a") // "lamongankab.go.id" */
export function situsOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
