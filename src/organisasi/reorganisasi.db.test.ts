// Reorganisations on a real database: names and PD of earlier years stay as they were.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Pengguna } from "#organisasi";
import { pdPada } from "#organisasi";
import { catatReorganisasi, getPd, listReorganisasi } from "#organisasi/server";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { createPd, createPemda, type PemdaUji } from "../../tests/bantu/pabrik.ts";

let uji: BasisUji;
let pemda: PemdaUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  pemda = await createPemda(uji.konteks);
  for (const kode of ["a", "b", "c"]) await createPd(pemda, kode);
});
afterAll(() => uji.drop());

const tutik = (): Pengguna => ({
  jenis: "akun",
  pemdaId: pemda.pemdaId,
  id: "00000000-0000-7000-8000-00000000000b",
  nama: "Tutik",
  peran: [{ peran: "admin_pemda", pdId: null }],
});
const pd = (kode: string) => uji.basis.read(pemda.pemdaId, (sesi) => getPd(sesi, kode));
const KOSONG = { nama: "", namaSingkat: "" };

describe("a reorganisation", () => {
  test("that changes a name keeps the old one for the years before", async () => {
    const isian = {
      jenis: "ganti_nama",
      tanggal: "2025-01-01",
      dasar: "Perbup 1/2025",
      asal: ["a"],
      hasil: [],
    } as const;
    await catatReorganisasi(uji.konteks, tutik(), { ...isian, nama: "Dinas Baru", namaSingkat: "Baru" });
    const kini = await pd("a");
    expect(kini.nama).toBe("Dinas Baru");
    expect(pdPada(kini, 2024).nama).toBe("Dinas a");
    const [catatan] = await listReorganisasi(uji.konteks, tutik(), { pdKode: "a" });
    expect(catatan?.asal).toEqual([{ kode: "a", nama: "Dinas a" }]);
  });

  test("that joins PD ends those that do not go on, and they cannot be joined again", async () => {
    const isian = {
      jenis: "gabung",
      tanggal: "2026-01-01",
      dasar: "Perda 2/2025",
      asal: ["b", "c"],
      hasil: ["c"],
      ...KOSONG,
    } as const;
    await catatReorganisasi(uji.konteks, tutik(), isian);
    expect((await pd("b")).berakhir).toBe("2025-12-31");
    expect((await pd("c")).berakhir).toBeUndefined();
    await expect(catatReorganisasi(uji.konteks, tutik(), { ...isian, asal: ["a", "b"] })).rejects.toMatchObject({
      kode: "bentrok",
    });
    expect(await listReorganisasi(uji.konteks, tutik())).toHaveLength(2);
  });

  test("that names an unknown PD is refused", async () => {
    const isian = {
      jenis: "bubar",
      tanggal: "2026-01-01",
      dasar: "Perda",
      asal: ["tidak-ada"],
      hasil: [],
      ...KOSONG,
    } as const;
    await expect(catatReorganisasi(uji.konteks, tutik(), isian)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });
});
