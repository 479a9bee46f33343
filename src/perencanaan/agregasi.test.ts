// How the values of the parts make the value of the whole, exactly.
import { expect, test } from "vitest";
import { formatAngka, parseDecimal } from "#inti";
import { agregasikan, desimalGabungan } from "./agregasi.ts";
import type { Agregasi } from "./tipe.ts";

test.each<readonly [Agregasi, string]>([
  ["akumulasi", "0,6"],
  ["posisi_akhir", "0,3"],
  ["rata_rata", "0,2"],
])("%s of 0.1, 0.2 and 0.3 is %s, and of no parts nothing", (agregasi, hasil) => {
  const jadi = agregasikan(agregasi, ["0.1", "0.2", "0.3"].map(parseDecimal));
  expect(jadi === undefined ? null : formatAngka(jadi, 1)).toBe(hasil);
  expect(agregasikan(agregasi, [])).toBeUndefined();
});

test("a joined value has the decimals of its parts, a mean at least those of its indikator", () => {
  const bagian = [{ desimal: 0 }, { desimal: 1 }];
  expect(desimalGabungan({ agregasi: "akumulasi", desimal: 2 }, bagian)).toBe(1);
  expect(desimalGabungan({ agregasi: "rata_rata", desimal: 2 }, bagian)).toBe(2);
  expect(desimalGabungan({ agregasi: "rata_rata", desimal: 0 }, bagian)).toBe(1);
});
