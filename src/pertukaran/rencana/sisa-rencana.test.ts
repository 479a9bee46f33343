// What a workbook leaves out of a Renja: sheets and columns that are not there keep what is stored, rows that are not
// there go, and what a row leaves open is filled in.
import { describe, expect, test } from "vitest";
import { idUji } from "../../../tests/bantu/rencana-acak.ts";
import { AKSI_1, bacaUbahan, IKU_1, IKU_2, PROGRAM, RENCANA, SASARAN } from "../../../tests/bantu/rencana-buku.ts";

const LEMBAR = [
  "Pohon",
  "Indikator",
  "Versi rumus",
  "Variabel",
  "Letak lain",
  "Target",
  "Pagu",
  "Jadwal",
  "Rencana aksi",
  "Dukungan PD lain",
] as const;

describe("nothing changes without the sheet", () => {
  test.each(LEMBAR)("%s", (nama) => {
    expect(bacaUbahan((b) => b.buangLembar(nama))).toMatchObject({ galat: [], beda: [] });
  });
});

describe("nothing changes without the column", () => {
  test.each([
    ["Pohon", "Nama"],
    ["Pohon", "Induk"],
    ["Indikator", "Simpul"],
    ["Indikator", "Urutan"],
    ["Indikator", "Jenis"],
    ["Indikator", "Satuan"],
    ["Indikator", "Berlaku sejak"],
    ["Versi rumus", "Satuan"],
    ["Letak lain", "Urutan"],
    ["Target", "2026"],
    ["Target", "Alasan 2026"],
    ["Pagu", "2026"],
    ["Pagu", "Sumber dana"],
    ["Pagu", "Prioritas"],
    ["Jadwal", "2026-TW1"],
    ["Jadwal", "2026-S1"],
    ["Rencana aksi", "TW I"],
    ["Rencana aksi", "TW II"],
    ["Rencana aksi", "Urutan"],
    ["Dukungan PD lain", "Dukungan"],
  ])("%s, %s", (lembar, judul) => {
    expect(bacaUbahan((b) => b.gantiJudul(lembar, judul, "Catatan"))).toMatchObject({ galat: [], beda: [] });
  });

  test("Variabel, Kunci: the rows are known by the code of their indikator", () => {
    expect(bacaUbahan((b) => b.gantiJudul("Variabel", "Kunci", "K"))).toMatchObject({ galat: [], beda: [] });
  });
});

describe("an emptied cell takes away", () => {
  test.each([
    ["the target", "Target", ["2026", "Alasan 2026"], "hapus target 101/2026"],
    ["only the number of a target that has a reason", "Target", ["2026"], "ubah target 101/2026"],
    ["the reason alone", "Target", ["Alasan 2026"], "ubah target 101/2026"],
    ["the pagu, whatever its source", "Pagu", ["2026"], "hapus pagu 002/2026"],
    ["the source alone", "Pagu", ["Sumber dana"], "ubah pagu 002/2026"],
    ["the priority", "Pagu", ["Prioritas"], "hapus prioritas 002/2026"],
    ["the schedule, with its last period", "Jadwal", ["2026-TW1", "2026-TW2"], "hapus jadwal 101/2026"],
    ["one period of the schedule", "Jadwal", ["2026-TW2"], "ubah jadwal 101/2026"],
    ["a quarter of an activity", "Rencana aksi", ["TW III"], "ubah aksi 501"],
    ["the first place of an indikator", "Indikator", ["Simpul"], "hapus kaitan 001/101"],
  ] as const)("%s", (_, lembar, judul, harapan) => {
    const { beda, galat } = bacaUbahan((b) => {
      for (const satu of judul) b.tulis(lembar, satu, 2, null);
    });
    expect(galat).toEqual([]);
    expect(beda).toEqual([harapan]);
  });

  test("the formula, with all of its columns; older versions of their own sheet stay", () => {
    const { beda, naskah } = bacaUbahan((b) => {
      const judul = ["Definisi operasional", "Satuan", "Desimal", "Arah", "Aturan turun", "Agregasi", "Rumus"];
      for (const satu of judul) b.tulis("Indikator", satu, 2, null);
    });
    expect(beda).toEqual(["hapus rumus 101/2026"]);
    expect(naskah.rumus.has(`${IKU_1}/2024`)).toBe(true);
  });
});

describe("a removed row takes its own with it", () => {
  test("an indikator: its places, versions, targets, schedule and activities, wherever they still stand", () => {
    const { beda, naskah } = bacaUbahan((b) => b.hapus("Indikator", 2));
    expect(beda).toEqual([
      "hapus indikator 101",
      "hapus rumus 101/2024",
      "hapus rumus 101/2026",
      "hapus kaitan 001/101",
      "hapus kaitan 002/101",
      "hapus jadwal 101/2026",
      "hapus target 101/2026",
      "hapus aksi 501",
      "hapus aksi 502",
    ]);
    expect(naskah.target_renstra.get(`${IKU_1}/2026`)?.nilai).toBe("80");
  });

  test("an indikator, of a workbook that has only the sheet Indikator", () => {
    const { naskah } = bacaUbahan((b) => {
      b.buangLembar(...LEMBAR.filter((l) => l !== "Indikator"));
      b.hapus("Indikator", 2);
    });
    expect([...naskah.indikator.keys()]).toEqual([IKU_2]);
    expect([...naskah.rumus.keys()]).toEqual([`${IKU_2}/2026`]);
    expect([...naskah.kaitan.keys()]).toEqual([`${PROGRAM}/${IKU_2}`]);
    expect(naskah.aksi.size + naskah.target.size + naskah.jadwal.size).toBe(0);
  });

  test("a node: its places, support, pagu and priority", () => {
    const { beda } = bacaUbahan((b) => {
      b.hapus("Pohon", 3);
      b.tulis("Indikator", "Simpul", 3, "s-1");
    });
    expect(beda).toEqual([
      "hapus simpul 002",
      "tambah kaitan 001/102",
      "hapus kaitan 002/101",
      "hapus kaitan 002/102",
      "hapus pagu 002/2026",
      "hapus prioritas 002/2026",
    ]);
  });

  test("the node that another PD supports: the support", () => {
    const { naskah } = bacaUbahan((b) => {
      b.hapus("Pohon", 2);
      b.tulis("Pohon", "Induk", 3, null);
      b.tulis("Indikator", "Simpul", 2, "2.07.03");
    });
    expect([...naskah.simpul.keys()]).toEqual([PROGRAM]);
    expect(naskah.lintas.size).toBe(0);
  });

  test.each([
    ["Versi rumus", "hapus rumus 101/2024"],
    ["Letak lain", "hapus kaitan 002/101"],
    ["Target", "hapus target 101/2026"],
    ["Jadwal", "hapus jadwal 101/2026"],
    ["Rencana aksi", "hapus aksi 501"],
    ["Dukungan PD lain", "hapus lintas 001/951"],
  ])("a row of %s: only itself", (lembar, harapan) => {
    expect(bacaUbahan((b) => b.hapus(lembar, 2))).toMatchObject({ galat: [], beda: [harapan] });
  });

  test("variables that are gone leave the formula without them", () => {
    const { naskah } = bacaUbahan((b) => [2, 3, 4, 5].map((nomor) => b.hapus("Variabel", nomor)));
    expect(naskah.rumus.get(`${IKU_1}/2024`)?.variabel).toEqual([]);
  });
});

describe("what a new row leaves open is filled in:", () => {
  test("an activity comes after the last of its indikator", () => {
    const { naskah, galat } = bacaUbahan((b) =>
      b.tambah("Rencana aksi", { Indikator: "iku-1", "Uraian kegiatan": "Magang", "TW IV": "x" }),
    );
    expect(galat).toEqual([]);
    expect(naskah.aksi.get(idUji(700))).toMatchObject({ urutan: 3, tahun: 2026, triwulan: [4] });
  });

  test("the first activity of an indikator begins at one", () => {
    const { naskah } = bacaUbahan((b) =>
      b.tambah("Rencana aksi", { Indikator: "iku-2", "Uraian kegiatan": "Magang", "TW I": "✓" }),
    );
    expect(naskah.aksi.get(idUji(700))?.urutan).toBe(1);
  });

  test("an indikator on a node comes after the last one there", () => {
    const { naskah, galat } = bacaUbahan((b) => {
      b.tambah("Letak lain", { Simpul: "s-1", Indikator: "iku-2" });
      b.tulis("Indikator", "Urutan", 3, null);
    });
    expect(galat).toEqual([]);
    expect(naskah.kaitan.get(`${SASARAN}/${IKU_2}`)).toEqual({ urutan: 2 });
    expect(naskah.kaitan.get(`${PROGRAM}/${IKU_2}`)).toEqual({ urutan: 1 });
  });

  test("a programme with a nomenklatur code takes the list that ships with the product", () => {
    const { naskah } = bacaUbahan((b) => b.tulis("Pohon", "Kode nomenklatur", 3, "2.07.03"));
    expect(naskah.simpul.get(PROGRAM)?.nomenklatur_versi).toBe("900.1.15.5-1317/2023");
  });

  test("a variable without a year belongs to the newest formula", () => {
    const { beda, naskah } = bacaUbahan((b) =>
      b.tambah("Variabel", { Indikator: "iku-2", Nama: "c", Arti: "C", Satuan: "orang" }),
    );
    expect(beda).toEqual(["ubah rumus 102/2026"]);
    expect(naskah.rumus.get(`${IKU_2}/2026`)?.variabel).toEqual([{ nama: "c", label: "C", satuan: "orang" }]);
  });

  test("support is found by the name of the PD as well as by its code", () => {
    const { beda } = bacaUbahan((b) =>
      b.tambah("Dukungan PD lain", { Simpul: "s-1", "Perangkat daerah": "Dinas Kesehatan", Dukungan: "Uji" }),
    );
    expect(beda).toEqual(["tambah lintas 001/952"]);
  });

  test("a schedule is kept in the order of its periods", () => {
    const { naskah } = bacaUbahan((b) => {
      b.tulis("Jadwal", "2026-TW4", 3, "ya");
      b.tulis("Jadwal", "2026", 3, "v");
    });
    expect(naskah.jadwal.get(`${IKU_2}/2026`)).toEqual({ periode: ["2026", "2026-TW4"] });
  });
});

describe("a changed cell changes its row alone:", () => {
  test.each([
    ["a range", "Target", "2026", "90 sampai 110", "ubah target 101/2026"],
    ["an amount as text", "Pagu", "2026", "1.500.000,50", "ubah pagu 002/2026"],
    ["a source", "Pagu", "Sumber dana", "PAD", "ubah pagu 002/2026"],
    ["a priority", "Pagu", "Prioritas", 2, "ubah prioritas 002/2026"],
    ["the support", "Dukungan PD lain", "Dukungan", "Tenaga", "ubah lintas 001/951"],
    ["an older version", "Versi rumus", "Satuan", "orang", "ubah rumus 101/2024"],
    ["a variable", "Variabel", "Arti", "Penduduk", "ubah rumus 101/2024"],
    ["a further place", "Letak lain", "Urutan", 9, "ubah kaitan 002/101"],
    ["an activity's sub kegiatan", "Rencana aksi", "Sub kegiatan", "2.07.03", "ubah aksi 501"],
    ["an activity's description", "Rencana aksi", "Uraian kegiatan", "Pameran", "ubah aksi 501"],
    ["a parent of the RPJMD", "Pohon", "Induk", "RPJMD/s-1", "ubah simpul 001"],
  ] as const)("%s", (_, lembar, judul, isi, harapan) => {
    expect(bacaUbahan((b) => b.tulis(lembar, judul, 2, isi)).beda).toEqual([harapan]);
  });

  test("codes renamed in Pohon and Indikator do not lose the rows that still use the old ones", () => {
    const { beda, galat } = bacaUbahan((b) => {
      b.tulis("Pohon", "Kode", 2, "s-baru");
      b.tulis("Indikator", "Kode", 2, "iku-baru");
    });
    expect(galat).toEqual([]);
    expect(beda).toEqual(["ubah simpul 001", "ubah indikator 101"]);
  });

  test("support of a PD that is not known any more stays while its row is as it was written", () => {
    const asing = idUji(999);
    const naskah = { ...RENCANA, lintas: new Map([[`${SASARAN}/${asing}`, { dukungan: "Data" }]]) };
    expect(bacaUbahan(() => undefined, "renja", naskah)).toMatchObject({ galat: [], beda: [] });
  });

  test("an activity of another year is neither shown nor lost", () => {
    const lalu = RENCANA.aksi.get(AKSI_1);
    if (lalu === undefined) throw new Error("Kegiatan contoh tidak ada");
    const naskah = { ...RENCANA, aksi: new Map([...RENCANA.aksi, [idUji(503), { ...lalu, tahun: 2025 }] as const]) };
    const { beda } = bacaUbahan((b) => b.hapus("Rencana aksi", 2), "renja", naskah);
    expect(beda).toEqual(["hapus aksi 501"]);
  });
});
