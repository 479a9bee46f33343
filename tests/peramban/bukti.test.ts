// The evidence page in a real browser: adding with JavaScript off, what a refused file leaves behind, accessibility.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { bita, PDF } from "../bantu/berkas-contoh.ts";
import { createIsiUji } from "../bantu/isi-uji.ts";
import { bukaPeramban } from "../bantu/peramban.ts";

const BUKTI = "/pengukuran/bukti?pd=disnaker&periode=2024-S2&indikator=iku-2";
const { alamat, bukaLembar } = createIsiUji(bukaPeramban());
const berkas = (name: string, isi: Uint8Array) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(isi) });

test("without JavaScript a file is added and opened again byte for byte; a refused replacement keeps the typed reason", async () => {
  const page = await bukaLembar("Rani", { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(BUKTI);
  await page.getByLabel("Berkas", { exact: true }).setInputFiles(berkas("lhe.pdf", PDF));
  await page.getByRole("button", { name: "Unggah", exact: true }).click();
  expect(await page.getByText("Berkas diterima dan disimpan.").count()).toBe(1);
  const href =
    (await page
      .getByRole("link", { name: /lhe\.pdf/ })
      .first()
      .getAttribute("href")) ?? "";
  const unduhan = await page.request.get(alamat() + href);
  expect(unduhan.headers()["content-disposition"]).toContain("attachment");
  expect(new Uint8Array(await unduhan.body())).toEqual(PDF);
  await page.getByText("Ganti", { exact: true }).click();
  const ganti = page.getByRole("form", { name: "Ganti lhe.pdf" });
  await ganti.getByLabel("Alasan mengganti").fill("Berkas lama belum ditandatangani");
  await ganti.getByLabel("Berkas pengganti").setInputFiles(berkas("lhe-ttd.pdf", bita("bukan pdf")));
  await ganti.getByRole("button", { name: "Ganti bukti" }).click();
  expect(await page.getByRole("alert").count()).toBe(1);
  expect(await ganti.getByLabel("Alasan mengganti").inputValue()).toBe("Berkas lama belum ditandatangani");
});

test("a file that is not what its name says is refused whole, says why, and the typed note stays", async () => {
  const page = await bukaLembar("Rani");
  await page.goto(BUKTI);
  const form = page.getByRole("form", { name: "Unggah berkas" });
  await form.getByLabel("Keterangan").fill("Lembar evaluasi 2024");
  await form.getByLabel("Berkas", { exact: true }).setInputFiles(berkas("lhe.pdf", bita("<html><script>1</script>")));
  await form.getByRole("button", { name: "Unggah", exact: true }).click();
  await page.getByRole("alert").waitFor();
  expect(await form.getByLabel("Keterangan").inputValue()).toBe("Lembar evaluasi 2024");
});

test("has no axe-core violation and does not scroll sideways, on a desktop, a tablet and a phone", async () => {
  const page = await bukaLembar("Rani");
  await page.goto(BUKTI);
  for (const lebar of [1440, 768, 360]) {
    await page.setViewportSize({ width: lebar, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  }
});
