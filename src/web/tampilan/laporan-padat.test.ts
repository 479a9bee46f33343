import fc from "fast-check";
import { expect, test } from "vitest";
import type { Unsur } from "#pelaporan";
import { packUnsur, unpackUnsur } from "./laporan-padat.ts";

const { unsur } = fc.letrec<{ unsur: Unsur }>((tie) => ({
  unsur: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: "binary" }),
    fc.constantFrom("~", '"', '\\"~', "</script>"),
    fc.record({
      nama: fc.constantFrom("p", "svg"),
      atribut: fc.dictionary(fc.constantFrom("class", "id", "aria-label"), fc.string(), { noNullPrototype: true }),
      anak: fc.array(tie("unsur"), { maxLength: 4 }),
    }),
  ),
}));

test("every tree comes out as it went in", () => {
  fc.assert(
    fc.property(unsur, (u) => {
      expect(unpackUnsur(packUnsur(u))).toEqual(u);
    }),
  );
});

test("an element without attributes spends no braces on them", () => {
  expect(packUnsur({ nama: "p", atribut: {}, anak: ["a"] })).toBe("[~p~,0,~a~]");
});
