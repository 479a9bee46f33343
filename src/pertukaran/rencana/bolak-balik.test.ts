// A plan that goes out as a workbook and comes back unchanged is the same plan, whatever it holds.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffNaskah, emptyNaskah } from "#perencanaan";
import { lingkupUji, rencanaAcak } from "../../../tests/bantu/rencana-acak.ts";
import { readBuku } from "../buku/baca-buku.server.ts";
import { writeBuku } from "../buku/tulis-buku.server.ts";
import { bacaRencana, bacaTanda } from "./baca-rencana.ts";
import { toBuku } from "./tulis-rencana.ts";

const TANDA = {
  pdKode: "disnaker",
  pdNama: "Dinas Tenaga Kerja",
  dokumenId: "d",
  versiId: "v",
  sebutan: "Renstra, Murni",
};
const newId = (): string => {
  throw new Error("tidak ada baris baru");
};

describe.each(["renstra", "renja"] as const)("a %s", (jenis) => {
  test("that is written and read back unchanged has no difference", { timeout: 240_000 }, async () => {
    const lingkup = lingkupUji(jenis);
    await fc.assert(
      fc.asyncProperty(rencanaAcak(jenis), async (naskah) => {
        const bita = await writeBuku(toBuku(naskah, lingkup, TANDA), new Date(0));
        const { naskah: kembali, galat } = bacaRencana(await readBuku(bita), { lama: naskah, lingkup, newId });
        expect(galat).toEqual([]);
        expect(diffNaskah(naskah, kembali)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

test("the workbook says whose plan it is", async () => {
  const buku = await readBuku(await writeBuku(toBuku(emptyNaskah(), lingkupUji("renja"), TANDA), new Date(0)));
  expect(bacaTanda(buku)).toMatchObject({ pd: "disnaker", dokumen: "d", versi: "v" });
});
