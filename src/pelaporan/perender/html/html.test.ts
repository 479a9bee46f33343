import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Matematika } from "#inti";
import { bahanUji } from "../../../../tests/bantu/contoh-deck.ts";
import type { Blok, Dokumen, Grafik, Nada, Tabel } from "../../model.ts";
import { buildDeckSakip } from "../../penyusun/deck-sakip.ts";
import { GAYA } from "./gaya.ts";
import { drawHtml, renderHalamanHtml, renderHtml } from "./index.ts";
import { escapeHtml, toHtml } from "./unsur.ts";

const DECK = buildDeckSakip(bahanUji());

function dokumen(...blok: readonly Blok[]): Dokumen {
  return {
    jenis: "deck-sakip",
    judul: "Uji",
    pengarang: "Penguji",
    sampul: { baris: ["Judul", "Dinas", "Kabupaten"], periode: "2024" },
    bagian: [{ kunci: "uji", judul: "BAGIAN", blok }],
    penutup: "SELESAI",
    kaki: "Kaki",
    bahasa: "id",
  };
}
const isi = (...blok: readonly Blok[]) => renderHtml(dokumen(...blok)).isi;

describe("escaping", () => {
  const kasar = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...["<script>", "</style>", `"'&<>`, "\u0000", "\ud800"]),
  );

  test("no text, wherever it stands, becomes markup", () => {
    fc.assert(
      fc.property(kasar, kasar, (teks, lain) => {
        const hasil = renderHalamanHtml({ ...seluruhJenis(teks, lain), judul: teks, pengarang: lain, kaki: teks });
        const polos = renderHalamanHtml({ ...seluruhJenis("a", "b"), judul: "a", pengarang: "b", kaki: "a" });
        expect(kerangka(hasil)).toEqual(kerangka(polos));
      }),
    );
  });

  test("the text itself comes through, character by character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }).filter((s) => !s.includes("\n")),
        (teks) => {
          expect(isi({ jenis: "paragraf", isi: teks })).toContain(`<p>${escapeHtml(teks)}</p>`);
        },
      ),
    );
  });

  test("what HTML cannot hold is replaced: control characters and halves of a character", () => {
    expect(escapeHtml("a\u0000b\u001bc\ud800d\te\n")).toBe("a\uFFFDb\uFFFDc\uFFFDd\te\n");
  });

  test.each(["javascript:alert(1)", "//lain.example", "/\\lain.example", "https://lain.example", "jelaskan"])(
    "a figure's link to %s is left out, for it leads outside this application",
    (asal) => {
      expect(isi({ jenis: "paragraf", isi: [{ teks: "1", asal }] })).toContain("<p>1</p>");
    },
  );
});

describe("the document", () => {
  const { isi: html } = renderHtml(DECK);

  test("headings follow one another without a gap, below the page's own h1", () => {
    const tingkat = [...html.matchAll(/<h(\d)/g)].map((m) => Number(m[1]));
    expect(tingkat[0]).toBe(2);
    tingkat.forEach((t, i) => {
      expect(t - (tingkat[i - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
    expect(html).not.toContain("<h1");
  });

  test("no two regions of the page have the same name", () => {
    const nama = DECK.bagian.map((b) => [b.judul, b.subjudul].filter((t) => t !== undefined).join(" "));
    const wilayah = [...html.matchAll(/<section class="lap-gulir" aria-label="([^"]+)"/g)].map((m) => m[1]);
    const semua = [...nama, ...wilayah];
    expect(new Set(semua).size).toBe(semua.length);
  });

  test("every section is named by its heading and listed in the contents, and every id is unique", () => {
    const id = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(id).size).toBe(id.length);
    for (const { kunci } of DECK.bagian) {
      expect(html).toContain(`href="#lap-${kunci}"`);
      expect(html).toContain(`id="lap-${kunci}" aria-labelledby="lap-${kunci}-judul`);
    }
  });

  test("every figure of the deck is there, and computed ones link to their explanation", () => {
    for (const angka of ["99,65%", "183,82%", "249,52%", "Rp7.646.914.434", "95,24%", "101,72%"]) {
      expect(html).toContain(`class="angka">${angka}</a>`);
    }
  });

  test("no attribute carries style or script, and the sheet reaches only inside the report", () => {
    expect(html).not.toMatch(/ style="| on\w+="|<script/);
    const pemilih = [...GAYA.replace(/@page[^}]+}/g, "").matchAll(/(?:^|[}{])\s*([^{}@\n]+)\{/g)].flatMap((m) =>
      (m[1] ?? "").split(/,(?![^(]*\))/),
    );
    expect(pemilih.length).toBeGreaterThan(100);
    expect(pemilih.filter((p) => !/^\.(laporan|lap-)/.test(p.trim()))).toEqual([]);
  });

  test("the same document gives the same bytes", () => {
    expect(renderHtml(buildDeckSakip(bahanUji()))).toEqual(renderHtml(DECK));
    expect(toHtml([drawHtml(DECK)])).toBe(html);
  });

  test("a page to keep needs no other file, names its language, and does not link to a server", () => {
    const halaman = renderHalamanHtml(DECK);
    expect(halaman).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(halaman).toContain("<h1>Sistem Akuntabilitas Kinerja Instansi Pemerintah</h1>");
    expect(halaman).not.toMatch(/<(script|link|img|iframe)|url\(|\/jelaskan\/|@import/);
    expect([...halaman.matchAll(/href="([^"]*)"/g)].every((m) => m[1]?.startsWith("#"))).toBe(true);
  });

  test("a cover without a name ends with its period", () => {
    expect(isi()).toContain('<p class="lap-periode">2024</p></header>');
    expect(html).toContain('<p class="lap-nama">Dra. WAHYU SRI HERWATI, M.P.H.R</p>');
  });
});

describe("tables", () => {
  const tabel: Tabel = {
    jenis: "tabel",
    judul: "Tabel uji",
    lebar: [1, 3, 1],
    kepala: [
      [
        { isi: "A", gabungKolom: 2 },
        { isi: "C", rata: "tengah" },
      ],
    ],
    baris: [
      [{ isi: "satu", judulBaris: true }, { isi: "x" }, { isi: "1", rata: "kanan" }],
      [{ isi: "dua", judulBaris: true, gabungBaris: 2 }, { isi: "y" }, { isi: "2", nada: "baik" }],
      [{ isi: "z" }, { isi: "3" }],
      [{ isi: "tiga", judulBaris: true }, { isi: "w" }, { isi: "4" }],
      [{ isi: "empat", judulBaris: true }, { isi: "v" }, { isi: "5" }],
    ],
    catatan: ["Catatan kaki"],
  };
  const html = isi(tabel);

  test("the region that scrolls can be reached with the keyboard and has the table's name", () => {
    expect(html).toContain(
      '<section class="lap-gulir" aria-label="Tabel: Tabel uji" tabindex="0"><table class="lap-tabel">',
    );
    expect(html).toContain('<caption><span class="lap-judul-tabel">Tabel uji</span></caption>');
  });

  test("headers say what they head: columns, groups of columns, rows, groups of rows", () => {
    expect(html).toContain('<th colspan="2" scope="colgroup">A</th><th scope="col" class="lap-tengah">C</th>');
    expect(html).toContain('<th scope="row">satu</th>');
    expect(html).toContain('<th rowspan="2" scope="rowgroup">dua</th>');
  });

  test("rows that share a cell are a group of their own, so that the group's heading ends with them", () => {
    const kelompok = html.split("<tbody>").slice(1);
    expect(kelompok.map((k) => k.match(/<tr>/g)?.length)).toEqual([1, 2, 2]);
  });

  test("column widths are classes, at most the whole table, and a table of many columns keeps its width", () => {
    expect(html).toContain('<col class="lap-kolom-20"><col class="lap-kolom-60"><col class="lap-kolom-20">');
    const lebar = Array.from({ length: 8 }, () => 1);
    expect(isi({ ...tabel, lebar, baris: [], kepala: [] })).toContain("lap-tabel lap-tabel-lebar");
  });

  test("notes stand under the table", () => {
    expect(html).toContain('<ul class="lap-catatan-tabel"><li>Catatan kaki</li></ul>');
    const { catatan: _, ...tanpa } = tabel;
    expect(isi(tanpa)).not.toContain("lap-catatan-tabel");
  });
});

describe("charts", () => {
  const grafik: Grafik = {
    jenis: "grafik",
    bentuk: "batang_datar",
    judul: "Grafik uji",
    satuan: "%",
    desimal: 2,
    kategori: ["a", "b"],
    seri: [
      { nama: "2023", nilai: ["50", "-5"] },
      { nama: "2024", nilai: ["120.5", null] },
    ],
    teksAlternatif: "a naik",
  };

  test("bars are as long as their figures on one scale, and the figures stand beside them", () => {
    const html = isi(grafik);
    expect([...html.matchAll(/<rect width="([^"]+)"/g)].map((m) => m[1])).toEqual(["33.33%", "80.33%", "0%", "0%"]);
    expect([...html.matchAll(/lap-nilai-batang">([^<]+)/g)].map((m) => m[1])).toEqual([
      "50,00%",
      "120,50%",
      "-5,00%",
      "tanpa angka",
    ]);
    expect(html).toContain('<svg class="lap-bilah lap-seri-1" aria-hidden="true">');
  });

  test("the mark is drawn where the chart has one, and nowhere else", () => {
    expect(isi({ ...grafik, acuan: { y: "100" } })).toContain('<line x1="66.67%" x2="66.67%"');
    expect(isi(grafik)).not.toContain("<line");
  });

  test("a chart of zeros has a scale too", () => {
    const nol = { ...grafik, satuan: "orang", seri: [{ nama: "2023", nilai: ["0", "0"] }] };
    expect(isi(nol)).toContain('width="0%"');
  });
});

describe("other blocks", () => {
  test("a tree is a list of lists: the boxes one sees are the items that are read aloud", () => {
    const simpul = { kunci: "a", lapis: "sasaran", label: "Sasaran", judul: "Akar", rincian: [], anak: [] } as const;
    const anak = { ...simpul, lapis: "program", label: "Program", judul: "Cabang", rincian: ["IKM: 81"] } as const;
    const akar = [{ ...simpul, anak: [anak] }];
    const html = isi({ jenis: "pohon", judul: "Pohon", akar, teksAlternatif: "dua simpul" });
    expect(html).toContain('<p class="lap-sub">dua simpul</p>');
    expect(html).toContain('<section class="lap-gulir lap-pohon" aria-label="Diagram: Pohon" tabindex="0"><ul><li>');
    expect(html).toContain(
      '<strong>Akar</strong></div><ul><li><div class="lap-lapis-program"><small>Program</small><strong>Cabang</strong><p>IKM: 81</p></div></li></ul></li></ul>',
    );
  });

  test("a tree without nodes has no empty list", () => {
    expect(isi({ jenis: "pohon", judul: "Pohon", akar: [], teksAlternatif: "kosong" })).toContain(
      'tabindex="0"></section>',
    );
  });

  test("mathematics is MathML whose labels can wrap", () => {
    const teks = (t: string): Matematika => ({ jenis: "teks", teks: t });
    const rumus: Matematika = {
      jenis: "baris",
      isi: [
        { jenis: "fungsi", nama: "min", argumen: [teks("a"), { jenis: "angka", teks: "-2" }] },
        { jenis: "operator", teks: "+" },
        { jenis: "pecahan", atas: { jenis: "kurung", isi: teks("b") }, bawah: { jenis: "angka", teks: "3" } },
      ],
    };
    const label = (t: string) => `<mtext><span class="lap-label-rumus">${t}</span></mtext>`;
    expect(isi({ jenis: "rumus", rumus })).toContain(
      `<div class="lap-rumus"><math display="block"><mrow><mrow><mi>min</mi><mo>\u2061</mo><mrow><mo>(</mo>${label("a")}<mo>;</mo><mrow><mo>−</mo><mn>2</mn></mrow><mo>)</mo></mrow></mrow><mo>+</mo><mfrac><mrow><mo>(</mo>${label("b")}<mo>)</mo></mrow><mn>3</mn></mfrac></mrow></math></div>`,
    );
  });

  test("lists, cards, highlights and notes keep their words and their order", () => {
    const html = isi(
      { jenis: "daftar", judul: "Judul daftar", butir: ["a"], bernomor: true },
      { jenis: "daftar", butir: ["b"] },
      {
        jenis: "kartu",
        kartu: [
          { judul: "K1", sub: "Sub", butir: ["c"] },
          { judul: "K2", butir: [] },
        ],
      },
      {
        jenis: "sorotan",
        butir: [
          { label: "L", nilai: "1", keterangan: "Sumber" },
          { label: "M", nilai: "2" },
        ],
      },
      { jenis: "catatan", nada: "peringatan", isi: "awas" },
      { jenis: "catatan", nada: "info", isi: "tahu" },
    );
    expect(html).toContain(
      '<h4>Judul daftar</h4><ol class="lap-daftar"><li>a</li></ol><ul class="lap-daftar"><li>b</li></ul>',
    );
    expect(html).toContain(
      '<h4>K1</h4><p class="lap-sub">Sub</p><ul class="lap-daftar"><li>c</li></ul></li><li class="lap-kartu"><h4>K2</h4></li>',
    );
    expect(html).toContain(
      '<dt>L</dt><dd class="lap-angka-besar">1</dd><dd class="lap-sub">Sumber</dd></div><div><dt>M</dt>',
    );
    expect(html).toContain('<p class="lap-catatan lap-catatan-peringatan"><strong>Perhatian: </strong>awas</p>');
    expect(html).toContain('<p class="lap-catatan lap-catatan-info">tahu</p>');
  });

  test("runs keep bold, italic and line breaks", () => {
    expect(isi({ jenis: "paragraf", isi: [{ teks: "a\nb", tebal: true, miring: true }, { teks: "c" }] })).toContain(
      "<p><strong><em>a<br>b</em></strong>c</p>",
    );
  });
});

/** One document with every kind of block, each text `a` or `b`. */
function seluruhJenis(a: string, b: string): Dokumen {
  const rata = {
    isi: [
      { teks: a, tebal: true },
      { teks: b, miring: true, asal: "/jelaskan/x" },
    ],
    nada: "baik" as Nada,
  };
  const simpul = { kunci: "k", lapis: "tujuan", label: a, judul: "tetap", rincian: [b], anak: [] } as const;
  const teks: Matematika = { jenis: "teks", teks: a };
  return {
    ...dokumen(
      { jenis: "paragraf", isi: [{ teks: satuBaris(a) }] },
      { jenis: "daftar", judul: a, butir: [satuBaris(b)] },
      { jenis: "kartu", kartu: [{ judul: a, sub: b, butir: [satuBaris(a)] }] },
      { jenis: "sorotan", butir: [{ label: a, nilai: satuBaris(b), keterangan: a }] },
      { jenis: "rumus", rumus: { jenis: "fungsi", nama: b, argumen: [teks, { jenis: "operator", teks: a }] } },
      { jenis: "catatan", nada: "info", isi: satuBaris(a) },
      {
        jenis: "tabel",
        judul: a,
        lebar: [1],
        kepala: [[{ ...rata, isi: satuBaris(a) }]],
        baris: [[{ isi: satuBaris(b), rumus: teks }]],
        catatan: [a],
      },
      {
        jenis: "grafik",
        bentuk: "batang",
        judul: a,
        satuan: "%",
        desimal: 0,
        kategori: [b],
        seri: [{ nama: a, nilai: ["1"] }],
        teksAlternatif: b,
      },
      { jenis: "pohon", judul: a, akar: [{ ...simpul, label: "tetap", rincian: [] }], teksAlternatif: b },
    ),
    sampul: { baris: [a, b], periode: a, oleh: { nama: b, jabatan: a } },
    penutup: b,
  };
}

/** A line break is markup on purpose, so texts that stand in running text are kept to one line here. */
function satuBaris(teks: string): string {
  return teks.replaceAll("\n", " ") || " ";
}

/** The tags of a page in order with their attribute names: what a browser would build from it, without any text. */
function kerangka(html: string): readonly string[] {
  return [...html.matchAll(/<[^>]*>/g)].map((m) => m[0].replace(/="[^"]*"/g, ""));
}
