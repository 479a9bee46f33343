// The Content-Security-Policy of every page. Pure; used by server.ts.

/**
 * Nothing inline runs or styles without the nonce, nothing comes from elsewhere, and no site may frame a page. The
 * nonce is made for one rendering and unknown before it, so keeping the page with its nonce gives nothing away:
 * whoever could inject a script changes the data or the address, and with it the page and its nonce.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
