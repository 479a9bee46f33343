// Words and tones of the pages of reminders.
import { expect, test } from "vitest";
import { KEADAAN_SURAT } from "#pengukuran";
import { kalimatJumlah, nadaSurat, PILIHAN_KEADAAN } from "./pengingat.ts";

test("today's messages are counted in words, states without any left out", () => {
  expect(kalimatJumlah({ terkirim: 3, gagal: 1, menunggu: 0 })).toBe("Hari ini: 3 terkirim, 1 gagal.");
  expect(kalimatJumlah({})).toBe("Hari ini belum ada surat.");
});

test("every state can be chosen, and only failure is alarming", () => {
  expect(PILIHAN_KEADAAN.map((p) => p.nilai)).toEqual(["", ...KEADAAN_SURAT]);
  expect(KEADAAN_SURAT.filter((k) => nadaSurat(k) === "gawat")).toEqual(["gagal"]);
});
