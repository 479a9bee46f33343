import { describe, expect, test } from "vitest";
import { z } from "zod";
import { namaOf, parseIsian, pesanIsian } from "./parse-isian.ts";

const pesanOf = (skema: z.ZodType, isian: unknown): string => {
  try {
    parseIsian(skema, isian);
    return "lolos";
  } catch (galat) {
    return galat instanceof Error ? galat.message : String(galat);
  }
};

describe("parseIsian", () => {
  test("gives back what the schema makes of the input", () => {
    expect(parseIsian(z.object({ n: z.coerce.number() }), { n: "3" })).toEqual({ n: 3 });
  });

  test("names a missing field in Indonesian, wherever it stands", () => {
    expect(pesanOf(z.object({ nama: z.string() }), {})).toBe("Isian nama wajib diisi.");
    expect(pesanOf(z.object({ sel: z.array(z.object({ versi: z.int() })) }), { sel: [{}] })).toBe(
      "Isian sel.0.versi wajib diisi.",
    );
    expect(pesanOf(z.object({ jenis: z.enum(["a", "b"]) }), {})).toBe("Isian jenis wajib diisi.");
  });

  test("the words of the schema itself come first", () => {
    expect(pesanOf(z.object({ nama: z.string("Nama belum diisi.") }), {})).toBe("Nama belum diisi.");
  });

  test.each<readonly [string, z.ZodType, unknown, string]>([
    ["a number for a text", z.string(), 1, "harus berupa teks"],
    ["a text for a number", z.number(), "1", "harus berupa angka"],
    ["a fraction for a whole number", z.int(), 1.5, "harus berupa bilangan bulat"],
    ["a text for a yes or no", z.boolean(), "ya", "harus ya atau tidak"],
    ["a text for a list", z.array(z.string()), "a", "harus berupa daftar"],
    ["a text for fields", z.object({}), "a", "harus berupa sekumpulan isian"],
    ["a text for a map", z.record(z.string(), z.string()), "a", "harus berupa sekumpulan isian"],
    ["a date for a text", z.date(), "x", "salah jenis"],
    ["too long", z.string().max(2), "abc", "melebihi batas 2"],
    ["too small", z.number().min(5), 4, "kurang dari batas 5"],
    ["no id", z.guid(), "x", "salah bentuk"],
    ["no choice", z.enum(["a"]), "b", "bukan salah satu pilihan yang ada"],
    ["no kind", z.discriminatedUnion("j", [z.object({ j: z.literal("a") })]), { j: "b" }, "salah satu pilihan"],
    ["something more", z.strictObject({}), { x: 1 }, "memuat bagian yang tidak dikenal"],
    ["anything else", z.string().refine(() => false), "x", "belum benar"],
  ])("%s is told in Indonesian", (_apa, skema, isian, pesan) => {
    expect(pesanOf(z.object({ x: skema }), { x: isian })).toContain(pesan);
  });

  test("an input that is nothing at all is named too", () => {
    expect(pesanOf(z.object({}), undefined)).toBe("Isian itu wajib diisi.");
    expect(namaOf(undefined)).toBe("itu");
    expect(pesanIsian({})).toBe("belum benar");
  });
});
