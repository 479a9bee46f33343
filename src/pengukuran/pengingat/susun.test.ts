// Who is told what on which day, and that nobody is told what is not theirs.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Peran, PerangkatDaerah } from "#organisasi";
import { PD, PEMDA } from "../../../tests/bantu/contoh.ts";
import { type Alur, foldAlur } from "../alur.ts";
import { susunPengingat } from "./susun.ts";
import type { BahanPengingat, Penerima, SelTunggu } from "./tipe.ts";

const P = "2024-S2";
const LAIN: PerangkatDaerah = { ...PD, id: "pd-2", kode: "dinsos", nama: "Dinas Sosial" };
const JADWAL = { periode: P, dibuka: "2025-01-02", batas: "2025-01-31", dikunciPada: null, dibekukanPada: new Date(0) };

const AWAL = foldAlur([]);
const oleh = "penulis";
const DIAJUKAN = foldAlur([
  { tindakan: "isi", oleh },
  { tindakan: "ajukan", oleh },
]);
const DISETUJUI_KEPALA = foldAlur([
  { tindakan: "isi", oleh },
  { tindakan: "ajukan", oleh },
  { tindakan: "setujui", oleh: "kepala" },
]);
const DIKEMBALIKAN = foldAlur([
  { tindakan: "isi", oleh },
  { tindakan: "ajukan", oleh },
  { tindakan: "kembalikan", oleh: "kepala" },
]);
const KOREKSI = foldAlur([
  { tindakan: "impor", keadaan: "terkunci" },
  { tindakan: "koreksi", oleh },
]);

function orang(id: string, peran: Peran, pdId: string | null, aktif = true): Penerima {
  return { id, nama: `Orang ${id}`, surel: `${id}@contoh.go.id`, aktif, peran: [{ peran, pdId }] };
}
function sel(indikator: string, alur: Alur = AWAL, beda: Partial<SelTunggu> = {}): SelTunggu {
  return { pdId: PD.id, jadwal: P, indikator, alur, kosong: alur === AWAL, ...beda };
}
function bahan(hariIni: string, beda: Partial<BahanPengingat> = {}): BahanPengingat {
  return {
    hariIni,
    pemda: PEMDA,
    pd: [PD, LAIN],
    jadwal: [JADWAL],
    pengecualian: [],
    sel: [sel("A")],
    penerima: [orang("ani", "perencana", PD.id)],
    ...beda,
  };
}
const jumlah = (b: BahanPengingat) => susunPengingat(b).length;

describe("a planner", () => {
  test.each([
    ["2025-01-01", 0, "before the period opens"],
    ["2025-01-23", 0, "eight days before"],
    ["2025-01-24", 1, "seven days before"],
    ["2025-01-30", 1, "the day before"],
    ["2025-01-31", 1, "on the day"],
    ["2025-02-01", 1, "a day late"],
    ["2025-06-30", 1, "months late"],
  ])("on %s gets %i digest: %s", (hari, banyak) => {
    expect(jumlah(bahan(hari))).toBe(banyak);
  });

  test("is not reminded of a locked period, unless it was reopened for the PD", () => {
    const jadwal = [{ ...JADWAL, dikunciPada: new Date(0) }];
    expect(jumlah(bahan("2025-02-10", { jadwal }))).toBe(0);
    const terbuka = { periode: P, pdId: PD.id, batas: "2025-02-15", kunci: "terbuka", alasan: "uji" } as const;
    expect(jumlah(bahan("2025-02-10", { jadwal, pengecualian: [terbuka] }))).toBe(1);
  });

  test("has the PD's own due date", () => {
    const batas = { periode: P, pdId: PD.id, batas: "2025-02-28", kunci: null, alasan: "Banjir" };
    expect(jumlah(bahan("2025-01-31", { pengecualian: [batas] }))).toBe(0);
    const [satu] = susunPengingat(bahan("2025-02-21", { pengecualian: [batas] }));
    expect(satu?.tugas[0]).toMatchObject({ batas: "2025-02-28", sisa: 7 });
  });

  test("hears at once of what was returned, however far the due date", () => {
    const [satu] = susunPengingat(bahan("2025-01-05", { sel: [sel("A"), sel("B", DIKEMBALIKAN)] }));
    expect(satu?.tugas[0]).toMatchObject({ dikembalikan: ["B"], belumDiisi: [] });
  });

  test("is told what is empty, what is filled but not submitted, and nothing of what is submitted", () => {
    const isi = foldAlur([{ tindakan: "isi", oleh }]);
    const semua = [sel("A"), sel("B", isi, { kosong: false }), sel("C", DIAJUKAN), sel("D", DISETUJUI_KEPALA)];
    const [satu] = susunPengingat(bahan("2025-01-31", { sel: semua }));
    expect(satu?.tugas).toMatchObject([{ jenis: "isi", belumDiisi: ["A"], belumDiajukan: ["B"], menunggu: [] }]);
  });
});

describe("those who judge", () => {
  const semua = [sel("A"), sel("B", DIAJUKAN), sel("C", DISETUJUI_KEPALA), sel("D", KOREKSI)];

  test("the head hears of what waits for approval, corrections of a locked period too", () => {
    const penerima = [orang("budi", "kepala_pd", PD.id)];
    const jadwal = [{ ...JADWAL, dikunciPada: new Date(0) }];
    expect(susunPengingat(bahan("2025-01-05", { sel: semua, penerima }))[0]?.tugas).toMatchObject([
      { jenis: "setujui", menunggu: ["B", "D"] },
    ]);
    expect(susunPengingat(bahan("2025-03-05", { sel: semua, penerima, jadwal }))[0]?.tugas).toMatchObject([
      { jenis: "setujui", menunggu: ["D"] },
    ]);
  });

  test("the verifikator hears of what the head approved, in every PD", () => {
    const penerima = [orang("cici", "verifikator", null)];
    const dua = [...semua, sel("E", DISETUJUI_KEPALA, { pdId: LAIN.id })];
    const [satu] = susunPengingat(bahan("2025-01-05", { sel: dua, penerima }));
    expect(satu?.tugas.map((t) => [t.pd.kode, t.menunggu])).toEqual([
      ["disnaker", ["C"]],
      ["dinsos", ["E"]],
    ]);
  });

  test("nobody is asked to approve what they wrote", () => {
    const penerima = [orang(oleh, "kepala_pd", PD.id)];
    expect(jumlah(bahan("2025-01-31", { sel: [sel("B", DIAJUKAN)], penerima }))).toBe(0);
  });
});

test.each(["admin_pemda", "evaluator", "pimpinan"] as const)("%s has nothing to do here and gets nothing", (peran) => {
  const sel2 = [sel("A"), sel("B", DIAJUKAN), sel("C", DISETUJUI_KEPALA)];
  expect(jumlah(bahan("2025-01-31", { sel: sel2, penerima: [orang("x", peran, null)] }))).toBe(0);
});

test("a closed account gets nothing", () => {
  expect(jumlah(bahan("2025-01-31", { penerima: [orang("ani", "perencana", PD.id, false)] }))).toBe(0);
});

const acakSel = fc.record({
  pdId: fc.constantFrom(PD.id, LAIN.id),
  jadwal: fc.constantFrom(P, "2023-S1"),
  indikator: fc.uuid(),
  alur: fc.constantFrom(AWAL, DIAJUKAN, DISETUJUI_KEPALA, DIKEMBALIKAN, KOREKSI),
  kosong: fc.boolean(),
});
const acakPeran = fc.oneof(
  fc.record({
    peran: fc.constantFrom<Peran>("perencana", "kepala_pd"),
    pdId: fc.constantFrom<string | null>(PD.id, LAIN.id),
  }),
  fc.record({
    peran: fc.constantFrom<Peran>("verifikator", "admin_pemda", "evaluator", "pimpinan"),
    pdId: fc.constant<string | null>(null),
  }),
);
const acakOrang = fc.record({
  id: fc.constantFrom("a", "b", "c", "penulis", "kepala"),
  nama: fc.string(),
  surel: fc.emailAddress(),
  aktif: fc.boolean(),
  peran: fc.array(acakPeran, { maxLength: 4 }),
});
const acakBahan = fc
  .record({
    hariIni: fc.date({ min: new Date("2024-12-25"), max: new Date("2025-02-20"), noInvalidDate: true }),
    sel: fc.array(acakSel, { maxLength: 25 }),
    penerima: fc.array(acakOrang, { maxLength: 8 }),
  })
  .map(({ hariIni, ...lain }) => bahan(hariIni.toISOString().slice(0, 10), lain));

describe("whatever the cells, people and days", () => {
  test("nobody gets two digests on one day, and no digest is empty", () => {
    fc.assert(
      fc.property(acakBahan, (b) => {
        const semua = susunPengingat(b);
        const id = semua.map((r) => r.penerima.id);
        expect(new Set(id).size).toBe(id.length);
        for (const { penerima, tugas } of semua) {
          expect(penerima.aktif).toBe(true);
          expect(tugas.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("nobody is told of a cell of a PD that their roles do not reach", () => {
    fc.assert(
      fc.property(acakBahan, (b) => {
        const pdOf = new Map(b.sel.map((s) => [s.indikator, s.pdId]));
        for (const { penerima, tugas } of susunPengingat(b)) {
          const seluruh = penerima.peran.some((p) => p.peran === "verifikator");
          const milik = penerima.peran.map((p) => p.pdId);
          const disebut = tugas.flatMap((t) => [...t.belumDiisi, ...t.belumDiajukan, ...t.dikembalikan, ...t.menunggu]);
          for (const nama of disebut) expect(seluruh || milik.includes(pdOf.get(nama) ?? "")).toBe(true);
        }
      }),
    );
  });

  test("a cell is named at most once for each kind of task of a person", () => {
    fc.assert(
      fc.property(acakBahan, (b) => {
        for (const { tugas } of susunPengingat(b)) {
          const disebut = tugas.flatMap((t) =>
            [...t.belumDiisi, ...t.belumDiajukan, ...t.dikembalikan, ...t.menunggu].map((n) => `${t.jenis}/${n}`),
          );
          expect(new Set(disebut).size).toBe(disebut.length);
        }
      }),
    );
  });
});
