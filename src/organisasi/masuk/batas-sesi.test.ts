import { expect, test } from "vitest";
import { isSesiBerlaku, perluDicatat, sampaiOf } from "./batas-sesi.ts";

const MULAI = new Date("2024-07-01T00:00:00Z");
const sesudah = (menit: number) => new Date(MULAI.getTime() + menit * 60_000);
const BATAS = { menganggurMenit: 60, palingLamaJam: 12 };
const sesi = (terakhir: number) => ({ dibuat: MULAI, terakhir: sesudah(terakhir), sampai: sampaiOf(BATAS, MULAI) });

test("a session unused for the limit has ended", () => {
  expect(isSesiBerlaku(sesi(0), BATAS, sesudah(59))).toBe(true);
  expect(isSesiBerlaku(sesi(0), BATAS, sesudah(60))).toBe(false);
});

test("a session that is used all the time ends when it is too old", () => {
  expect(isSesiBerlaku(sesi(719), BATAS, sesudah(719))).toBe(true);
  expect(isSesiBerlaku(sesi(720), BATAS, sesudah(720))).toBe(false);
});

test("a stricter policy holds for running sessions, a looser one does not lengthen them", () => {
  expect(isSesiBerlaku(sesi(100), { menganggurMenit: 60, palingLamaJam: 1 }, sesudah(110))).toBe(false);
  expect(isSesiBerlaku(sesi(100), { menganggurMenit: 5, palingLamaJam: 12 }, sesudah(110))).toBe(false);
  expect(isSesiBerlaku(sesi(715), { menganggurMenit: 60, palingLamaJam: 99 }, sesudah(720))).toBe(false);
});

test("last use is written every five minutes at most", () => {
  expect(perluDicatat(MULAI, sesudah(4))).toBe(false);
  expect(perluDicatat(MULAI, sesudah(5))).toBe(true);
});
