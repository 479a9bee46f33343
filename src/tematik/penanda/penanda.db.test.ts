// Tagging on a real PostgreSQL: rights, refusals, two people at once, copying, suggestions, and sums that agree with SQL.
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { Galat, parseDecimal, toDecimalText } from "#inti";
import type { Akun } from "#organisasi";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { createBerebut, URUTAN } from "../../../tests/bantu/berebut.ts";
import {
  createAkun,
  createIndikator,
  createJadwal,
  createPd,
  createPemda,
  createSimpul,
  insertBaris,
  type PdUji,
  type PemdaUji,
} from "../../../tests/bantu/pabrik.ts";
import { listCalonPenanda } from "./calon-penanda.server.ts";
import { getPenandaTema } from "./lembar-penanda.server.ts";
import type { PerubahanTanda } from "./periksa-penanda.ts";
import { salinPenandaTahun } from "./salin-penanda.server.ts";
import { tandaiAnggaran } from "./tandai-anggaran.server.ts";

const PUBLIK = { jenis: "publik" } as const;
const GIZI = { temaKode: "gizi", tahun: 2024 } as const;

type Dunia = {
  readonly pemda: PemdaUji;
  readonly dinkes: PdUji;
  readonly dinsos: PdUji;
  readonly temaId: string;
  readonly strategi: Readonly<Record<"ibu" | "anak", string>>;
  readonly program: string;
  readonly kegiatan: string;
  readonly sub: readonly string[];
  readonly bantuan: string;
  readonly akun: Readonly<Record<"dinkes" | "dinsos" | "admin", Akun>>;
};

let uji: BasisUji;
let d: Dunia;
beforeAll(async () => {
  uji = await createTestDatabase();
  d = await createDunia(await createPemda(uji.konteks));
});
afterAll(() => uji.drop());
beforeEach(() => hapusSemua());

async function createDunia(pemda: PemdaUji): Promise<Dunia> {
  const { newId } = pemda.konteks;
  const dinkes = await createPd(pemda, "dinkes");
  const dinsos = await createPd(pemda, "dinsos");
  const temaId = newId();
  const strategi = { ibu: newId(), anak: newId() };
  await insertBaris(pemda, "sakip.tema", [
    {
      tema_id: temaId,
      kode: "gizi",
      nama: "Gizi",
      judul_strategi: "Strategi",
      kata_kunci: ["gizi", "simpul"],
      urutan: 1,
    },
    { tema_id: newId(), kode: "lain", nama: "Lain", judul_strategi: "Strategi", kata_kunci: [], urutan: 2 },
  ]);
  await insertBaris(pemda, "sakip.tema_strategi", [
    { tema_id: temaId, strategi_id: strategi.ibu, kode: "ibu", uraian: "Ibu sehat", urutan: 1 },
    { tema_id: temaId, strategi_id: strategi.anak, kode: "anak", uraian: "Anak sehat", urutan: 2 },
  ]);
  const program = await createSimpul(pemda, dinkes, "1.02.02", { jenis: "program" });
  const kegiatan = await createSimpul(pemda, dinkes, "1.02.02.2.01", { jenis: "kegiatan", induk: program });
  const sub: string[] = [];
  for (const [i, pagu] of ["1000000.50", "33333.33", "700"].entries()) {
    const bekal = { jenis: "sub_kegiatan", induk: kegiatan, pagu: { 2023: "10", 2024: pagu } } as const;
    sub.push(await createSimpul(pemda, dinkes, `1.02.02.2.01.000${i + 1}`, bekal));
  }
  await createIndikator(pemda, dinkes, "balita", { simpul: sub.slice(2), jenis: "keluaran" });
  const bantuan = await createSimpul(pemda, dinsos, "1.06.05.2.01.0001", {
    jenis: "sub_kegiatan",
    pagu: { 2024: "999.99" },
  });
  return {
    pemda,
    dinkes,
    dinsos,
    temaId,
    strategi,
    program,
    kegiatan,
    sub,
    bantuan,
    akun: {
      dinkes: await createAkun(pemda, "perencana", dinkes),
      dinsos: await createAkun(pemda, "perencana", dinsos),
      admin: await createAkun(pemda, "admin_pemda"),
    },
  };
}

/** SQL as the owner of the database, bound to the pemda and an actor. */
const sebagaiPemilik = (...perintah: readonly string[]) =>
  runSql(
    uji.urlPemilik,
    "BEGIN",
    "SELECT set_config('opensakip.pemda_id', '3524', true), set_config('opensakip.pelaku', 'uji', true)",
    ...perintah.slice(0, -1),
    perintah.at(-1) ?? "",
    "COMMIT",
  );
const hapusSemua = () => sebagaiPemilik("DELETE FROM sakip.penanda_anggaran");
const tandai = (akun: Akun, ...perubahan: readonly PerubahanTanda[]) =>
  tandaiAnggaran(uji.konteks, akun, { ...GIZI, perubahan });
const tambah = (simpulId: string, bagian = "100", strategi: string | null = null): PerubahanTanda => ({
  jenis: "tambah",
  simpulId,
  bagian,
  strategi,
});
const lihat = (akun: Akun = d.akun.admin) => getPenandaTema(uji.konteks, akun, GIZI);
const sub = (i: number) => d.sub[i] ?? "";

async function tolakan(kerja: Promise<unknown>): Promise<Galat> {
  const galat = await kerja.then(
    () => null,
    (g: unknown) => g,
  );
  if (galat instanceof Galat) return galat;
  throw new Error(`tidak ditolak: ${String(galat)}`);
}

describe("tagging", () => {
  test("a planner tags in the own PD, the admin everywhere; who has no right is told so and nothing is written", async () => {
    await tandai(d.akun.dinkes, tambah(sub(0), "40", "ibu"));
    await tandai(d.akun.admin, tambah(d.bantuan));
    expect((await tolakan(tandai(d.akun.dinsos, tambah(sub(1))))).kode).toBe("tidak_berhak");
    expect((await tolakan(tandai(d.akun.dinsos, tambah(d.kegiatan), tambah(d.bantuan)))).kode).toBe("tidak_berhak");
    expect((await lihat()).baris.map((b) => [b.pd.kode, b.strategi?.kode ?? null, b.bagian])).toEqual([
      ["dinkes", "ibu", "40"],
      ["dinsos", null, "100"],
    ]);
  });

  test("a planner of the PD that coordinates the theme tags in every PD", async () => {
    const ubah = (pd: string) => sebagaiPemilik(`UPDATE sakip.tema SET koordinator_id = ${pd} WHERE kode = 'gizi'`);
    await ubah(`'${d.dinsos.pdId}'`);
    expect(await tandai(d.akun.dinsos, tambah(sub(1)))).toEqual({ tambah: 1, ubah: 0, hapus: 0 });
    await ubah("NULL");
  });

  test("all or nothing: one refused change keeps the others out, and each refusal names its change", async () => {
    const galat = await tolakan(tandai(d.akun.dinkes, tambah(sub(0)), tambah(sub(1), "110"), tambah(sub(2), "0")));
    expect(galat.kode).toBe("masukan");
    expect(galat.rincian.map((r) => r.baris)).toEqual([2, 3]);
    expect(galat.message).toContain("berjumlah 110%. Sisa yang dapat ditandai 100%.");
    expect((await lihat()).baris).toEqual([]);
  });

  test("a tag is changed and taken away by its version; strategies may be swapped, and the versions go on", async () => {
    await tandai(d.akun.dinkes, tambah(sub(0), "60", "ibu"), tambah(sub(0), "40", "anak"));
    const [ibu, anak] = (await lihat()).baris;
    if (ibu === undefined || anak === undefined) throw new Error("tanda tidak ada");
    const tukar = { jenis: "ubah", bagian: "50" } as const;
    await tandai(
      d.akun.dinkes,
      { ...tukar, id: ibu.id, versi: ibu.versi, strategi: "anak" },
      { ...tukar, id: anak.id, versi: anak.versi, strategi: "ibu" },
    );
    const sesudah = (await lihat()).baris;
    expect(sesudah.map((b) => [b.id, b.strategi?.kode, b.versi])).toEqual([
      [anak.id, "ibu", 2],
      [ibu.id, "anak", 2],
    ]);
    const hapus = { jenis: "hapus", id: ibu.id, versi: 2 } as const;
    expect(await tandai(d.akun.dinkes, hapus)).toEqual({ tambah: 0, ubah: 0, hapus: 1 });
    expect((await tolakan(tandai(d.akun.dinkes, hapus))).message).toContain(`${d.akun.dinkes.nama} sudah menghapus`);
  });

  test("a tag that somebody else changed meanwhile is not overwritten, and the one who changed it is named", async () => {
    await tandai(d.akun.dinkes, tambah(sub(0), "60"));
    const [satu] = (await lihat()).baris;
    const ubah = { jenis: "ubah", id: satu?.id ?? "", versi: 1, strategi: null } as const;
    await tandai(d.akun.admin, { ...ubah, bagian: "70" });
    const galat = await tolakan(tandai(d.akun.dinkes, { ...ubah, bagian: "80" }));
    expect(galat.kode).toBe("bentrok");
    expect(galat.message).toContain(`${d.akun.admin.nama} sudah mengubah tanda`);
    expect((await lihat()).baris[0]?.bagian).toBe("70");
  });

  test("a node above or below a tagged one, and one that nobody knows, are refused", async () => {
    await tandai(d.akun.dinkes, tambah(d.program, "10"));
    expect((await tolakan(tandai(d.akun.dinkes, tambah(sub(0))))).message).toContain("berada di bawah");
    expect((await tolakan(tandai(d.akun.dinkes, tambah(uji.konteks.newId())))).kode).toBe("tidak_ditemukan");
  });
});

describe("two people at one node", () => {
  test.each(URUTAN)("never tag more than the whole of it: %s", async (urutan) => {
    const { konteks, berebut } = createBerebut(uji.konteks);
    const satu = (akun: Akun, strategi: string) => () =>
      tandaiAnggaran(konteks, akun, { ...GIZI, perubahan: [tambah(sub(0), "60", strategi)] });
    const hasil = await berebut(urutan, satu(d.akun.dinkes, "ibu"), satu(d.akun.admin, "anak"));
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
    expect(hasil.flatMap((h) => (h.ok ? [] : [h.kode]))).toEqual(["masukan"]);
    expect((await lihat()).baris.map((b) => b.bagian)).toEqual(["60"]);
  });

  test.each([
    ["60", "30", 2],
    ["60", "41", 1],
    ["41", "60", 1],
  ])("past the use case: of direct inserts of %s and %s, %i reach the table", async (satu, dua, jumlah) => {
    const sisip = (bagian: string, strategi: string) =>
      sebagaiPemilik(`INSERT INTO sakip.penanda_anggaran (pemda_id, penanda_id, tema_id, simpul_id, strategi_id, tahun, bagian)
        VALUES (3524, gen_random_uuid(), '${d.temaId}', '${sub(0)}', '${strategi}', 2024, ${bagian})`);
    const hasil = await Promise.allSettled([sisip(satu, d.strategi.ibu), sisip(dua, d.strategi.anak)]);
    expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(jumlah);
    for (const h of hasil) {
      if (h.status === "rejected") expect(h.reason).toMatchObject({ constraint: "bagian_tema_paling_banyak_100" });
    }
  });
});

describe("the page", () => {
  test("a tagged programme without pagu of its own counts the pagu below it", async () => {
    await tandai(d.akun.dinkes, tambah(d.program, "50"));
    const { jumlah } = await lihat();
    expect(Number(jumlah.nilai)).toBe((1000000.5 + 33333.33 + 700) / 2);
  });

  test("spending of an open period is counted for those who see it being filled in, for the public once it is locked", async () => {
    await tandai(d.akun.admin, tambah(sub(2), "50"), tambah(d.bantuan));
    await createJadwal(d.pemda, "2024-TW1");
    await insertBaris(d.pemda, "sakip.realisasi_anggaran", [
      {
        simpul_id: sub(2),
        periode: "2024-TW1",
        nilai: "500",
        versi: 1,
        diisi_oleh: "uji",
        diisi_pada: new Date("2024-04-02T00:00:00Z"),
      },
    ]);
    const realisasi = async (pengguna: Parameters<typeof getPenandaTema>[1]) =>
      (await getPenandaTema(uji.konteks, pengguna, GIZI)).jumlah.realisasi;
    expect(await Promise.all([PUBLIK, d.akun.dinsos, d.akun.dinkes, d.akun.admin].map(realisasi))).toEqual([
      null,
      null,
      "250.0000",
      "250.0000",
    ]);
    await sebagaiPemilik("UPDATE sakip.jadwal_pengisian SET dikunci_pada = now() WHERE periode = '2024-TW1'");
    expect(await realisasi(PUBLIK)).toBe("250.0000");
  });

  test("what is left of a node, the years beside it, and who may tag where are told", async () => {
    await tandai(d.akun.dinkes, tambah(sub(0), "60", "ibu"), tambah(sub(0), "15", "anak"));
    await tandaiAnggaran(uji.konteks, d.akun.dinkes, { ...GIZI, tahun: 2023, perubahan: [tambah(sub(1))] });
    const lembar = await lihat(d.akun.dinkes);
    expect(lembar.baris.map((b) => b.sisa)).toEqual(["25", "25"]);
    expect(lembar.perTahun.map((t) => [t.tahun, t.baris])).toEqual([
      [2024, 2],
      [2023, 1],
    ]);
    expect(lembar).toMatchObject({ tahunLalu: 2023, hak: { semua: false, pdId: [d.dinkes.pdId] } });
    expect((await getPenandaTema(uji.konteks, PUBLIK, GIZI)).hak).toEqual({ semua: false, pdId: [] });
  });
});

describe("copying a year", () => {
  test("copies what the plan still has, keeps what is tagged already, and names what is gone", async () => {
    const lalu = { ...GIZI, tahun: 2023 };
    await tandaiAnggaran(uji.konteks, d.akun.admin, {
      ...lalu,
      perubahan: [tambah(sub(0), "30", "ibu"), tambah(sub(1), "20"), tambah(sub(2)), tambah(d.bantuan)],
    });
    await tandai(d.akun.dinkes, tambah(sub(1), "99"));
    await sebagaiPemilik(`UPDATE sakip.simpul SET berlaku_sampai = 2023 WHERE simpul_id = '${sub(2)}'`);
    const hasil = await salinPenandaTahun(uji.konteks, d.akun.dinkes, { ...GIZI, dari: 2023 });
    await sebagaiPemilik(`UPDATE sakip.simpul SET berlaku_sampai = NULL WHERE simpul_id = '${sub(2)}'`);
    expect(hasil).toEqual({ disalin: 1, tetap: 1, tidakAda: ["Simpul 1.02.02.2.01.0003"] });
    expect((await lihat()).baris.map((b) => [b.simpul.id, b.strategi?.kode ?? null, b.bagian])).toEqual([
      [sub(0), "ibu", "30"],
      [sub(1), null, "99"],
    ]);
    expect(await salinPenandaTahun(uji.konteks, d.akun.admin, { ...GIZI, dari: 2023 })).toMatchObject({
      disalin: 2,
      tetap: 2,
    });
  });

  test("nothing to copy, the same year, and another PD are refused", async () => {
    const salin = (akun: Akun, lain: { dari: number; pdKode?: string }) =>
      tolakan(salinPenandaTahun(uji.konteks, akun, { ...GIZI, ...lain }));
    expect((await salin(d.akun.dinkes, { dari: 2023 })).message).toContain("Belum ada yang ditandai pada Tahun 2023");
    expect((await salin(d.akun.dinkes, { dari: 2024 })).kode).toBe("masukan");
    expect((await salin(d.akun.dinkes, { dari: 2023, pdKode: "dinsos" })).kode).toBe("tidak_berhak");
  });
});

describe("suggestions", () => {
  const calon = (akun: Akun, lain: { q?: string; pdKode?: string } = {}) =>
    listCalonPenanda(uji.konteks, akun, { ...GIZI, ...lain });

  test("are the untagged sub kegiatan in which the theme's words occur, of the PD in which one may tag", async () => {
    await tandai(d.akun.dinkes, tambah(sub(0), "10"));
    expect((await calon(d.akun.dinkes)).calon.map((c) => [c.id, c.kata])).toEqual([
      [sub(1), ["simpul"]],
      [sub(2), ["simpul"]],
    ]);
    expect((await calon(d.akun.admin)).calon.map((c) => c.pd.kode)).toEqual(["dinkes", "dinkes", "dinsos"]);
    expect((await tolakan(calon(d.akun.dinsos, { pdKode: "dinkes" }))).kode).toBe("tidak_berhak");
  });

  test("a search also finds programmes, indikator and what is tagged in part, but nothing above or below a tag", async () => {
    expect((await calon(d.akun.dinkes, { q: "balita" })).calon.map((c) => c.id)).toEqual([sub(2)]);
    expect((await calon(d.akun.dinkes, { q: "1.02.02" })).calon.map((c) => c.id).slice(0, 2)).toEqual([
      d.program,
      d.kegiatan,
    ]);
    await tandai(d.akun.dinkes, tambah(sub(0), "10"), tambah(sub(1)));
    const sisa = (await calon(d.akun.dinkes, { q: "1.02.02" })).calon.map((c) => [c.id, c.sisa, c.pagu]);
    expect(sisa).toEqual([
      [sub(0), "90", "1000000.50"],
      [sub(2), "100", "700.00"],
    ]);
  });
});

test("for random tags of two PD the page's totals are the plain sum of SQL", async () => {
  const bagian = fc
    .integer({ min: 1, max: 5000 })
    .map((n) => toDecimalText(parseDecimal(String(n)), 0).padStart(3, "0"));
  const desimal = bagian.map((n) => `${n.slice(0, -2)},${n.slice(-2)}`);
  const satu = fc.record({
    simpul: fc.constantFrom(...[0, 1, 2, 3]),
    strategi: fc.constantFrom("ibu", "anak", null),
    bagian: desimal,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(satu, { maxLength: 8 }), async (acak) => {
      await hapusSemua();
      const unik = [...new Map(acak.map((a) => [`${a.simpul} ${a.strategi}`, a])).values()];
      const duaSaja = unik.filter((a, i) => unik.filter((b, j) => j < i && b.simpul === a.simpul).length < 2);
      const perubahan = duaSaja.map((a) => tambah([...d.sub, d.bantuan][a.simpul] ?? "", a.bagian, a.strategi));
      await tandai(d.akun.admin, ...perubahan);
      const lembar = await lihat();
      const [baris] = await runSql(
        uji.urlPemilik,
        `SELECT count(*)::int AS banyak, coalesce(sum(a.bagian * g.nilai / 100), 0)::text AS total,
           coalesce(sum(a.bagian * g.nilai / 100) FILTER (WHERE a.strategi_id = '${d.strategi.ibu}'), 0)::text AS ibu,
           coalesce(sum(a.bagian * g.nilai / 100) FILTER (WHERE s.pd_id = '${d.dinsos.pdId}'), 0)::text AS dinsos
         FROM sakip.penanda_anggaran a JOIN sakip.simpul s USING (pemda_id, simpul_id)
         JOIN sakip.pagu g ON g.pemda_id = a.pemda_id AND g.simpul_id = a.simpul_id AND g.tahun = a.tahun`,
      );
      const sql = z.object({ banyak: z.number(), total: z.string(), ibu: z.string(), dinsos: z.string() }).parse(baris);
      const kelompok = (per: "strategi" | "pd", kunci: string) =>
        lembar.kelompok[per].find((k) => k.kunci === kunci)?.nilai ?? "0";
      const sama = (a: string) => toDecimalText(parseDecimal(a), 6);
      expect({
        banyak: lembar.baris.length,
        total: sama(lembar.jumlah.nilai),
        ibu: sama(kelompok("strategi", "ibu")),
        dinsos: sama(kelompok("pd", "dinsos")),
      }).toEqual({
        banyak: sql.banyak,
        total: sama(sql.total),
        ibu: sama(sql.ibu),
        dinsos: sama(sql.dinsos),
      });
    }),
    { numRuns: 25 },
  );
});
