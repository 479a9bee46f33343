// The loaders' data as the script with which React Router starts in the browser. Pure; called by entry.server.tsx.

/** Characters that could end the script, or that older script readers take for a line's end. */
const BERBAHAYA = /[&<>\u2028\u2029]/g;

/**
 * Two scripts: the data as React Router encoded them, and that there are no more. Safe whatever the data hold.
 * @example scriptOf("[1]", "n") // '<script nonce="n">window.__reactRouterContext.streamController.enqueue("[1]");</script>...'
 */
export function scriptOf(data: string, nonce: string): string {
  const teks = JSON.stringify(data).replace(
    BERBAHAYA,
    (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const pengendali = "window.__reactRouterContext.streamController";
  return [`${pengendali}.enqueue(${teks});`, `${pengendali}.close();`]
    .map((naskah) => `<script nonce="${nonce}">${naskah}</script>`)
    .join("");
}

/**
 * Puts `tambahan` at the end of the document's body; a document without one is left as it is.
 * @example insertBeforeEnd("<body>a</body></html>", "b") // "<body>ab</body></html>"
 */
export function insertBeforeEnd(html: string, tambahan: string): string {
  const akhir = html.lastIndexOf("</body>");
  return akhir < 0 ? html : `${html.slice(0, akhir)}${tambahan}${html.slice(akhir)}`;
}
