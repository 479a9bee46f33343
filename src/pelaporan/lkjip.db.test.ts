// The LKjIP of the real presentation's data, and the reports of a pemda with almost nothing.
import { strFromU8 } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { BasisUji } from "../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../tests/bantu/contoh-lamongan.ts";
import { createPd, createPemda } from "../../tests/bantu/pabrik.ts";
import { createPerjanjian } from "../../tests/bantu/perjanjian-uji.ts";
import { teksPolos } from "./isi.ts";
import { getLaporan } from "./jenis.server.ts";
import { getLaporanLkjipPd, getLaporanLkjipPemda } from "./lkjip.server.ts";
import type { Dokumen, Tabel } from "./model.ts";
import { DAFTAR_RANGKA } from "./naskah/daftar-rangka.server.ts";
import { periksaNaskah } from "./naskah/kerangka.ts";
import { getRangka } from "./naskah/rangka.server.ts";
import { readZip } from "./perender/zip-tetap.ts";
import { renderLaporan } from "./render.server.ts";

const PUBLIK: Pengguna = { jenis: "publik" };
const DISNAKER = { pdKode: "disnaker", tahun: 2023 } as const;
/** What the presentation prints of 2023, capaian as computed: target, realisasi, capaian of each indikator. */
const ANGKA_2023 = [
  ["94,87%", "94,54%", "99,65%"],
  ["86,50", "88,30", "102,08%"],
  ["80", "87,61", "109,51%"],
  ["88,87%", "88,89%", "100,02%"],
  ["1,36%", "2,50%", "183,82%"],
  ["44,26%", "39,35%", "88,91%"],
  ["73,21%", "74,52%", "101,79%"],
  ["60,08%", "65,59%", "109,17%"],
  ["64,73%", "67,19%", "103,80%"],
];

let uji: BasisUji;
beforeAll(async () => {
  uji = await createContohLamongan();
  const gresik = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik" });
  await createPerjanjian(gresik, await createPd(gresik, "disnaker"), 2023);
});
afterAll(() => uji.drop());

const tabelOf = (d: Dokumen, kunci: string) =>
  d.bagian.filter((b) => b.kunci === kunci).flatMap((b) => b.blok.filter((x): x is Tabel => x.jenis === "tabel"));
const angkaBaris = (t: Tabel) => t.baris.map((b) => b.slice(-3).map((s) => teksPolos(s.isi).split("\n")[0]));

describe("the LKjIP 2023 of Dinas Tenaga Kerja Lamongan", () => {
  test("measures every indikator of the presentation as the presentation does, rounding mended", async () => {
    const { dokumen, subjek, tahun } = await getLaporanLkjipPd(uji.konteks, PUBLIK, DISNAKER);
    expect([subjek.kode, tahun]).toEqual(["disnaker", 2023]);
    expect(tabelOf(dokumen, "lampiran-pengukuran").flatMap(angkaBaris)).toEqual(ANGKA_2023);
    expect(tabelOf(dokumen, "sasaran-1-tahun").flatMap(angkaBaris)).toEqual([ANGKA_2023[0]]);
    const temuan = tabelOf(dokumen, "temuan").flatMap((t) => t.baris.map((b) => teksPolos(b[3]?.isi ?? "")));
    expect(temuan).toEqual(["99,66%", "183,86%"]);
  });

  test("every one of those figures is found again in the Word file, the slides, the PDF and the page", async () => {
    const { dokumen } = await getLaporanLkjipPd(uji.konteks, PUBLIK, DISNAKER);
    const docx = strFromU8(readZip(await renderLaporan(dokumen, "docx")).get("word/document.xml") ?? new Uint8Array());
    const pdf = await extractText(await getDocumentProxy(await renderLaporan(dokumen, "pdf")), { mergePages: true });
    const html = new TextDecoder().decode(await renderLaporan(dokumen, "html"));
    const lembar = [...readZip(await renderLaporan(dokumen, "pptx"))].filter(([nama]) =>
      nama.startsWith("ppt/slides/"),
    );
    const pptx = lembar.map(([, isi]) => strFromU8(isi)).join("");
    for (const angka of [...ANGKA_2023.flat(), "99,66%", "183,86%"]) {
      for (const isi of [docx, pptx, pdf.text, html]) expect(isi).toContain(angka);
    }
  });

  test("the year after compares with it, and says what is not filled in yet", async () => {
    const { dokumen } = await getLaporanLkjipPd(uji.konteks, PUBLIK, { pdKode: "disnaker" });
    expect(dokumen.judul).toBe("Laporan Kinerja Dinas Tenaga Kerja Kabupaten Lamongan Tahun 2024");
    expect(tabelOf(dokumen, "sasaran-1-banding").flatMap(angkaBaris)).toEqual([
      ["94,87%", "94,54%", "99,65%"],
      ["95,23%", "belum diisi", "belum diisi"],
    ]);
    const pagu = tabelOf(dokumen, "pagu")[0]?.baris.at(-1)?.at(-1);
    expect(teksPolos(pagu?.isi ?? "")).toBe("Rp7.646.914.434");
  });

  test("all of it comes from one state of the data", async () => {
    let bacaan = 0;
    const { basis } = uji.konteks;
    const hitung: Konteks["basis"] = {
      ...basis,
      snapshot: (kerja) => {
        bacaan++;
        return basis.snapshot(kerja);
      },
    };
    await getLaporanLkjipPd({ ...uji.konteks, basis: hitung }, PUBLIK, DISNAKER);
    expect(bacaan).toBe(1);
  });
});

describe("the LKjIP of the pemda", () => {
  test("has every PD with its capaian, its counts and its money", async () => {
    const { dokumen, tahun } = await getLaporanLkjipPemda(uji.konteks, PUBLIK, { tahun: 2023 });
    const [tabel] = tabelOf(dokumen, "capaian-pd");
    expect([tahun, tabel?.baris.length]).toEqual([2023, 12]);
    const disnaker = tabel?.baris.find((b) => teksPolos(b[1]?.isi ?? "") === "Dinas Tenaga Kerja");
    expect(disnaker?.slice(2).map((s) => teksPolos(s.isi).split("\n")[0])).toEqual([
      "100,87%",
      "2",
      "0",
      "0",
      "0",
      "0",
    ]);
    expect(tabelOf(dokumen, "tema")[0]?.baris).toHaveLength(1);
  });

  test("of a pemda without a plan of its own, with a PD without anything, is complete in its sections", async () => {
    const { dokumen } = await getLaporanLkjipPemda(uji.konteks, PUBLIK, { pemdaSlug: "gresik", tahun: 2023 });
    const lamongan = await getLaporanLkjipPemda(uji.konteks, PUBLIK, { tahun: 2023 });
    expect(dokumen.bagian.map((b) => b.kunci)).toEqual(lamongan.dokumen.bagian.map((b) => b.kunci));
    expect(JSON.stringify(dokumen)).not.toContain("Lamongan");
  });
});

describe("the agreement", () => {
  test("once signed, is what the report names and prints, also for the public", async () => {
    const { dokumen } = await getLaporanLkjipPd(uji.konteks, PUBLIK, { pemdaSlug: "gresik", ...DISNAKER });
    const teks = dokumen.bagian.find((b) => b.kunci === "perjanjian")?.blok[0];
    expect(teks?.jenis === "paragraf" ? teksPolos(teks.isi) : "").toMatch(
      /^Perjanjian Kinerja Tahun 2023 ditandatangani .*verifikasi/,
    );
  });
});

describe("the registries", () => {
  test.each([
    ["lkjip", "disnaker"],
    ["lkjip-pemda", null],
  ])("the report with texts %s loads its blocks; no draft names a number that is missing", async (jenis, pdKode) => {
    const rangka = getRangka(DAFTAR_RANGKA, jenis);
    const kerangka = await uji.konteks.basis.snapshot((basis) =>
      rangka.muat({ ...uji.konteks, basis }, PUBLIK, { pemdaSlug: "lamongan", pdKode, periode: "2023" }),
    );
    expect(periksaNaskah(kerangka, new Map())).toMatchObject({ angkaHilang: [] });
    expect(kerangka.build(new Map([["ikhtisar", "Ditulis sendiri."]])).bagian[1]?.blok).toEqual([
      { jenis: "paragraf", isi: [{ teks: "Ditulis sendiri." }] },
    ]);
  });

  test("the report is a kind like the others, about whole years", async () => {
    const laporan = await getLaporan(uji.konteks, PUBLIK, { jenis: "lkjip", pdKode: "disnaker", masa: "2023-S2" });
    expect(laporan).toMatchObject({ masa: "2023", labelMasa: "Tahun 2023", subjek: { kode: "disnaker" } });
    expect(await getLaporan(uji.konteks, PUBLIK, { jenis: "lkjip-pemda", masa: "2023" })).toMatchObject({
      subjek: { kode: "lamongan", nama: "Kabupaten Lamongan" },
    });
  });
});

test("who may not make reports gets none", async () => {
  const asing: Pengguna = JSON.parse('{"jenis":"tamu"}');
  const galat = { kode: "tidak_berhak" };
  await expect(getLaporanLkjipPd(uji.konteks, asing, DISNAKER)).rejects.toMatchObject(galat);
  await expect(getLaporanLkjipPemda(uji.konteks, asing, {})).rejects.toMatchObject(galat);
});
