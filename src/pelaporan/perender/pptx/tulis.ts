// Hands slides to pptxgenjs. Objects get numbered names, by which rapikan-lembar.ts finds them again.
import Pptx from "pptxgenjs";
import { assertNever } from "#inti";
import type { Dokumen } from "../../model.ts";
import { kakiSingkat } from "../pengesahan.ts";
import type { Grup, Lembar, Objek } from "./objek.ts";
import type { Berkas, Slide } from "./pptxgen.ts";
import { teksAman } from "./teks-aman.ts";
import { HURUF, warnaPptx } from "./tema.ts";
import { tulisGrafik } from "./tulis-grafik.ts";
import { definisiInduk } from "./tulis-induk.ts";
import { tulisTabel } from "./tulis-tabel.ts";
import { gayaBidang, inci, letak, tulisParagraf } from "./tulis-teks.ts";

/** An object that stands by itself in the file; groups are put round them afterwards. */
export type ObjekTunggal = Exclude<Objek, Grup>;

/** The name of a slide's title while it is written. */
export const NAMA_JUDUL = "judul";

/** The written name of the object at this place of `listTunggal`. */
export function namaTulis(urutan: number): string {
  return `objek-${urutan}`;
}

/** The objects of a slide without groups, in drawing order. */
export function listTunggal(objek: readonly Objek[]): readonly ObjekTunggal[] {
  return objek.flatMap((o): readonly ObjekTunggal[] => (o.jenis === "grup" ? listTunggal(o.isi) : [o]));
}

/** The file as pptxgenjs makes it: neither grouped nor reproducible yet. */
export async function tulisLembar(dokumen: Dokumen, lembar: readonly Lembar[]): Promise<Uint8Array> {
  const berkas: Berkas = new Pptx();
  berkas.layout = "LAYOUT_WIDE";
  berkas.title = teksAman(dokumen.judul);
  berkas.subject = teksAman(dokumen.sampul.periode);
  berkas.author = teksAman(dokumen.pengarang);
  berkas.company = "";
  berkas.theme = { headFontFace: HURUF, bodyFontFace: HURUF };
  for (const induk of definisiInduk(teksAman(kakiSingkat(dokumen)), dokumen.gaya?.logo))
    berkas.defineSlideMaster(induk);
  for (const satu of lembar) tulisSatu(berkas.addSlide({ masterName: satu.jenis }), satu);
  const hasil = await berkas.write({ outputType: "uint8array", compression: false });
  if (!(hasil instanceof Uint8Array)) throw new TypeError("pptxgenjs gave something else than bytes");
  return hasil;
}

function tulisSatu(slide: Slide, { judul, objek }: Lembar): void {
  slide.addText(tulisParagraf(judul.paragraf), {
    ...gayaBidang({ jenis: "bidang", nama: NAMA_JUDUL, bentuk: "persegi", tepi: 0, ...judul }),
    objectName: NAMA_JUDUL,
    isTextBox: false,
  });
  listTunggal(objek).forEach((satu, i) => {
    tulisObjek(slide, satu, namaTulis(i));
  });
}

function tulisObjek(slide: Slide, objek: ObjekTunggal, objectName: string): void {
  switch (objek.jenis) {
    case "bidang": {
      const { shape = "rect", ...gaya } = { ...gayaBidang(objek), objectName };
      if (objek.paragraf.length === 0) slide.addShape(shape, gaya);
      else slide.addText(tulisParagraf(objek.paragraf), { ...gaya, shape });
      return;
    }
    case "gambar": {
      const jenis = objek.jenisBerkas === "png" ? "png" : "jpeg";
      const data = `image/${jenis};base64,${Buffer.from(objek.isi).toString("base64")}`;
      slide.addImage({ ...letak(objek.kotak), data, objectName, altText: objek.alt });
      return;
    }
    case "garis": {
      const { x, y, lebar, tebal, warna } = objek;
      slide.addShape("line", {
        ...letak({ x, y, lebar, tinggi: 0 }),
        objectName,
        line: { color: warnaPptx(warna), width: tebal },
      });
      return;
    }
    case "sambungan":
      slide.addShape("line", {
        x: 0,
        y: 0,
        w: inci(1),
        h: inci(1),
        objectName,
        line: { color: warnaPptx("redup"), width: 1 },
      });
      return;
    case "tabel":
      tulisTabel(slide, objek, objectName);
      return;
    case "grafik":
      tulisGrafik(slide, objek, objectName);
      return;
    default:
      assertNever(objek);
  }
}
