// Which version of a document is open, and which holds.
import { expect, test } from "vitest";
import { type DokumenRencana, findVersiBerlaku, findVersiTerbuka, type IsiVersi, sebutanDokumen } from "./dokumen.ts";

/** A document whose versions, newest first, are in these states. */
function dokumen(...keadaan: readonly IsiVersi["keadaan"][]): DokumenRencana {
  const versi = keadaan.map((satu, i) => {
    const nomor = keadaan.length - 1 - i;
    return { id: `v${nomor}`, nomor, alasan: "", tindakan: [], keadaan: satu };
  });
  return { id: "d", jenis: "renstra", judul: "Renstra", tahunMulai: 2025, tahunSelesai: 2029, tahunDasar: null, versi };
}

test("open is the version that is drafted or waits to be set, and none once every one is closed", () => {
  expect(findVersiTerbuka(dokumen("disusun", "ditetapkan"))?.id).toBe("v1");
  expect(findVersiTerbuka(dokumen("dibatalkan", "diajukan", "ditetapkan"))?.id).toBe("v1");
  expect(findVersiTerbuka(dokumen("dibatalkan", "ditetapkan"))).toBeUndefined();
});

test("the newest version that was set holds, whatever was begun or called off after it", () => {
  expect(findVersiBerlaku(dokumen("disusun", "ditetapkan", "ditetapkan"))?.id).toBe("v1");
  expect(findVersiBerlaku(dokumen("diajukan"))).toBeUndefined();
});

test("every kind of document has a name", () => {
  expect((["rpjmd", "renstra", "renja"] as const).map(sebutanDokumen)).toEqual(["RPJMD", "Renstra", "Renja"]);
});
