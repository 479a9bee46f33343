import { describe, expect, test } from "vitest";
import { akun } from "../../tests/bantu/contoh-pengisian.ts";
import { AKSI, type Aksi, assertCan, can, listPdDengan, namaPelaku, type Objek, PERAN, type Pengguna } from "./hak.ts";

const PUBLIK: Pengguna = { jenis: "publik" };
const OPERATOR: Pengguna = { jenis: "operator", nama: "admin server" };
const INSTALASI: Objek = { jenis: "instalasi" };
const PEMDA: Objek = { jenis: "pemda", pemdaId: 3524 };
const PD: Objek = { jenis: "pd", pemdaId: 3524, pdId: "pd-1" };

// aksi, publik on pemda data, operator on pemda data, operator on the installation
const TABEL: readonly (readonly [Aksi, boolean, boolean, boolean])[] = [
  ["lihat_organisasi", true, true, false],
  ["lihat_rencana", true, true, false],
  ["lihat_capaian", true, true, false],
  ["lihat_tema", true, true, false],
  ["buat_laporan", true, true, false],
  ["lihat_naskah_laporan", false, true, false],
  ["susun_laporan", false, false, false],
  ["tetapkan_laporan", false, false, false],
  ["impor_data", false, true, false],
  ["lihat_rancangan", false, true, false],
  ["susun_rencana", false, true, false],
  ["tetapkan_rencana", false, false, false],
  ["muat_acuan", false, false, true],
  ["verifikasi_jejak", false, true, false],
];

describe("can", () => {
  test.each(TABEL)(
    "%s: publik %s, operator %s, operator on the installation %s",
    (aksi, publik, operator, instalasi) => {
      expect(can(PUBLIK, aksi, PEMDA)).toBe(publik);
      expect(can(PUBLIK, aksi, PD)).toBe(publik);
      expect(can(PUBLIK, aksi, INSTALASI)).toBe(false);
      expect(can(OPERATOR, aksi, PEMDA)).toBe(operator);
      expect(can(OPERATOR, aksi, PD)).toBe(operator);
      expect(can(OPERATOR, aksi, INSTALASI)).toBe(instalasi);
    },
  );

  test.each(["tamu", "toString", ""])("a kind of user that the table does not list (%j) may do nothing", (jenis) => {
    const asing: Pengguna = JSON.parse(JSON.stringify({ jenis }));
    for (const [aksi] of TABEL) expect(can(asing, aksi, PEMDA)).toBe(false);
  });
});

describe("an account", () => {
  const boleh = (pengguna: Pengguna, objek: Objek) => AKSI.filter((aksi) => can(pengguna, aksi, objek));
  const umum = boleh(PUBLIK, PD);

  test.each(["perencana", "kepala_pd"] as const)(
    "as %s reaches no further than the public beyond its own PD",
    (peran) => {
      const milik = akun([peran, "pd-1"]);
      expect(boleh(milik, PD).length).toBeGreaterThan(umum.length);
      expect(boleh(milik, { ...PD, pdId: "pd-2" })).toEqual(umum);
      expect(boleh(milik, PEMDA)).toEqual(umum);
    },
  );

  test.each(["admin_pemda", "verifikator", "evaluator", "pimpinan"] as const)(
    "as %s reaches every PD of its pemda, and no further than the public in another",
    (peran) => {
      const milik = akun([peran, null]);
      expect(boleh(milik, PD).length).toBeGreaterThan(umum.length);
      expect(boleh(milik, { ...PD, pdId: "pd-2" })).toEqual(boleh(milik, PD));
      expect(boleh(milik, PEMDA)).toEqual(boleh(milik, PD));
      expect(boleh(milik, { ...PD, pemdaId: 3525 })).toEqual(umum);
    },
  );

  test.each(PERAN)("as %s may do nothing to the installation", (peran) => {
    expect(boleh(akun([peran, "pd-1"]), INSTALASI)).toEqual([]);
  });

  test("may what any of its roles may, each for the PD it is held for", () => {
    const rangkap = akun(["perencana", "pd-1"], ["kepala_pd", "pd-2"]);
    expect(can(rangkap, "isi_realisasi", PD)).toBe(true);
    expect(can(rangkap, "setujui_realisasi", PD)).toBe(false);
    expect(can(rangkap, "setujui_realisasi", { ...PD, pdId: "pd-2" })).toBe(true);
  });

  test("without a role may not even what the public may", () => expect(boleh(akun(), PD)).toEqual([]));

  test.each([
    ["isi_realisasi", ["perencana"]],
    ["setujui_realisasi", ["kepala_pd"]],
    ["verifikasi_realisasi", ["verifikator"]],
    ["kunci_realisasi", ["verifikator"]],
    ["kelola_pengguna", ["admin_pemda"]],
  ] as const)("of all roles, %s is for %j alone", (aksi, harapan) => {
    expect(PERAN.filter((p) => can(akun([p, "pd-1"]), aksi, PD))).toEqual(harapan);
  });
});

test("the PD of a role are those it is held for, not those of another role or of the whole pemda", () => {
  const rangkap = akun(["perencana", "pd-1"], ["kepala_pd", "pd-2"], ["perencana", "pd-3"], ["perencana", null]);
  expect(listPdDengan(rangkap, "perencana")).toEqual(["pd-1", "pd-3"]);
  expect(listPdDengan(rangkap, "verifikator")).toEqual([]);
});

test("the audit trail tells the public, an operator and an account apart", () => {
  expect([PUBLIK, OPERATOR, akun()].map(namaPelaku)).toEqual(["publik", "operator:admin server", "akun:akun-1 Rani"]);
});

describe("assertCan", () => {
  test("passes in silence when the right exists", () => {
    expect(() => assertCan(PUBLIK, "lihat_capaian", PD)).not.toThrow();
  });

  test("tells the public to sign in, and an account whom to ask", () => {
    expect(() => assertCan(PUBLIK, "isi_realisasi", PD)).toThrow("Masuk dengan akun yang diberi hak itu.");
    expect(() => assertCan(akun(["pimpinan", null]), "isi_realisasi", PD)).toThrow(
      "Anda tidak berhak mengisi realisasi. Minta hak itu kepada admin pemda.",
    );
  });

  test("refuses with a Galat that names the action", () => {
    expect(() => assertCan(PUBLIK, "impor_data", PEMDA)).toThrowError(
      expect.objectContaining({ kode: "tidak_berhak", message: expect.stringContaining("mengimpor data") }),
    );
  });
});
