// Colours and font of a pemda, put into a drawn document. Renderers draw in the standard colours; what they drew is
// recoloured here, so that no drawing function can miss a colour. Pure; called at the end of each format.
import { strFromU8, strToU8 } from "fflate";
import type { GayaLaporan } from "../gaya/gaya-laporan.ts";
import { hurufOf } from "../gaya/huruf.ts";
import { campur, paletOf, WARNA_BAKU } from "../gaya/warna.ts";
import { HURUF, NILAI_WARNA } from "./pptx/tema.ts";
import { makeZip, readZip } from "./zip-tetap.ts";

type Ganti = ReadonlyMap<string, string>;
type Rupa = Pick<GayaLaporan, "warna" | "huruf">;

/** From each standard colour to the pemda's, upper case. */
function gantiWarna({ warna = WARNA_BAKU }: Rupa): Ganti {
  const palet = paletOf(warna);
  return new Map([
    [NILAI_WARNA.aksen, palet.aksen],
    [NILAI_WARNA.aksen_tua, palet.aksen_tua],
    [NILAI_WARNA.aksen_muda, warna === WARNA_BAKU ? NILAI_WARNA.aksen_muda : palet.aksen_muda],
  ]);
}

/** An Office file in the colours and the font of the pemda; the same file where it chose none. */
export function rupaKantor(berkas: Uint8Array<ArrayBuffer>, gaya: GayaLaporan | undefined): Uint8Array<ArrayBuffer> {
  if (gaya?.warna === undefined && gaya?.huruf === undefined) return berkas;
  const ganti = gantiWarna(gaya);
  const huruf = hurufOf(gaya.huruf).kantor;
  const isi = [...readZip(berkas)].map(([nama, data]) => {
    return [nama, nama.endsWith(".xml") ? strToU8(rupaXml(strFromU8(data), ganti, huruf)) : data] as const;
  });
  return new Uint8Array(makeZip(new Map(isi)));
}

// Only whole attribute values: what people wrote stands between tags, or is an attribute with more in it.
function rupaXml(xml: string, ganti: Ganti, huruf: string): string {
  return xml.replace(/<[^<>]+>/g, (tanda) =>
    tanda.replace(/="(FF)?([0-9A-F]{6})"|="([^"]+)"/g, (utuh, alfa: string | undefined, hex = "", nilai = "") => {
      if (nilai === HURUF) return `="${huruf}"`;
      const baru = ganti.get(hex);
      return baru === undefined ? utuh : `="${alfa ?? ""}${baru}"`;
    }),
  );
}

/** Typst source in the colours of the pemda. Inside a text a quotation mark is escaped, so only calls of `rgb` match. */
export function rupaTypst(naskah: string, gaya: GayaLaporan | undefined): string {
  if (gaya?.warna === undefined) return naskah;
  const ganti = gantiWarna(gaya);
  return naskah.replace(/rgb\("#([0-9A-F]{6})"\)/g, (utuh, hex: string) => {
    const baru = ganti.get(hex);
    return baru === undefined ? utuh : `rgb("#${baru}")`;
  });
}

/** The line between two dark cells of a table head, as the style sheet has it, and how much white is in ours. */
const GARIS_KEPALA = { baku: "3D6B7B", putih: 0.25 } as const;

/** A style sheet in the colours and the font of the pemda. */
export function rupaCss(css: string, { warna, huruf }: Rupa): string {
  const semua = new Map(gantiWarna(warna === undefined ? {} : { warna }));
  if (warna !== undefined) semua.set(GARIS_KEPALA.baku, campur(warna.utama, "FFFFFF", GARIS_KEPALA.putih));
  const berwarna = css.replace(/#([0-9a-f]{6})\b/gi, (utuh, hex: string) => {
    const baru = semua.get(hex.toUpperCase());
    return baru === undefined ? utuh : `#${baru.toLowerCase()}`;
  });
  return berwarna.replace(/Arial, ?"Liberation Sans", ?Helvetica, ?sans-serif/, hurufOf(huruf).web);
}
