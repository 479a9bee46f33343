import { expect, test } from "vitest";
import { menuHref, SIKLUS } from "./menu.ts";

test("the menu follows the SAKIP cycle", () => {
  expect(SIKLUS.map((t) => t.judul)).toEqual([null, "Perencanaan", "Pengukuran", "Pelaporan", "Tematik"]);
});

test("entries of perangkat daerah pages carry the one being looked at, others do not", () => {
  const href = SIKLUS.flatMap((t) => t.butir).map((b) => menuHref(b, "disnaker"));
  expect(href).toContain("/capaian?pd=disnaker");
  expect(href).toContain("/tematik");
});

test("without a perangkat daerah entries lead to the plain page", () => {
  expect(SIKLUS.flatMap((t) => t.butir).map((b) => menuHref(b, undefined))).not.toContain("/capaian?pd=undefined");
});
