// What a planner does in the workbook, and what it means for the plan: renamed, copied, removed rows, wrong cells.
import { beforeAll, describe, expect, test } from "vitest";
import { applyPerubahan, type BedaBaris, diffNaskah, emptyNaskah, type Naskah } from "#perencanaan";
import { isiSel, type LembarUji } from "../../../tests/bantu/buku-uji.ts";
import { idUji, lingkupUji } from "../../../tests/bantu/rencana-acak.ts";
import { readBuku } from "../buku/baca-buku.server.ts";
import { writeBuku } from "../buku/tulis-buku.server.ts";
import { bacaRencana } from "./baca-rencana.ts";
import { toBuku } from "./tulis-rencana.ts";

const TANDA = { pdKode: "disnaker", pdNama: "Disnaker", dokumenId: "d", versiId: "v", sebutan: "Renstra" };
const LINGKUP = lingkupUji("renstra");
const [SASARAN, PROGRAM, IKU] = [idUji(1), idUji(2), idUji(101)];

const simpul = (kode: string, beda: object = {}) => ({
  induk_id: null,
  jenis: "sasaran" as const,
  kode,
  nama: `Simpul ${kode}`,
  nomenklatur_versi: null,
  nomenklatur_kode: null,
  urutan: 1,
  tingkat: null,
  jabatan_id: null,
  berlaku_mulai: null,
  berlaku_sampai: null,
  ...beda,
});
const NASKAH: Naskah = applyPerubahan(emptyNaskah(), [
  { jenis: "simpul", kunci: SASARAN, isi: simpul("s-1") },
  { jenis: "simpul", kunci: PROGRAM, isi: simpul("2.07.03", { jenis: "program", induk_id: SASARAN }) },
  {
    jenis: "indikator",
    kunci: IKU,
    isi: {
      kode: "iku-1",
      jenis: "IKU",
      nama: "Persentase Bekerja",
      sumber_data: null,
      penanggung_jawab_id: idUji(901),
      alasan_pemilihan: null,
      berlaku_sampai: null,
    },
  },
  {
    jenis: "rumus",
    kunci: `${IKU}/2024`,
    isi: {
      definisi: "Bekerja",
      satuan: "%",
      desimal: 2,
      polaritas: "naik",
      aturan_turun: null,
      agregasi: "posisi_akhir",
      rumus: "a / b * 100",
      variabel: [
        { nama: "a", label: "A", satuan: "orang" },
        { nama: "b", label: "B", satuan: "orang" },
      ],
    },
  },
  { jenis: "kaitan", kunci: `${SASARAN}/${IKU}`, isi: { urutan: 1 } },
  {
    jenis: "target_renstra",
    kunci: `${IKU}/2026`,
    isi: { nilai: "86.50", batas_bawah: null, batas_atas: null, alasan: null },
  },
  { jenis: "pagu_renstra", kunci: `${PROGRAM}/2026`, isi: { nilai: "1000000.00" } },
]);

let asal: Uint8Array;
beforeAll(async () => {
  asal = await writeBuku(toBuku(NASKAH, LINGKUP, TANDA), new Date(0));
});

async function sesudah(ubah: (lembar: (nama: string) => LembarUji) => void, lama: Naskah = NASKAH) {
  let nomor = 700;
  const buku = await readBuku(await isiSel(asal, ubah));
  const { naskah, galat } = bacaRencana(buku, { lama, lingkup: LINGKUP, newId: () => idUji(nomor++) });
  return {
    beda: diffNaskah(lama, naskah),
    naskah,
    galat: galat.map(({ lembar, sel, pesan }) => `${sel === null ? lembar : `${lembar}!${sel}`}: ${pesan}`),
  };
}

const ringkas = (beda: readonly BedaBaris[]) =>
  beda.map((b) => `${b.macam} ${b.jenis} ${b.kunci.replaceAll("10000000-0000-7000-8000-000000000", "")}`);

test("a renamed code is the same row, and rows that still use the old code follow it", async () => {
  const { beda, galat } = await sesudah((lembar) => lembar("Pohon").tulis("Kode", 2, "sasaran-baru"));
  expect(galat).toEqual([]);
  expect(beda).toEqual([
    { macam: "ubah", jenis: "simpul", kunci: SASARAN, kolom: [{ kolom: "kode", dari: "s-1", ke: "sasaran-baru" }] },
  ]);
});

test("a row without a key is new, takes the next place, and others may hang on it by its code", async () => {
  const { naskah, beda, galat } = await sesudah((lembar) => {
    lembar("Pohon").tambah({
      Kode: "2.07.04",
      Induk: "s-1",
      Jenis: "Program",
      Nama: "Penempatan",
      "Kode nomenklatur": "2.07.04",
    });
    lembar("Pagu").tambah({ Simpul: "2.07.04", "2027": 255_000_000.5 });
  });
  expect(galat).toEqual([]);
  expect(ringkas(beda)).toEqual(["tambah simpul 700", "tambah pagu_renstra 700/2027"]);
  expect(naskah.simpul.get(idUji(700))).toMatchObject({ induk_id: SASARAN, urutan: 2 });
  expect(naskah.pagu_renstra.get(`${idUji(700)}/2027`)).toEqual({ nilai: "255000000.5" });
});

test("a copied row whose code was changed is a new row; the original keeps its id", async () => {
  const { beda } = await sesudah((lembar) => {
    const pohon = lembar("Pohon");
    const judul = ["Kunci", "Induk", "Jenis", "Nama", "Urutan"];
    const salinan = Object.fromEntries(judul.map((j) => [j, String(pohon.baca(j, 3))]));
    pohon.tambah({ ...salinan, Kode: "2.07.05", Urutan: 2 });
  });
  expect(ringkas(beda)).toEqual(["tambah simpul 700"]);
});

test("a removed node takes its pagu along, though its row on the sheet Pagu is still there", async () => {
  const { beda, galat } = await sesudah((lembar) => lembar("Pohon").hapus(3));
  expect(galat).toEqual([]);
  expect(ringkas(beda)).toEqual(["hapus simpul 002", "hapus pagu_renstra 002/2026"]);
});

test("an emptied target is removed; a changed one shows from and to; a percent cell counts in percent points", async () => {
  expect(ringkas((await sesudah((l) => l("Target").tulis("2026", 2, null))).beda)).toEqual([
    "hapus target_renstra 101/2026",
  ]);
  const { beda } = await sesudah((l) => l("Target").tulis("2026", 2, "87,25%"));
  expect(beda[0]?.kolom).toEqual([{ kolom: "nilai", dari: "86.50", ke: "87.25" }]);
});

test("a range is read from one cell", async () => {
  const { naskah } = await sesudah((l) => l("Target").tulis("2027", 2, "90 s.d. 110,5"));
  expect(naskah.target_renstra.get(`${IKU}/2027`)).toEqual({
    nilai: null,
    batas_bawah: "90",
    batas_atas: "110.5",
    alasan: null,
  });
});

test("a newer year makes a new version of the formula and keeps the old one", async () => {
  const { naskah, beda, galat } = await sesudah((lembar) => {
    lembar("Indikator").tulis("Berlaku sejak", 2, 2026);
    lembar("Indikator").tulis("Satuan", 2, "persen");
    for (const baris of [2, 3]) lembar("Variabel").tulis("Berlaku sejak", baris, 2026);
  });
  expect(galat).toEqual([]);
  expect(ringkas(beda)).toEqual(["tambah rumus 101/2026"]);
  expect(naskah.rumus.get(`${IKU}/2026`)).toMatchObject({ satuan: "persen", variabel: [{ nama: "a" }, { nama: "b" }] });
});

test("a sheet or a column that is not there changes nothing", async () => {
  const utuh = await readBuku(asal);
  const tanpa = new Map([...utuh].filter(([nama]) => nama !== "Target" && nama !== "Variabel"));
  const pohon = utuh.get("Pohon");
  if (pohon === undefined) throw new Error("Lembar Pohon tidak ada");
  tanpa.set("Pohon", { ...pohon, baris: pohon.baris.map((b) => ({ ...b, sel: b.sel.slice(0, 5) })) });
  const { naskah, galat } = bacaRencana(tanpa, { lama: NASKAH, lingkup: LINGKUP, newId: () => idUji(700) });
  expect(galat).toEqual([]);
  expect(diffNaskah(NASKAH, naskah)).toEqual([]);
});

describe("an error names sheet and cell, and says what to do:", () => {
  test.each<readonly [string, (lembar: (nama: string) => LembarUji) => void, string]>([
    ["a number that is none", (l) => l("Target").tulis("2026", 2, "banyak"), 'Target!G2: "banyak"'],
    [
      "a kind that does not exist",
      (l) => l("Pohon").tulis("Jenis", 3, "Progam"),
      'Pohon!D3: "Progam" tidak ada dalam daftar. Maksud Anda "Program"?',
    ],
    [
      "a parent that is not there",
      (l) => l("Pohon").tulis("Induk", 3, "s-9"),
      'Pohon!C3: Kode "s-9" tidak ada di lembar Pohon.',
    ],
    ["a name left empty", (l) => l("Pohon").tulis("Nama", 2, null), "Pohon!E2: Isi bagian ini."],
    [
      "an unknown jabatan",
      (l) => l("Indikator").tulis("Penanggung jawab", 2, "lurah"),
      'Indikator!G2: Jabatan "lurah"',
    ],
    [
      "a formula that does not parse",
      (l) => l("Indikator").tulis("Rumus", 2, "a / / b"),
      "Indikator!N2: Rumus tidak terbaca",
    ],
    ["two rows with one code", (l) => l("Pohon").tulis("Kode", 3, "s-1"), 'Pohon!B2: Kode "s-1" dipakai 2 simpul'],
    ["a node in the wrong place", (l) => l("Pohon").tulis("Induk", 3, null), "Pohon!C3: "],
    ["a negative pagu", (l) => l("Pagu").tulis("2026", 2, -5), "Pagu!E2: Tulis rupiah"],
    [
      "the same indikator twice",
      (l) => l("Target").tambah({ Indikator: "iku-1", "2027": 5 }),
      'Target!B3: "iku-1" sudah ada',
    ],
  ])("%s", async (_, ubah, harapan) => {
    const { galat } = await sesudah(ubah);
    expect(galat.find((g) => g.startsWith(harapan)) ?? galat).toEqual(expect.stringContaining(harapan));
  });

  test("a header that was renamed", async () => {
    const { galat } = await sesudah((l) => l("Pohon").tulis("Kode", 1, "Kodenya"));
    expect(galat[0]).toMatch(/^Pohon: Kolom "Kode" tidak ada pada baris pertama/);
  });
});

test("a plan from nothing is read from rows without keys", async () => {
  const kosong = await writeBuku(toBuku(emptyNaskah(), LINGKUP, TANDA), new Date(0));
  const terisi = await isiSel(kosong, (lembar) => {
    lembar("Pohon").tambah({ Kode: "s-1", Jenis: "Sasaran", Nama: "Meningkatnya penduduk yang bekerja" });
    lembar("Indikator").tambah({
      Kode: "iku-1",
      Nama: "Persentase",
      Simpul: "s-1",
      Jenis: "IKU",
      "Penanggung jawab": "kepala",
      Satuan: "%",
      Rumus: "a / b * 100",
    });
    lembar("Variabel").tambah({ Indikator: "iku-1", Nama: "a", Arti: "A", Satuan: "orang" });
    lembar("Variabel").tambah({ Indikator: "iku-1", Nama: "b", Arti: "B", Satuan: "orang" });
    lembar("Target").tambah({ Indikator: "iku-1", "2024": 80, "2026": 82.5, "Alasan 2026": "Pemulihan" });
    lembar("Dukungan PD lain").tambah({ Simpul: "s-1", "Perangkat daerah": "dinsos", Dukungan: "Data calon peserta" });
  });
  let nomor = 1;
  const { naskah, galat } = bacaRencana(await readBuku(terisi), {
    lama: emptyNaskah(),
    lingkup: LINGKUP,
    newId: () => idUji(nomor++),
  });
  expect(galat).toEqual([]);
  const [s, i] = [idUji(1), idUji(2)];
  expect(naskah.simpul.get(s)).toMatchObject({ kode: "s-1", urutan: 1, induk_id: null });
  expect(naskah.rumus.get(`${i}/2026`)).toMatchObject({
    desimal: 2,
    polaritas: "naik",
    variabel: [{ nama: "a" }, { nama: "b" }],
  });
  expect(naskah.kaitan.get(`${s}/${i}`)).toEqual({ urutan: 1 });
  expect(naskah.target_renstra.get(`${i}/2024`)?.nilai).toBe("80");
  expect(naskah.target_renstra.get(`${i}/2026`)).toMatchObject({ nilai: "82.5", alasan: "Pemulihan" });
  expect([...naskah.lintas.values()]).toEqual([{ dukungan: "Data calon peserta" }]);
});
