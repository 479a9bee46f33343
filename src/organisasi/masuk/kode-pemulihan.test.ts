import { expect, test } from "vitest";
import { rapikanKode } from "./kode-pemulihan.ts";

test("a recovery code is read however it was spaced or capitalised", () => {
  for (const ketikan of ["abcde-fghjk-mnp23", " ABCDE FGHJK MNP23 ", "abcdefghjkmnp23", "ab-cde fghjk-mnp23"]) {
    expect(rapikanKode(ketikan)).toBe("abcde-fghjk-mnp23");
  }
});

test("a one-time code, a shorter or longer text, and letters that no code holds are no recovery code", () => {
  for (const ketikan of [
    "",
    "123456",
    "abcde-fghjk-mnp2",
    "abcde-fghjk-mnp234",
    "abcde-fghjk-mnp10",
    "äbcde-fghjk-mnp23",
  ]) {
    expect(rapikanKode(ketikan)).toBeUndefined();
  }
});
