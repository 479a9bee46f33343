// Makes the file the library wrote reproducible, and gives charts their alternative text. Called by index.ts.
import { strFromU8, strToU8 } from "fflate";
import { escapeXml } from "../pptx/xml-objek.ts";
import { makeZip, readZip } from "../zip-tetap.ts";

const GAMBAR = /^xl\/drawings\/drawing(\d+)\.xml$/;

/** The finished file: entries in one order, with one time. `alternatif` are the texts of the charts, in their order. */
export function rapikanXlsx(berkas: Uint8Array, alternatif: readonly string[]): Uint8Array<ArrayBuffer> {
  const isi = [...readZip(berkas)].map(([nama, data]) => {
    const teks = alternatif[Number(GAMBAR.exec(nama)?.[1] ?? 0) - 1];
    return [nama, teks === undefined ? data : withAlternatif(data, teks)] as const;
  });
  return new Uint8Array(makeZip(new Map(isi)));
}

function withAlternatif(data: Uint8Array, teks: string): Uint8Array {
  const descr = `descr="${escapeXml(teks).replace(/\s+/g, " ")}"`;
  return strToU8(strFromU8(data).replace(/(<xdr:cNvPr id="\d+" name="[^"]*")/, (awal) => `${awal} ${descr}`));
}
