import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ALUR_AWAL,
  type Alur,
  type CatatanTindakan,
  foldAlur,
  isCocok,
  type Keadaan,
  labelAlur,
  lanjutkan,
  TINDAKAN,
  type Tindakan,
} from "./alur.ts";

const oleh = (nama: string, ...tindakan: readonly Tindakan[]): readonly CatatanTindakan[] =>
  tindakan.map((t) => ({ tindakan: t, oleh: nama }));
const DIAJUKAN = oleh("p", "isi", "ajukan");
const DITERIMA = [...DIAJUKAN, ...oleh("k", "setujui"), ...oleh("v", "terima")];
const TERKUNCI = [...DITERIMA, ...oleh("v", "kunci")];

const keadaan = (daftar: readonly CatatanTindakan[]) => {
  const { keadaan: k, menunggu } = foldAlur(daftar);
  return `${k}/${menunggu}`;
};

describe("foldAlur", () => {
  test.each<readonly [string, readonly CatatanTindakan[], string]>([
    ["nothing", [], "draf/perencana"],
    ["an entry", oleh("p", "isi"), "draf/perencana"],
    ["a submitted one", DIAJUKAN, "diajukan/kepala_pd"],
    ["one taken back", [...DIAJUKAN, ...oleh("p", "tarik")], "draf/perencana"],
    ["an approved one", [...DIAJUKAN, ...oleh("k", "setujui")], "diajukan/verifikator"],
    ["one returned by the head", [...DIAJUKAN, ...oleh("k", "kembalikan")], "dikembalikan/perencana"],
    [
      "one returned by the verifikator",
      [...DIAJUKAN, ...oleh("k", "setujui"), ...oleh("v", "kembalikan")],
      "dikembalikan/perencana",
    ],
    ["an accepted one", DITERIMA, "disetujui/null"],
    ["a locked one", TERKUNCI, "terkunci/null"],
    ["a reopened one", [...TERKUNCI, ...oleh("v", "buka_kunci")], "draf/perencana"],
    ["a correction", [...TERKUNCI, ...oleh("p", "koreksi")], "diajukan/kepala_pd"],
    ["a correction taken back", [...TERKUNCI, ...oleh("p", "koreksi", "tarik")], "terkunci/null"],
    ["a correction returned", [...TERKUNCI, ...oleh("p", "koreksi"), ...oleh("k", "kembalikan")], "terkunci/null"],
    [
      "a correction accepted",
      [...TERKUNCI, ...oleh("p", "koreksi"), ...oleh("k", "setujui"), ...oleh("v", "terima")],
      "terkunci/null",
    ],
  ])("%s stands at its place", (_, daftar, harapan) => expect(keadaan(daftar)).toBe(harapan));

  test.each(["draf", "diajukan", "dikembalikan", "disetujui", "terkunci"] as const)(
    "an imported figure stands in the state that the import gives it (%s)",
    (k) => {
      expect(foldAlur([...DIAJUKAN, { tindakan: "impor", keadaan: k }])).toMatchObject({ keadaan: k, penulis: [] });
    },
  );

  test("a writer's own approval changes nothing, even after others wrote", () => {
    const dua = [...oleh("a", "isi"), ...oleh("b", "isi", "ajukan")];
    expect(keadaan([...dua, ...oleh("a", "setujui")])).toBe("diajukan/kepala_pd");
    expect(keadaan([...dua, ...oleh("b", "setujui")])).toBe("diajukan/kepala_pd");
    expect(keadaan([...dua, ...oleh("k", "setujui")])).toBe("diajukan/verifikator");
  });
});

test("an action or a state that the rules do not know is a defect, never passed over in silence", () => {
  const asing: { tindakan: Tindakan; oleh: string; keadaan: Keadaan } = JSON.parse(
    '{ "tindakan": "hapus", "oleh": "p", "keadaan": "hilang" }',
  );
  expect(() => lanjutkan(ALUR_AWAL, asing)).toThrow();
  expect(() => labelAlur({ ...ALUR_AWAL, ...asing })).toThrow();
});

describe("laws, for any list of actions by anyone", () => {
  const catatan: fc.Arbitrary<CatatanTindakan> = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ tindakan: fc.constantFrom(...TINDAKAN), oleh: fc.constantFrom("a", "b", "c") }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        tindakan: fc.constant("impor" as const),
        keadaan: fc.constantFrom("draf", "diajukan", "dikembalikan", "disetujui", "terkunci"),
      }),
    },
  );
  const daftar = fc.array(catatan, { maxLength: 40 });
  const jalan = (semua: readonly CatatanTindakan[]): readonly (readonly [Alur, CatatanTindakan, Alur])[] => {
    let kini = ALUR_AWAL;
    return semua.map((c) => {
      const dulu = kini;
      kini = lanjutkan(kini, c);
      return [dulu, c, kini] as const;
    });
  };

  test("what is locked changes by reopening, correction or import only", () => {
    fc.assert(
      fc.property(daftar, (semua) => {
        for (const [dulu, c, kini] of jalan(semua)) {
          if (dulu.keadaan !== "terkunci" || ["buka_kunci", "koreksi", "impor"].includes(c.tindakan)) continue;
          expect(kini).toEqual(dulu);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("what becomes accepted was approved and accepted by accounts that wrote none of it since its last import", () => {
    fc.assert(
      fc.property(daftar, (semua) => {
        let penulis = new Set<string>();
        let penyetuju: string | null = null;
        for (const [dulu, c, kini] of jalan(semua)) {
          if (c.tindakan === "impor") {
            penulis = new Set();
            penyetuju = c.keadaan === "diajukan" ? null : "impor";
          } else if (kini !== dulu && ["isi", "ajukan", "koreksi"].includes(c.tindakan)) {
            penulis.add(c.oleh);
            penyetuju = null;
          } else if (kini !== dulu && c.tindakan === "setujui") {
            expect(penulis.has(c.oleh)).toBe(false);
            penyetuju = c.oleh;
          } else if (kini !== dulu && c.tindakan === "terima") {
            expect(penulis.has(c.oleh)).toBe(false);
            expect(penyetuju).not.toBeNull();
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("who is waited for fits the state, and an action that does not fit changes nothing", () => {
    fc.assert(
      fc.property(daftar, (semua) => {
        for (const [dulu, c, kini] of jalan(semua)) {
          const cocok = {
            draf: ["perencana"],
            dikembalikan: ["perencana"],
            diajukan: ["kepala_pd", "verifikator"],
            disetujui: [null],
            terkunci: [null],
          }[kini.keadaan];
          expect(cocok).toContain(kini.menunggu);
          if (c.tindakan !== "impor" && !isCocok(dulu, c.tindakan)) expect(kini).toEqual(dulu);
          if (kini.keadaan === "terkunci") expect(kini.dalamKunci).toBe(true);
          if (kini.keadaan === "draf" || kini.keadaan === "dikembalikan") expect(kini.dalamKunci).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test.each<readonly [readonly CatatanTindakan[], string]>([
  [[], "Draf"],
  [DIAJUKAN, "Menunggu persetujuan kepala PD"],
  [[...DIAJUKAN, ...oleh("k", "setujui")], "Menunggu verifikasi"],
  [[...DIAJUKAN, ...oleh("k", "kembalikan")], "Dikembalikan"],
  [DITERIMA, "Diterima"],
  [TERKUNCI, "Terkunci"],
  [[...TERKUNCI, ...oleh("p", "koreksi")], "Koreksi menunggu persetujuan kepala PD"],
])("a state has its words (%#)", (daftar, harapan) => expect(labelAlur(foldAlur(daftar))).toBe(harapan));
