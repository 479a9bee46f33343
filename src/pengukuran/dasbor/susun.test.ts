import { describe, expect, test } from "vitest";
import { parseDecimal } from "#inti";
import { indikator, kebijakan, nilaiPer, PEMDA, rencana, simpul, titik } from "../../../tests/bantu/contoh.ts";
import { entri, jadwal, tindakan } from "../../../tests/bantu/contoh-pengisian.ts";
import { kebijakanUkurBawaan } from "../kebijakan-ukur.ts";
import { computeRekap } from "../rekap.ts";
import { measure } from "../ukur.ts";
import { type BahanRingkasPd, buildRingkasPd, periodeTahun } from "./ringkas-pd.ts";
import { type BahanDasbor, buildDasbor } from "./susun.ts";
import type { RingkasPd } from "./tipe.ts";

const KEBIJAKAN = { capaian: kebijakan(), ukur: kebijakanUkurBawaan(2024) };

/** Two indikator of a sasaran (IKU 75 of 80, SPM not measured in Semester I) and two sub kegiatan, one reported. */
function bahan(beda: Partial<BahanRingkasPd> = {}): BahanRingkasPd {
  const satu = indikator({
    id: "a",
    kode: "a",
    nama: "Satu",
    target: { "2024-S1": titik("80"), "2024-S2": titik("90") },
  });
  const dua = indikator({
    id: "b",
    kode: "b",
    nama: "Dua",
    jenis: "SPM",
    jadwal: ["2024-S2"],
    target: { "2024": titik("10") },
  });
  const sub = (id: string, pagu: string) => simpul(id, { jenis: "sub_kegiatan", pagu: { 2024: pagu } });
  return {
    rencana: rencana([simpul("s1", { indikatorId: ["a", "b"] }), sub("k1", "200"), sub("k2", "800")], [satu, dua]),
    ukur: { a: { realisasi: nilaiPer({ "2024-S1": "75" }), tercetak: {} } },
    kebijakan: KEBIJAKAN,
    jadwal: ["2024-S2"],
    entri: new Map(),
    kunci: (kode, periode) => `${kode}/${periode}`,
    anggaran: [{ simpulId: "k1", periode: "2024-S1", nilai: "50" }],
    ...beda,
  };
}

function dasbor(beda: Partial<BahanDasbor> = {}, milik: Partial<BahanRingkasPd> = {}) {
  const pd = [buildRingkasPd(bahan(milik))];
  return buildDasbor({
    pemda: PEMDA,
    periode: "2024-S1",
    menurut: "periode",
    kebijakan: kebijakan(),
    pd,
    isi: { jadwal: jadwal(), pengecualian: new Map(), pd },
    hariIni: "2025-01-20",
    ...beda,
  });
}

test("a year is looked at by quarters, semesters and as a whole", () => {
  expect(periodeTahun(2024)).toEqual(["2024-TW1", "2024-TW2", "2024-S1", "2024-TW3", "2024-TW4", "2024-S2", "2024"]);
});

test("every period's figure is the mean of what each indikator measures by itself", () => {
  const b = bahan();
  const ringkas = buildRingkasPd(b);
  for (const periode of periodeTahun(2024)) {
    const anggota = Object.values(b.rencana.indikator).map((i) => ({
      nama: i.nama,
      capaian: measure({ ...(b.ukur[i.id] ?? { realisasi: {} }), indikator: i }, periode, kebijakan()).capaian,
    }));
    const { capaian, jumlah } = computeRekap("", anggota, KEBIJAKAN);
    expect(ringkas.periode[periode]?.rekap).toEqual({ capaian, jumlah });
  }
});

describe("the heat map", () => {
  test("by period shows figure, predikat, and members with a number of those due", () => {
    const { peta } = dasbor();
    const s1 = peta.baris[0]?.sel[peta.kolom.findIndex((k) => k.kunci === "2024-S1")];
    expect(s1).toMatchObject({ berangka: 1, dijadwalkan: 1 });
    expect(s1?.sel).toMatchObject({
      teks: "93,75%",
      predikat: "Sangat Tinggi",
      jelaskan: "/jelaskan/rekap/disnaker/2024-S1",
    });
  });

  test("what is not due stays apart from what is missing", () => {
    const { peta } = dasbor();
    const teks = Object.fromEntries(peta.kolom.map((k, i) => [k.kunci, peta.baris[0]?.sel[i]?.sel.kosong]));
    expect(teks).toMatchObject({ "2024-TW1": "tidak_dijadwalkan", "2024-S2": "belum_diisi", "2024-S1": null });
  });

  test("by kind has a column for each kind that occurs, each cell with its own explanation", () => {
    const { peta } = dasbor({ menurut: "kelompok" });
    expect(peta.kolom.map((k) => k.kunci)).toEqual(["IKU", "SPM"]);
    expect(peta.baris[0]?.sel[0]?.sel.jelaskan).toBe("/jelaskan/rekap-kelompok/disnaker/2024-S1/IKU");
    expect(peta.baris[0]?.sel[1]?.sel.kosong).toBe("tidak_dijadwalkan");
  });
});

describe("filling", () => {
  const disetujui = entri("88", {
    tindakan: [tindakan("isi", "p"), tindakan("ajukan", "p"), tindakan("setujui", "k")],
  });

  test("counts each state, and whom the submitted ones wait for", () => {
    expect(dasbor({}, { entri: new Map([["a/2024-S2", disetujui]]) }).pengisian?.baris).toMatchObject([
      { total: 2, menungguVerifikasi: 1, menungguKepala: 0, persen: 50, jumlah: { diajukan: 1, belum_diisi: 1 } },
    ]);
  });

  test("a sheet is late only after its due date and while something is not submitted", () => {
    expect(dasbor({ hariIni: "2025-01-31" }).terlambat).toEqual([]);
    expect(dasbor({ hariIni: "2025-02-03" }).terlambat).toMatchObject([{ belum: 2, hari: 3 }]);
    const khusus = new Map([["pd-1", { batas: "2025-02-10", kunci: null, alasan: "banjir" }]]);
    const pd = [buildRingkasPd(bahan())].map((r) => ({ ...r, pd: { ...r.pd, id: "pd-1" } }));
    expect(dasbor({ hariIni: "2025-02-03", isi: { jadwal: jadwal(), pengecualian: khusus, pd } }).terlambat).toEqual(
      [],
    );
  });

  test("an entry whose content was cleared counts as not filled, not as a draft", () => {
    const kosong = new Map([["a/2024-S2", entri(null, { tindakan: [tindakan("isi", "p")] })]]);
    expect(dasbor({}, { entri: kosong }).pengisian?.baris[0]?.jumlah).toMatchObject({ draf: 0, belum_diisi: 2 });
  });
});

describe("several PD", () => {
  /** The sums of the PD with this code, which is its id as well. */
  const milik = (kode: string, beda: Partial<BahanRingkasPd> = {}) => {
    const ringkas = buildRingkasPd(bahan(beda));
    return { ...ringkas, pd: { ...ringkas.pd, id: kode, kode, namaSingkat: kode } };
  };
  const ajukan = entri("88", { tindakan: [tindakan("isi", "p"), tindakan("ajukan", "p")] });
  const isi = (pd: readonly RingkasPd[], batas: Readonly<Record<string, string>> = {}) => ({
    jadwal: jadwal(),
    pengecualian: new Map(Object.entries(batas).map(([id, b]) => [id, { batas: b, kunci: null, alasan: "banjir" }])),
    pd,
  });

  test("the latest goes first, of equally late ones the one with more to submit", () => {
    const pd = [milik("a"), milik("b", { entri: new Map([["a/2024-S2", ajukan]]) }), milik("c")];
    const { terlambat } = dasbor({ hariIni: "2025-02-05", isi: isi(pd, { a: "2025-02-03" }) });
    expect(terlambat.map((t) => [t.pdKode, t.hari, t.belum])).toEqual([
      ["c", 5, 2],
      ["b", 5, 1],
      ["a", 2, 2],
    ]);
  });

  test("one without cells in the period is neither late nor listed", () => {
    const kosong = { ...milik("a"), lembar: {} };
    expect(dasbor({ hariIni: "2025-02-05", isi: isi([kosong]) })).toMatchObject({
      terlambat: [],
      pengisian: { baris: [] },
    });
  });

  test("share one list of the lowest: equal figures by indikator, then by PD, ten at most", () => {
    const ukur = {
      a: { realisasi: nilaiPer({ "2024-S2": "45" }), tercetak: {} },
      b: { realisasi: nilaiPer({ "2024-S2": "5" }), tercetak: {} },
    };
    const pd = ["f", "e", "d", "c", "b", "a"].map((kode) => milik(kode, { ukur }));
    const { terendah } = dasbor({ periode: "2024-S2", pd });
    const urut = ["a/Satu", "b/Satu", "c/Satu", "d/Satu", "e/Satu", "f/Satu", "a/Dua", "b/Dua", "c/Dua", "d/Dua"];
    expect(terendah.map((t) => `${t.pdKode}/${t.indikator}`)).toEqual(urut);
  });

  test("stand in four fields, by whether the money and the result keep up with the year", () => {
    const pada = (kode: string, realisasi: string, nilai: string) =>
      milik(kode, {
        ukur: { a: { realisasi: nilaiPer({ "2024-S1": realisasi }), tercetak: {} } },
        anggaran: [{ simpulId: "k1", periode: "2024-S1", nilai }],
      });
    const pd = [pada("w", "80", "100"), pada("x", "80", "99"), pada("y", "40", "100"), pada("z", "40", "99")];
    expect(dasbor({ pd }).kuadran.titik.map((t) => [t.kode, t.kategori])).toEqual([
      ["w", "sesuai"],
      ["x", "hemat"],
      ["y", "telaah"],
      ["z", "tertinggal"],
    ]);
  });
});

describe("a period that no sums were made of", () => {
  const { peta, terendah, terbit, kuadran, pilihan } = dasbor({ periode: "2024-03", menurut: "kelompok" });

  test("can still be chosen, first of all", () => {
    expect(pilihan[0]).toEqual({ nilai: "2024-03", label: "Maret 2024" });
    expect(pilihan).toHaveLength(15);
    expect(dasbor().pilihan).toHaveLength(14);
  });

  test("shows nothing instead of a number", () => {
    expect(peta).toMatchObject({ kolom: [], baris: [{ kode: "disnaker", sel: [] }] });
    expect({ terendah, terbit }).toEqual({ terendah: [], terbit: false });
    expect(kuadran).toMatchObject({ titik: [], tanpa: [{ sebab: "sub kegiatan berpagu belum ada" }] });
  });
});

test("without a filling period there is nothing to fill in and nobody late", () => {
  expect(dasbor({ isi: undefined, hariIni: "2030-01-01" })).toMatchObject({ pengisian: null, terlambat: [] });
});

describe("the quadrant", () => {
  test("compares reported realisasi with the pagu of the sub kegiatan that reported, and says how many did", () => {
    const { kuadran } = dasbor();
    expect(kuadran.titik).toMatchObject([
      {
        serapan: { nilai: "25.00", teks: "25,00%" },
        dilaporkan: 1,
        seluruhnya: 2,
        teksPagu: "Rp200",
        kategori: "hemat",
      },
    ]);
    expect(kuadran).toMatchObject({ acuan: { x: "50.00", y: "76.00" } });
  });

  test("leaves out a sub kegiatan without pagu in the year, whatever was reported of it", () => {
    const nodes = [
      simpul("s1", { indikatorId: ["a", "b"] }),
      simpul("k1", { jenis: "sub_kegiatan", pagu: { 2023: "200" } }),
    ];
    const { indikator: semua } = bahan().rencana;
    const { kuadran } = dasbor({}, { rencana: rencana(nodes, Object.values(semua)) });
    expect(kuadran.tanpa).toMatchObject([{ sebab: "sub kegiatan berpagu belum ada" }]);
  });

  test("a PD without a figure has no point but a reason", () => {
    expect(dasbor({}, { anggaran: [] }).kuadran.tanpa).toMatchObject([
      { sebab: "realisasi anggaran belum dilaporkan" },
    ]);
    expect(dasbor({}, { ukur: {} }).kuadran.tanpa).toMatchObject([{ sebab: "capaian belum berangka" }]);
    const nol = [{ simpulId: "k0", periode: "2024-S1", nilai: "0" }];
    const rencanaNol = rencana([simpul("k0", { jenis: "sub_kegiatan", pagu: { 2024: "0" } })]);
    expect(dasbor({}, { rencana: rencanaNol, anggaran: nol }).kuadran.tanpa).toMatchObject([
      { sebab: "pagu sub kegiatan yang dilaporkan nol" },
    ]);
  });
});

test("the lowest list holds the published figures of the period, lowest first, each explained", () => {
  const ukur = {
    a: { realisasi: nilaiPer({ "2024-S2": "75" }), tercetak: {} },
    b: { realisasi: nilaiPer({ "2024-S2": "2" }), tercetak: {} },
  };
  const { terendah } = dasbor({ periode: "2024-S2" }, { ukur });
  expect(terendah.map((t) => [t.indikator, t.sel.teks])).toEqual([
    ["Dua", "20,00%"],
    ["Satu", "83,33%"],
  ]);
  expect(terendah[0]?.sel.jelaskan).toBe("/jelaskan/capaian/disnaker/b/2024-S2");
});

test("a figure that reached its target is not on the list of the lowest", () => {
  const ukur = { a: { realisasi: nilaiPer({ "2024-S1": "80" }), tercetak: {} } };
  expect(dasbor({}, { ukur })).toMatchObject({ terbit: true, terendah: [] });
  expect(dasbor({}, { ukur: {} })).toMatchObject({ terbit: false, terendah: [] });
});

test("without a policy there is no line to compare with but 100 percent", () => {
  expect(dasbor({ kebijakan: undefined }).kuadran.acuan.y).toBe("100.00");
  expect(
    dasbor({
      kebijakan: kebijakan({
        skala: [
          { bawah: null, predikat: "Semua" },
          { bawah: parseDecimal("50"), predikat: "Baik" },
        ],
      }),
    }).kuadran.acuan.y,
  ).toBe("100.00");
});
