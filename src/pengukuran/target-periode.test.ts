import { describe, expect, test } from "vitest";
import { toDecimalText } from "#inti";
import type { Indikator } from "#perencanaan";
import { indikator, titik } from "../../tests/bantu/contoh.ts";
import { resolveTarget } from "./target-periode.ts";

function baca(ind: Indikator, periode: string): string | undefined {
  const hasil = resolveTarget(ind, periode);
  if (hasil === undefined) return undefined;
  const { target, asal } = hasil;
  const angka = target.jenis === "titik" ? [target.nilai] : [target.bawah, target.atas];
  return `${angka.map((a) => toDecimalText(a, target.desimal)).join("..")} dari ${asal.join(", ")}`;
}

const TW = ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"];

describe("resolveTarget", () => {
  test("a period's own target goes first", () => {
    const ind = indikator({ target: { "2024": titik("86.90"), "2024-S1": titik("83.45") } });
    expect(baca(ind, "2024-S1")).toBe("83.45 dari 2024-S1");
    expect(baca(ind, "2024")).toBe("86.90 dari 2024");
  });

  test("targets of parts add up where the indikator accumulates", () => {
    const target = {
      "2024-TW1": titik("10"),
      "2024-TW2": titik("15.5"),
      "2024-TW3": titik("1"),
      "2024-TW4": titik("1"),
    };
    const ind = indikator({ jadwal: TW, agregasi: "akumulasi", target });
    expect(baca(ind, "2024-S1")).toBe("25.5 dari 2024-TW1, 2024-TW2");
    expect(baca(ind, "2024")).toBe("27.5 dari 2024-TW1, 2024-TW2, 2024-TW3, 2024-TW4");
  });

  test("the last part's target counts where only the end position does, the mean where the mean does", () => {
    const target = { "2024-TW1": titik("10"), "2024-TW2": titik("20") };
    expect(baca(indikator({ jadwal: TW, target }), "2024-S1")).toBe("20 dari 2024-TW2");
    const rata = indikator({ jadwal: TW, agregasi: "rata_rata", target });
    expect(baca(rata, "2024-S1")).toBe("15.00 dari 2024-TW1, 2024-TW2");
  });

  test("a part without a target leaves the whole without one", () => {
    const ind = indikator({ jadwal: TW, agregasi: "akumulasi", target: { "2024-TW1": titik("10") } });
    expect(baca(ind, "2024-S1")).toBeUndefined();
  });

  test("ranges are joined bound by bound", () => {
    const target = {
      "2024-TW1": { jenis: "rentang", bawah: "1", atas: "2.5" },
      "2024-TW2": { jenis: "rentang", bawah: "3", atas: "4" },
    } as const;
    expect(baca(indikator({ jadwal: TW, agregasi: "akumulasi", target }), "2024-S1")).toBe(
      "4.0..6.5 dari 2024-TW1, 2024-TW2",
    );
  });

  test("a yearly target measured only in Triwulan IV is the target of that triwulan and its semester", () => {
    const ind = indikator({ jadwal: ["2024-TW4"], agregasi: "akumulasi", target: { "2024": titik("95.23") } });
    expect(baca(ind, "2024-TW4")).toBe("95.23 dari 2024");
    expect(baca(ind, "2024-S2")).toBe("95.23 dari 2024");
    expect(baca(ind, "2024-S1")).toBeUndefined();
  });

  test("the year's target stands for Semester II where the end position counts, not where values accumulate", () => {
    const target = { "2024": titik("86.90"), "2024-S1": titik("83.45") };
    expect(baca(indikator({ target }), "2024-S2")).toBe("86.90 dari 2024");
    expect(baca(indikator({ target, agregasi: "akumulasi" }), "2024-S2")).toBeUndefined();
  });

  test("nothing is implied for a period that is not due", () => {
    const ind = indikator({ jadwal: ["2024"], target: { "2024": titik("64.74") } });
    expect(baca(ind, "2024-S2")).toBeUndefined();
  });
});
