// Refuses request bodies that are larger than any form of ours, before or while they are read. Used by server.ts.
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";

/** Every form but the upload: a block of thousands of cells pasted from Excel fits many times over. */
export const BATAS_ISIAN = 2 * 1024 * 1024;
/**
 * What an upload may announce. A file may have 20 MB; a larger one, up to this, is read and thrown away so that the
 * form comes back with what was typed, instead of a broken connection.
 */
export const BATAS_UNGGAHAN = 100 * 1024 * 1024;
const JALUR_UNGGAH =
  /^\/(pengukuran\/bukti|pengaturan\/tata-laporan|perencanaan\/excel|perencanaan\/perjanjian\/[0-9a-f-]{36}|tematik\/[a-z0-9-]+\/(sunting\/kerangka|kondisi\/impor))(\.data)?$/;

const HALAMAN = `<!doctype html>
<html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kiriman terlalu besar · OpenSAKIP</title>
<h1>Kiriman terlalu besar</h1>
<p>Kiriman ini lebih besar daripada yang diterima, jadi tidak ada yang disimpan. Satu berkas bukti paling besar 20 MB.</p>
<p>Kembali dengan tombol kembali peramban, perkecil atau bagi berkasnya, lalu kirim lagi.</p>
</html>`;

const isi: MiddlewareHandler = bodyLimit({ maxSize: BATAS_ISIAN, onError: tolakBesar });

/** Answers 413. An upload is checked by the size it announces here, and while it is read by its action. */
export const batasiIsi: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== "POST" || !JALUR_UNGGAH.test(new URL(c.req.url).pathname)) return isi(c, next);
  return Number(c.req.header("content-length") ?? 0) > BATAS_UNGGAHAN ? tolakBesar() : next();
};

function tolakBesar(): Response {
  return new Response(HALAMAN, {
    status: 413,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "Cache-Control": "no-store",
      Connection: "close",
    },
  });
}
