// Renders one document on the server. The whole page is rendered before it is sent: pages are short, every loader
// has finished by then, and a whole page can be kept, compressed and given an ETag by halaman-tersimpan.server.ts.
import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from "react-router";
import { isRouteErrorResponse, ServerRouter } from "react-router";
import { konteksContext, nomorRujukanContext, nonceContext } from "./konteks.server.ts";

/** Called by React Router for each document request. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const nonce = loadContext.get(nonceContext);
  return new Promise((resolve, reject) => {
    let statusAkhir = status;
    const potongan: Buffer[] = [];
    const penampung = new Writable({
      write(bagian: Buffer, _enc, lanjut) {
        potongan.push(bagian);
        lanjut();
      },
      final(lanjut) {
        headers.set("Content-Type", "text/html; charset=utf-8");
        resolve(new Response(new Uint8Array(Buffer.concat(potongan)), { status: statusAkhir, headers }));
        lanjut();
      },
    });
    const { pipe } = renderToPipeableStream(<ServerRouter context={routerContext} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady: () => pipe(penampung),
      onShellError: reject,
      onError(galat) {
        statusAkhir = 500;
        loadContext.get(konteksContext).log.error({ galat, url: request.url }, "halaman gagal digambar");
      },
    });
  });
}

/** Unexpected errors of loaders and actions: logged once, with the number the user sees. */
export const handleError: HandleErrorFunction = (galat, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(galat)) return;
  context
    .get(konteksContext)
    .log.error({ galat, url: request.url, rujukan: context.get(nomorRujukanContext) }, "permintaan gagal");
};
