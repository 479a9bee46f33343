// What stands on the slides, as data: nothing leaves the slide, no text leaves its box, nothing is too small to read.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { teksPolos } from "../../isi.ts";
import type { Blok, Dokumen, Sel, SimpulPohon } from "../../model.ts";
import type { Kotak, Lembar, Objek } from "./objek.ts";
import { LEMBAR } from "./ruang.ts";
import { susunLembar } from "./tata-lembar.ts";
import { tinggiParagraf } from "./tata-teks.ts";
import { listTunggal } from "./tulis.ts";
import { dokumenUji, grafikUji, RUMUS_UJI, SEMUA_BLOK, simpulUji, tabelUji } from "./uji-dokumen.ts";

const UKURAN_TERKECIL = 10;
const SELISIH = 0.01;
const PANJANG = `Persentase ${"tenaga kerja yang ditempatkan melalui mekanisme ".repeat(5)}`.slice(0, 200).trim();

function kotakOf(o: Objek): Kotak {
  switch (o.jenis) {
    case "tabel":
      return { x: o.x, y: o.y, lebar: o.halaman.kolom.reduce((j, l) => j + l, 0), tinggi: o.halaman.tinggi };
    case "garis":
      return { x: o.x, y: o.y, lebar: o.lebar, tinggi: 0 };
    case "sambungan": {
      const [x, y] = [Math.min(o.awal[0], o.akhir[0]), Math.min(o.awal[1], o.akhir[1])];
      return { x, y, lebar: Math.abs(o.awal[0] - o.akhir[0]), tinggi: Math.abs(o.awal[1] - o.akhir[1]) };
    }
    default:
      return o.kotak;
  }
}

const isDiLembar = ({ x, y, lebar, tinggi }: Kotak) =>
  x >= -SELISIH && y >= -SELISIH && x + lebar <= LEMBAR.lebar + SELISIH && y + tinggi <= LEMBAR.tinggi + SELISIH;

/** Everything that is wrong with a slide. Parts of a formula may be set smaller than other text. */
function listSalah(lembar: Lembar): readonly string[] {
  const objek = listTunggal(lembar.objek);
  const bidang = [
    { nama: "judul", tepi: 0, ...lembar.judul },
    ...objek.flatMap((o) => (o.jenis === "bidang" ? [o] : [])),
  ];
  const ukuran = [
    ...bidang.filter((b) => b.nama !== "Bagian rumus").flatMap((b) => b.paragraf.map((p) => p.ukuran)),
    ...objek.flatMap((o) => (o.jenis === "tabel" ? [o.halaman.ukuran] : [])),
  ];
  return [
    ...objek.filter((o) => !isDiLembar(kotakOf(o))).map((o) => `${o.nama} outside: ${JSON.stringify(kotakOf(o))}`),
    ...bidang
      .filter((b) => tinggiParagraf(b.paragraf, b.kotak.lebar - 2 * b.tepi) > b.kotak.tinggi - 2 * b.tepi + SELISIH)
      .filter((b) => b.nama !== "Bagian rumus")
      .map((b) => `${b.nama} overflows`),
    ...ukuran.filter((u) => u < UKURAN_TERKECIL - SELISIH).map((u) => `font of ${u}`),
  ];
}

const periksa = (dokumen: Dokumen) => susunLembar(dokumen).flatMap(listSalah);
const judulOf = (l: Lembar) => l.judul.paragraf.map((p) => teksPolos(p.teks)).join(" ");

describe("every slide holds what stands on it", () => {
  test("with every kind of block", () => {
    expect(periksa(dokumenUji(SEMUA_BLOK))).toEqual([]);
  });

  test.each(SEMUA_BLOK.map((b) => [b.jenis, b] as const))("with a %s after another block, and alone", (_, blok) => {
    expect(periksa(dokumenUji([blok]))).toEqual([]);
    expect(periksa(dokumenUji([{ jenis: "daftar", butir: Array(9).fill(PANJANG) }, blok]))).toEqual([]);
  });

  test("with names of 200 characters everywhere", () => {
    const butir = Array.from({ length: 12 }, () => PANJANG);
    const akar: readonly SimpulPohon[] = [simpulUji(PANJANG, 3, 4)];
    const blok: readonly Blok[] = [
      { jenis: "paragraf", isi: butir.join(" ") },
      { jenis: "daftar", judul: PANJANG, butir, bernomor: true },
      { jenis: "kartu", kartu: butir.map((judul) => ({ judul, sub: judul, butir: butir.slice(0, 5) })) },
      { jenis: "sorotan", butir: butir.map((label) => ({ label, nilai: "Rp999.999.999.999.999", keterangan: label })) },
      { jenis: "catatan", nada: "peringatan", isi: butir.join(" ") },
      tabelUji(
        butir.map((isi, i) => [{ isi: `${i + 1}.` }, { isi, rumus: RUMUS_UJI }, { isi: "Rp999.999.999.999.999" }]),
        butir,
      ),
      { jenis: "pohon", judul: PANJANG, akar, teksAlternatif: PANJANG },
    ];
    const dokumen = dokumenUji(blok);
    const bagian = [{ kunci: "a", judul: PANJANG, subjudul: PANJANG, blok }];
    const sampul = { baris: [PANJANG, PANJANG], periode: PANJANG, oleh: { nama: PANJANG, jabatan: PANJANG } };
    expect(periksa({ ...dokumen, bagian, sampul, penutup: PANJANG, kaki: PANJANG })).toEqual([]);
  });

  test("with a tree whose boxes hold more than a slide: what is cut stands in the alternative text", () => {
    const rincian = Array.from({ length: 60 }, (_, i) => `${i + 1} ${PANJANG}`);
    const akar = [{ ...simpulUji("Induk", 2, 4), rincian }];
    const dokumen = dokumenUji([{ jenis: "pohon", judul: "Pohon", akar, teksAlternatif: "" }]);
    expect(periksa(dokumen)).toEqual([]);
    const kotak = listTunggal(susunLembar(dokumen)[1]?.objek ?? []).find((o) => o.nama === "Program: Induk a");
    expect(kotak).toMatchObject({ alt: expect.stringContaining(`60 ${PANJANG}`) });
  });

  test("with a chain of six levels", () => {
    const blok: Blok = { jenis: "pohon", judul: "Pohon", akar: [simpulUji(PANJANG, 1, 6)], teksAlternatif: "" };
    expect(periksa(dokumenUji([blok]))).toEqual([]);
  });

  test("with an empty tree, an empty table and empty rows of cards", () => {
    const kosong: readonly Blok[] = [
      { jenis: "pohon", judul: "", akar: [], teksAlternatif: "" },
      { jenis: "tabel", judul: "", lebar: [1], kepala: [], baris: [] },
      { jenis: "kartu", kartu: [] },
      { jenis: "sorotan", butir: [] },
      { jenis: "daftar", butir: [] },
    ];
    expect(periksa(dokumenUji(kosong))).toEqual([]);
    expect(susunLembar(dokumenUji(kosong))).toHaveLength(3);
  });

  test("whatever the blocks and texts are", () => {
    const kata = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(..."abcdefgWMil.,-%0 ") });
    const teks = fc.array(kata, { minLength: 1, maxLength: 30 }).map((k) => k.join(" "));
    const sel: fc.Arbitrary<Sel> = fc.oneof(
      teks.map((isi) => ({ isi })),
      teks.map((isi) => ({ isi, rumus: RUMUS_UJI })),
    );
    const blok: fc.Arbitrary<Blok> = fc.oneof(
      teks.map((isi): Blok => ({ jenis: "paragraf", isi })),
      fc.array(teks, { maxLength: 14 }).map((butir): Blok => ({ jenis: "daftar", butir })),
      fc
        .array(fc.tuple(teks, fc.array(teks, { maxLength: 5 })), { minLength: 1, maxLength: 13 })
        .map((k): Blok => ({ jenis: "kartu", kartu: k.map(([judul, butir]) => ({ judul, butir })) })),
      fc.array(fc.tuple(sel, sel, sel), { maxLength: 20 }).map((baris) => tabelUji(baris, ["Catatan."])),
      fc.tuple(teks, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).map(
        ([judul, cabang, lapis]): Blok => ({
          jenis: "pohon",
          judul,
          akar: [simpulUji(judul, cabang, lapis)],
          teksAlternatif: judul,
        }),
      ),
      fc
        .integer({ min: 1, max: 30 })
        .map((n) => grafikUji(Array(n).fill("1"), n % 2 === 0 ? "batang" : "batang_datar")),
    );
    fc.assert(
      fc.property(fc.array(blok, { minLength: 1, maxLength: 4 }), teks, (isi, judul) => {
        expect(periksa(dokumenUji([], { bagian: [{ kunci: "a", judul, subjudul: judul, blok: isi }] }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("slides of a section", () => {
  test("blocks share a slide where there is room, and keep their order", () => {
    const lembar = susunLembar(
      dokumenUji([
        { jenis: "paragraf", isi: "satu" },
        { jenis: "paragraf", isi: "dua" },
      ]),
    );
    expect(lembar.map((l) => l.jenis)).toEqual(["sampul", "isi", "penutup"]);
    const kotak = (lembar[1]?.objek ?? []).slice(1).map(kotakOf);
    expect(kotak).toHaveLength(2);
    expect(kotak[1]?.y).toBeGreaterThan((kotak[0]?.y ?? 0) + (kotak[0]?.tinggi ?? 0));
  });

  test("the second and later ones are called continued", () => {
    const isi = Array(40).fill(PANJANG).join(" ");
    const judul = susunLembar(dokumenUji([{ jenis: "paragraf", isi }]))
      .slice(1, -1)
      .map(judulOf);
    expect(judul.length).toBeGreaterThan(1);
    expect(judul).toEqual(judul.map((_, i) => (i === 0 ? "BAGIAN UJI" : "BAGIAN UJI (lanjutan)")));
  });

  test("a subtitle too long for its line is kept whole as the first paragraph", () => {
    const subjudul = `${PANJANG} ${PANJANG}`;
    const [, isi] = susunLembar(dokumenUji([], { bagian: [{ kunci: "a", judul: "A", subjudul, blok: [] }] }));
    const teks = listTunggal(isi?.objek ?? []).flatMap((o) => (o.jenis === "bidang" ? o.paragraf : []));
    expect(teks.map((p) => teksPolos(p.teks)).join(" ")).toContain(subjudul);
  });

  test("what is filled in and who signs stand as lines of text: a slide is not signed", () => {
    const pihak = [
      { sebutan: "Pihak Kedua", jabatan: "Bupati", nama: null },
      { sebutan: "Pihak Pertama", jabatan: "Kepala Dinas", nama: "Siti" },
    ];
    const butir = [
      { label: "Nama", nilai: "Siti" },
      { label: "Jabatan", nilai: "Kepala Dinas" },
    ];
    const teksDari = (tempatTanggal: string | null) => {
      const blok: readonly Blok[] = [
        { jenis: "isian", butir },
        { jenis: "tanda_tangan", tempatTanggal, pihak },
      ];
      const lembar = susunLembar(dokumenUji(blok));
      expect(lembar.flatMap(listSalah)).toEqual([]);
      const paragraf = listTunggal(lembar[1]?.objek ?? []).flatMap((o) => (o.jenis === "bidang" ? o.paragraf : []));
      return paragraf.map((p) => teksPolos(p.teks)).join("\n");
    };
    const tanda = "Pihak Kedua: Bupati\nPihak Pertama: Siti, Kepala Dinas";
    expect(teksDari(null)).toContain(`Nama: Siti\nJabatan: Kepala Dinas\n${tanda}`);
    expect(teksDari("Lamongan, 5 Januari 2026")).toContain(`Dinas\nLamongan, 5 Januari 2026\n${tanda}`);
  });

  test("a title too long for two lines is cut, between words where it has any", () => {
    const judulDari = (judul: string) =>
      susunLembar(dokumenUji([], { bagian: [{ kunci: "a", judul, blok: [] }] })).map(judulOf)[1] ?? "";
    expect(judulDari(`${PANJANG} ${PANJANG}`)).toMatch(/ [a-z]+…$/);
    expect(judulDari("W".repeat(400))).toBe(`${"W".repeat(80)}…`);
  });

  test("a list that fits on no slide flows on, every entry once", () => {
    const butir = Array.from({ length: 60 }, (_, i) => `nomor-${i + 1} ${PANJANG}`);
    const lembar = susunLembar(dokumenUji([{ jenis: "daftar", judul: "Daftar", butir }]));
    expect(lembar.flatMap(listSalah)).toEqual([]);
    const teks = lembar.flatMap((l) => listTunggal(l.objek)).flatMap((o) => (o.jenis === "bidang" ? o.paragraf : []));
    const semua = teks.map((p) => teksPolos(p.teks)).join(" ");
    for (const b of butir) expect(semua.split(b)).toHaveLength(2);
  });

  test.each([
    [1, 1],
    [4, 4],
    [5, 3],
    [7, 4],
  ])("%i cards stand %i beside each other", (jumlah, kolom) => {
    const kartu = Array.from({ length: jumlah }, (_, i) => ({ judul: `${i}`, butir: [] }));
    const [, isi] = susunLembar(dokumenUji([{ jenis: "kartu", kartu }]));
    const kotak = (isi?.objek ?? []).filter((o) => o.nama.startsWith("Kartu")).map(kotakOf);
    expect(new Set(kotak.map((k) => k.x)).size).toBe(kolom);
  });

  test("highlighted figures are as large as lets every one stand on one line", () => {
    const ukuran = (nilai: string) => {
      const [, isi] = susunLembar(
        dokumenUji([
          {
            jenis: "sorotan",
            butir: [
              { label: "A", nilai },
              { label: "B", nilai: "1" },
              { label: "C", nilai: "2" },
            ],
          },
        ]),
      );
      return listTunggal(isi?.objek ?? []).flatMap((o) =>
        o.nama === "Angka: B" && o.jenis === "bidang" ? o.paragraf.map((p) => p.ukuran) : [],
      )[1];
    };
    expect(ukuran("13,86%")).toBe(28);
    expect(ukuran("Rp419.309/kapita/bulan")).toBeLessThan(28);
    expect(ukuran("x".repeat(90))).toBe(14);
  });

  test("a chart of more categories than a slide holds goes on, each category once", () => {
    for (const bentuk of ["batang", "batang_datar"] as const) {
      const lembar = susunLembar(dokumenUji([grafikUji(Array(40).fill("1"), bentuk)])).slice(1, -1);
      const grafik = lembar.flatMap((l) => l.objek).flatMap((o) => (o.jenis === "grafik" ? [o.grafik] : []));
      expect(grafik.length).toBeGreaterThan(1);
      expect(grafik.flatMap((g) => g.kategori)).toEqual(Array.from({ length: 40 }, (_, i) => `Kategori ${i + 1}`));
    }
  });

  test("a formula lies inside the cell that keeps room for it", () => {
    const baris = [[{ isi: "1" }, { isi: PANJANG, rumus: RUMUS_UJI }, { isi: "2" }]];
    const [, isi] = susunLembar(dokumenUji([tabelUji(baris)]));
    const tabel = isi?.objek.find((o) => o.jenis === "tabel");
    const rumus = isi?.objek.find((o) => o.jenis === "grup");
    if (tabel?.jenis !== "tabel" || rumus?.jenis !== "grup") throw new Error("a table and a formula were expected");
    const { kolom, tinggi, tinggiBaris } = tabel.halaman;
    const atas = tabel.y + tinggi - (tinggiBaris[0] ?? 0);
    expect(rumus.kotak.x).toBeGreaterThanOrEqual(tabel.x + (kolom[0] ?? 0));
    expect(rumus.kotak.x + rumus.kotak.lebar).toBeLessThanOrEqual(tabel.x + (kolom[0] ?? 0) + (kolom[1] ?? 0));
    expect(rumus.kotak.y).toBeGreaterThan(atas);
    expect(rumus.kotak.y + rumus.kotak.tinggi).toBeLessThanOrEqual(tabel.y + tinggi);
  });
});
