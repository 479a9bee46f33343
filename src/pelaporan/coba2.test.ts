import { strFromU8 } from "fflate";
import { test } from "vitest";
import { bahanLkjip, bahanTahunan, LENGKAP } from "../../tests/bantu/contoh-lkjip.ts";
import { buildLkjipPd } from "./penyusun/lkjip/lkjip.ts";
import { readZip } from "./perender/zip-tetap.ts";
import { renderLaporan } from "./render.server.ts";

test("coba", async () => {
  const d = buildLkjipPd(bahanLkjip(bahanTahunan({}, LENGKAP)), new Map());
  const t0 = performance.now();
  const a = readZip(await renderLaporan(d, "docx"));
  const t1 = performance.now();
  const b = readZip(await renderLaporan(d, "docx"));
  const t2 = performance.now();
  const { berbab: _, ...e } = d;
  await renderLaporan(e, "docx");
  const t3 = performance.now();
  console.log("ms", t1 - t0, t2 - t1, "tanpa", t3 - t2);
  for (const [k, v] of a) {
    const x = strFromU8(v),
      y = strFromU8(b.get(k) ?? new Uint8Array());
    if (x === y) continue;
    let i = 0;
    while (x[i] === y[i]) i++;
    console.log(k, x.slice(i - 200, i + 80), "\n---\n", y.slice(i - 200, i + 80));
  }
}, 120000);
