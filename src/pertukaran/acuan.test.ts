import { expect, test } from "vitest";
import { pemdaIdOf } from "./acuan.ts";

test("the number of a pemda is its wilayah code without the dot", () => {
  expect(pemdaIdOf("35.24")).toBe(3524);
});
