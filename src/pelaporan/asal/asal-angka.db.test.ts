// The appendix "Asal angka" of the example deck: every explained number of the report stands in it with its explanation.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BasisUji } from "../../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../../tests/bantu/contoh-lamongan.ts";
import { teksPolos } from "../isi.ts";
import { getLaporan } from "../jenis.server.ts";
import { listAngkaBerasal } from "./kumpul-asal.ts";
import { getPenjelasanJalur } from "./penjelasan-jalur.server.ts";

const PUBLIK = { jenis: "publik" } as const;
const DECK = { jenis: "deck", pdKode: "disnaker", masa: "2024-S1" } as const;

let uji: BasisUji;
beforeAll(async () => {
  uji = await createContohLamongan();
});
afterAll(() => uji.drop());

test("every explained number of the deck has a row that says where it comes from", async () => {
  const tanpa = await getLaporan(uji.konteks, PUBLIK, DECK);
  const dengan = await getLaporan(uji.konteks, PUBLIK, { ...DECK, asalAngka: true });
  expect(dengan.dokumen.bagian.slice(0, -1)).toEqual(tanpa.dokumen.bagian);
  const tabel = dengan.dokumen.bagian.at(-1)?.blok[0];
  const baris = tabel?.jenis === "tabel" ? tabel.baris.map((b) => b.map((sel) => teksPolos(sel.isi))) : [];
  const angka = listAngkaBerasal(tanpa.dokumen);
  expect(angka.length).toBeGreaterThan(25);
  expect(baris.map((b) => b[1])).toEqual(angka.map((a) => a.teks));
  expect(baris.flat().join("\n")).not.toContain("tidak ditemukan");
  const s1 = baris.find((b) => b[1] === "118,50%");
  expect(s1?.join("\n")).toContain("59,25%");
  expect(s1?.join("\n")).toContain("50,00%");
  expect(s1?.join("\n")).toMatch(/Diisi .+/);
});

test.each(["", "capaian", "capaian/disnaker", "pagu/disnaker/2024/lebih", "lain/a/b/c", "rekap-pemda/2024/x/y/z"])(
  "a path of no known kind is refused: %j",
  async (jalur) => {
    await expect(getPenjelasanJalur(uji.konteks, PUBLIK, { jalur })).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  },
);
