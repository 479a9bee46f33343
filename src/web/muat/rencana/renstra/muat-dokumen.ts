// Pages whose main part only the server draws are loaded as whole documents, also when one comes from another page of the
// application. Called by their clientLoader, in the browser.
import { redirectDocument } from "react-router";

/** @throws always: a redirect of the browser to the same address. */
export function muatDokumen(request: Request): never {
  const { pathname, search, hash } = new URL(request.url);
  throw redirectDocument(pathname + search + hash);
}
