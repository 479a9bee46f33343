// What an operator sees when installing or building fails.
import { expect, test } from "vitest";
import { tellingPart } from "./lingkungan.js";

test("of a failed npm the first lines of its error are shown, not the usage text at the end", () => {
  const galat = ["npm error code EUSAGE", "npm error `npm ci` can only install packages when ..."];
  const pemakaian = ["npm error Usage:", ...Array.from({ length: 30 }, (_, i) => `npm error [--opsi-${i}]`)];
  const keluaran = ["npm warn usang", "npm error", ...galat, "npm error", ...pemakaian, ""].join("\n");
  expect(tellingPart(keluaran).split("\n")).toEqual(galat);
});

test("of a long error of npm the first fifteen lines are shown", () => {
  const galat = Array.from({ length: 40 }, (_, i) => `npm error baris ${i}`);
  expect(tellingPart(galat.join("\n")).split("\n")).toEqual(galat.slice(0, 15));
});

test("of any other failed program the end of its output is shown", () => {
  const keluaran = Array.from({ length: 40 }, (_, i) => `baris ${i}`);
  expect(tellingPart(keluaran.join("\n")).split("\n")).toEqual(keluaran.slice(15));
});
