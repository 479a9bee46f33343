import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { batasSkala, tempatBatang, tempatGaris, tempatSebar } from "./tempat.ts";

const desimal = fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 9 })).map(([n, geser]) => {
  const angka = (n < 0n ? -n : n).toString().padStart(geser + 1, "0");
  const letak = angka.length - geser;
  return `${n < 0n ? "-" : ""}${angka.slice(0, letak)}${geser === 0 ? "" : `.${angka.slice(letak)}`}`;
});
const deret = fc.array(fc.option(desimal), { maxLength: 8 });
const acuan = fc.option(fc.record({ x: desimal, y: desimal }), { nil: undefined });
const isDalam = (n: number | null) => n === null || (n >= 0 && n <= 100);

describe("the end of a scale", () => {
  test("is the next round number, and the mark lies on it too", () => {
    const batas = (nilai: string, tanda?: string) => batasSkala([nilai, null], tanda);
    expect([batas("98.50"), batas("98.50", "100"), batas("100"), batas("101"), batas("249.52", "100")]).toEqual([
      100, 100, 100, 150, 250,
    ]);
    expect([batas("7"), batas("1234"), batas("0.15"), batas("0.7")]).toEqual([7, 1500, 0.15, 0.7]);
  });

  test("is 1 where there is nothing above 0", () => {
    expect([batasSkala([]), batasSkala(["0"]), batasSkala([null, "-5"])]).toEqual([1, 1, 1]);
  });

  test("is never below a value or the mark, nor twice the largest or more", () => {
    fc.assert(
      fc.property(deret, fc.option(desimal, { nil: undefined }), (nilai, tanda) => {
        const semua = [...nilai, tanda ?? null].flatMap((n) => (n === null ? [] : [Number(n)]));
        const terbesar = Math.max(0, ...semua);
        const batas = batasSkala(nilai, tanda);
        return batas >= terbesar && (terbesar === 0 ? batas === 1 : batas < terbesar * 2);
      }),
    );
  });
});

describe("bars", () => {
  test("are as long as their share of the scale, and none where there is no number", () => {
    expect(
      tempatBatang(
        [
          ["100", null],
          ["183.82", "250"],
        ],
        { y: "100" },
      ),
    ).toEqual({
      batas: 250,
      acuan: 40,
      seri: [
        [40, null],
        [73.53, 100],
      ],
    });
  });

  test("of a negative number have no length, and without a mark there is none", () => {
    expect(tempatBatang([["-40", "10"]])).toEqual({ batas: 10, acuan: null, seri: [[0, 100]] });
  });
});

describe("lines", () => {
  const ruas = (nilai: readonly (string | null)[]) => tempatGaris([nilai], { y: "100" }).seri[0]?.ruas;

  test("stop where there is no number instead of bridging the gap", () => {
    const garis = tempatGaris([["50", "100", null, "75", "25"]], { y: "100" });
    expect(garis.seri[0]?.ruas).toEqual(["0,50 25,0", "75,25 100,75"]);
    expect(garis.seri[0]?.titik.map((t) => [t.ke, t.x])).toEqual([
      [0, 0],
      [1, 25],
      [3, 75],
      [4, 100],
    ]);
    expect(ruas(["50", null, "75"])).toEqual([]);
  });

  test("of a single category are a dot in the middle", () => {
    expect(tempatGaris([["80"]], { y: "100" }).seri).toEqual([{ titik: [{ ke: 0, x: 50, y: 20 }], ruas: [] }]);
  });

  test("share one scale, on which 0 and the mark lie", () => {
    expect(tempatGaris([["120"], ["-5"]], { y: "100" })).toMatchObject({ batas: 150, nol: 100, acuan: 33.33 });
    expect(tempatGaris([["120"], ["75"]]).seri.map((s) => s.titik[0]?.y)).toEqual([20, 50]);
    expect(tempatGaris([["120"]])).toMatchObject({ acuan: null });
  });

  test("draw a negative number at 0", () => {
    expect(tempatGaris([["-5", "10"]]).seri[0]?.titik[0]?.y).toBe(100);
  });

  test("are cut at a fixed end of the scale", () => {
    const garis = tempatGaris([["75", "400"]], { y: "100" }, { atas: 150 });
    expect(garis).toMatchObject({ batas: 150, acuan: 33.33 });
    expect(garis.seri[0]?.titik.map((t) => t.y)).toEqual([50, 0]);
  });

  test("may begin above 0, and then 0 has no place", () => {
    const garis = tempatGaris([["80", "90"]], undefined, { bawah: 80, atas: 90 });
    expect([garis.nol, garis.seri[0]?.ruas]).toEqual([null, ["0,100 100,0"]]);
    expect(tempatGaris([["-10", "10"]], undefined, { bawah: -10, atas: 10 }).nol).toBe(50);
    expect(tempatGaris([["-10", "-5"]], undefined, { bawah: -10, atas: -5 }).nol).toBeNull();
  });

  test("of equal values on a scale from the lowest to the highest lie in the middle", () => {
    expect(tempatGaris([["80", "80"]], undefined, { bawah: 80, atas: 80 }).seri[0]?.ruas).toEqual(["0,50 100,50"]);
  });

  test("stay within the frame, a point for each number and no other", () => {
    const ujung = fc.record({ bawah: fc.integer(), atas: fc.integer() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(deret, { maxLength: 4 }), acuan, ujung, (seri, tanda, tetap) => {
        fc.pre((tetap.bawah ?? 0) <= (tetap.atas ?? 1));
        const garis = tempatGaris(seri, tanda, tetap);
        expect(garis.seri.map((s) => s.titik.map((t) => t.ke))).toEqual(
          seri.map((nilai) => nilai.flatMap((n, ke) => (n === null ? [] : [ke]))),
        );
        return [garis.nol, garis.acuan, ...garis.seri.flatMap((s) => s.titik.flatMap(({ x, y }) => [x, y]))].every(
          isDalam,
        );
      }),
    );
  });
});

describe("points", () => {
  test("lie by the first figure to the right and by the second upwards, each on its own scale", () => {
    expect(tempatSebar(["25.00", "100.00"], ["75.00", "150.00"], { x: "50.00", y: "75.00" })).toEqual({
      batas: { x: 100, y: 150 },
      garis: { x: 50, y: 50 },
      titik: [
        { ke: 0, x: 25, y: 50 },
        { ke: 1, x: 100, y: 0 },
      ],
    });
  });

  test("need both figures, and keep the place of their category", () => {
    expect(tempatSebar(["10", null, "20", "30"], [null, "10", "20"]).titik.map((t) => t.ke)).toEqual([2]);
  });

  test("may have a mark in one direction, or none", () => {
    expect(tempatSebar(["10"], ["10"], { y: "5" }).garis).toEqual({ x: null, y: 50 });
    expect(tempatSebar(["10"], ["10"]).garis).toEqual({ x: null, y: null });
  });

  test("stay within the frame, and so do bars", () => {
    fc.assert(
      fc.property(deret, deret, acuan, (kanan, atas, tanda) => {
        const { garis, titik } = tempatSebar(kanan, atas, tanda);
        const batang = tempatBatang([kanan, atas], tanda);
        return [garis.x, garis.y, batang.acuan, ...titik.flatMap(({ x, y }) => [x, y]), ...batang.seri.flat()].every(
          isDalam,
        );
      }),
    );
  });
});
