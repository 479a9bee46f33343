import { expect, test } from "vitest";
import { sebutMasa } from "./organisasi.ts";

test.each([
  [null, null, "tanggal belum dicatat"],
  [null, "2024-06-30", "sampai 30 Juni 2024"],
  ["2024-07-01", null, "sejak 1 Juli 2024"],
  ["2024-07-01", "2024-07-09", "1 Juli 2024 sampai 9 Juli 2024"],
])("a term from %s to %s reads %s", (mulai, selesai, teks) => {
  expect(sebutMasa({ mulai, selesai })).toBe(teks);
});
