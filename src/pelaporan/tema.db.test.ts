// The poverty theme of the real presentation as files, read back: nothing that the presentation prints is missing.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { extractText } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { BasisUji } from "../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../tests/bantu/contoh-lamongan.ts";
import { buatLaporanDeck } from "./deck.server.ts";
import { FORMAT_LAPORAN, type KodeFormat } from "./format.ts";
import { teksPolos } from "./isi.ts";
import type { Dokumen } from "./model.ts";
import { hitungUlangBuku, listLembarBaca, openBuku } from "./perender/xlsx/uji-buku.ts";
import { renderLaporan } from "./render.server.ts";
import { getLaporanTema } from "./tema.server.ts";

const PUBLIK: Pengguna = { jenis: "publik" };
const KEMISKINAN = { temaKode: "kemiskinan" } as const;

let uji: BasisUji;
let dokumen: Dokumen;
beforeAll(async () => {
  uji = await createContohLamongan();
  ({ dokumen } = await getLaporanTema(uji.konteks, PUBLIK, KEMISKINAN));
});
afterAll(() => uji.drop());

/** The last column of a file of the example data, without its header. */
function kolomAkhir(berkas: string, kolom = -1): readonly string[] {
  const baris = readFileSync(new URL(`../../contoh/lamongan-disnaker-2024/${berkas}`, import.meta.url), "utf8");
  return baris
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((b) => b.split(";").at(kolom) ?? "");
}

const PERMASALAHAN = kolomAkhir("tema-permasalahan.csv");
const STRATEGI = kolomAkhir("tema-strategi.csv");
const INOVASI = kolomAkhir("tema-inovasi.csv", 3);
const TUGAS = kolomAkhir("tema-tugas.csv");
const PERANGKAT = kolomAkhir("perangkat-daerah.csv", 1).slice(0, 12);
const ANGKA = ["13,86%", "166.350", "Rp419.309/kapita/bulan", "Rp1.200.000.000", "2021"];

// Lines break where a format likes, words too; letters and digits stay.
const rapat = (teks: string) => teks.replace(/[\s\u00ad\u200b-]+/gu, "");
const polosXml = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<");

async function bacaFile(kode: KodeFormat): Promise<string> {
  const isi = await renderLaporan(dokumen, kode);
  if (kode === "pdf") return rapat((await extractText(new Uint8Array(isi), { mergePages: true })).text);
  if (kode === "html") return rapat(polosXml(new TextDecoder().decode(isi)));
  const bagian = Object.entries(unzipSync(isi)).filter(([nama]) =>
    /(slide\d+|document|sharedStrings)\.xml$/.test(nama),
  );
  return rapat(polosXml(bagian.map(([, b]) => strFromU8(b)).join("\n")));
}

test("the example data holds what the presentation shows: ten problems, three strategies, twelve PD", () => {
  expect([PERMASALAHAN, STRATEGI, INOVASI, TUGAS, PERANGKAT].map((d) => d.length)).toEqual([10, 3, 10, 26, 12]);
});

describe.each(FORMAT_LAPORAN.map((f) => f.kode))("the theme as %s", (kode) => {
  test("holds every figure, problem, strategy, innovation, PD and task", async () => {
    const isi = await bacaFile(kode);
    const harus = [...PERMASALAHAN, ...STRATEGI, ...INOVASI, ...TUGAS, ...PERANGKAT, ...ANGKA];
    expect(harus.filter((h) => !isi.includes(rapat(h)))).toEqual([]);
  });

  test("made twice it is byte-identical", async () => {
    const lagi = await getLaporanTema(uji.konteks, PUBLIK, KEMISKINAN);
    const [a, b] = [await renderLaporan(dokumen, kode), await renderLaporan(lagi.dokumen, kode)];
    expect(a.length).toBeGreaterThan(10_000);
    expect(Buffer.compare(a, b)).toBe(0);
  });
});

test("the workbook keeps money as numbers and totals as formulas that come to the printed total", async () => {
  const buku = await openBuku(await renderLaporan(dokumen, "xlsx"));
  const rumus = () => listLembarBaca(buku).flatMap((l) => l.sel.filter((s) => s.formula !== null));
  const tertulis = rumus();
  hitungUlangBuku(buku);
  expect(rumus()).toEqual(tertulis);
  const total = tertulis.filter((s) => s.teks === "Rp1.200.000.000");
  // pagu x bagian, the total of the table, and the totals per PD, programme and strategy.
  expect(total).toHaveLength(5);
  expect(total.every((s) => s.nilai === 1_200_000_000)).toBe(true);
});

test("the deck and the document say the same about kondisi, framework and roles, from the same sections", async () => {
  const deck = await buatLaporanDeck(uji.konteks, PUBLIK, { pdKode: "disnaker", periode: "2024-S1" });
  const bagian = (d: Dokumen, kunci: string) => d.bagian.find((b) => b.kunci === kunci);
  for (const kunci of ["kerangka", "utama", "penunjang", "eksternal"]) {
    expect(bagian(dokumen, `${kunci}-kemiskinan`)).toEqual(bagian(deck, `${kunci}-kemiskinan`));
  }
  const sorotan = (d: Dokumen) =>
    bagian(d, "kondisi-kemiskinan")?.blok.flatMap((b) =>
      b.jenis === "sorotan" ? b.butir.map((x) => [x.label, teksPolos(x.nilai), x.keterangan]) : [],
    );
  expect(sorotan(dokumen)).toEqual(sorotan(deck));
  expect(sorotan(dokumen)?.map(([, nilai]) => nilai)).toEqual(["13,86%", "166.350 jiwa", "Rp419.309/kapita/bulan"]);
});

test("what the presentation leaves open is named: eleven of twelve PD without tagged budget", () => {
  const celah = dokumen.bagian.find((b) => b.kunci === "celah-kemiskinan")?.blok ?? [];
  const baris = celah.flatMap((b) => (b.jenis === "tabel" ? b.baris : [])).map((b) => teksPolos(b.at(-1)?.isi ?? ""));
  const tanpaAnggaran = baris.filter((b) => PERANGKAT.some((p) => b.startsWith(`${p} `)));
  expect(tanpaAnggaran).toHaveLength(11);
  expect(tanpaAnggaran.some((b) => b.startsWith("Dinas Tenaga Kerja"))).toBe(false);
});

describe("getLaporanTema", () => {
  test("reads one state of the data, in a single transaction", async () => {
    let bacaan = 0;
    const { basis } = uji.konteks;
    const konteks: Konteks = {
      ...uji.konteks,
      basis: {
        ...basis,
        snapshot: (kerja) => {
          bacaan++;
          return basis.snapshot(kerja);
        },
        read: (pemdaId, kerja) => {
          bacaan++;
          return basis.read(pemdaId, kerja);
        },
      },
    };
    await getLaporanTema(konteks, PUBLIK, KEMISKINAN);
    expect(bacaan).toBe(1);
  });

  test("is about the newest tagged year, or the one asked for, which may be empty", async () => {
    expect((await getLaporanTema(uji.konteks, PUBLIK, KEMISKINAN)).tahun).toBe(2024);
    const kosong = await getLaporanTema(uji.konteks, PUBLIK, { ...KEMISKINAN, tahun: 2025 });
    const anggaran = kosong.dokumen.bagian.find((b) => b.kunci === "anggaran-kemiskinan");
    expect(anggaran?.blok).toMatchObject([{ jenis: "catatan", nada: "kosong" }]);
  });

  test("an unknown theme names the valid ones, and who may not make reports gets none", async () => {
    await expect(getLaporanTema(uji.konteks, PUBLIK, { temaKode: "stunting" })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: expect.stringContaining("kemiskinan"),
    });
    const asing: Pengguna = JSON.parse('{"jenis":"tamu"}');
    await expect(getLaporanTema(uji.konteks, asing, KEMISKINAN)).rejects.toMatchObject({ kode: "tidak_berhak" });
  });
});
