// Which nodes, targets and money an agreement takes from a plan.
import { describe, expect, test } from "vitest";
import type { IsiBaris } from "../rancangan/baris.ts";
import { emptyNaskah, type Naskah } from "../rancangan/naskah.ts";
import { anggaranPerjanjian, jenjangAnggaran } from "./anggaran-perjanjian.ts";
import type { JabatanBermasa } from "./pihak-perjanjian.ts";
import { type BahanPerjanjian, listSimpulMilik, susunIsi, susunSasaran } from "./susun-isi.ts";

type Simpul = IsiBaris["simpul"];

const simpul = (kode: string, jenis: Simpul["jenis"], induk: string | null, beda: Partial<Simpul> = {}) =>
  [
    kode,
    {
      induk_id: induk,
      jenis,
      kode,
      nama: kode,
      nomenklatur_versi: null,
      nomenklatur_kode: null,
      urutan: 1,
      tingkat: null,
      jabatan_id: null,
      berlaku_mulai: null,
      berlaku_sampai: null,
      ...beda,
    },
  ] as const;
const pagu = (kode: string, nilai: string, sumber: string | null = null) =>
  [`${kode}/2026`, { nilai, sumber_dana: sumber }] as const;
const iku = (kode: string, jenis: "IKU" | "IKK" = "IKU") =>
  [
    kode,
    {
      kode,
      jenis,
      nama: kode,
      sumber_data: null,
      penanggung_jawab_id: null,
      alasan_pemilihan: null,
      berlaku_sampai: null,
    },
  ] as const;

/** sasaran > two programmes; the first has a kegiatan with two sub kegiatan, the second nothing below. */
const NASKAH: Naskah = {
  ...emptyNaskah(),
  simpul: new Map([
    simpul("s1", "sasaran", null),
    simpul("p1", "program", "s1"),
    simpul("k1", "kegiatan", "p1", { jabatan_id: "kabid" }),
    simpul("k1a", "sub_kegiatan", "k1"),
    simpul("k1b", "sub_kegiatan", "k1", { jabatan_id: "kabid" }),
    simpul("p2", "program", "s1", { urutan: 2 }),
  ]),
  indikator: new Map([iku("a"), iku("b"), iku("c", "IKK")]),
  kaitan: new Map([
    ["s1/a", { urutan: 1 }],
    ["p1/b", { urutan: 1 }],
    ["p2/c", { urutan: 1 }],
  ]),
  pagu: new Map([pagu("k1a", "10.00", "APBD"), pagu("k1b", "5.50", "DAK"), pagu("p2", "7.00", "APBD")]),
};

describe("anggaranPerjanjian", () => {
  const susun = (akar: readonly string[], jarak: number, naskah = NASKAH) =>
    anggaranPerjanjian(naskah, { akar, jenjang: jenjangAnggaran(jarak), tahun: 2026 });

  test("of a head: every program with what its sub kegiatan sum up to, exactly, and where the money comes from", () => {
    expect(susun(["s1"], 0)).toEqual({
      jenjang: "program",
      baris: [
        { id: "p1", kode: "p1", nama: "p1", nilai: "15.50", sumberDana: "APBD, DAK" },
        { id: "p2", kode: "p2", nama: "p2", nilai: "7.00", sumberDana: "APBD" },
      ],
      total: "22.50",
    });
  });

  test("a program's own pagu goes before what its children sum up to", () => {
    const naskah = { ...NASKAH, pagu: new Map([...NASKAH.pagu, pagu("p1", "20.00")]) };
    expect(susun(["s1"], 0, naskah).baris[0]?.nilai).toBe("20.00");
  });

  test("below the head: kegiatan, then sub kegiatan; a branch that ends earlier stands with its last node", () => {
    expect(susun(["s1"], 1).baris.map((b) => b.id)).toEqual(["k1", "p2"]);
    expect(susun(["s1"], 2).baris.map((b) => b.id)).toEqual(["k1a", "k1b", "p2"]);
    expect(susun(["s1"], 5).jenjang).toBe("sub_kegiatan");
  });

  test("a node below another one of the same office is not counted twice", () => {
    expect(susun(["k1", "k1b"], 1)).toMatchObject({ baris: [{ id: "k1" }], total: "15.50" });
  });

  test("stands by nomenklatur code, else by the plan's own code, and by urutan where the code is the same", () => {
    const kembar = { nomenklatur_versi: "900/2023", nomenklatur_kode: "2.07.03" };
    const naskah: Naskah = {
      ...emptyNaskah(),
      simpul: new Map([
        simpul("s", "sasaran", null),
        simpul("t", "tujuan", "s"),
        simpul("a", "program", "s", { ...kembar, urutan: 9 }),
        simpul("b", "program", "s", { urutan: 1 }),
        simpul("c", "program", "t", { ...kembar, urutan: 2 }),
        simpul("d", "program", "s", { nomenklatur_versi: "900/2023", nomenklatur_kode: "2.07.01", urutan: 7 }),
      ]),
    };
    expect(susun(["s"], 0, naskah).baris.map((b) => [b.id, b.kode])).toEqual([
      ["d", "2.07.01"],
      ["c", "2.07.03"],
      ["a", "2.07.03"],
      ["b", "b"],
    ]);
  });

  test("names each source of what lies below once, and passes over what has none", () => {
    const naskah = { ...NASKAH, pagu: new Map([pagu("k1a", "1.00"), pagu("k1b", "2.00", "DAK")]) };
    expect(susun(["s1"], 0, naskah).baris).toMatchObject([
      { id: "p1", nilai: "3.00", sumberDana: "DAK" },
      { id: "p2", nilai: null, sumberDana: null },
    ]);
  });

  test("a branch that ends above the programmes has no row", () => {
    const naskah: Naskah = { ...emptyNaskah(), simpul: new Map([simpul("s", "sasaran", null)]) };
    expect(susun(["s"], 0, naskah)).toEqual({ jenjang: "program", baris: [], total: null });
  });

  test("has no total where no money is set, and ends where nodes form a ring or are gone", () => {
    const cincin: Naskah = {
      ...emptyNaskah(),
      simpul: new Map([simpul("x", "sasaran", "y"), simpul("y", "sasaran", "x"), simpul("p", "program", null)]),
    };
    expect(susun(["p"], 0, cincin)).toMatchObject({ baris: [{ nilai: null, sumberDana: null }], total: null });
    expect(susun(["x", "y", "hilang"], 0, cincin).baris).toEqual([]);
  });
});

describe("listSimpulMilik", () => {
  test("a head answers for every sasaran and for nodes with an IKU that no lower office holds", () => {
    expect(listSimpulMilik(NASKAH, { id: "kepala", kepala: true })).toEqual(["s1", "p1"]);
    const dibagi = new Map([...NASKAH.simpul, simpul("p1", "program", "s1", { jabatan_id: "kabid" })]);
    expect(listSimpulMilik({ ...NASKAH, simpul: dibagi }, { id: "kepala", kepala: true })).toEqual(["s1"]);
  });

  test("programmes come after every sasaran, counted through the PD, and by code where they count the same", () => {
    const naskah: Naskah = {
      ...emptyNaskah(),
      simpul: new Map([
        simpul("s1", "sasaran", null),
        simpul("s2", "sasaran", null, { urutan: 2 }),
        simpul("p9", "program", "s1", { jabatan_id: "kabid" }),
        simpul("p1", "program", "s2", { jabatan_id: "kabid" }),
        simpul("p5", "program", "s2", { jabatan_id: "kabid" }),
        simpul("p0", "program", "s1", { jabatan_id: "kabid", urutan: 2 }),
      ]),
    };
    expect(listSimpulMilik(naskah, { id: "kabid", kepala: false })).toEqual(["p1", "p5", "p9", "p0"]);
    expect(listSimpulMilik(naskah, { id: "kepala", kepala: true })).toEqual(["s1", "s2"]);
  });

  test("a lower office answers for what is assigned to it", () => {
    expect(listSimpulMilik(NASKAH, { id: "kabid", kepala: false })).toEqual(["k1", "k1b"]);
    expect(listSimpulMilik(NASKAH, { id: "lain", kepala: false })).toEqual([]);
  });
});

const RUMUS: IsiBaris["rumus"] = {
  definisi: "",
  satuan: "%",
  desimal: 2,
  polaritas: "naik",
  aturan_turun: null,
  agregasi: "posisi_akhir",
  rumus: null,
  variabel: [],
};
const target = (waktu: string, isi: Partial<IsiBaris["target"]>) =>
  [waktu, { nilai: null, batas_bawah: null, batas_atas: null, alasan: null, ...isi }] as const;

describe("susunSasaran", () => {
  const KEPALA = { ...jabatan("kepala"), kepala: true };
  const susun = (beda: Partial<Naskah>) =>
    susunSasaran({ naskah: { ...NASKAH, ...beda }, jabatan: KEPALA, tahun: 2026 });
  const rumus = new Map([
    ["a/2025", RUMUS],
    ["b/2026", { ...RUMUS, satuan: "orang" }],
    ["c/2026", RUMUS],
  ]);

  test("prints the targets of the year and of its triwulan with their unit, and leaves open what the plan does not set", () => {
    const [sasaran] = susun({
      rumus,
      target: new Map([
        target("a/2026", { nilai: "94.87" }),
        target("a/2026-TW1", { batas_bawah: "1.5", batas_atas: "2.5" }),
        target("a/2026-TW2", { batas_bawah: "1.5" }),
        target("a/2026-TW3", { batas_atas: "2.5" }),
        target("a/2027", { nilai: "99.00" }),
      ]),
    });
    expect(sasaran).toEqual({
      id: "s1",
      jenis: "sasaran",
      kode: "s1",
      nama: "s1",
      indikator: [{ id: "a", kode: "a", nama: "a", target: "94,87%", triwulan: ["1,5% s.d. 2,5%", null, null, null] }],
    });
  });

  test("shows of a sasaran every indikator, of what lies below a head only its IKU", () => {
    const kaitan = new Map([
      ["s1/a", { urutan: 2 }],
      ["s1/c", { urutan: 1 }],
      ["p1/b", { urutan: 1 }],
      ["p1/c", { urutan: 2 }],
    ]);
    expect(susun({ rumus, kaitan }).map((s) => [s.id, s.indikator.map((i) => i.id)])).toEqual([
      ["s1", ["c", "a"]],
      ["p1", ["b"]],
    ]);
  });

  test("shows of a lower office every indikator of its nodes", () => {
    const kaitan = new Map([["k1/c", { urutan: 1 }]]);
    const sasaran = susunSasaran({ naskah: { ...NASKAH, rumus, kaitan }, jabatan: jabatan("kabid"), tahun: 2026 });
    expect(sasaran.map((s) => [s.id, s.indikator.map((i) => i.id)])).toEqual([
      ["k1", ["c"]],
      ["k1b", []],
    ]);
  });

  test("leaves out an indikator that is gone, and one whose formula does not hold yet", () => {
    const kaitan = new Map([
      ["s1/hilang", { urutan: 1 }],
      ["s1/a", { urutan: 2 }],
      ["s1/c", { urutan: 3 }],
    ]);
    const nanti = new Map([
      ["a/2027", RUMUS],
      ["c/2026", RUMUS],
      ["hilang/2026", RUMUS],
    ]);
    expect(susun({ kaitan, rumus: nanti })[0]?.indikator.map((i) => i.id)).toEqual(["c"]);
  });
});

describe("susunIsi", () => {
  const siti = { nama: "Siti", jabatan: "Kepala", status: "plt", mulai: "2026-02-01", selesai: null } as const;
  const kepala = { ...jabatan("kepala"), kepala: true, masa: [siti] };
  const kabid = { ...jabatan("kabid"), atasanId: "kepala" };
  const bupati = { ...jabatan("bupati"), kepala: true };
  const bahan = (beda: Partial<BahanPerjanjian>): BahanPerjanjian => ({
    pemda: {
      pemdaId: 1,
      slug: "lamongan",
      kodeWilayah: "35.24",
      nama: "Kabupaten Lamongan",
      istilahTriwulan: "triwulan",
    },
    pd: { id: "pd", kode: "disnaker", nama: "Dinas", namaSingkat: "Dinas", bidang: ["2.07"], jenis: "pd" },
    naskah: NASKAH,
    jabatan: kepala,
    semua: [kepala, kabid],
    kepalaDaerah: bupati,
    tahun: 2026,
    nomor: 0,
    alasan: null,
    triwulan: false,
    hari: "2026-01-05",
    tanda: null,
    ...beda,
  });

  test("while it is prepared it has no place and no day, and names who holds the office on the asked day", () => {
    const isi = susunIsi(bahan({}));
    expect(isi).toMatchObject({ bentuk: 1, tempat: null, tanggal: null, pihakPertama: { nama: null } });
    expect(susunIsi(bahan({ hari: "2026-02-01" })).pihakPertama).toMatchObject({ nama: "Siti", status: "plt" });
  });

  test("signed, it carries place and day, and names who holds the office on that day", () => {
    const tanda = { tempat: "Lamongan", tanggal: "2026-03-01" };
    expect(susunIsi(bahan({ tanda }))).toMatchObject({ ...tanda, pihakPertama: { nama: "Siti" } });
  });

  test("of a head: the programmes of the whole plan, agreed with the head of the pemda", () => {
    const isi = susunIsi(bahan({}));
    expect(isi.pihakKedua?.jabatan).toBe("bupati");
    expect(isi.anggaran).toMatchObject({ jenjang: "program", total: "22.50" });
    expect(isi.sasaran.map((s) => s.id)).toEqual(["s1", "p1"]);
  });

  test("of a lower office: only the money below its own nodes, agreed with its superior", () => {
    const isi = susunIsi(bahan({ jabatan: kabid }));
    expect(isi.pihakKedua?.jabatan).toBe("kepala");
    expect(isi.anggaran).toMatchObject({ jenjang: "kegiatan", baris: [{ id: "k1" }], total: "15.50" });
  });

  test("the head of the pemda agrees with nobody", () => {
    expect(susunIsi(bahan({ jabatan: bupati, semua: [bupati] })).pihakKedua).toBeNull();
  });
});

function jabatan(id: string): JabatanBermasa {
  return { id, pdId: "pd", kode: id, nama: id, unit: null, kepala: false, atasanId: null, masa: [] };
}
