// The weight of the page of a whole Renstra of the largest size asked for: 300 indikator, 1,300 sub kegiatan, six years.
import { afterAll, beforeAll, expect, test } from "vitest";
import { getRenstra } from "#perencanaan/server";
import { type BasisUji, createTestDatabase } from "../../../../../tests/bantu/basis-uji.ts";
import { createRenstraBesar, UKURAN_RENSTRA } from "../../../../../tests/bantu/contoh-renstra.ts";
import { createPd, createPemda } from "../../../../../tests/bantu/pabrik.ts";
import { createSisipan } from "../../../sisipan.server.ts";
import { drawRenstra } from "../../../tampilan/rencana/renstra/gambar.ts";

let uji: BasisUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  const pemda = await createPemda(uji.konteks);
  await createRenstraBesar(pemda, await createPd(pemda, "disnaker"), UKURAN_RENSTRA);
});
afterAll(() => uji.drop());

test("its tables weigh at most 120 kB as they are sent, which leaves 30 kB of 150 for the rest of the page", async () => {
  const { isi } = await getRenstra(uji.konteks, { jenis: "publik" }, { pdKode: "disnaker" });
  if (isi === null) throw new Error("tanpa isi");
  const html = drawRenstra(isi);
  expect(html.match(/<tr class=rs>/g)).toHaveLength(UKURAN_RENSTRA.subKegiatan);
  expect(html.match(/<tr class=ri>/g)).toHaveLength(UKURAN_RENSTRA.indikator);
  expect(createSisipan(html).padat.length).toBeLessThanOrEqual(120_000);
});
