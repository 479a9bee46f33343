// Makes the file the library wrote reproducible and puts the formulas in. Called by index.ts.
import { strFromU8, strToU8 } from "fflate";
import { makeZip, readZip, WAKTU_TETAP } from "../zip-tetap.ts";
import { type DaftarRumus, pasangRumus } from "./rumus.ts";

/** The finished file: formulas in place, fixed dates, entries in one order. */
export function rapikanDocx(berkas: Uint8Array, rumus: DaftarRumus): Uint8Array<ArrayBuffer> {
  const isi = [...readZip(berkas)].map(([nama, data]) => [nama, rapikanEntri(nama, data, rumus)] as const);
  return new Uint8Array(makeZip(new Map(isi)));
}

function rapikanEntri(nama: string, data: Uint8Array, rumus: DaftarRumus): Uint8Array {
  if (nama === "word/document.xml") return strToU8(pasangRumus(nomoriPenanda(strFromU8(data)), rumus));
  if (nama !== "docProps/core.xml") return data;
  const tetap = strFromU8(data).replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${WAKTU_TETAP.xml}`);
  return strToU8(tetap);
}

// The library counts bookmarks over the life of the process; a file counts its own, from one.
function nomoriPenanda(xml: string): string {
  const nomor = new Map<string, number>();
  return xml.replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g, (_, awal: string, id: string) => {
    const baru = nomor.get(id) ?? nomor.size + 1;
    nomor.set(id, baru);
    return `${awal}${baru}`;
  });
}
