import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, compare, parseDecimal, roundHalfUp, sum, toDecimalText } from "#inti";
import { sumRupiah } from "#perencanaan";
import { PD } from "../../../tests/bantu/contoh.ts";
import { permasalahanUji, strategiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import type { PenandaTersimpan } from "../anggaran-tema.ts";
import { akarKata, kataTema, tandaiKata } from "./kata-tema.ts";
import { buildIsiPenanda } from "./lembar-penanda.ts";
import {
  findBasi,
  type KeadaanTanda,
  type PerubahanTanda,
  periksaPenanda,
  type SimpulPenanda,
  sisaBagian,
} from "./periksa-penanda.ts";
import { cariCalon, usulkanPenanda } from "./usulan.ts";

const calon = (id: string, nama: string, lain: { kegiatan?: string; indikator?: readonly string[] } = {}) => ({
  id,
  kode: `1.02.${id}`,
  nama,
  kegiatan: lain.kegiatan ?? null,
  indikator: lain.indikator ?? [],
});

describe("words", () => {
  test.each([
    ["Kemiskinan", "miskin"],
    ["bergizi", "gizi"],
    ["pelatihan", "latih"],
    ["Melatih", "latih"],
    ["GIZÍ", "gizi"],
    ["ibu", "ibu"],
  ])("%s stands for %s, whatever its case, diacritics and affixes", (kata, akar) => {
    expect(akarKata(kata)).toBe(akar);
  });

  test("a theme with keywords is looked for by them alone; without, by what its name, causes and strategies say", () => {
    const tema = temaTersimpanUji({
      nama: "Stunting",
      permasalahan: [permasalahanUji("Rendahnya asupan gizi ibu hamil")],
      strategi: [strategiUji("a", "Meningkatnya sanitasi dan asupan")],
    });
    expect(kataTema(tema)).toEqual({ asal: "uraian", kata: ["stunting", "asupan", "gizi", "hamil", "sanitasi"] });
    expect(kataTema({ ...tema, kataKunci: ["balita"] })).toEqual({ asal: "kata_kunci", kata: ["balita"] });
  });

  test("matched words are marked and the text stays whole", () => {
    expect(tandaiKata("Penanganan Fakir Miskin", ["miskin"])).toEqual([
      { teks: "Penanganan Fakir ", cocok: false },
      { teks: "Miskin", cocok: true },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 }), (teks, kata) => {
        expect(
          tandaiKata(teks, kata)
            .map((p) => p.teks)
            .join(""),
        ).toBe(teks);
      }),
    );
  });

  test("a keyword of several words matches only where they stand in a row", () => {
    expect(tandaiKata("Bantuan rumah tangga", ["rumah tangga"]).at(-1)).toEqual({ teks: "rumah tangga", cocok: true });
    expect(tandaiKata("Rumah sakit dan tangga", ["rumah tangga"]).some((p) => p.cocok)).toBe(false);
  });
});

describe("suggestions", () => {
  test("the own name tells more than an indikator, and that more than the kegiatan above; what matches nothing is left out", () => {
    const usulan = usulkanPenanda(
      ["gizi"],
      [
        calon("1", "Rapat koordinasi"),
        calon("2", "Pelayanan Posyandu", { kegiatan: "Pengelolaan Gizi" }),
        calon("3", "Pelayanan Balita", { indikator: ["Persentase balita bergizi baik"] }),
        calon("4", "Pemberian Makanan Bergizi"),
      ],
    );
    expect(usulan.map((u) => [u.calon.id, u.skor, u.kata])).toEqual([
      ["4", 3, ["gizi"]],
      ["3", 2, ["gizi"]],
      ["2", 1, ["gizi"]],
    ]);
  });

  test("a search finds what holds every word, or begins with the code", () => {
    const daftar = [calon("1", "Job Fair/Bursa Kerja"), calon("2", "Job Canvassing")];
    expect(cariCalon("job kerja", daftar).map((u) => u.calon.id)).toEqual(["1"]);
    expect(cariCalon("1.02.2", daftar).map((u) => u.calon.id)).toEqual(["2"]);
    expect(cariCalon("  ", daftar)).toEqual([]);
  });
});

const simpul = (id: string, lain: Partial<SimpulPenanda> = {}): SimpulPenanda => ({
  id,
  nama: `Sub ${id}`,
  jenis: "sub_kegiatan",
  pdId: "pd",
  leluhur: [],
  berlaku: true,
  ...lain,
});
const SIMPUL = [
  simpul("program", { nama: "Program P", jenis: "program" }),
  simpul("a", { leluhur: ["program"] }),
  simpul("b"),
  simpul("sasaran", { jenis: "sasaran" }),
  simpul("lama", { berlaku: false }),
];
function keadaan(tanda: KeadaanTanda["tanda"] = []): KeadaanTanda {
  return { tahun: 2024, strategi: ["x", "y"], simpul: new Map(SIMPUL.map((s) => [s.id, s])), tanda };
}
const tanda = (id: string, simpulId: string, bagian: string, strategi: string | null = null) => ({
  id,
  simpulId,
  bagian,
  strategi,
  versi: 1,
});
const tambah = (simpulId: string, bagian: string, strategi: string | null = null): PerubahanTanda => ({
  jenis: "tambah",
  simpulId,
  bagian,
  strategi,
});
const pesan = (k: KeadaanTanda, ...p: readonly PerubahanTanda[]) => periksaPenanda(k, p).tolak.map((t) => t.pesan);

describe("rules of tagging", () => {
  test("a share above what is left is refused and what is left is named", () => {
    expect(pesan(keadaan([tanda("1", "b", "60", "x")]), tambah("b", "50", "y"))).toEqual([
      "Bagian Sub b berjumlah 110%. Sisa yang dapat ditandai 40%.",
    ]);
    expect(pesan(keadaan(), tambah("b", "110"))).toEqual([
      "Bagian Sub b berjumlah 110%. Sisa yang dapat ditandai 100%.",
    ]);
    expect(pesan(keadaan([tanda("1", "b", "100")]), tambah("b", "0,5", "x"))).toEqual([
      "Bagian Sub b berjumlah 100,5%. Tidak ada lagi sisa yang dapat ditandai.",
    ]);
  });

  test.each([
    ["0", "harus lebih dari 0%"],
    ["-5", "harus lebih dari 0%"],
    ["", "Angka kosong"],
    ["1.00", "tidak jelas"],
    ["50 orang", "ditulis dalam persen"],
    ["33,33333", "paling banyak 4 angka"],
  ])("the share %j is refused: %s", (bagian, kata) => {
    expect(pesan(keadaan(), tambah("b", bagian))[0]).toContain(kata);
  });

  test("a node above or below a tagged one is refused", () => {
    expect(pesan(keadaan([tanda("1", "program", "10")]), tambah("a", "10"))[0]).toContain("berada di bawah Program P");
    expect(pesan(keadaan([tanda("1", "a", "10")]), tambah("program", "10"))[0]).toContain("membawahi Sub a");
    expect(pesan(keadaan(), tambah("a", "10"), tambah("program", "10"))).toHaveLength(2);
  });

  test("a node without pagu level, one of another year, a strategy of another theme and a strategy twice are refused", () => {
    expect(pesan(keadaan(), tambah("sasaran", "10"))[0]).toContain("bukan program, kegiatan, atau sub kegiatan");
    expect(pesan(keadaan(), tambah("lama", "10"))[0]).toContain("tidak ada dalam rencana Tahun 2024");
    expect(pesan(keadaan(), tambah("b", "10", "asing"))[0]).toContain("bukan strategi tema ini");
    expect(pesan(keadaan([tanda("1", "b", "10", "x")]), tambah("b", "10", "x"))[0]).toContain("sudah ditandai");
  });

  test("changes are judged together: what one gives up another may take, and a swap of strategies is allowed", () => {
    const k = keadaan([tanda("1", "b", "60", "x"), tanda("2", "b", "40", "y")]);
    const { tolak, rencana } = periksaPenanda(k, [
      { jenis: "ubah", id: "1", versi: 1, strategi: "y", bagian: "40" },
      { jenis: "ubah", id: "2", versi: 1, strategi: "x", bagian: "60" },
    ]);
    expect(tolak).toEqual([]);
    expect(rencana.ubah.map((u) => [u.id, u.strategi, u.bagian])).toEqual([
      ["1", "y", "40"],
      ["2", "x", "60"],
    ]);
    const ganti = periksaPenanda(k, [{ jenis: "hapus", id: "1", versi: 1 }, tambah("b", "60")]);
    expect(ganti.tolak).toEqual([]);
    expect(ganti.rencana.hapus.map((t) => t.id)).toEqual(["1"]);
  });

  test("what is stored already is not written again, and a tag seen in another version is stale", () => {
    const k = keadaan([tanda("1", "b", "60.00", "x")]);
    const sama = { jenis: "ubah", id: "1", versi: 1, strategi: "x", bagian: "60" } as const;
    expect(periksaPenanda(k, [sama]).rencana).toEqual({ tambah: [], ubah: [], hapus: [] });
    expect(findBasi(k, [sama, { ...sama, versi: 2 }, { jenis: "hapus", id: "hilang", versi: 1 }])).toEqual([1, 2]);
  });

  test("whatever is typed, what passes never tags more than the whole of a node", () => {
    const bagian = fc.integer({ min: -50, max: 15000 }).map((n) => (n / 100).toFixed(2).replace(".", ","));
    const satu = fc.record({ s: fc.constantFrom("a", "b"), strategi: fc.constantFrom("x", "y", null), bagian });
    fc.assert(
      fc.property(fc.array(satu, { maxLength: 6 }), (banyak) => {
        const { tolak, rencana } = periksaPenanda(
          keadaan(),
          banyak.map((b) => tambah(b.s, b.bagian, b.strategi)),
        );
        if (tolak.length > 0) return;
        for (const [, isi] of Map.groupBy(rencana.tambah, (t) => t.simpulId)) {
          expect(compare(sum(isi.map((t) => parseDecimal(t.bagian))), parseDecimal("100"))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("what is left is what was not tagged, never below 0", () => {
    expect(sisaBagian(["50", "33.3"])).toBe("16.7");
    expect(sisaBagian([])).toBe("100");
    expect(sisaBagian(["60", "60"])).toBe("0");
  });
});

// A random forest over three PD: programmes with sub kegiatan, pagu with or without sen, shares that never pass 100 % of
// a node, strategies or none.
const rupiah = fc.bigInt({ min: 0n, max: 10n ** 14n }).map((n) => `${n / 100n}.${String(n % 100n).padStart(2, "0")}`);
const bagianAcak = fc
  .array(fc.integer({ min: 1, max: 400_000 }), { minLength: 1, maxLength: 3 })
  .map((potong) => potong.filter((_, i) => potong.slice(0, i + 1).reduce((a, b) => a + b, 0) <= 1_000_000))
  .map((potong) => potong.map((n) => toDecimalText(parseDecimal(String(n)), 0)))
  .map((potong) => potong.map((n) => (Number(n) / 10_000).toFixed(4)));
const STRATEGI = [null, { kode: "x", uraian: "X" }, { kode: "y", uraian: "Y" }] as const;
const penandaAcak = fc
  .array(
    fc.record({
      pd: fc.integer({ min: 0, max: 2 }),
      program: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
      diProgram: fc.boolean(),
      pagu: fc.option(rupiah, { nil: null }),
      realisasi: fc.option(rupiah, { nil: null }),
      bagian: bagianAcak,
      mulai: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((daftar) =>
    daftar.flatMap((d, nomor): readonly (PenandaTersimpan & { versi: number })[] => {
      const program =
        d.program === null
          ? []
          : [{ id: `p${d.pd}${d.program}`, jenis: "program" as const, nama: `Program ${d.program}` }];
      const sendiri = { id: `s${nomor}`, kode: `s${nomor}`, jenis: "sub_kegiatan" as const, nama: `Sub ${nomor}` };
      const diAtas = d.diProgram && program[0] !== undefined;
      return d.bagian.map((bagian, i) => ({
        id: `${nomor}-${i}`,
        versi: 1,
        pd: { ...PD, id: `pd${d.pd}`, kode: `pd${d.pd}`, nama: `Dinas ${d.pd}` },
        strategi: STRATEGI[(d.mulai + i) % 3] ?? null,
        simpul: diAtas && program[0] !== undefined ? { ...program[0], kode: program[0].id } : sendiri,
        leluhur: diAtas ? [] : program,
        indikator: [],
        bagian,
        pagu: d.pagu,
        realisasi: d.realisasi,
      }));
    }),
  );
const keRupiah = (nilai: string) => toDecimalText(roundHalfUp(parseDecimal(nilai), 0), 0);

describe("sums", () => {
  test("over PD, over programmes and over strategies are the theme's total, exactly and to the rupiah", () => {
    fc.assert(
      fc.property(penandaAcak, (penanda) => {
        const { jumlah, kelompok } = buildIsiPenanda(2024, penanda);
        for (const per of ["pd", "program", "strategi"] as const) {
          const total = sumRupiah(kelompok[per].map((k) => k.nilai));
          expect(compare(parseDecimal(total), parseDecimal(jumlah.nilai))).toBe(0);
          expect(keRupiah(total)).toBe(keRupiah(jumlah.nilai));
          const realisasi = kelompok[per].flatMap((k) => k.realisasi ?? []);
          expect(realisasi.length === 0).toBe(jumlah.realisasi === null);
          expect(compare(parseDecimal(sumRupiah(realisasi)), parseDecimal(jumlah.realisasi ?? "0"))).toBe(0);
        }
      }),
    );
  });

  test("are never more than the pagu of the tagged nodes, each counted once", () => {
    fc.assert(
      fc.property(penandaAcak, (penanda) => {
        const hanyaSub = penanda.filter((p) => p.simpul.jenis === "sub_kegiatan");
        const { jumlah } = buildIsiPenanda(2024, hanyaSub);
        const pagu = new Map(hanyaSub.map((p) => [p.simpul.id, p.pagu ?? "0"]));
        const batas = [...pagu.values()].map(parseDecimal).reduce(add, parseDecimal("0"));
        expect(compare(parseDecimal(jumlah.nilai), batas)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("serapan is what was spent of what is tagged; a node without pagu and one below a tagged one say why they add nothing", () => {
    const dasar = {
      versi: 1,
      pd: PD,
      strategi: null,
      indikator: [],
      leluhur: [],
      bagian: "50",
      realisasi: "100",
    } as const;
    const program = { id: "p", kode: "p", jenis: "program", nama: "Program" } as const;
    const isi = buildIsiPenanda(2024, [
      { ...dasar, id: "1", simpul: program, pagu: "300" },
      { ...dasar, id: "2", simpul: { ...program, id: "s", jenis: "sub_kegiatan" }, leluhur: [program], pagu: "10" },
      { ...dasar, id: "3", simpul: { ...program, id: "t" }, pagu: null },
    ]);
    expect(isi.jumlah).toMatchObject({
      nilai: "150.00",
      realisasi: "50.00",
      serapan: "33.33",
      baris: 1,
      dilaporkan: 1,
    });
    expect(isi.baris.map((b) => b.tanpaNilai)).toEqual([null, "tercakup", "tanpa_pagu"]);
  });
});
