import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, evaluateRumus, parseDecimal, printRumus } from "#inti";
import { indikator, kebijakan, nilaiPer, titik } from "../../tests/bantu/contoh.ts";
import { type AturanCapaian, computeCapaian, potong } from "./capaian.ts";
import { buildHitungUlang, ekspresiCapaian, NAMA_OPERAN } from "./hitung-ulang.ts";
import { type TargetAngka, toTargetAngka } from "./target-periode.ts";
import { measure } from "./ukur.ts";

const TURUN = ["dua_target_kurang_realisasi", "target_per_realisasi", "selisih_per_target"] as const;
const desimal = fc.tuple(fc.integer({ min: -3000, max: 30000 }), fc.constantFrom(1, 10, 100)).map(([n, d]) => n / d);
const batas = fc.option(fc.constantFrom("0", "50", "100", "120.5"));

function aturanDari(polaritas: AturanCapaian["polaritas"], turun: (typeof TURUN)[number]): AturanCapaian {
  return { polaritas, aturanTurun: turun, kebijakan: kebijakan({ batasBawah: null }) };
}
const bentuk = (target: TargetAngka, aturan: AturanCapaian) => printRumus(ekspresiCapaian(target, aturan));

test("every rule of the policy reads as the formula it is", () => {
  const target = toTargetAngka({ jenis: "titik", nilai: "10" });
  expect(bentuk(target, aturanDari("naik", "target_per_realisasi"))).toBe("realisasi / target * 100");
  expect(TURUN.map((t) => bentuk(target, aturanDari("turun", t)))).toEqual([
    "(2 * target - realisasi) / target * 100",
    "target / realisasi * 100",
    "(target - realisasi) / target * 100",
  ]);
  const rentang = toTargetAngka({ jenis: "rentang", bawah: "80", atas: "90" });
  const terbatas = {
    ...aturanDari("rentang", "target_per_realisasi"),
    kebijakan: kebijakan({ batasAtas: parseDecimal("120") }),
  };
  expect(bentuk(rentang, terbatas)).toBe(
    "max(min(jika(realisasi < 80; realisasi / 80 * 100; jika(realisasi > 90; 90 / realisasi * 100; 100)); 120); 0)",
  );
});

test("computed again from its operands, a capaian is the one that was printed, whatever rule, bounds and figures", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("naik", "turun", "rentang"),
      fc.constantFrom(...TURUN),
      fc.record({ bawah: desimal, lebar: fc.option(fc.nat(50)), realisasi: desimal }),
      fc.record({ batasAtas: batas, batasBawah: batas }),
      (polaritas, turun, { bawah, lebar, realisasi }, batasTeks) => {
        const angka = (t: string | null) => (t === null ? null : parseDecimal(t));
        const [a, b] = [angka(batasTeks.batasBawah), angka(batasTeks.batasAtas)];
        fc.pre(a === null || b === null || compare(a, b) <= 0);
        const aturan = { ...aturanDari(polaritas, turun), kebijakan: kebijakan({ batasBawah: a, batasAtas: b }) };
        const target =
          lebar === null || polaritas !== "rentang"
            ? toTargetAngka({ jenis: "titik", nilai: String(bawah) })
            : toTargetAngka({ jenis: "rentang", bawah: String(bawah), atas: String(Math.round(bawah + lebar)) });
        const capaian = computeCapaian(target, parseDecimal(String(realisasi)), aturan);
        fc.pre(capaian.ada);
        const operan = new Map([
          [NAMA_OPERAN.realisasi, parseDecimal(String(realisasi))],
          ...(target.jenis === "titik" ? [[NAMA_OPERAN.target, target.nilai] as const] : []),
        ]);
        const ulang = evaluateRumus(ekspresiCapaian(target, aturan), operan);
        expect(ulang.ok && compare(ulang.nilai, potong(capaian.utuh, aturan.kebijakan).angka)).toBe(0);
      },
    ),
  );
});

test("operands are handed on before they are rounded for print; a range or a missing figure is no operand", () => {
  const ind = indikator({ desimal: 1, target: { "2024-S1": titik("84.50") } });
  const bahan = { indikator: ind, realisasi: nilaiPer({ "2024-S1": "79.48" }) };
  expect(buildHitungUlang(measure(bahan, "2024-S1", kebijakan()))).toMatchObject({
    satuan: ind.satuan,
    target: "84.5",
    realisasi: "79.48",
  });
  const tanpa = measure({ indikator: ind, realisasi: {} }, "2024-S1", kebijakan());
  expect(buildHitungUlang(tanpa)).toMatchObject({ target: "84.5", realisasi: null, capaian: null });
  const rentang = { jenis: "rentang", bawah: "80", atas: "90" } as const;
  const terbentang = measure(
    { ...bahan, indikator: { ...ind, target: { "2024-S1": rentang } } },
    "2024-S1",
    kebijakan(),
  );
  expect(buildHitungUlang(terbentang).target).toBeNull();
});
