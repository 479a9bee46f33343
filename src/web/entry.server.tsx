// Renders one document on the server, in one go: pages are short and every loader has finished by then. React draws into
// one string, which costs half of what its stream does; the loaders' data follow it as React Router's own script would.
import { renderToString } from "react-dom/server";
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from "react-router";
import { isRouteErrorResponse, ServerRouter } from "react-router";
import { konteksContext, nomorRujukanContext, nonceContext } from "./konteks.server.ts";
import { insertBeforeEnd, scriptOf } from "./naskah-data.ts";

/**
 * Called by React Router for each document request.
 * @throws whatever a component throws; React Router then logs it and calls once more with the error page to draw.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const nonce = loadContext.get(nonceContext);
  // Left to React Router, the data are drawn by components that suspend, which only a stream waits for.
  const { serverHandoffStream, ...context } = routerContext;
  const data = serverHandoffStream === undefined ? "" : await new Response(serverHandoffStream).text();
  const html = renderToString(<ServerRouter context={context} url={request.url} nonce={nonce} />);
  const halaman = context.renderMeta?.didRenderScripts === true ? insertBeforeEnd(html, scriptOf(data, nonce)) : html;
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${halaman}`, { status, headers });
}

/** Unexpected errors of loaders and actions: logged once, with the number the user sees. */
export const handleError: HandleErrorFunction = (galat, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(galat)) return;
  context
    .get(konteksContext)
    .log.error({ galat, url: request.url, rujukan: context.get(nomorRujukanContext) }, "permintaan gagal");
};
