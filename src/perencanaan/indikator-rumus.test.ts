import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateRumus, parseDecimal, parseRumus } from "#inti";
import { dropVariabel, renameVariabel, telaahRumus } from "./indikator-rumus.ts";

const V = (nama: string, satuan = "orang") => ({ nama, label: `Label ${nama}`, satuan });

describe("a variable that is renamed", () => {
  test.each([
    ["a / (a + b) * 100", "a", "bekerja", "bekerja / (bekerja + b) * 100"],
    ["ab + a_b + a", "a", "x1", "ab + a_b + x1"],
    ["min(a; b)", "min", "m", "min(a; b)"],
    ["a + + b", "a", "c", "c + + b"],
  ])("in %j from %s to %s gives %j", (rumus, dari, ke, hasil) => {
    expect(renameVariabel(rumus, dari, ke)).toBe(hasil);
  });

  test("back again gives the formula as it was", () => {
    const nama = fc.constantFrom("a", "b", "jumlah_orang", "x2");
    fc.assert(
      fc.property(fc.array(nama, { minLength: 1, maxLength: 8 }), (daftar) => {
        const rumus = daftar.join(" + ");
        expect(renameVariabel(renameVariabel(rumus, "a", "zz"), "zz", "a")).toBe(rumus);
      }),
    );
  });
});

describe("a variable that is taken away", () => {
  test.each([
    ["(a + b) / c * 100", "a", "b / c * 100"],
    ["a - b", "b", "a"],
    ["rata(a; b; c)", "b", "rata(a; c)"],
    ["-a", "a", ""],
    ["jika(a > 0; b / a; c)", "a", "b"],
    ["jika(a > 0; b; c)", "c", "b"],
    ["a / b", "c", "a / b"],
    ["a / ", "a", "a / "],
  ])("from %j: %s leaves %j", (rumus, nama, sisa) => {
    expect(dropVariabel(rumus, nama)).toBe(sisa);
  });

  test("never leaves a formula that names it, nor one that does not parse", () => {
    const daun = fc.constantFrom("a", "b", "c", "2");
    const rumus = fc.letrec<{ e: string }>((tie) => ({
      e: fc.oneof(
        { depthSize: "small" },
        daun,
        fc.tuple(tie("e"), fc.constantFrom("+", "-", "*", "/"), tie("e")).map(([x, o, y]) => `(${x} ${o} ${y})`),
        fc.tuple(tie("e"), tie("e")).map(([x, y]) => `max(${x}; ${y})`),
        fc.tuple(tie("e"), tie("e"), tie("e")).map(([x, y, z]) => `jika(${x} > ${y}; ${y}; ${z})`),
      ),
    })).e;
    fc.assert(
      fc.property(rumus, (teks) => {
        const sisa = dropVariabel(teks, "a");
        if (sisa === "") return;
        const hasil = parseRumus(sisa);
        expect(hasil.ok).toBe(true);
        if (!hasil.ok) return;
        const nilai = new Map([
          ["b", parseDecimal("3")],
          ["c", parseDecimal("5")],
        ]);
        const hitung = evaluateRumus(hasil.ekspresi, nilai);
        expect(hitung.ok || hitung.sebab !== "variabel_kosong").toBe(true);
      }),
    );
  });
});

describe("what is said about a formula while it is typed", () => {
  test("nothing, where there is none: the value itself is filled in", () => {
    expect(telaahRumus("  ", [V("a")], "%")).toEqual({ jenis: "kosong" });
  });

  test("where it breaks and what to do", () => {
    expect(telaahRumus("a / ", [V("a")], "%")).toMatchObject({
      jenis: "salah",
      posisi: 4,
      saran: "Lengkapi nilai setelah operator atau pemisah.",
    });
  });

  test("which variables are missing from the list and which the formula does not use", () => {
    expect(telaahRumus("a / b * 100", [V("a"), V("c")], "%")).toMatchObject({
      jenis: "terbaca",
      belumDidaftarkan: ["b"],
      takDipakai: ["c"],
    });
  });

  test("hints about units, from the units that are filled in", () => {
    const tanpaSeratus = telaahRumus("a / b", [V("a"), V("b")], "%");
    expect(tanpaSeratus).toMatchObject({ satuan: [expect.stringContaining("tidak dikalikan 100")] });
    expect(telaahRumus("a / b", [V("a", ""), V("b", "")], "%")).toMatchObject({ satuan: [] });
  });

  test("labels stand in the mathematics, names where there is no label", () => {
    const telaah = telaahRumus("a + b", [V("a"), { ...V("b"), label: "" }], "orang");
    expect(JSON.stringify(telaah)).toContain("Label a");
    expect(JSON.stringify(telaah)).toContain('"teks":"b"');
  });
});
