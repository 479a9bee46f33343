import { expect, test } from "vitest";
import { createPencari, tandaiKata } from "./kata-tema.ts";

test("keywords that begin at the same word are marked as one piece, the longest", () => {
  expect(tandaiKata("Data rumah tangga miskin", ["rumah", "rumah tangga"])).toEqual([
    { teks: "Data ", cocok: false },
    { teks: "rumah tangga", cocok: true },
    { teks: " miskin", cocok: false },
  ]);
});

test("a keyword inside a longer match is not marked again", () => {
  expect(tandaiKata("rumah tangga", ["tangga", "rumah tangga"])).toEqual([{ teks: "rumah tangga", cocok: true }]);
});

test("of keywords that overlap, the later one is marked from where the earlier ends", () => {
  expect(tandaiKata("rumah tangga miskin", ["rumah tangga", "tangga miskin"])).toEqual([
    { teks: "rumah tangga", cocok: true },
    { teks: " miskin", cocok: true },
  ]);
});

test("a keyword of several words does not match where the text ends before its last word", () => {
  expect(createPencari(["rumah tangga"])("Bantuan rumah")).toEqual([]);
});
