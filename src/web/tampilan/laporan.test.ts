import { expect, test } from "vitest";
import { FORMAT_LAPORAN, getJenis, JENIS_LAPORAN } from "#pelaporan";
import { listUnduhan, opsiJenis, opsiMasa } from "./laporan.ts";

const DECK = { pd: "disnaker", periode: "2024-S1" };
const TERSEDIA = [
  { kode: "2024-S1", label: "Semester I Tahun 2024" },
  { kode: "2023", label: "Tahun 2023" },
];

test("every format is offered once, for the shown kind, PD and period", () => {
  expect(listUnduhan(getJenis("deck"), DECK).map((u) => u.ke)).toEqual(
    FORMAT_LAPORAN.map((f) => `/laporan/unduh?jenis=deck&pd=disnaker&periode=2024-S1&format=${f.kode}`),
  );
  expect(listUnduhan(getJenis("deck"), DECK)[0]?.label).toBe("Unduh PowerPoint (.pptx)");
});

test("a format that the kind does not come in is not offered", () => {
  expect(listUnduhan({ kode: "deck", format: ["pdf"] }, DECK).map((u) => u.kode)).toEqual(["pdf"]);
});

test("codes are escaped in the address", () => {
  expect(listUnduhan(getJenis("deck"), { pd: "a&b", periode: "2024" })[0]?.ke).toBe(
    "/laporan/unduh?jenis=deck&pd=a%26b&periode=2024&format=pptx",
  );
});

test("every kind of the registry can be chosen", () => {
  expect(opsiJenis().map((o) => o.nilai)).toEqual(JENIS_LAPORAN.map((j) => j.kode));
});

test("a report of years offers the years with data, one of quarters their quarters, newest first", () => {
  const tahun = { masa: "2024", labelMasa: "Tahun 2024", istilahTriwulan: "tribulan" } as const;
  expect(opsiMasa("tahun", TERSEDIA, tahun).map((o) => o.nilai)).toEqual(["2024", "2023"]);
  const triwulan = { masa: "2025-TW1", labelMasa: "Tribulan I Tahun 2025", istilahTriwulan: "tribulan" } as const;
  const opsi = opsiMasa("triwulan", TERSEDIA, triwulan);
  expect(opsi.map((o) => o.nilai).slice(0, 3)).toEqual(["2025-TW1", "2024-TW4", "2024-TW3"]);
  expect(opsi[1]?.label).toBe("Tribulan IV Tahun 2024");
});
