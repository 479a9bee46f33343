import { describe, expect, test } from "vitest";
import { tindakan } from "../../tests/bantu/contoh-pengisian.ts";
import { ALUR_AWAL } from "./alur.ts";
import { alurOf } from "./entri.ts";

describe("alurOf", () => {
  test("a cell without an entry, or with one that nobody acted on, stands at the beginning", () => {
    expect(alurOf(undefined)).toEqual(ALUR_AWAL);
    expect(alurOf({ tindakan: [] })).toEqual(ALUR_AWAL);
  });

  test("follows the actions of accounts in their order", () => {
    const diajukan = [tindakan("isi", "p"), tindakan("ajukan", "p"), tindakan("setujui", "k")];
    expect(alurOf({ tindakan: diajukan })).toMatchObject({ keadaan: "diajukan", menunggu: "verifikator" });
  });

  test("an import sets the state that it names, without a writer", () => {
    const impor = tindakan("impor", "impor:uji", { olehId: null, keadaan: "terkunci" });
    expect(alurOf({ tindakan: [tindakan("isi", "p"), impor] })).toMatchObject({
      keadaan: "terkunci",
      penulis: [],
      dalamKunci: true,
    });
  });

  test("what names neither a state nor an account leads nowhere", () => {
    const impor = tindakan("impor", "impor:uji", { olehId: null });
    const takBernama = tindakan("ajukan", "akun terhapus", { olehId: null });
    expect(alurOf({ tindakan: [impor, takBernama] })).toEqual(ALUR_AWAL);
  });
});
