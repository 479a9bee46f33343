// One block of a section as elements.
import { assertNever } from "#inti";
import type { Blok, Catatan, Daftar, Isian, JajaranKartu, Sorotan, TandaTangan } from "../../model.ts";
import { drawGrafik } from "./grafik.ts";
import { drawIsi, judulTingkat, type OpsiHtml } from "./isi.ts";
import { drawPohon } from "./pohon.ts";
import { drawRumus } from "./rumus.ts";
import { drawTabel } from "./tabel.ts";
import { elemen, type Unsur } from "./unsur.ts";

export function drawBlok(blok: Blok, opsi: OpsiHtml): readonly Unsur[] {
  switch (blok.jenis) {
    case "paragraf":
      return [elemen("p", {}, ...drawIsi(blok.isi, opsi))];
    case "daftar":
      return drawDaftar(blok, opsi);
    case "kartu":
      return [drawKartu(blok, opsi)];
    case "sorotan":
      return [drawSorotan(blok, opsi)];
    case "rumus":
      return [elemen("div", { class: "lap-rumus" }, drawRumus(blok.rumus))];
    case "catatan":
      return [drawCatatan(blok, opsi)];
    case "isian":
      return [drawIsian(blok)];
    case "tanda_tangan":
      return [drawTandaTangan(blok)];
    case "tabel":
      return drawTabel(blok, opsi);
    case "grafik":
      return drawGrafik(blok, opsi);
    case "pohon":
      return [drawPohon(blok)];
    default:
      return assertNever(blok);
  }
}

function drawDaftar({ judul, butir, bernomor }: Daftar, opsi: OpsiHtml): readonly Unsur[] {
  const isi = elemen(
    bernomor === true ? "ol" : "ul",
    { class: "lap-daftar" },
    ...butir.map((b) => elemen("li", {}, ...drawIsi(b, opsi))),
  );
  return judul === undefined ? [isi] : [judulTingkat(opsi, 2, {}, judul), isi];
}

function drawKartu({ kartu }: JajaranKartu, opsi: OpsiHtml): Unsur {
  return elemen(
    "ul",
    { class: "lap-jajaran" },
    ...kartu.map(({ judul, sub, butir }) =>
      elemen(
        "li",
        { class: "lap-kartu" },
        judulTingkat(opsi, 2, {}, judul),
        ...(sub === undefined ? [] : [elemen("p", { class: "lap-sub" }, sub)]),
        ...(butir.length === 0
          ? []
          : [elemen("ul", { class: "lap-daftar" }, ...butir.map((b) => elemen("li", {}, ...drawIsi(b, opsi))))]),
      ),
    ),
  );
}

function drawSorotan({ butir }: Sorotan, opsi: OpsiHtml): Unsur {
  return elemen(
    "dl",
    { class: "lap-sorotan" },
    ...butir.map(({ label, nilai, keterangan }) =>
      elemen(
        "div",
        {},
        elemen("dt", {}, label),
        elemen("dd", { class: "lap-angka-besar" }, ...drawIsi(nilai, opsi)),
        ...(keterangan === undefined ? [] : [elemen("dd", { class: "lap-sub" }, keterangan)]),
      ),
    ),
  );
}

// The word in front says what the colour says.
const AWALAN: Readonly<Record<Catatan["nada"], string>> = { info: "", peringatan: "Perhatian: ", kosong: "" };

function drawCatatan({ nada, isi }: Catatan, opsi: OpsiHtml): Unsur {
  const awalan = AWALAN[nada];
  return elemen(
    "p",
    { class: `lap-catatan lap-catatan-${nada}` },
    ...(awalan === "" ? [] : [elemen("strong", {}, awalan)]),
    ...drawIsi(isi, opsi),
  );
}

function drawIsian({ butir }: Isian): Unsur {
  return elemen(
    "dl",
    { class: "lap-isian" },
    ...butir.map(({ label, nilai }) => elemen("div", {}, elemen("dt", {}, label), elemen("dd", {}, nilai))),
  );
}

const TITIK = ".".repeat(40);

function drawTandaTangan({ tempatTanggal, pihak }: TandaTangan): Unsur {
  return elemen(
    "div",
    { class: "lap-tanda-tangan" },
    ...pihak.map(({ sebutan, jabatan, nama }, i) =>
      elemen(
        "div",
        {},
        ...(i === pihak.length - 1 ? [elemen("p", { class: "lap-tempat" }, tempatTanggal ?? TITIK)] : []),
        elemen("p", {}, sebutan),
        elemen("p", {}, jabatan),
        elemen("p", { class: "lap-penanda-tangan" }, nama ?? TITIK),
      ),
    ),
  );
}
