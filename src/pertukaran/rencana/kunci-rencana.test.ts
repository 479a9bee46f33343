// Which row of a workbook is which row of the plan, and plans that hold what has no name in them: both come back whole.
import { describe, expect, test } from "vitest";
import type { Naskah } from "#perencanaan";
import { idUji, lingkupUji } from "../../../tests/bantu/rencana-acak.ts";
import { AKSI_1, bacaUbahan, IKU_1, IKU_2, PROGRAM, RENCANA, SASARAN } from "../../../tests/bantu/rencana-buku.ts";
import { LEMBAR_TANDA, type Sel } from "../buku/sel.ts";
import { bacaTanda } from "./baca-rencana.ts";
import { ruangDokumen } from "./ruang-rencana.ts";

const LUAR = idUji(990);
const ambil = <T>(peta: ReadonlyMap<string, T>, kunci: string): T => {
  const isi = peta.get(kunci);
  if (isi === undefined) throw new Error(`${kunci} tidak ada`);
  return isi;
};

describe("a row is known", () => {
  test("by its code where its key was cleared", () => {
    const { beda, galat } = bacaUbahan((b) => {
      for (const lembar of ["Pohon", "Indikator", "Target", "Rencana aksi"]) b.tulis(lembar, "Kunci", 2, null);
    });
    expect({ beda, galat }).toEqual({ beda: [], galat: [] });
  });

  test("by its key, of two rows with one key by the row that still has the old code, wherever it stands", () => {
    const { beda, naskah } = bacaUbahan((b) => {
      b.tulis("Pohon", "Kode", 2, "s-2");
      b.tambah("Pohon", { Kunci: SASARAN, Kode: "s-1", Jenis: "Sasaran", Nama: "Simpul s-1", Urutan: 1 });
    });
    expect(beda).toEqual(["tambah simpul 700"]);
    expect(naskah.simpul.get(idUji(700))?.kode).toBe("s-2");
  });

  test("only once: a second row of one code is a row of its own, and told as such", () => {
    const { galat } = bacaUbahan((b) => b.tambah("Pohon", { Kode: "s-1", Jenis: "Sasaran", Nama: "Kembar" }));
    expect(galat.some((g) => g.startsWith("Pohon!B") && g.includes('Kode "s-1" dipakai 2 simpul'))).toBe(true);
  });
});

describe("comes back as it was, when nothing is touched:", () => {
  const utuh: readonly (readonly [string, Partial<Naskah>])[] = [
    [
      "an indikator on a node of the RPJMD",
      { kaitan: new Map([[`${LUAR}/${IKU_2}`, { urutan: 1 }], ...RENCANA.kaitan]) },
    ],
    [
      "a node whose parent is of no plan",
      {
        simpul: new Map([
          ...RENCANA.simpul,
          [SASARAN, { ...ambil(RENCANA.simpul, SASARAN), induk_id: idUji(77) }] as const,
        ]),
      },
    ],
    [
      "an activity of an indikator that is of no plan",
      {
        aksi: new Map([
          ...RENCANA.aksi,
          [idUji(503), { ...ambil(RENCANA.aksi, AKSI_1), indikator_id: idUji(88) }] as const,
          [idUji(504), { ...ambil(RENCANA.aksi, AKSI_1), urutan: 1 }] as const,
        ]),
      },
    ],
    [
      "indikator without any place",
      {
        kaitan: new Map(),
        indikator: new Map([
          [IKU_2, ambil(RENCANA.indikator, IKU_2)],
          [IKU_1, ambil(RENCANA.indikator, IKU_1)],
          [idUji(103), { ...ambil(RENCANA.indikator, IKU_1), kode: "iku-0" }],
          [idUji(104), { ...ambil(RENCANA.indikator, IKU_1), kode: "iku-3" }],
        ]),
      },
    ],
    [
      "a ring of nodes",
      {
        simpul: new Map([
          [SASARAN, { ...ambil(RENCANA.simpul, SASARAN), induk_id: PROGRAM }],
          [PROGRAM, ambil(RENCANA.simpul, PROGRAM)],
        ]),
      },
    ],
    ["an empty schedule", { jadwal: new Map([[`${IKU_1}/2026`, { periode: [] }]]) }],
  ];
  test.each(utuh)("%s", (_, beda) => {
    expect(bacaUbahan(() => undefined, "renja", { ...RENCANA, ...beda })).toMatchObject({ galat: [], beda: [] });
  });
});

describe("a programme's own values win over what is filled in:", () => {
  const simpul = new Map([
    ...RENCANA.simpul,
    [
      PROGRAM,
      { ...ambil(RENCANA.simpul, PROGRAM), nomenklatur_versi: "v-9", nomenklatur_kode: "2.07.03", berlaku_mulai: 2026 },
    ] as const,
  ]);

  test("a new programme takes the nomenklatur version the plan already uses", () => {
    const { naskah } = bacaUbahan(
      (b) =>
        b.tambah("Pohon", {
          Kode: "2.07.04",
          Induk: "s-1",
          Jenis: "Program",
          Nama: "Penempatan",
          "Kode nomenklatur": "2.07.04",
        }),
      "renja",
      { ...RENCANA, simpul },
    );
    expect(naskah.simpul.get(idUji(700))?.nomenklatur_versi).toBe("v-9");
  });

  test("a node this document brought keeps its first year, though the cell is emptied", () => {
    const { beda } = bacaUbahan((b) => b.tulis("Pohon", "Berlaku mulai", 3, null), "renja", { ...RENCANA, simpul });
    expect(beda).toEqual([]);
  });
});

describe("a sheet or a column that is missing is no reason to lose a row beside it:", () => {
  test("a new formula has no variables without the sheet Variabel", () => {
    const { naskah } = bacaUbahan((b) => {
      b.buangLembar("Variabel");
      b.tambah("Indikator", { Kode: "iku-3", Nama: "Baru", Jenis: "IKU", Simpul: "s-1", Satuan: "orang" });
    });
    expect(naskah.rumus.get(`${idUji(700)}/2026`)).toMatchObject({ satuan: "orang", rumus: null, variabel: [] });
  });

  test("a new indikator without the column Simpul stands nowhere, the others where they were", () => {
    const { beda } = bacaUbahan((b) => {
      b.gantiJudul("Indikator", "Simpul", "S");
      b.tambah("Indikator", { Kode: "iku-3", Nama: "Baru", Jenis: "IKU" });
    });
    expect(beda).toEqual(["tambah indikator 700"]);
  });
});

test("an indikator may not stand on a node of the RPJMD; its row is named", () => {
  const { galat } = bacaUbahan((b) => b.tulis("Indikator", "Simpul", 2, "RPJMD/s-1"));
  expect(galat).toEqual([
    "Indikator!baris 2: Baris ini menyebut simpul yang tidak ada dalam rencana. Hapus baris ini.",
  ]);
});

test("a target of more digits than the database keeps is refused at its cell", () => {
  const { galat } = bacaUbahan((b) => b.tulis("Target", "2026", 2, { jenis: "angka", nilai: "1".repeat(25) }));
  expect(galat).toEqual(["Target!E2: Tulis angka."]);
});

describe("the mark of a workbook", () => {
  const tanda = (...baris: readonly (readonly Sel[])[]) =>
    bacaTanda(new Map([[LEMBAR_TANDA, { nama: LEMBAR_TANDA, baris: baris.map((sel, i) => ({ nomor: i + 1, sel })) }]]));

  test("is empty where the sheet is missing", () => {
    expect(bacaTanda(new Map())).toEqual({});
  });

  test("is read line by line; a line without a value says nothing of it", () => {
    const teks = (isi: string): Sel => ({ jenis: "teks", teks: isi });
    expect(tanda([teks("pd"), teks("disnaker")], [teks("dokumen")], [])).toEqual({
      pd: "disnaker",
      dokumen: "",
      "": "",
    });
  });
});

test("a Renstra without a base year shows targets from its first year", () => {
  const { dokumen, ...sisa } = lingkupUji("renstra");
  const ruang = ruangDokumen({ ...sisa, dokumen: { ...dokumen, tahunDasar: null } }, RENCANA);
  expect(ruang.target).toEqual(["2026", "2027", "2028", "2029", "2030"]);
});
