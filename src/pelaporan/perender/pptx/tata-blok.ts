// Chooses the layout of each kind of block. Called by tata-lembar.ts.
import { assertNever } from "#inti";
import type { Blok, Isian, Paragraf, TandaTangan } from "../../model.ts";
import type { Potongan, Ruang } from "./ruang.ts";
import { tataGrafik } from "./tata-grafik.ts";
import { tataKartu, tataSorotan } from "./tata-kartu.ts";
import { tataBlokPohon } from "./tata-pohon.ts";
import { tataBlokTabel } from "./tata-tabel.ts";
import { tataBlokRumus, tataCatatan, tataDaftar, tataParagraf } from "./tata-teks.ts";

/** The parts of a block, in order. None is taller than `ruang.penuh`. */
export function tataBlok(blok: Blok, ruang: Ruang): readonly Potongan[] {
  switch (blok.jenis) {
    case "paragraf":
      return tataParagraf(blok, ruang);
    case "daftar":
      return tataDaftar(blok, ruang);
    case "kartu":
      return tataKartu(blok, ruang);
    case "sorotan":
      return tataSorotan(blok, ruang);
    case "rumus":
      return tataBlokRumus(blok, ruang);
    case "catatan":
      return tataCatatan(blok, ruang);
    case "isian":
      return tataParagraf(isianParagraf(blok), ruang);
    case "tanda_tangan":
      return tataParagraf(tandaParagraf(blok), ruang);
    case "tabel":
      return tataBlokTabel(blok, ruang);
    case "grafik":
      return tataGrafik(blok, ruang);
    case "pohon":
      return tataBlokPohon(blok, ruang);
    default:
      return assertNever(blok);
  }
}

function isianParagraf({ butir }: Isian): Paragraf {
  return { jenis: "paragraf", isi: butir.map((b) => `${b.label}: ${b.nilai}`).join("\n") };
}

// A slide is not signed: it says who signs.
function tandaParagraf({ tempatTanggal, pihak }: TandaTangan): Paragraf {
  const baris = pihak.map((p) => `${p.sebutan}: ${p.nama === null ? p.jabatan : `${p.nama}, ${p.jabatan}`}`);
  return { jenis: "paragraf", isi: [...(tempatTanggal === null ? [] : [tempatTanggal]), ...baris].join("\n") };
}
