import { describe, expect, test } from "vitest";
import { indikator, kebijakan, nilaiPer, rencana, simpul, titik } from "../../../tests/bantu/contoh.ts";
import { entri, ISI_KOSONG, tindakan } from "../../../tests/bantu/contoh-pengisian.ts";
import type { Entri } from "../entri.ts";
import { kebijakanUkurBawaan } from "../kebijakan-ukur.ts";
import { type BahanRingkasPd, buildRingkasPd } from "./ringkas-pd.ts";

const target = { "2024-S2": titik("100") };
const tiga = ["c", "a", "b"].map((id) => indikator({ id, kode: id, nama: id.toUpperCase(), target }));

/** Three indikator of one sasaran with a target of 100 in Semester II, nothing measured, nothing entered. */
const ringkas = (beda: Partial<BahanRingkasPd> = {}) =>
  buildRingkasPd({
    rencana: rencana([simpul("s1", { indikatorId: ["a", "b", "c"] })], tiga),
    ukur: {},
    kebijakan: { capaian: kebijakan(), ukur: kebijakanUkurBawaan(2024) },
    jadwal: ["2024-S2"],
    entri: new Map(),
    kunci: (kode, periode) => `${kode}/${periode}`,
    anggaran: [],
    ...beda,
  });

describe("the lowest figures", () => {
  const ukur = (nilai: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(nilai).map(([id, n]) => [id, { realisasi: nilaiPer({ "2024-S2": n }), tercetak: {} }]),
    );
  const urut = (nilai: Readonly<Record<string, string>>) =>
    ringkas({ ukur: ukur(nilai) }).periode["2024-S2"]?.terendah.map((t) => t.kode);

  test("go from the lowest up, equal ones by code", () => {
    expect(urut({ a: "90", b: "80", c: "70" })).toEqual(["c", "b", "a"]);
    expect(urut({ a: "90", b: "70", c: "90" })).toEqual(["b", "a", "c"]);
  });

  test("hold only what has a number", () => expect(urut({ b: "80" })).toEqual(["b"]));

  test("keep ten of one PD at most", () => {
    const banyak = Array.from({ length: 12 }, (_, i) => indikator({ id: `i${i}`, kode: "sama", target }));
    const nilai = Object.fromEntries(banyak.map((i) => [i.id, "50"]));
    const { periode } = ringkas({ rencana: rencana([], banyak), ukur: ukur(nilai) });
    expect(periode["2024-S2"]?.terendah).toHaveLength(10);
  });
});

describe("the cells of a sheet", () => {
  const sel = (isi: Entri) =>
    ringkas({ entri: new Map([["a/2024-S2", isi]]) }).lembar["2024-S2"]?.find((s) => s.kode === "a");
  const DIAJUKAN = [tindakan("isi", "p"), tindakan("ajukan", "p")];

  test.each([
    ["a value", "draf", { ...ISI_KOSONG, nilai: "0" }],
    ["a reason for having none", "draf", { ...ISI_KOSONG, alasanTidakTersedia: "Belum terbit" }],
    ["a part of the variables", "draf", { ...ISI_KOSONG, variabel: { a: "1" } }],
    ["nothing", "belum_diisi", ISI_KOSONG],
  ])("with %s as content stand as %s", (_, keadaan, isi) => {
    expect(sel(entri(null, { isi }))?.keadaan).toBe(keadaan);
  });

  test("carry the note of their return only until they are submitted again", () => {
    const kembali = [...DIAJUKAN, tindakan("kembalikan", "k", { catatan: "Bukti kurang" })];
    expect(sel(entri("5", { tindakan: kembali }))).toMatchObject({ keadaan: "dikembalikan", catatan: "Bukti kurang" });
    const lagi = [...kembali, tindakan("ajukan", "p", { pada: new Date("2025-01-12T03:00:00Z") })];
    expect(sel(entri("5", { tindakan: lagi }))).toMatchObject({
      keadaan: "diajukan",
      catatan: null,
      sejak: new Date("2025-01-12T03:00:00Z"),
    });
  });

  test("exist only for indikator that a node uses, in the periods of their schedule", () => {
    const { lembar } = ringkas({
      rencana: rencana([simpul("s1", { indikatorId: ["a"] })], tiga),
      jadwal: ["2023-S2", "2024-S1", "2024-S2"],
    });
    expect(Object.keys(lembar)).toEqual(["2024-S1", "2024-S2"]);
    expect(lembar["2024-S2"]?.map((s) => s.kode)).toEqual(["a"]);
  });
});

test("budget sums pagu and realisasi of the sub kegiatan that reported, of all that have pagu in the year", () => {
  const sub = (id: string, pagu: Readonly<Record<number, string>>) => simpul(id, { jenis: "sub_kegiatan", pagu });
  const { anggaran } = ringkas({
    rencana: rencana([sub("k1", { 2024: "100.25" }), sub("k2", { 2024: "900" }), sub("k3", { 2023: "5" })]),
    anggaran: [
      { simpulId: "k1", periode: "2024-S2", nilai: "50.10" },
      { simpulId: "k2", periode: "2024-S1", nilai: "7" },
      { simpulId: "k3", periode: "2024-S2", nilai: "3" },
    ],
  });
  expect(anggaran["2024-S2"]).toEqual({ pagu: "100.25", realisasi: "50.10", dilaporkan: 1, seluruhnya: 2 });
});
