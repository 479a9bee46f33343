// Every use case x every role x own PD, other PD, other pemda, on a real database, against the table in tabel.ts. The
// list of use cases is read from what the modules export, so a new one without an entry fails here.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Galat, type KodeGalat } from "#inti";
import * as organisasi from "#organisasi/server";
import * as pelaporan from "#pelaporan/server";
import * as pengukuran from "#pengukuran/server";
import * as perencanaan from "#perencanaan/server";
import * as pertukaran from "#pertukaran/server";
import * as tematik from "#tematik/server";
import { type BasisUji, createTestDatabase, runSql } from "../bantu/basis-uji.ts";
import { MILIK, PELAKU } from "./izin.ts";
import {
  PANGGILAN_ORGANISASI,
  PANGGILAN_PELAPORAN,
  PANGGILAN_PERENCANAAN,
  PANGGILAN_PERTUKARAN,
  PANGGILAN_TEMATIK,
} from "./panggilan-organisasi.ts";
import { PANGGILAN_PENGUKURAN } from "./panggilan-pengukuran.ts";
import { createDunia, type Dunia, type Panggilan } from "./sasaran.ts";
import { BUKAN_KASUS, KASUS } from "./tabel.ts";

const MODUL = { organisasi, pelaporan, pengukuran, perencanaan, pertukaran, tematik };
const PANGGILAN: Readonly<Record<keyof typeof MODUL, Readonly<Record<string, Panggilan>>>> = {
  organisasi: PANGGILAN_ORGANISASI,
  pelaporan: PANGGILAN_PELAPORAN,
  pengukuran: PANGGILAN_PENGUKURAN,
  perencanaan: PANGGILAN_PERENCANAAN,
  pertukaran: PANGGILAN_PERTUKARAN,
  tematik: PANGGILAN_TEMATIK,
};
const berawalan = <T>(modul: string, isi: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(isi).map(([nama, nilai]) => [`${modul}.${nama}`, nilai] as const);
const EKSPOR = Object.entries(MODUL).flatMap(([modul, isi]) =>
  berawalan<unknown>(modul, isi).flatMap(([nama, nilai]) =>
    typeof nilai === "function" ? [[nama, nilai] as const] : [],
  ),
);
const panggilan = new Map(Object.entries(PANGGILAN).flatMap(([modul, isi]) => berawalan(modul, isi)));

let basis: BasisUji;
let dunia: Dunia;
beforeAll(async () => {
  basis = await createTestDatabase();
  dunia = await createDunia(basis.konteks);
});
afterAll(() => basis.drop());

/** What has been written so far: the audit trail of business tables, and the secrets of signing in. */
async function keadaan(): Promise<unknown> {
  const sql = `SELECT (SELECT count(*) FROM sakip.jejak) AS jejak,
    (SELECT md5(string_agg(k::text, ',' ORDER BY k::text)) FROM masuk.kredensial k) AS kredensial`;
  return runSql(basis.urlPemilik, sql);
}

async function coba(panggil: () => Promise<unknown>): Promise<KodeGalat | "lolos"> {
  try {
    await panggil();
    return "lolos";
  } catch (galat) {
    if (galat instanceof Galat) return galat.kode;
    throw galat;
  }
}

test("every exported function is a use case of the table, or named with the reason why it is none", () => {
  const nama = EKSPOR.map(([n]) => n);
  expect(nama.filter((n) => !(n in KASUS) && !(n in BUKAN_KASUS))).toEqual([]);
  expect([...Object.keys(KASUS), ...Object.keys(BUKAN_KASUS)].filter((n) => !nama.includes(n))).toEqual([]);
  expect(Object.keys(KASUS).filter((n) => n in BUKAN_KASUS)).toEqual([]);
});

/** Doors that use cases of several folders enter by; each asks `assertCan` with the action it is told. */
const PINTU: readonly string[] = [
  "perencanaan.readRencanaPd",
  "perencanaan.writeRencanaPd",
  "tematik.readSuntingan",
  "tematik.writeTema",
];

test("whoever takes (konteks, pengguna, ...) is in the table, and the table holds nothing else", () => {
  const berpengguna = EKSPOR.filter(([, f]) => /^(async )?function \w+\(\s*konteks,\s*pengguna\b/.test(String(f)));
  expect(berpengguna.length).toBeGreaterThan(50);
  const nama = berpengguna.map(([n]) => n).filter((n) => !PINTU.includes(n));
  expect(nama.sort()).toEqual(Object.keys(KASUS).sort());
});

test("every use case of the table is called by these tests", () => {
  expect([...panggilan.keys()].sort()).toEqual(Object.keys(KASUS).sort());
});

/** Readers must answer whoever may; a made-up change may still be refused for what it is. */
const MEMBACA = /^(get|list|lihat|count|find)/;
const TANGGAPAN_ISI: readonly string[] = ["lolos", "masukan", "bentrok", "tidak_ditemukan"];

describe.each([...panggilan])("%s", (nama, panggil) => {
  test.each(PELAKU)("%s", async (pelaku) => {
    const izin = KASUS[nama] ?? (() => "tidak_berhak" as const);
    const pengguna = dunia.penggunaOf(pelaku);
    for (const milik of MILIK) {
      const harapan = izin(pelaku, milik);
      const sebelum = harapan === "boleh" ? null : await keadaan();
      const hasil = await coba(() => panggil(dunia.konteks, pengguna, dunia.sasaranOf(pelaku, milik)));
      if (harapan !== "boleh") {
        expect([milik, hasil]).toEqual([milik, harapan]);
        expect(await keadaan()).toEqual(sebelum);
      } else if (MEMBACA.test(nama.split(".")[1] ?? "")) expect([milik, hasil]).toEqual([milik, "lolos"]);
      else expect(TANGGAPAN_ISI, `${milik}: ${hasil}`).toContain(hasil);
    }
  });
});
