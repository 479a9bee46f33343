import { expect, test } from "vitest";
import { parseDecimal } from "#inti";
import { kebijakan } from "../../../tests/bantu/contoh.ts";
import { acuanKuadran } from "./acuan-kuadran.ts";

test("serapan is parted by how much of the year has passed when the period ends", () => {
  const serapan = (periode: string) => acuanKuadran(periode, undefined).x;
  expect(["2024-01", "2024-TW1", "2024-S1", "2024-TW3", "2024-S2", "2024"].map(serapan)).toEqual([
    "8.33",
    "25.00",
    "50.00",
    "75.00",
    "100.00",
    "100.00",
  ]);
});

test("capaian is parted where the second highest band of the policy begins", () => {
  const pita = (bawah: string | null) => ({
    bawah: bawah === null ? null : parseDecimal(bawah),
    predikat: bawah ?? "x",
  });
  const capaian = (skala: readonly (string | null)[]) => acuanKuadran("2024", kebijakan({ skala: skala.map(pita) })).y;
  expect(capaian([null, "50", "76.5", "91"])).toBe("76.50");
});

test("without such a band, or without a policy, it is 100 percent that parts", () => {
  const terbawah = kebijakan({
    skala: [
      { bawah: null, predikat: "Kurang" },
      { bawah: parseDecimal("50"), predikat: "Baik" },
    ],
  });
  expect([acuanKuadran("2024", terbawah).y, acuanKuadran("2024", undefined).y]).toEqual(["100.00", "100.00"]);
});
