import { expect, test } from "vitest";
import { FORMAT_LAPORAN } from "#pelaporan";
import { listUnduhan } from "./laporan.ts";

test("every format is offered once, for the shown PD and period", () => {
  expect(listUnduhan("disnaker", "2024-S1").map((u) => u.ke)).toEqual(
    FORMAT_LAPORAN.map((f) => `/laporan/unduh?pd=disnaker&periode=2024-S1&format=${f.kode}`),
  );
  expect(listUnduhan("disnaker", "2024-S1")[0]?.label).toBe("Unduh PowerPoint (.pptx)");
});

test("codes are escaped in the address", () => {
  expect(listUnduhan("a&b", "2024")[0]?.ke).toBe("/laporan/unduh?pd=a%26b&periode=2024&format=pptx");
});
