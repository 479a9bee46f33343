// Scripts and styles of the real build on slow lines: compressed, and fetched once.
import { expect, test } from "vitest";
import { newFolderTerisi, startAplikasi, statusOf } from "./bantu/proses-uji.ts";

test("every script and style sheet of a page comes compressed and may be kept for ever", async () => {
  const { alamat } = await startAplikasi({ OPENSAKIP_DATA: newFolderTerisi() });
  const halaman = await (await fetch(alamat)).text();
  const aset = [...new Set(halaman.match(/\/assets\/[\w.-]+\.(?:js|css)/g))];
  expect(aset.length).toBeGreaterThan(3);
  const diminta = async (jalur: string, sandi: string) => {
    const jawaban = await fetch(alamat + jalur, { headers: { "accept-encoding": sandi } });
    const isi = await jawaban.text();
    return { kepala: Object.fromEntries(jawaban.headers), isi };
  };
  let mampat = 0;
  for (const jalur of aset) {
    const polos = await diminta(jalur, "identity");
    const kepala = { "cache-control": "public, max-age=31536000, immutable", vary: "Accept-Encoding" };
    expect(polos.kepala, jalur).toMatchObject(kepala);
    expect(polos.kepala["content-encoding"], jalur).toBeUndefined();
    if (Number(polos.kepala["content-length"]) <= 1024) continue;
    for (const sandi of ["br", "gzip"]) {
      const hasil = await diminta(jalur, sandi);
      expect(hasil.kepala, jalur).toMatchObject({ ...kepala, "content-encoding": sandi });
      expect(hasil.isi === polos.isi, jalur).toBe(true);
      mampat++;
    }
  }
  expect(mampat).toBeGreaterThan(4);
  expect(await statusOf(alamat, "/assets/tidak-ada.js")).toBe(404);
});
