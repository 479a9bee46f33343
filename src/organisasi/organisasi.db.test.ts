import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { createKebijakan, createPd, createPemda, insertBaris, type PemdaUji } from "../../tests/bantu/pabrik.ts";
import { getKebijakan } from "./kebijakan.server.ts";
import { findKepala, getDaftarPd, getPd, getPdBerkepala, listPd } from "./pd.server.ts";
import { findPemdaUtama, getPemda } from "./pemda.server.ts";

describe("before any pemda is registered", () => {
  let uji: BasisUji;
  beforeAll(async () => {
    uji = await createTestDatabase();
  });
  afterAll(() => uji.drop());

  test("there is no main pemda, and asking for one says how to load example data", async () => {
    expect(await findPemdaUtama(uji.konteks)).toBeUndefined();
    await expect(getPemda(uji.konteks)).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: expect.stringContaining("npx opensakip impor contoh/lamongan-disnaker-2024"),
    });
  });
});

describe("with two pemda", () => {
  let uji: BasisUji;
  let lamongan: PemdaUji;
  beforeAll(async () => {
    uji = await createTestDatabase();
    lamongan = await createPemda(uji.konteks);
    await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik", tahunKebijakan: [] });
    await createPd(lamongan, "disnaker", "Dra. Wahyu");
    await createPd(lamongan, "dinsos");
  });
  afterAll(() => uji.drop());
  const baca = <T>(kerja: Parameters<typeof uji.basis.read<T>>[1]) => uji.basis.read(lamongan.pemdaId, kerja);

  test("a pemda is found by its slug, and an unknown slug names the registered ones", async () => {
    expect(await getPemda(uji.konteks, "lamongan")).toEqual({
      pemdaId: 3524,
      slug: "lamongan",
      kodeWilayah: "3524",
      nama: "Kabupaten Lamongan",
      istilahTriwulan: "tribulan",
    });
    const utama = await findPemdaUtama(uji.konteks);
    expect(await getPemda(uji.konteks)).toEqual(utama);
    await expect(getPemda(uji.konteks, "tuban")).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: expect.stringMatching(/"tuban".*(gresik, lamongan|lamongan, gresik)/),
    });
  });

  test("PD are listed in printed order, and those of another pemda are not seen", async () => {
    const { pemda, pd } = await getDaftarPd(uji.konteks, { jenis: "publik" }, { pemdaSlug: "lamongan" });
    expect(pemda.slug).toBe("lamongan");
    expect(pd.map((p) => p.kode)).toEqual(["dinsos", "disnaker"]);
    expect((await getDaftarPd(uji.konteks, { jenis: "publik" }, { pemdaSlug: "gresik" })).pd).toEqual([]);
  });

  test("an unknown PD names the valid codes", async () => {
    await expect(baca((sesi) => getPd(sesi, "dinkes"))).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: 'Perangkat daerah "dinkes" tidak ada. Yang ada: dinsos, disnaker.',
    });
    await expect(baca((sesi) => getPdBerkepala(sesi, "dinkes"))).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });

  test("the head of a PD on a day comes with the printed position, dates compared as days", async () => {
    const pd = await baca((sesi) => getPd(sesi, "disnaker"));
    expect(await baca((sesi) => findKepala(sesi, pd.id, "2024-06-30"))).toMatchObject({
      nama: "Dra. Wahyu",
      sebutan: "Plh. Kepala Dinas disnaker",
    });
    const dinsos = await baca((sesi) => listPd(sesi).then((semua) => semua[0]));
    expect(await baca((sesi) => findKepala(sesi, dinsos?.id ?? "", "2024-06-30"))).toBeNull();
    const { jabatan_id } = await baca(async ({ db }) => {
      const { rows } = await sql<{
        jabatan_id: string;
      }>`SELECT jabatan_id FROM sakip.jabatan WHERE pd_id = ${pd.id}`.execute(db);
      return rows[0] ?? { jabatan_id: "" };
    });
    await insertBaris(lamongan, "sakip.pejabat", [
      {
        pejabat_id: uji.konteks.newId(),
        jabatan_id,
        nama: "Definitif",
        status: "definitif",
        mulai: "2024-07-01",
        selesai: null,
      },
    ]);
    const { masa } = await baca((sesi) => getPdBerkepala(sesi, "disnaker"));
    expect(masa).toContainEqual(expect.objectContaining({ nama: "Definitif", mulai: "2024-07-01", selesai: null }));
    expect(await baca((sesi) => findKepala(sesi, pd.id, "2024-07-01"))).toMatchObject({ nama: "Definitif" });
  });

  test("the policy of a year is its own or the newest earlier one, with its bands in order", async () => {
    expect(await baca((sesi) => getKebijakan(sesi, 2023))).toMatchObject({ tahun: 2023 });
    const nanti = await baca((sesi) => getKebijakan(sesi, 2030));
    expect(nanti).toMatchObject({ tahun: 2024, desimal: 2, batasAtas: null });
    expect(nanti.skala.map((p) => p.predikat)).toEqual([
      "Sangat Rendah",
      "Rendah",
      "Sedang",
      "Tinggi",
      "Sangat Tinggi",
    ]);
    await expect(baca((sesi) => getKebijakan(sesi, 2022))).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });

  test("a stored scale whose bands do not rise is refused with its year", async () => {
    const rusak = await createPemda(uji.konteks, { pemdaId: 3523, slug: "tuban", tahunKebijakan: [] });
    await createKebijakan(rusak, 2024);
    await insertBaris(rusak, "sakip.skala_realisasi", [
      { tahun: 2024, urutan: 9, batas_bawah: "60", predikat: "Turun" },
    ]);
    await expect(uji.basis.read(rusak.pemdaId, (sesi) => getKebijakan(sesi, 2024))).rejects.toMatchObject({
      kode: "masukan",
      message: expect.stringContaining("Tahun 2024"),
    });
  });
});
