import { describe, expect, test } from "vitest";
import { parseDecimal } from "#inti";
import { indikator, kebijakan, nilaiPer, rumus, titik } from "../../tests/bantu/contoh.ts";
import { aturanBeku, toAturanIsian } from "./aturan-isian.ts";
import { buildBeku, indikatorBeku, kebijakanBeku } from "./beku.ts";
import { formatSelCapaian, formatSelRealisasi } from "./sel.ts";
import { resolveTarget } from "./target-periode.ts";
import type { BahanUkur } from "./tipe.ts";
import { measure } from "./ukur.ts";

const KEBIJAKAN = { aturanTurun: "target_per_realisasi", desimal: 1, batasBawah: null, batasAtas: "120" } as const;
const teks = (bahan: BahanUkur, periode: string) =>
  formatSelCapaian(measure(bahan, periode, kebijakan()).capaian, "").teks;

describe("what was frozen", () => {
  const dulu = indikator({ target: { "2024-S1": titik("50"), "2024": titik("80") } });
  const beku = { "2024-S1": buildBeku(dulu, "2024-S1", KEBIJAKAN) };
  const kini = indikator({
    polaritas: "turun",
    satuan: "orang",
    target: { "2024-S1": titik("10"), "2024": titik("80") },
  });
  const realisasi = nilaiPer({ "2024-S1": "40", "2024-S2": "40" });

  test("rules its own period, with its policy; the next follows the plan of today", () => {
    const bahan = { indikator: kini, realisasi, beku };
    expect(teks(bahan, "2024-S1")).toBe("80,0%");
    expect(teks(bahan, "2024-S2")).toBe("150,00%");
    expect(measure(bahan, "2024-S1", kebijakan()).indikator.satuan).toBe("%");
  });

  test("rules the frame that is joined from it", () => {
    const bahan = { indikator: { ...kini, jadwal: ["2024-S1"] }, realisasi, beku };
    expect(indikatorBeku(bahan, "2024").polaritas).toBe("naik");
  });

  test("leaves everything alone where nothing was frozen, or no policy is known", () => {
    const bahan = { indikator: kini, realisasi };
    expect(indikatorBeku(bahan, "2024-S1")).toBe(kini);
    expect(kebijakanBeku(bahan, "2024-S1", kebijakan())).toEqual(kebijakan());
    expect(kebijakanBeku({ ...bahan, beku }, "2024-S1", undefined)).toBeUndefined();
  });

  test("a target set after the opening holds where none was set before", () => {
    const tanpa = buildBeku(indikator(), "2024-S1", null);
    expect(tanpa).toMatchObject({ target: null, targetAsal: [], kebijakan: null });
    const bahan = {
      indikator: indikator({ target: { "2024-S1": titik("50") } }),
      realisasi,
      beku: { "2024-S1": tanpa },
    };
    expect(teks(bahan, "2024-S1")).toBe("80,00%");
  });
});

describe("buildBeku", () => {
  test("takes the year's target for the period that ends the year, and says so", () => {
    const ind = indikator({ jadwal: ["2024-TW4"], target: { "2024": titik("86.50") } });
    expect(buildBeku(ind, "2024-TW4", null)).toMatchObject({ target: titik("86.50"), targetAsal: ["2024"] });
  });

  test("keeps both bounds of a range", () => {
    const target = { jenis: "rentang", bawah: "90", atas: "110.50" } as const;
    const ind = indikator({ polaritas: "rentang", target: { "2024-S1": target } });
    expect(buildBeku(ind, "2024-S1", null).target).toEqual({ jenis: "rentang", bawah: "90.00", atas: "110.50" });
  });

  test("leaves a mean of ranges to its parts as soon as one bound has no finite decimal form", () => {
    const rentang = (bawah: string, atas: string) => ({ jenis: "rentang", bawah, atas }) as const;
    const jadwal = ["2024-01", "2024-02", "2024-03"];
    const beku = (...t: readonly (readonly [string, string])[]) => {
      const target = Object.fromEntries(t.map(([bawah, atas], i) => [jadwal[i] ?? "", rentang(bawah, atas)]));
      return buildBeku(indikator({ agregasi: "rata_rata", polaritas: "rentang", jadwal, target }), "2024-TW1", null)
        .target;
    };
    expect(beku(["1", "9"], ["1", "9"], ["2", "9"])).toBeNull();
    expect(beku(["1", "9"], ["1", "9"], ["1", "8"])).toBeNull();
    expect(beku(["1", "9"], ["1", "9"], ["4", "9"])).toEqual(rentang("2.00", "9.00"));
  });

  test("keeps every digit of a mean that is finer than its parts are printed", () => {
    const target = { "2024-S1": titik("1"), "2024-S2": titik("1.25") };
    const ind = indikator({ desimal: 0, agregasi: "rata_rata", jadwal: Object.keys(target), target });
    expect(buildBeku(ind, "2024", null).target).toEqual(titik("1.125"));
  });

  test("leaves a mean without a finite decimal form to its parts", () => {
    const target = { "2024-01": titik("1"), "2024-02": titik("1"), "2024-03": titik("2") };
    const jadwal = Object.keys(target);
    const ind = indikator({ agregasi: "rata_rata", jadwal, target });
    expect(buildBeku(ind, "2024-TW1", null)).toMatchObject({ target: null, targetAsal: jadwal });
    const dariRencana = toAturanIsian(ind, resolveTarget(ind, "2024-TW1")?.target, undefined);
    expect(dariRencana.target).toEqual(titik("1.333333333333"));
  });
});

test("a frozen formula computes the period's realisasi whatever the formula of today", () => {
  const variabel = [{ nama: "a", label: "A", satuan: "orang" }];
  const dulu = indikator({ rumus: rumus("a * 2"), variabel });
  const realisasi = { "2024-S1": { ...nilaiPer({ "2024-S1": "0" })["2024-S1"], nilai: null, variabel: { a: "3" } } };
  const beku = { "2024-S1": buildBeku(dulu, "2024-S1", null) };
  const bahan = { indikator: indikator({ rumus: rumus("a * 5") }), realisasi, beku } as BahanUkur;
  expect(formatSelRealisasi(measure(bahan, "2024-S1", undefined).realisasi, "", "").teks).toBe("6,00");
  const rusak = { ...bahan, beku: { "2024-S1": { ...beku["2024-S1"], rumus: "a *" } } };
  expect(() => indikatorBeku(rusak, "2024-S1")).toThrowError(expect.objectContaining({ kode: "internal" }));
});

test("a formula that is no longer there is not used for a period that was frozen without one", () => {
  const beku = { "2024-S1": buildBeku(indikator(), "2024-S1", null) };
  expect(
    indikatorBeku({ indikator: indikator({ rumus: rumus("a") }), realisasi: {}, beku }, "2024-S1").rumus,
  ).toBeNull();
});

test("a frozen policy without bounds does not cut, whatever the year's policy does", () => {
  const beku = { "2024-S1": buildBeku(indikator(), "2024-S1", { ...KEBIJAKAN, batasBawah: "10", batasAtas: null }) };
  expect(kebijakanBeku({ indikator: indikator(), beku }, "2024-S1", kebijakan())).toMatchObject({
    batasBawah: parseDecimal("10"),
    batasAtas: null,
  });
});

test("the frozen rule as plain data carries the frozen policy and the year's bands", () => {
  const beku = buildBeku(indikator({ target: { "2024-S1": titik("50") } }), "2024-S1", KEBIJAKAN);
  expect(aturanBeku(beku, kebijakan())).toMatchObject({
    target: titik("50"),
    kebijakan: { desimal: 1, batasAtas: "120", tahun: 2024, skala: [{ bawah: null }, {}, {}, {}, {}] },
  });
  expect(aturanBeku(beku, undefined).kebijakan).toBeNull();
  const range = { jenis: "rentang", bawah: parseDecimal("1"), atas: parseDecimal("2"), desimal: 0 } as const;
  expect(toAturanIsian(indikator(), range, kebijakan()).target).toEqual({ jenis: "rentang", bawah: "1", atas: "2" });
});
