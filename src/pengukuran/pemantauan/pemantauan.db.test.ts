// Monitoring and the evaluation of a Renja on a real database: what is not published stays unseen.
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PemdaId } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { ALAMAT, type AlurUji, createAlurUji, P } from "../../../tests/bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { countQueries } from "../../../tests/bantu/hitung-kueri.ts";
import { simpanAnggaran } from "../simpan-anggaran.server.ts";
import { getTemuanPd } from "../temuan-pd/temuan-pd.server.ts";
import { getPemantauanTriwulan } from "./pemantauan.server.ts";
import { getEvaluasiRenja } from "./renja.server.ts";

const PUBLIK: Pengguna = { jenis: "publik" };
const DISNAKER = { pemdaSlug: "lamongan", pdKode: "disnaker" } as const;
const SUB = "2.07.03.2.01.0001";

let basis: BasisUji;
let uji: AlurUji;
const pemdaId = 3524 as PemdaId;
beforeAll(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
  const simpulId = await uji.konteks.basis.read(pemdaId, async ({ db }) => {
    const { rows } = await sql<{ id: string }>`SELECT simpul_id AS id FROM sakip.simpul
      WHERE pemda_id = ${pemdaId} AND kode = ${SUB} AND pd_id = ${uji.pd.pdId}`.execute(db);
    return rows[0]?.id ?? "";
  });
  await simpanAnggaran(uji.konteks, uji.akun.perencana, { ...ALAMAT, simpulId, versi: 0, teks: "150" });
});
afterAll(() => basis.drop());

const kunci = (pada: string | null) =>
  uji.konteks.basis.write({ pemdaId, pelaku: "uji" }, async ({ db }) => {
    await sql`UPDATE sakip.jadwal_pengisian SET dikunci_pada = ${pada}
      WHERE pemda_id = ${pemdaId} AND periode = ${P}`.execute(db);
  });

test("budget of an open period is seen by those who see the sheet; by anyone once the period is locked", async () => {
  const serapan = async (pengguna: Pengguna) =>
    (await getPemantauanTriwulan(uji.konteks, pengguna, { ...DISNAKER, periode: "2024-TW4" })).total.realisasi.teks;
  const triwulan = async (pengguna: Pengguna) => {
    const { kelompok } = await getEvaluasiRenja(uji.konteks, pengguna, { ...DISNAKER, tahun: 2024 });
    const sub = kelompok.flatMap((k) => k.baris).find((b) => b.simpul.jenis === "sub_kegiatan");
    return sub?.anggaran?.triwulan.map((t) => t.teks);
  };
  for (const pengguna of [uji.akun.perencana, uji.akun.pimpinan]) expect(await serapan(pengguna)).toBe("Rp150");
  for (const pengguna of [PUBLIK, uji.akun.perencanaLain]) expect(await serapan(pengguna)).toBe("belum diisi");
  expect(await triwulan(uji.akun.perencana)).toEqual(["-", "-", "-", "Rp150"]);
  expect((await triwulan(PUBLIK))?.at(-1)).toBe("belum diisi");
  await kunci("2025-02-01T00:00:00Z");
  expect(await serapan(PUBLIK)).toBe("Rp150");
  expect((await triwulan(PUBLIK))?.at(-1)).toBe("Rp150");
  await kunci(null);
});

test("without a quarter it is the one that the newest period with data ends with; another kind of period is refused", async () => {
  const isi = await getPemantauanTriwulan(uji.konteks, PUBLIK, DISNAKER);
  expect(isi.periode).toBe("2024-TW2");
  const semester = getPemantauanTriwulan(uji.konteks, PUBLIK, { ...DISNAKER, periode: "2024-S1" });
  await expect(semester).rejects.toMatchObject({ kode: "masukan", message: expect.stringContaining("2024-TW2") });
});

test("the numbers of statements do not follow the number of indikator", async () => {
  const hitung = async (kerja: (konteks: AlurUji["konteks"]) => Promise<unknown>) => {
    const { konteks, count } = countQueries(uji.konteks);
    await kerja(konteks);
    return count();
  };
  expect(await hitung((k) => getPemantauanTriwulan(k, PUBLIK, DISNAKER))).toBeLessThanOrEqual(20);
  expect(await hitung((k) => getEvaluasiRenja(k, PUBLIK, { ...DISNAKER, tahun: 2024 }))).toBeLessThanOrEqual(24);
  expect(await hitung((k) => getTemuanPd(k, PUBLIK, DISNAKER))).toBeLessThanOrEqual(18);
});
