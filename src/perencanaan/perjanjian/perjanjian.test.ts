// The pure rules of agreements: one text per content, parties, what a signature may not hide.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bedaPerjanjian } from "./beda-perjanjian.ts";
import { bentukBaku } from "./bentuk-baku.ts";
import { type IsiPerjanjian, sebutanKeadaanPerjanjian, sebutanPerjanjian } from "./isi-perjanjian.ts";
import { periksaPerjanjian } from "./periksa-perjanjian.ts";
import {
  type JabatanBermasa,
  jabatanAtasan,
  jarakDariKepala,
  pihakPada,
  sebutanKepalaDaerah,
} from "./pihak-perjanjian.ts";
import { sidikPerjanjian } from "./sidik-perjanjian.server.ts";

const PIHAK = { jabatan: "Kepala Dinas", sebutan: "Plt. Kepala Dinas", nama: "Siti", status: "plt" } as const;
const ISI: IsiPerjanjian = {
  bentuk: 1,
  pemda: { kodeWilayah: "35.24", nama: "Kabupaten Lamongan", istilahTriwulan: "triwulan" },
  pd: { kode: "disnaker", nama: "Dinas Tenaga Kerja" },
  tahun: 2026,
  nomor: 0,
  alasan: null,
  tempat: "Lamongan",
  tanggal: "2026-01-05",
  pihakPertama: PIHAK,
  pihakKedua: { ...PIHAK, jabatan: "Bupati", sebutan: "Bupati", nama: null, status: null },
  sasaran: [
    {
      id: "s1",
      jenis: "sasaran",
      kode: "sasaran-1",
      nama: "Sasaran",
      indikator: [{ id: "i1", kode: "iku-1", nama: "Indikator", target: "80%", triwulan: ["20%", null, null, null] }],
    },
  ],
  anggaran: {
    jenjang: "program",
    baris: [{ id: "p1", kode: "2.07.03", nama: "Program", nilai: "100.00", sumberDana: "APBD" }],
    total: "100.00",
  },
  triwulan: false,
};
const [SASARAN] = ISI.sasaran;
const withIndikator = (beda: Partial<IsiPerjanjian["sasaran"][number]["indikator"][number]>): IsiPerjanjian => ({
  ...ISI,
  sasaran: ISI.sasaran.map((s) => ({ ...s, indikator: s.indikator.map((i) => ({ ...i, ...beda })) })),
});

test("an agreement is called murni until it is changed, then by the number of its perubahan", () => {
  expect([0, 1, 2].map(sebutanPerjanjian)).toEqual(["Murni", "Perubahan ke-1", "Perubahan ke-2"]);
});

test("every state of an agreement has a name of its own", () => {
  const keadaan = ["belum_ada", "disusun", "ditandatangani"] as const;
  expect(keadaan.map(sebutanKeadaanPerjanjian)).toEqual(["Belum disusun", "Disusun", "Ditandatangani"]);
});

describe("bentukBaku", () => {
  test("does not depend on the order in which keys were written, and gives back the same data", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constant(null), fc.integer())), (isi) => {
        const terbalik = Object.fromEntries(Object.entries(isi).toReversed());
        expect(bentukBaku(terbalik)).toBe(bentukBaku(isi));
        expect(JSON.parse(bentukBaku(isi))).toEqual(JSON.parse(JSON.stringify(isi)));
      }),
    );
  });

  test("leaves out what is undefined and refuses a number that has more than one text", () => {
    expect(bentukBaku({ b: undefined, a: [undefined, true] })).toBe('{"a":[null,true]}');
    expect(() => bentukBaku({ nilai: 0.1 })).toThrow(RangeError);
  });
});

describe("sidikPerjanjian", () => {
  test("is the SHA-256 of the canonical text, whatever way the content took through a database", () => {
    const sidik = sidikPerjanjian(ISI);
    expect(sidik).toMatch(/^[0-9a-f]{64}$/);
    expect(sidikPerjanjian(JSON.parse(JSON.stringify(ISI)))).toBe(sidik);
  });

  test.each<readonly [string, IsiPerjanjian]>([
    ["a target", withIndikator({ target: "81%" })],
    ["a rupiah", { ...ISI, anggaran: { ...ISI.anggaran, total: "100.01" } }],
    ["a name", { ...ISI, pihakPertama: { ...PIHAK, nama: "Siti A." } }],
    ["a day", { ...ISI, tanggal: "2026-01-06" }],
  ])("changes with %s", (_, lain) => {
    expect(sidikPerjanjian(lain)).not.toBe(sidikPerjanjian(ISI));
  });
});

describe("bedaPerjanjian", () => {
  test("is empty for the same content, whatever place and day", () => {
    expect(bedaPerjanjian(ISI, { ...ISI, tempat: null, tanggal: null })).toEqual([]);
  });

  test("names what was added and what was taken away, each with the side on which it stands", () => {
    const kosong: IsiPerjanjian = { ...ISI, sasaran: [], anggaran: { ...ISI.anggaran, baris: [], total: null } };
    const hilang = bedaPerjanjian(ISI, kosong);
    expect(hilang.map((b) => [b.tentang, b.dari, b.ke])).toEqual([
      ["sasaran", "Sasaran", null],
      ["indikator", "Indikator", null],
      ["anggaran", "Rp100", null],
      ["anggaran", "Rp100", null],
    ]);
    expect(bedaPerjanjian(kosong, ISI).map((b) => [b.tentang, b.dari, b.ke])).toEqual(
      hilang.map((b) => [b.tentang, null, b.dari]),
    );
  });

  test("names another party on either side, also where there is none on one of them", () => {
    const lain = { ...ISI, pihakPertama: { ...PIHAK, nama: "Budi" }, pihakKedua: null };
    expect(bedaPerjanjian(ISI, lain)).toEqual([
      { tentang: "pihak", sebutan: "Pihak pertama", dari: "Siti, Plt. Kepala Dinas", ke: "Budi, Plt. Kepala Dinas" },
      { tentang: "pihak", sebutan: "Pihak kedua", dari: "Bupati", ke: null },
    ]);
  });

  test("calls what is new by its own name, after what was there before", () => {
    const baru = { ...ISI, sasaran: ISI.sasaran.map((s) => ({ ...s, id: "s2", kode: "sasaran-2", nama: "Lain" })) };
    expect(bedaPerjanjian(ISI, baru).map((b) => [b.sebutan, b.dari, b.ke])).toEqual([
      ["Sasaran sasaran-1", "Sasaran", null],
      ["Sasaran sasaran-2", null, "Lain"],
      ["Indikator", "Indikator", null],
      ["Indikator", null, "Indikator"],
    ]);
  });

  test("a budget line without an amount is told by its name", () => {
    const baris = ISI.anggaran.baris.map((b) => ({ ...b, id: "p2", kode: "2.07.04", nama: "Tanpa pagu", nilai: null }));
    const kini = { ...ISI, anggaran: { ...ISI.anggaran, baris: [...ISI.anggaran.baris, ...baris] } };
    expect(bedaPerjanjian(ISI, kini)).toEqual([
      { tentang: "anggaran", sebutan: "2.07.04 Tanpa pagu", dari: null, ke: "Tanpa pagu" },
    ]);
    expect(bedaPerjanjian(kini, ISI)).toMatchObject([{ dari: "Tanpa pagu", ke: null }]);
  });

  test("looks at triwulan only where they are an annex of what was signed", () => {
    const lain = withIndikator({ triwulan: ["25%", null, null, null] });
    expect(bedaPerjanjian(ISI, lain)).toEqual([]);
    expect(bedaPerjanjian({ ...ISI, triwulan: true }, lain)).toMatchObject([{ dari: "20%", ke: "25%" }]);
  });

  test("names another source of money and another name of a budget line", () => {
    const baris = ISI.anggaran.baris.map((b) => ({ ...b, nama: "Program Baru", sumberDana: "DAK" }));
    expect(bedaPerjanjian(ISI, { ...ISI, anggaran: { ...ISI.anggaran, baris } })).toMatchObject([
      { sebutan: "Nama 2.07.03", dari: "Program", ke: "Program Baru" },
      { dari: "APBD", ke: "DAK" },
    ]);
  });
});

describe("periksaPerjanjian", () => {
  test("nothing stands in the way of a complete one, and a missing superior is only pointed out", () => {
    const { halangan, peringatan } = periksaPerjanjian(ISI);
    expect(halangan).toEqual([]);
    expect(peringatan).toEqual([expect.stringContaining("Bupati belum tercatat")]);
    expect(periksaPerjanjian({ ...ISI, pihakKedua: PIHAK }).peringatan).toEqual([]);
    expect(periksaPerjanjian({ ...ISI, pihakKedua: null }).peringatan).toEqual([]);
  });

  test("without an indikator, without a target or without who signs it cannot be signed", () => {
    const tanpaNama: IsiPerjanjian = { ...ISI, pihakPertama: { ...PIHAK, nama: null } };
    for (const isi of [{ ...ISI, sasaran: [] }, withIndikator({ target: null }), tanpaNama]) {
      expect(periksaPerjanjian(isi).halangan).toHaveLength(1);
    }
  });

  test("points out what is thin: a sasaran without indikator, money that is missing, an annex without targets", () => {
    const tipis: IsiPerjanjian = {
      ...withIndikator({ triwulan: [null, null, null, null] }),
      triwulan: true,
      anggaran: { ...ISI.anggaran, baris: ISI.anggaran.baris.map((b) => ({ ...b, nilai: null })) },
    };
    const sasaran = SASARAN === undefined ? [] : [...tipis.sasaran, { ...SASARAN, id: "s2", indikator: [] }];
    expect(periksaPerjanjian({ ...tipis, sasaran }).peringatan).toHaveLength(4);
    expect(periksaPerjanjian({ ...ISI, anggaran: { ...ISI.anggaran, baris: [] } }).peringatan.join(" ")).toContain(
      "Belum ada anggaran",
    );
  });
});

describe("parties", () => {
  const jabatan = (id: string, beda: Partial<JabatanBermasa> = {}): JabatanBermasa => ({
    id,
    pdId: "pd",
    kode: id,
    nama: id,
    unit: null,
    kepala: false,
    atasanId: null,
    masa: [],
    ...beda,
  });
  const bupati = jabatan("bupati", { pdId: "pemda", kepala: true });
  const kepala = jabatan("kepala", { kepala: true });
  const kabid = jabatan("kabid", { atasanId: "kepala" });
  const staf = jabatan("staf", { atasanId: "kabid" });
  const yatim = jabatan("yatim");
  const semua = [kepala, kabid, staf, yatim];

  test("everyone agrees with the superior, the head with the head of the pemda, who agrees with nobody", () => {
    const atas = (j: JabatanBermasa) => jabatanAtasan(j, { semua, kepalaDaerah: bupati })?.id ?? null;
    expect([staf, kabid, yatim, kepala, bupati].map(atas)).toEqual(["kabid", "kepala", "kepala", "bupati", null]);
    expect(jabatanAtasan(yatim, { semua: [yatim], kepalaDaerah: bupati })?.id).toBe("bupati");
  });

  test("the distance to the head counts the offices between, and a ring ends", () => {
    expect([kepala, kabid, staf, yatim].map((j) => jarakDariKepala(j, semua))).toEqual([0, 1, 2, 1]);
    const cincin = [jabatan("a", { atasanId: "b" }), jabatan("b", { atasanId: "a" })];
    expect(cincin.map((j) => jarakDariKepala(j, cincin))).toEqual([2, 2]);
  });

  test("who holds the office on that day is printed with Plt. or Plh., and the office alone where nobody does", () => {
    const masa = [
      { nama: "Siti", jabatan: "Camat", status: "plh", mulai: "2026-01-01", selesai: "2026-01-31" },
    ] as const;
    expect(pihakPada({ nama: "Camat", masa }, "2026-01-31")).toMatchObject({ sebutan: "Plh. Camat", nama: "Siti" });
    expect(pihakPada({ nama: "Camat", masa }, "2026-02-01")).toMatchObject({ sebutan: "Camat", nama: null });
  });

  test.each([
    ["Kabupaten Lamongan", "Bupati Lamongan"],
    ["Kota Surabaya", "Wali Kota Surabaya"],
    ["Provinsi Jawa Timur", "Gubernur Jawa Timur"],
    ["Daerah Istimewa Yogyakarta", "Kepala Daerah Daerah Istimewa Yogyakarta"],
  ])("the head of %s is called %s", (nama, sebutan) => {
    expect(sebutanKepalaDaerah({ nama })).toBe(sebutan);
  });
});
