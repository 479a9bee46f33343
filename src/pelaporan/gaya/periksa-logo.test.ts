import { describe, expect, test } from "vitest";
import { JPG, PDF, SVG, sambung, ubahBita } from "../../../tests/bantu/berkas-contoh.ts";
import { buatPng, LOGO_PNG } from "../../../tests/bantu/gaya-uji.ts";
import { LOGO_TERBESAR, periksaLogo } from "./periksa-logo.server.ts";

/** Head of a JPEG of 300 x 200 pixels. */
const JPG_300 = sambung(
  Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0),
  Uint8Array.of(0xff, 0xc0, 0, 11, 8, 0, 200, 1, 44, 1, 1, 0x11, 0),
  new Uint8Array(100),
  Uint8Array.of(0xff, 0xd9),
);

test("kind and sides are read from the bytes, not from the name", () => {
  expect(periksaLogo({ nama: "logo.png", isi: LOGO_PNG })).toEqual({ jenis: "png", lebar: 120, tinggi: 150 });
  expect(periksaLogo({ nama: "logo.JPEG", isi: JPG_300 })).toEqual({ jenis: "jpg", lebar: 300, tinggi: 200 });
});

describe("a picture that may not be a logo is refused, and the words say what to do", () => {
  const besar = sambung(LOGO_PNG, new Uint8Array(LOGO_TERBESAR));
  const mini = buatPng(8, 8, () => [0, 0, 0, 255]);
  const raksasa = ubahBita(LOGO_PNG, 16, 0, 1, 0, 0);
  test.each([
    ["nothing", "logo.png", new Uint8Array(), "Pilih berkas"],
    ["more than 1 MB", "logo.png", besar, "lebih besar dari 1 MB"],
    ["SVG", "logo.svg", SVG, "PNG atau JPG"],
    ["SVG under another name", "logo.png", SVG, "PNG atau JPG"],
    ["PDF under another name", "logo.jpg", PDF, "PNG atau JPG"],
    ["a picture under the name of a program", "logo.exe", LOGO_PNG, "PNG atau JPG"],
    ["a JPEG without a picture", "logo.jpg", JPG, "PNG atau JPG"],
    ["a few pixels", "logo.png", mini, "8 x 8"],
    ["sides that would fill the memory", "logo.png", raksasa, "Sisi logo"],
    ["a cut file", "logo.png", LOGO_PNG.slice(0, -40), "rusak"],
    ["pixels that do not unpack", "logo.png", ubahBita(LOGO_PNG, 60, 1, 2, 3, 4, 5, 6), "rusak"],
  ])("%s", (_, nama, isi, pesan) => {
    expect(() => periksaLogo({ nama, isi })).toThrow(pesan);
  });
});
