// Draws the elements of an HTML report as React elements: no markup is trusted, and figures open their explanation.
import { createElement, type ReactNode } from "react";
import type { ElemenHtml, Unsur } from "#pelaporan";
import { TautanAngka } from "../angka/tautan-angka.tsx";

export function GambarUnsur({ unsur }: { readonly unsur: Unsur }) {
  return draw(unsur);
}

function draw(unsur: Unsur): ReactNode {
  if (typeof unsur === "string") return unsur;
  const { nama, atribut, anak } = unsur;
  const jelaskan = findJelaskan(unsur);
  if (jelaskan !== undefined) return <TautanAngka {...jelaskan} />;
  const props = Object.fromEntries(
    Object.entries(atribut).map(([kunci, nilai]) => [NAMA_REACT[kunci] ?? kunci, nilai]),
  );
  return createElement(nama, props, ...anak.map(draw));
}

// The attributes that React spells differently from HTML.
const NAMA_REACT: Readonly<Record<string, string>> = {
  class: "className",
  colspan: "colSpan",
  rowspan: "rowSpan",
  tabindex: "tabIndex",
};

/** A link of a computed number: its path and its text. */
function findJelaskan({ nama, atribut, anak }: ElemenHtml) {
  const [teks] = anak;
  const ke = atribut.href;
  if (nama !== "a" || ke === undefined || !ke.startsWith("/jelaskan/") || typeof teks !== "string") return undefined;
  return { ke, teks };
}
