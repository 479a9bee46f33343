// The headers under which a file that a user gave us is handed out: it is saved, never run or shown as a page of ours.
// Called by /bukti/:id.

/** `mime` is one of our own list, never what the uploader said. A stream is sent while it is made. */
export type BerkasKirim = {
  readonly nama: string;
  readonly mime: string;
  readonly isi: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
};

/** @example kirimBerkas({ nama: "daftar.pdf", mime: "application/pdf", isi }).headers.get("X-Content-Type-Options") // "nosniff" */
export function kirimBerkas({ nama, mime, isi }: BerkasKirim): Response {
  return new Response(isi, {
    headers: {
      "Content-Type": mime,
      ...(isi instanceof ReadableStream ? {} : { "Content-Length": String(isi.length) }),
      "Content-Disposition": contentDisposition(nama),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "Cache-Control": "private, no-store",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}

/**
 * Save under this name (RFC 6266): plain ASCII for old programs, the full name beside it. Nothing in a name can leave
 * the quotes or add a header line.
 * @example contentDisposition("daftar–hadir.pdf") // "attachment; filename=\"daftar_hadir.pdf\"; filename*=UTF-8''daftar%E2%80%93hadir.pdf"
 */
export function contentDisposition(nama: string): string {
  const ascii = nama.replace(/[^A-Za-z0-9 ._()-]/g, "_");
  const utuh = encodeURIComponent(nama).replace(/['()*]/g, (h) => `%${h.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utuh}`;
}
