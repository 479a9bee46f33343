// Keys and ownership of the rows of a plan.
import { describe, expect, test } from "vitest";
import { bagianKunci, isKunci, isMilikDokumen, JENIS_BARIS, kunciBaris } from "./baris.ts";

const ID = "10000000-0000-7000-8000-000000000001";

describe("a key", () => {
  test("joins its parts and gives them back", () => {
    const kunci = kunciBaris("target", { indikator_id: ID, periode: "2026-TW1" });
    expect(kunci).toBe(`${ID}/2026-TW1`);
    expect(bagianKunci(kunci)).toEqual([ID, "2026-TW1"]);
    expect(bagianKunci("")).toEqual(["", ""]);
  });

  test.each([
    ["simpul", ID],
    ["rumus", `${ID}/2026`],
    ["target", `${ID}/2026`],
    ["target", `${ID}/2026-S1`],
    ["target", `${ID}/2026-12`],
    ["lintas", `${ID}/${ID}`],
    ["pagu", `${ID}/2100`],
  ] as const)("of a %s is recognised: %s", (jenis, kunci) => {
    expect(isKunci(jenis, kunci)).toBe(true);
  });

  test.each([
    ["simpul", "bukan"],
    ["simpul", `${ID}/2026`],
    ["rumus", ID],
    ["rumus", `${ID}/1999`],
    ["target", `${ID}/2026-TW5`],
    ["target", `${ID}/`],
    ["pagu", `${ID}/2026-S1`],
    ["kaitan", `${ID}/2026`],
  ] as const)("that is no key of a %s is refused: %s", (jenis, kunci) => {
    expect(isKunci(jenis, kunci)).toBe(false);
  });
});

describe("a document", () => {
  test("of any kind decides tree and indikator; only a Renja the year, only a Renstra or RPJMD the years", () => {
    const milik = (dokumen: "rpjmd" | "renstra" | "renja") => JENIS_BARIS.filter((j) => isMilikDokumen(dokumen, j));
    const bersama = ["simpul", "indikator", "rumus", "kaitan", "lintas"];
    expect(milik("renja")).toEqual([...bersama, "jadwal", "target", "pagu", "prioritas", "aksi"]);
    expect(milik("renstra")).toEqual([...bersama, "target_renstra", "pagu_renstra"]);
    expect(milik("rpjmd")).toEqual(milik("renstra"));
  });
});
