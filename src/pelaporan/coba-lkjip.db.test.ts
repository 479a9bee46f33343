import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { createContohLamongan } from "../../tests/bantu/contoh-lamongan.ts";
import { getLaporanLkjipPd, getLaporanLkjipPemda } from "./lkjip.server.ts";
import { renderLaporan } from "./render.server.ts";

test("coba", async () => {
  const uji = await createContohLamongan();
  const p = { jenis: "publik" } as const;
  const a = await getLaporanLkjipPd(uji.konteks, p, { pdKode: "disnaker", tahun: Number(process.env.TAHUN ?? 2023) });
  const b = await getLaporanLkjipPemda(uji.konteks, p, { tahun: 2024 });
  for (const k of ["pdf", "html"] as const) {
    writeFileSync(`/tmp/lkjip-out/pd.${k}`, await renderLaporan(a.dokumen, k));
    writeFileSync(`/tmp/lkjip-out/pemda.${k}`, await renderLaporan(b.dokumen, k));
  }
  await uji.drop();
}, 120000);
