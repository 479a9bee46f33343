// Dragging a branch with the mouse. While it moves only one group is shifted and one mark is placed: React draws again
// when it has been dropped. Attached by diagram-edit.tsx.
import type { KotakDiagram } from "../../../tampilan/pohon/diagram.ts";
import { findLepas, markLepas, type TempatLepas } from "../../../tampilan/rencana/pohon/seret.ts";

export type OpsiSeret = {
  readonly kotak: () => readonly KotakDiagram[];
  /** The node and everything below it. */
  readonly cabang: (id: string) => ReadonlySet<string>;
  /** Whether the branch may land there. */
  readonly boleh: (id: string, tempat: TempatLepas) => boolean;
  readonly lepas: (id: string, tempat: TempatLepas) => void;
};

/** A pointer that moved less than this many pixels has clicked, not dragged. */
const AMBANG = 4;
const SVG = "http://www.w3.org/2000/svg";

type Seretan = {
  readonly id: string;
  readonly mulai: DOMPoint;
  readonly cabang: ReadonlySet<string>;
  readonly bayangan: SVGGElement;
  readonly tanda: SVGRectElement;
  tempat: TempatLepas | null;
};

/** Lets branches of the diagram in `svg` be dragged; returns what undoes this. */
export function attachSeret(svg: SVGSVGElement, opsi: OpsiSeret): () => void {
  const kendali = new AbortController();
  const { signal } = kendali;
  let tekan: { readonly id: string; readonly x: number; readonly y: number } | null = null;
  let seretan: Seretan | null = null;
  let terakhir: PointerEvent | null = null;
  const gambar = (): void => {
    if (seretan !== null && terakhir !== null) geser(svg, seretan, terakhir, opsi);
    terakhir = null;
  };
  const akhiri = (jatuh: boolean): void => {
    if (jatuh) gambar();
    if (seretan !== null) {
      const { id, tempat } = seretan;
      bersihkan(svg, seretan);
      if (jatuh && tempat !== null) opsi.lepas(id, tempat);
    }
    tekan = null;
    seretan = null;
    terakhir = null;
  };
  svg.addEventListener(
    "pointerdown",
    (event) => {
      const id = event.button === 0 && event.pointerType !== "touch" ? idOf(event.target) : null;
      tekan = id === null ? null : { id, x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  svg.addEventListener(
    "pointermove",
    (event) => {
      if (tekan === null) return;
      if (seretan === null) {
        if (Math.hypot(event.clientX - tekan.x, event.clientY - tekan.y) < AMBANG) return;
        svg.setPointerCapture(event.pointerId);
        seretan = mulai(svg, tekan, opsi);
      }
      if (terakhir === null) requestAnimationFrame(gambar);
      terakhir = event;
    },
    { signal },
  );
  svg.addEventListener("pointerup", () => akhiri(true), { signal });
  svg.addEventListener("pointercancel", () => akhiri(false), { signal });
  window.addEventListener("keydown", (event) => event.key === "Escape" && akhiri(false), { signal });
  return () => {
    akhiri(false);
    kendali.abort();
  };
}

function idOf(sasaran: EventTarget | null): string | null {
  if (!(sasaran instanceof Element) || sasaran.closest(".pohon-lipat") !== null) return null;
  return sasaran.closest("[data-seret]")?.getAttribute("data-simpul") ?? null;
}

function titikGambar(svg: SVGSVGElement, x: number, y: number): DOMPoint {
  const matriks = svg.querySelector("g")?.getScreenCTM()?.inverse();
  return new DOMPoint(x, y).matrixTransform(matriks);
}

function mulai(svg: SVGSVGElement, tekan: { id: string; x: number; y: number }, { cabang }: OpsiSeret): Seretan {
  const isi = svg.querySelector("g");
  const bayangan = document.createElementNS(SVG, "g");
  bayangan.setAttribute("class", "pohon-bayangan");
  bayangan.setAttribute("aria-hidden", "true");
  const semua = cabang(tekan.id);
  for (const unsur of svg.querySelectorAll("[data-simpul], [data-ke]")) {
    const id = unsur.getAttribute("data-simpul") ?? unsur.getAttribute("data-ke") ?? "";
    if (!semua.has(id)) continue;
    unsur.classList.add("pohon-diseret");
    if (unsur.getAttribute("data-ke") !== tekan.id) bayangan.append(salin(unsur));
  }
  const tanda = document.createElementNS(SVG, "rect");
  isi?.append(tanda, bayangan);
  svg.classList.add("menyeret");
  return { id: tekan.id, mulai: titikGambar(svg, tekan.x, tekan.y), cabang: semua, bayangan, tanda, tempat: null };
}

function salin(unsur: Element): Element {
  const salinan = unsur.cloneNode(true);
  if (!(salinan instanceof Element)) return unsur;
  for (const nama of ["id", "role", "tabindex", "data-simpul", "data-ke", "data-seret", "aria-label"]) {
    salinan.removeAttribute(nama);
  }
  salinan.classList.remove("pohon-diseret", "aktif");
  return salinan;
}

function geser(svg: SVGSVGElement, seretan: Seretan, { clientX, clientY }: PointerEvent, opsi: OpsiSeret): void {
  const kini = titikGambar(svg, clientX, clientY);
  const { mulai: awal, bayangan, tanda } = seretan;
  bayangan.setAttribute("transform", `translate(${kini.x - awal.x} ${kini.y - awal.y})`);
  const kotak = opsi.kotak();
  const kena = findLepas(kotak, kini);
  const sah = kena !== null && !seretan.cabang.has(kena.id) && opsi.boleh(seretan.id, kena);
  seretan.tempat = sah ? kena : null;
  const tujuan = kena === null ? undefined : kotak.find((k) => k.kunci === kena.id);
  if (kena === null || tujuan === undefined || seretan.cabang.has(kena.id)) {
    tanda.setAttribute("class", "pohon-tanda kosong");
    return;
  }
  const { x, y, lebar, tinggi } = markLepas(tujuan, kena.letak);
  tanda.setAttribute("class", `pohon-tanda ${sah ? "sah" : "terlarang"} ${kena.letak}`);
  for (const [nama, nilai] of [
    ["x", x],
    ["y", y],
    ["width", lebar],
    ["height", tinggi],
  ] as const) {
    tanda.setAttribute(nama, String(nilai));
  }
}

function bersihkan(svg: SVGSVGElement, { bayangan, tanda }: Seretan): void {
  bayangan.remove();
  tanda.remove();
  svg.classList.remove("menyeret");
  for (const unsur of svg.querySelectorAll(".pohon-diseret")) unsur.classList.remove("pohon-diseret");
}
