// /laporan/gaya.css: the style sheet of the HTML report, as a file of its own so that browsers fetch it once. A report in
// the look of a pemda names its colours and font in the address: a report that was frozen keeps those it was frozen with.
import { HURUF_LAPORAN, readWarna } from "#pelaporan";
import { GAYA_HTML, gayaHtml } from "#pelaporan/server";
import type { Route } from "./+types/laporan-gaya";

export function loader({ url }: Route.LoaderArgs): Response {
  return new Response(gayaOf(url.searchParams), { headers: { "Content-Type": "text/css; charset=utf-8" } });
}

// Only colours and fonts of the closed list reach the style sheet; anything else in the address is left out.
function gayaOf(params: URLSearchParams): string {
  if (params.size === 0) return GAYA_HTML;
  const utama = readWarna(params.get("utama") ?? "");
  const aksen = readWarna(params.get("aksen") ?? "");
  const huruf = HURUF_LAPORAN.find((h) => h.kode === params.get("huruf"))?.kode;
  return gayaHtml({
    ...(utama === undefined || aksen === undefined ? {} : { warna: { utama, aksen } }),
    ...(huruf === undefined ? {} : { huruf }),
  });
}
