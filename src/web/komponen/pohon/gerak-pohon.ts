// Dragging, zooming and keys for the pohon kinerja, over the arithmetic of pandangan.ts. Attached by use-gerak.ts.
import {
  distance,
  firstView,
  fitView,
  type Pandangan,
  pinch,
  scaleAround,
  shift,
  type Titik,
  type Ukuran,
} from "../../tampilan/pohon/pandangan.ts";
import type { Gerak } from "./gerak.ts";

/** Changes what is seen. */
type Kemudi = (ubah: (kini: Pandangan) => Pandangan) => void;

/** One press of an arrow key, in pixels. */
const LANGKAH = 60;
/** A pointer that moved less than this many pixels has clicked, not dragged. */
const AMBANG_SERET = 3;
/** Room left around what the keyboard has moved to, in pixels. */
const TEPI = 24;
const ARAH: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [LANGKAH, 0],
  ArrowRight: [-LANGKAH, 0],
  ArrowUp: [0, LANGKAH],
  ArrowDown: [0, -LANGKAH],
};

/**
 * Makes the diagram in `svg` move. The scroll region around it becomes a window onto it. `putus` undoes all
 * of this.
 */
export function attachGerak(svg: SVGSVGElement): Gerak & { readonly putus: () => void } {
  const bidang = svg.closest(".pohon-bidang");
  const isi = svg.querySelector("g");
  bidang?.classList.add("bergerak");
  let kini = firstView(ukuranGambar(svg), ukuranJendela(svg));
  const kemudi: Kemudi = (ubah) => {
    kini = ubah(kini);
    isi?.setAttribute("transform", `translate(${kini.x} ${kini.y}) scale(${kini.k})`);
  };
  const gerak: Gerak = {
    perbesar: (kali) => kemudi((p) => scaleAround(p, kali, tengah(svg))),
    paskan: () => kemudi(() => fitView(ukuranGambar(svg), ukuranJendela(svg))),
  };
  const { abort, signal } = pemutus();
  bidang?.addEventListener("keydown", (event) => event instanceof KeyboardEvent && handleKey(event, gerak, kemudi), {
    signal,
  });
  svg.addEventListener("focusin", (event) => showFocused(svg, event.target, kemudi), { signal });
  svg.addEventListener("wheel", (event) => handleWheel(svg, event, kemudi), { signal, passive: false });
  listenPointer(svg, kemudi, signal);
  kemudi((p) => p);
  return {
    ...gerak,
    putus: () => {
      abort();
      bidang?.classList.remove("bergerak");
      isi?.removeAttribute("transform");
    },
  };
}

function pemutus() {
  const pengendali = new AbortController();
  return { abort: () => pengendali.abort(), signal: pengendali.signal };
}

function handleKey(event: KeyboardEvent, gerak: Gerak, kemudi: Kemudi): void {
  // On a node of an editor the keys are the node's own.
  if (event.ctrlKey || event.metaKey || event.altKey || isDi(event.target, '[role="treeitem"]')) return;
  const arah = ARAH[event.key];
  if (arah !== undefined) kemudi((p) => shift(p, arah[0], arah[1]));
  else if (event.key === "+" || event.key === "=") gerak.perbesar(1.25);
  else if (event.key === "-") gerak.perbesar(0.8);
  else if (event.key === "0") gerak.paskan();
  else return;
  event.preventDefault();
}

// The wheel alone keeps scrolling the page; with Ctrl (or a pinch, which browsers report as such) it zooms.
function handleWheel(svg: SVGSVGElement, event: WheelEvent, kemudi: Kemudi): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const kali = 2 ** Math.max(-1, Math.min(1, -event.deltaY * 0.01));
  kemudi((p) => scaleAround(p, kali, titikOf(svg, event)));
}

// One pointer drags, two pinch. Only a pointer that really drags is captured: a captured click never reaches its link.
function listenPointer(svg: SVGSVGElement, kemudi: Kemudi, signal: AbortSignal): void {
  const jari = new Map<number, Titik>();
  const lepas = (event: PointerEvent) => jari.delete(event.pointerId);
  const mulai = (event: PointerEvent) => {
    const menyeret = event.pointerType !== "touch" && isDi(event.target, "[data-seret]");
    if (event.button === 0 && !menyeret) jari.set(event.pointerId, titikOf(svg, event));
  };
  const geser = (event: PointerEvent) => {
    const lama = jari.get(event.pointerId);
    if (lama === undefined) return;
    const baru = titikOf(svg, event);
    if (!svg.hasPointerCapture(event.pointerId)) {
      if (distance(lama, baru) < AMBANG_SERET) return;
      svg.setPointerCapture(event.pointerId);
    }
    jari.set(event.pointerId, baru);
    const diam = [...jari].find(([id]) => id !== event.pointerId)?.[1];
    if (diam === undefined) kemudi((p) => shift(p, baru.x - lama.x, baru.y - lama.y));
    else kemudi((p) => scaleAround(p, pinch(diam, lama, baru), diam));
  };
  svg.addEventListener("pointerdown", mulai, { signal });
  svg.addEventListener("pointermove", geser, { signal });
  for (const akhir of ["pointerup", "pointercancel", "pointerleave"] as const) {
    svg.addEventListener(akhir, lepas, { signal });
  }
  // The browser's own dragging of links would take the pointer away.
  svg.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
}

// A fold button that the keyboard reaches outside the window is brought into it.
function showFocused(svg: SVGSVGElement, fokus: EventTarget | null, kemudi: Kemudi): void {
  if (!(fokus instanceof SVGElement)) return;
  const [jendela, tombol] = [svg.getBoundingClientRect(), fokus.getBoundingClientRect()];
  const x = Math.max(0, jendela.left + TEPI - tombol.left) - Math.max(0, tombol.right + TEPI - jendela.right);
  const y = Math.max(0, jendela.top + TEPI - tombol.top) - Math.max(0, tombol.bottom + TEPI - jendela.bottom);
  kemudi((p) => shift(p, x, y));
}

function isDi(sasaran: EventTarget | null, pemilih: string): boolean {
  return sasaran instanceof Element && sasaran.closest(pemilih) !== null;
}

function titikOf(svg: SVGSVGElement, { clientX, clientY }: MouseEvent): Titik {
  const { left, top } = svg.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function tengah(svg: SVGSVGElement): Titik {
  return { x: svg.clientWidth / 2, y: svg.clientHeight / 2 };
}

// The attributes hold the tree's own size, whatever size the style sheet gives the window.
function ukuranGambar(svg: SVGSVGElement): Ukuran {
  return { lebar: svg.width.baseVal.value, tinggi: svg.height.baseVal.value };
}

function ukuranJendela(svg: SVGSVGElement): Ukuran {
  return { lebar: svg.clientWidth, tinggi: svg.clientHeight };
}
