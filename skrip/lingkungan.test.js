// What an operator sees when installing or building fails.
import { expect, test } from "vitest";
import { tellingPart } from "./lingkungan.js";

test("of a failed npm the first lines of its error are shown, not the usage text at the end", () => {
  const galat = ["npm error code EUSAGE", "npm error", "npm error `npm ci` can only install packages when ..."];
  const pemakaian = Array.from({ length: 30 }, (_, i) => `npm error Options: [--opsi-${i}]`);
  const terlihat = tellingPart(["npm warn usang", ...galat, ...pemakaian, ""].join("\n")).split("\n");
  expect(terlihat.slice(0, 3)).toEqual(galat);
  expect(terlihat).toHaveLength(15);
});

test("of any other failed program the end of its output is shown", () => {
  const keluaran = Array.from({ length: 40 }, (_, i) => `baris ${i}`);
  expect(tellingPart(keluaran.join("\n")).split("\n")).toEqual(keluaran.slice(15));
});
