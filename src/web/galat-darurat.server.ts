// The page for failures before any page could be made, such as a database that is away. Called by server.ts.
import { Galat } from "#inti";
import { isUnavailable, type Konteks } from "#inti/server";
import { judulGalat, statusOf } from "./muat/galat-halaman.ts";

const COBA_LAGI_DETIK = "10";

/** Logs the cause and answers with a page that stands by itself: no loader, no database, no file. */
export function respondDarurat(galat: unknown, { log, newId }: Konteks): Response {
  const rujukan = newId();
  const status = galat instanceof Galat ? statusOf(galat.kode) : isUnavailable(galat) ? 503 : 500;
  log.error({ rujukan, galat, status }, "halaman gagal");
  const headers = new Headers({
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    "X-Nomor-Rujukan": rujukan,
  });
  if (status === 503) headers.set("Retry-After", COBA_LAGI_DETIK);
  return new Response(page(status, rujukan), { status, headers });
}

function page(status: number, rujukan: string): string {
  const judul = judulGalat(status);
  const pesan =
    status === 503
      ? "Basis data sedang tidak dapat dihubungi. Data tidak hilang. Muat ulang halaman ini beberapa saat lagi."
      : "Halaman ini tidak dapat dibuat. Muat ulang; bila tetap begini, laporkan nomor rujukan di bawah.";
  return `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${judul} - OpenSAKIP</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}</style></head>
<body><main><h1>${judul}</h1><p>${pesan}</p><p>Nomor rujukan: <code>${rujukan}</code></p></main></body>
</html>
`;
}
