// Golden files: what both documents print, in which order and how it looks, kept as text in harapan/. A change that was
// meant is accepted with `vitest run --project basis-data tests/emas -u`, and its diff is read before it is kept.
import { beforeAll, expect, test } from "vitest";
import { normalkan } from "./baca/normal.ts";
import { normalkanPdf } from "./baca/normal-pdf.ts";
import { bacaPdf } from "./baca/pdf.ts";
import { type Emas, getEmas, PASANGAN } from "./bantu-emas.ts";

let emas: Emas;
beforeAll(async () => {
  emas = await getEmas();
});

test.each(PASANGAN.filter(({ format }) => format !== "html"))("$kode as $format prints what it printed", async (p) => {
  const { isi } = emas.berkas(p.kode, p.format);
  const teks = p.format === "pdf" ? normalkanPdf(await bacaPdf(isi)) : normalkan(isi);
  await expect(teks).toMatchFileSnapshot(`harapan/${p.kode}.${p.format}.txt`);
});
