// Refuses requests that change something when another site made the browser send them (CSRF). Used by server.ts.
import type { MiddlewareHandler } from "hono";

const TANPA_AKIBAT = ["GET", "HEAD", "OPTIONS"];

/**
 * Whether a request may change something: the browser says it comes from this very site. Browsers send Sec-Fetch-Site
 * or Origin with every such request; one without either is refused.
 */
export function isDariSendiri(permintaan: Request): boolean {
  const situs = permintaan.headers.get("sec-fetch-site");
  if (situs !== null) return situs === "same-origin";
  const asal = URL.parse(permintaan.headers.get("origin") ?? "");
  return asal !== null && asal.host === (permintaan.headers.get("host") ?? new URL(permintaan.url).host);
}

const HALAMAN_TOLAK = `<!doctype html>
<html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Permintaan ditolak · OpenSAKIP</title>
<h1>Permintaan ditolak</h1>
<p>Isian ini dikirim dari situs lain, jadi tidak dijalankan. Tidak ada data yang berubah.</p>
<p>Buka <a href="/">OpenSAKIP</a>, lalu ulangi dari halamannya sendiri.</p>
</html>`;

/** Answers 403 with a page that says so, before anything else looks at the request. */
export const tolakAsing: MiddlewareHandler = async (c, next) => {
  if (TANPA_AKIBAT.includes(c.req.method) || isDariSendiri(c.req.raw)) return next();
  c.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  c.header("Cache-Control", "no-store");
  return c.html(HALAMAN_TOLAK, 403);
};
