import { describe, expect, test } from "vitest";
import type { Akun, Peran } from "#organisasi";
import { type CatatanTindakan, foldAlur, type Tindakan } from "./alur.ts";
import type { StatusJadwal } from "./jadwal-isi.ts";
import { listTindakanTersedia, sebabTakBoleh } from "./tindakan-tersedia.ts";

const akun = (peran: Peran, id: string, pdId: string | null = "pd-1", pemdaId = 3524): Akun => ({
  jenis: "akun",
  pemdaId,
  id,
  nama: id,
  peran: [{ peran, pdId: ["perencana", "kepala_pd"].includes(peran) ? pdId : null }],
});
const objek = (status: StatusJadwal = "terbuka") => ({ pemdaId: 3524, pdId: "pd-1", status });
const oleh = (nama: string, ...t: readonly Tindakan[]): readonly CatatanTindakan[] =>
  t.map((tindakan) => ({ tindakan, oleh: nama }));
const DIAJUKAN = oleh("p", "isi", "ajukan");
const DISETUJUI = [...DIAJUKAN, ...oleh("k", "setujui")];
const DITERIMA = [...DISETUJUI, ...oleh("v", "terima")];
const TERKUNCI = [...DITERIMA, ...oleh("v", "kunci")];
const KOREKSI = [...TERKUNCI, ...oleh("p", "koreksi")];

describe("listTindakanTersedia", () => {
  test.each<readonly [string, readonly CatatanTindakan[], StatusJadwal, Record<string, readonly Tindakan[]>]>([
    ["nothing yet", [], "terbuka", { p: ["isi", "ajukan"] }],
    ["nothing yet, late", [], "terlambat", { p: ["isi", "ajukan"] }],
    ["nothing yet, not opened", [], "belum_dibuka", {}],
    ["a draft in a locked period", oleh("p", "isi"), "terkunci", {}],
    ["submitted", DIAJUKAN, "terbuka", { p: ["tarik"], k: ["setujui", "kembalikan"] }],
    ["submitted, then locked", DIAJUKAN, "terkunci", {}],
    ["approved", DISETUJUI, "terbuka", { v: ["terima", "kembalikan"] }],
    ["accepted", DITERIMA, "terbuka", { v: ["kunci"] }],
    ["locked", TERKUNCI, "terkunci", { p: ["koreksi"], v: ["buka_kunci"] }],
    ["a correction", KOREKSI, "terkunci", { p: ["tarik"], k: ["setujui", "kembalikan"] }],
    ["a correction approved", [...KOREKSI, ...oleh("k", "setujui")], "terkunci", { v: ["terima", "kembalikan"] }],
  ])("%s: each role its own actions, others none", (_, daftar, status, harapan) => {
    const alur = foldAlur(daftar);
    const tindakan = (a: Akun) => listTindakanTersedia(alur, a, objek(status));
    expect(tindakan(akun("perencana", "p2"))).toEqual(harapan.p ?? []);
    expect(tindakan(akun("kepala_pd", "k"))).toEqual(harapan.k ?? []);
    expect(tindakan(akun("verifikator", "v"))).toEqual(harapan.v ?? []);
    for (const lain of [
      akun("perencana", "x", "pd-2"),
      akun("kepala_pd", "x", "pd-2"),
      akun("verifikator", "x", null, 3525),
      akun("admin_pemda", "x"),
      akun("evaluator", "x"),
      akun("pimpinan", "x"),
    ]) {
      expect(tindakan(lain)).toEqual([]);
    }
    expect(listTindakanTersedia(alur, { jenis: "publik" }, objek(status))).toEqual([]);
    expect(listTindakanTersedia(alur, { jenis: "operator", nama: "x" }, objek(status))).toEqual([]);
  });

  test("a writer is offered neither approval nor acceptance", () => {
    const rangkap: Akun = {
      ...akun("kepala_pd", "p"),
      peran: [...akun("kepala_pd", "p").peran, ...akun("verifikator", "p").peran],
    };
    expect(listTindakanTersedia(foldAlur(DIAJUKAN), rangkap, objek())).toEqual(["kembalikan"]);
    expect(sebabTakBoleh(foldAlur(DISETUJUI), rangkap, objek(), "terima")).toContain("orang lain");
  });
});

test.each<readonly [readonly CatatanTindakan[], StatusJadwal, Tindakan, string]>([
  [DITERIMA, "terbuka", "isi", "sudah diterima"],
  [TERKUNCI, "terbuka", "isi", "terkunci"],
  [DIAJUKAN, "terbuka", "isi", "menunggu persetujuan kepala PD"],
  [DISETUJUI, "terbuka", "isi", "menunggu verifikasi"],
  [[], "terkunci", "isi", "sudah dikunci"],
  [[], "belum_dibuka", "isi", "belum dibuka"],
])("a refusal says why (%#)", (daftar, status, tindakan, kata) => {
  expect(sebabTakBoleh(foldAlur(daftar), akun("perencana", "p"), objek(status), tindakan)).toContain(kata);
});
