// /laporan/gaya.css: the style sheet of the HTML report, as a file of its own so that browsers fetch it once.
import { GAYA_HTML } from "#pelaporan/server";

export function loader(): Response {
  return new Response(GAYA_HTML, { headers: { "Content-Type": "text/css; charset=utf-8" } });
}
