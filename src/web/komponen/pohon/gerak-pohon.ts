// Dragging, zooming and arrow keys for the pohon kinerja. Fetched by use-gerak.ts when the diagram is on screen.
import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import type { Gerak } from "./use-gerak.ts";

type Zoom = ZoomBehavior<SVGSVGElement, unknown>;

const BATAS_SKALA: [number, number] = [0.2, 3];
/** One press of an arrow key, in pixels. */
const LANGKAH = 60;
const ARAH: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [LANGKAH, 0],
  ArrowRight: [-LANGKAH, 0],
  ArrowUp: [0, LANGKAH],
  ArrowDown: [0, -LANGKAH],
};

/**
 * Makes the diagram in `svg` move. Its parent, a scroll region until now, becomes a window onto it. `putus` undoes all
 * of this.
 */
export function attachGerak(svg: SVGSVGElement): Gerak & { readonly putus: () => void } {
  const bidang = svg.parentElement;
  const isi = svg.querySelector("g");
  const pilihan = select(svg);
  const pengatur = createZoom((event) => isi?.setAttribute("transform", event.transform.toString()));
  const gerak: Gerak = {
    perbesar: (kali) => pengatur.scaleBy(pilihan, kali),
    paskan: () => pengatur.transform(pilihan, transformPas(svg)),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!handleKey(event, gerak, (x, y) => pengatur.translateBy(pilihan, x, y))) return;
    event.preventDefault();
  };
  bidang?.classList.add("bergerak");
  bidang?.addEventListener("keydown", onKeyDown);
  pilihan.call(pengatur);
  pengatur.transform(pilihan, transformAwal(svg));
  return {
    ...gerak,
    putus: () => {
      bidang?.classList.remove("bergerak");
      bidang?.removeEventListener("keydown", onKeyDown);
      pilihan.on(".zoom", null);
      isi?.removeAttribute("transform");
    },
  };
}

// The wheel alone keeps scrolling the page; with Ctrl (or a pinch, which browsers report as such) it zooms.
function createZoom(onZoom: (event: D3ZoomEvent<SVGSVGElement, unknown>) => void): Zoom {
  return zoom<SVGSVGElement, unknown>()
    .scaleExtent(BATAS_SKALA)
    .filter((event: Event) => !(event instanceof WheelEvent) || event.ctrlKey || event.metaKey)
    .on("zoom", onZoom);
}

function handleKey(event: KeyboardEvent, gerak: Gerak, geser: (x: number, y: number) => void): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const arah = ARAH[event.key];
  if (arah !== undefined) geser(arah[0], arah[1]);
  else if (event.key === "+" || event.key === "=") gerak.perbesar(1.25);
  else if (event.key === "-") gerak.perbesar(0.8);
  else if (event.key === "0") gerak.paskan();
  else return false;
  return true;
}

// At first the tree stands at its top left in a readable size, never larger than drawn.
function transformAwal(svg: SVGSVGElement) {
  const { lebar } = ukuranAsli(svg);
  return zoomIdentity.scale(Math.max(0.75, Math.min(1, svg.clientWidth / lebar)));
}

function transformPas(svg: SVGSVGElement) {
  const { lebar, tinggi } = ukuranAsli(svg);
  const skala = Math.min(1, svg.clientWidth / lebar, svg.clientHeight / tinggi);
  return zoomIdentity.translate((svg.clientWidth - lebar * skala) / 2, 0).scale(skala);
}

// The attributes hold the tree's own size, whatever size the style sheet gives the window.
function ukuranAsli(svg: SVGSVGElement) {
  return { lebar: svg.width.baseVal.value, tinggi: svg.height.baseVal.value };
}
