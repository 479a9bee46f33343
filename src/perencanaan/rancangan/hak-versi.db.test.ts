// Who may take which step with a version: every role, with the own PD and with another one, on a real database.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Akun, PERAN, type Peran } from "#organisasi";
import { type HasilTindakan, tindakVersi } from "#perencanaan/server";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import {
  createAkun,
  createPd,
  createPemda,
  createRenja,
  type PdUji,
  type PemdaUji,
} from "../../../tests/bantu/pabrik.ts";

type Langkah = Parameters<typeof tindakVersi>[2]["aksi"];
/** Who may, besides the admin of the pemda; the steps before it are taken by the admin. */
const TABEL: readonly (readonly [Langkah, readonly Langkah[], Peran])[] = [
  ["ajukan", [], "perencana"],
  ["batalkan", [], "perencana"],
  ["kembalikan", ["ajukan"], "kepala_pd"],
  ["tetapkan", ["ajukan"], "kepala_pd"],
];
const BERPD: readonly Peran[] = ["perencana", "kepala_pd"];

let uji: BasisUji;
let pemda: PemdaUji;
let pd: PdUji;
let lain: PdUji;
let admin: Akun;
let tahun = 2020;
beforeAll(async () => {
  uji = await createTestDatabase();
  pemda = await createPemda(uji.konteks);
  pd = await createPd(pemda, "disnaker");
  lain = await createPd(pemda, "dinsos");
  admin = await createAkun(pemda, "admin_pemda");
});
afterAll(() => uji.drop());

const langkah = (akun: Akun, versiId: string, aksi: Langkah): Promise<HasilTindakan> =>
  tindakVersi(uji.konteks, akun, { pdKode: "disnaker", versiId, aksi, catatan: "uji", tanggal: "2026-01-02" });

describe.each(TABEL)("%s", (aksi, sebelum, boleh) => {
  test.each(PERAN)("%s", async (peran) => {
    for (const milik of ["sendiri", "lain"] as const) {
      const akun = await createAkun(
        pemda,
        peran,
        BERPD.includes(peran) ? (milik === "sendiri" ? pd : lain) : undefined,
      );
      const versiId = await createRenja(pemda, pd, ++tahun);
      for (const satu of sebelum) await langkah(admin, versiId, satu);
      const lulus = peran === "admin_pemda" || (peran === boleh && milik === "sendiri");
      if (lulus) expect(await langkah(akun, versiId, aksi)).toEqual({ jenis: "selesai" });
      else await expect(langkah(akun, versiId, aksi)).rejects.toMatchObject({ kode: "tidak_berhak" });
    }
  });
});
