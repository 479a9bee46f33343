// The preview's elements as one short text. As loader data they would travel three times as large, because React Router
// gives every value of a tree a number of its own. Pure; packed by the loader, unpacked by the component.
import type { Unsur } from "#pelaporan";

/** A text, or name, attributes (0 where there are none) and children. */
type Padat = string | readonly [nama: string, atribut: Readonly<Record<string, string>> | 0, ...anak: Padat[]];

/** @example packUnsur({ nama: "p", atribut: {}, anak: ["a"] }) // "[~p~,0,~a~]" */
export function packUnsur(unsur: Unsur): string {
  return swapKutip(JSON.stringify(toPadat(unsur)));
}

/** What `packUnsur` made, as it was. */
export function unpackUnsur(teks: string): Unsur {
  const padat: Padat = JSON.parse(swapKutip(teks));
  return fromPadat(padat);
}

// The page holds this text inside a quoted string inside a script, where every quotation mark costs four characters. A
// tilde costs one and hardly ever stands in a report; swapping the two twice gives back what was there.
function swapKutip(teks: string): string {
  return teks.replace(/["~]/g, (huruf) => (huruf === "~" ? '"' : "~"));
}

function toPadat(unsur: Unsur): Padat {
  if (typeof unsur === "string") return unsur;
  const { nama, atribut, anak } = unsur;
  return [nama, Object.keys(atribut).length === 0 ? 0 : atribut, ...anak.map(toPadat)];
}

function fromPadat(padat: Padat): Unsur {
  if (typeof padat === "string") return padat;
  const [nama, atribut, ...anak] = padat;
  return { nama, atribut: atribut === 0 ? {} : atribut, anak: anak.map(fromPadat) };
}
