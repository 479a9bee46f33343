import { expect, test } from "vitest";
import { withoutPemda } from "./jenis-pd.ts";

test("the row that stands for the whole pemda is not counted among the perangkat daerah", () => {
  const daftar = [
    { kode: "pemda", jenis: "pemda" },
    { kode: "disnaker", jenis: "pd" },
  ] as const;
  expect(withoutPemda(daftar)).toEqual([daftar[1]]);
});
