import { expect, test } from "vitest";
import { distance, firstView, fitView, type Pandangan, pinch, scaleAround, shift } from "./pandangan.ts";

const AWAL: Pandangan = { x: 10, y: 20, k: 1 };
const seen = ({ x, y, k }: Pandangan, p: { x: number; y: number }) => ({ x: x + k * p.x, y: y + k * p.y });

test("shifting moves every point by the same pixels, whatever the scale", () => {
  expect(seen(shift({ ...AWAL, k: 2 }, 5, -3), { x: 7, y: 7 })).toEqual({ x: 29, y: 31 });
});

test("scaling leaves the point under the pointer where it is", () => {
  const titik = seen(AWAL, { x: 40, y: 30 });
  expect(seen(scaleAround(AWAL, 1.25, titik), { x: 40, y: 30 })).toEqual(titik);
});

test("scaling stops at its limits without moving the drawing away", () => {
  const besar = scaleAround(AWAL, 100, { x: 0, y: 0 });
  expect(besar.k).toBe(3);
  expect(scaleAround(besar, 2, { x: 50, y: 50 })).toEqual(besar);
  expect(scaleAround(AWAL, 0.001, { x: 0, y: 0 }).k).toBe(0.2);
});

test("the first look stays readable and never enlarges", () => {
  expect(firstView({ lebar: 1000, tinggi: 500 }, { lebar: 900, tinggi: 500 }).k).toBe(0.9);
  expect(firstView({ lebar: 1000, tinggi: 500 }, { lebar: 300, tinggi: 500 }).k).toBe(0.75);
  expect(firstView({ lebar: 200, tinggi: 500 }, { lebar: 900, tinggi: 500 }).k).toBe(1);
});

test("fitting shows the whole drawing, centred", () => {
  expect(fitView({ lebar: 1000, tinggi: 800 }, { lebar: 700, tinggi: 400 })).toEqual({ k: 0.5, x: 100, y: 0 });
});

test("two fingers moving apart enlarge by as much as their distance grew", () => {
  expect(pinch({ x: 0, y: 0 }, { x: 30, y: 40 }, { x: 60, y: 80 })).toBe(2);
  expect(pinch({ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 3, y: 4 })).toBe(5);
  expect(distance({ x: 1, y: 1 }, { x: 4, y: 5 })).toBe(5);
});
