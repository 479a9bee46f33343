// What is downloaded: the whole tree, the same words as on screen, safe to open.
import { expect, test } from "vitest";
import { applyPerubahan, emptyNaskah } from "#perencanaan";
import { renderSvg } from "../../pohon/svg.ts";
import { lingkupUji, naskahUji, simpulUji } from "./contoh-uji.ts";
import { buildDokumenPohon } from "./dokumen.ts";
import { buildGambar } from "./gambar.ts";

const bahan = { naskah: naskahUji(), lingkup: lingkupUji, temuan: new Map() };
const tentang = { pemda: "Kabupaten Contoh", pd: "Dinas Contoh", sumber: "Renstra 2026-2030, Murni (sedang disusun)" };

test("the SVG holds every line of every box, and nothing in a name can leave its place", () => {
  const [id, isi] = simpulUji("s1", null, "sasaran");
  const naskah = applyPerubahan(bahan.naskah, [
    { jenis: "simpul", kunci: id, isi: { ...isi, nama: '<script>"&\u0007' } },
  ]);
  const diagram = buildGambar({ ...bahan, naskah }, new Set());
  const svg = renderSvg(diagram, "Pohon <1>");
  expect(svg.match(/<text /g)).toHaveLength(diagram.kotak.flatMap((k) => k.teks).length);
  expect(svg.match(/<path /g)).toHaveLength(4);
  expect(svg).toContain("&lt;script&gt;&quot;&amp;\uFFFD");
  expect(svg).toContain("<title>Pohon &lt;1&gt;</title>");
  expect(svg).not.toContain("<script");
  expect(renderSvg(diagram, "Pohon <1>")).toBe(svg);
});

test("the document has one tree per root with everything below it, and says in words what it shows", () => {
  const dokumen = buildDokumenPohon({ ...bahan, ...tentang });
  const [blok] = dokumen.bagian[0]?.blok ?? [];
  if (blok?.jenis !== "pohon") throw new Error("bukan pohon");
  expect(blok.teksAlternatif).toBe('Sasaran "Nama s1" dengan 2 program, 1 kegiatan, 1 sub kegiatan.');
  expect(blok.akar[0]?.anak.map((a) => a.judul)).toEqual(["Nama p1", "Nama p2"]);
  expect(dokumen.kaki).toContain("Renstra 2026-2030");
});

test("an empty plan gives a note instead of a tree, a lone node says that it has no branches", () => {
  const kosong = buildDokumenPohon({ ...bahan, ...tentang, naskah: emptyNaskah() });
  expect(kosong.bagian[0]?.blok).toMatchObject([{ jenis: "catatan" }]);
  const satu = { ...emptyNaskah(), simpul: new Map([simpulUji("s1", null, "sasaran")]) };
  const [blok] = buildDokumenPohon({ ...bahan, ...tentang, naskah: satu }).bagian[0]?.blok ?? [];
  expect(blok).toMatchObject({ teksAlternatif: 'Sasaran "Nama s1", belum bercabang.' });
});
