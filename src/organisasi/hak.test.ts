import { describe, expect, test } from "vitest";
import { type Aksi, assertCan, can, type Objek, type Pengguna } from "./hak.ts";

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
  ["impor_data", false, true, false],
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

describe("assertCan", () => {
  test("passes in silence when the right exists", () => {
    expect(() => assertCan(PUBLIK, "lihat_capaian", PD)).not.toThrow();
  });

  test("refuses with a Galat that names the action", () => {
    expect(() => assertCan(PUBLIK, "impor_data", PEMDA)).toThrowError(
      expect.objectContaining({ kode: "tidak_berhak", message: expect.stringContaining("mengimpor data") }),
    );
  });
});
