// The kept sums against the same figures computed one by one, over random changes; and who sees what.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  getDasbor,
  getLembarIsi,
  getRekapPd,
  getRekapPemda,
  getRekapSePemda,
  getTugas,
  listTrenRekap,
} from "#pengukuran/server";
import { ALAMAT, type AlurUji, createAlurUji, isi, lihatSel, TERBUKA } from "../../../tests/bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { countQueries } from "../../../tests/bantu/hitung-kueri.ts";
import { ajukan } from "../ajukan.server.ts";
import { kembalikan } from "../kembalikan.server.ts";
import { formatSelCapaian } from "../sel.ts";
import { setujui } from "../setujui.server.ts";
import { simpanAnggaran } from "../simpan-anggaran.server.ts";
import { terima } from "../terima.server.ts";
import { periodeTahun } from "./ringkas-pd.ts";

let basis: BasisUji;
let uji: AlurUji;
beforeAll(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
});
afterAll(() => basis.drop());

/** What the dashboard says about PD and period, against the rekap of the PD computed anew and the sheet read anew. */
async function bandingkan(): Promise<void> {
  const { konteks, akun } = uji;
  const { peta, pengisian } = await getDasbor(konteks, akun.pimpinan, { periode: "2024" });
  for (const [i, { periode }] of peta.kolom.entries()) {
    for (const baris of peta.baris) {
      const { rekap } = await getRekapPd(konteks, akun.pimpinan, { pdKode: baris.kode, periode });
      const sel = baris.sel[i]?.sel;
      expect([baris.kode, periode, sel?.teks]).toEqual([baris.kode, periode, formatSelCapaian(rekap.capaian, "").teks]);
      expect(baris.sel[i]?.berangka).toBe(rekap.jumlah.berangka);
    }
  }
  const lembar = await getLembarIsi(konteks, akun.perencana, ALAMAT);
  expect(pengisian?.baris.find((b) => b.kode === "disnaker")?.jumlah).toEqual(lembar.jumlah);
}

const TINDAKAN = fc.record({
  kode: fc.constantFrom("nilai", "tahunan"),
  apa: fc.constantFrom("isi", "ajukan", "setujui", "terima", "kembalikan"),
  angka: fc.integer({ min: 0, max: 20_000 }),
});

async function lakukan({ kode, apa, angka }: typeof TINDAKAN extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  const { konteks, akun } = uji;
  const { sel, tindakan } = await lihatSel(
    uji,
    apa === "terima" || apa === "kembalikan" ? akun.verifikator : apa === "setujui" ? akun.kepala : akun.perencana,
    kode,
  );
  if (!tindakan.includes(apa)) return;
  const massal = { ...ALAMAT, sel: [sel] };
  if (apa === "isi") await isi(uji, kode, `${Math.floor(angka / 100)},${String(angka % 100).padStart(2, "0")}`);
  if (apa === "ajukan") await ajukan(konteks, akun.perencana, massal);
  if (apa === "setujui") await setujui(konteks, akun.kepala, massal);
  if (apa === "terima") await terima(konteks, akun.verifikator, massal);
  if (apa === "kembalikan") await kembalikan(konteks, akun.verifikator, { ...massal, catatan: "Perbaiki" });
}

test("after any changes the kept figures equal those computed one by one", async () => {
  uji.setKini(TERBUKA);
  await bandingkan();
  await fc.assert(
    fc.asyncProperty(fc.array(TINDAKAN, { minLength: 1, maxLength: 4 }), async (tindakan) => {
      for (const t of tindakan) await lakukan(t);
      await bandingkan();
    }),
    { numRuns: 15 },
  );
});

test("the rekap of the pemda is the same kept as computed PD by PD, in every period", async () => {
  const { konteks, akun } = uji;
  for (const periode of periodeTahun(2024)) {
    const kini = await getRekapSePemda(konteks, akun.pimpinan, { periode });
    const baru = await getRekapPemda(konteks, akun.pimpinan, { periode });
    expect(kini.rekap.jumlah).toEqual(baru.rekap.jumlah);
    expect(formatSelCapaian(kini.rekap.capaian, "")).toEqual(formatSelCapaian(baru.rekap.capaian, ""));
  }
});

test("a trend starts with the first year that had something due, and each year is that year's own rekap", async () => {
  const { konteks, akun } = uji;
  const tren = await listTrenRekap(konteks, akun.pimpinan, { pdKode: "disnaker", periode: "2024" });
  expect(tren.map((t) => t.tahun)).toEqual([2023, 2024]);
  const { rekap } = await getRekapPd(konteks, akun.pimpinan, { pdKode: "disnaker", periode: "2023" });
  expect(formatSelCapaian(tren[0]?.rekap.capaian ?? rekap.capaian, "")).toEqual(formatSelCapaian(rekap.capaian, ""));
});

test("while nothing changes the dashboard costs the pemda, its directory and one query", async () => {
  await getDasbor(uji.konteks, uji.akun.pimpinan);
  const terhitung = countQueries(uji.konteks);
  await getDasbor(terhitung.konteks, uji.akun.pimpinan);
  expect(terhitung.count()).toBe(3);
});

test("a reported budget moves the PD's absorption at once", async () => {
  const { konteks, akun } = uji;
  const { anggaran } = await getLembarIsi(konteks, akun.perencana, ALAMAT);
  const [baris] = anggaran;
  await simpanAnggaran(konteks, akun.perencana, {
    ...ALAMAT,
    simpulId: baris?.simpul.id ?? "",
    versi: 0,
    teks: "Rp50",
  });
  const { kuadran } = await getDasbor(konteks, akun.pimpinan, { periode: "2024-S2" });
  const disnaker = [...kuadran.titik.map((t) => t.serapan), ...kuadran.tanpa.map((t) => t.sebab)];
  expect(disnaker.some((t) => t === "25.00" || t === "capaian belum berangka")).toBe(true);
});

describe("who sees what", () => {
  test("leaders see every PD, a planner and a head only their own", async () => {
    const { konteks, akun } = uji;
    const kode = async (siapa: keyof typeof akun) =>
      (await getDasbor(konteks, akun[siapa])).peta.baris.map((b) => b.kode).toSorted();
    for (const siapa of ["pimpinan", "verifikator", "evaluator", "admin"] as const) {
      expect(await kode(siapa)).toEqual(["dinsos", "disnaker"]);
    }
    expect(await kode("kepala")).toEqual(["disnaker"]);
    expect(await kode("perencanaLain")).toEqual(["dinsos"]);
  });

  test("the public gets neither dashboard nor tasks", async () => {
    await expect(getDasbor(uji.konteks, { jenis: "publik" })).rejects.toMatchObject({ kode: "tidak_berhak" });
    await expect(getTugas(uji.konteks, { jenis: "publik" })).rejects.toMatchObject({ kode: "tidak_berhak" });
  });

  test("a new entry moves from the planner's tasks to the head's and then to the verifikator's", async () => {
    const lain = await createTestDatabase();
    const u = await createAlurUji(lain.konteks);
    const judul = async (siapa: keyof typeof u.akun) =>
      (await getTugas(u.konteks, u.akun[siapa])).kelompok.flatMap((k) => k.butir.map((b) => b.judul));
    expect(await judul("perencana")).toEqual(["3 isian belum diajukan"]);
    const sel = await isi(u, "nilai", "82,00");
    await ajukan(u.konteks, u.akun.perencana, { ...ALAMAT, sel: [sel] });
    expect(await judul("perencana")).toEqual(["2 isian belum diajukan"]);
    expect(await judul("kepala")).toEqual(["1 isian menunggu persetujuan Anda"]);
    const { sel: diajukan } = await lihatSel(u, u.akun.kepala, "nilai");
    await setujui(u.konteks, u.akun.kepala, { ...ALAMAT, sel: [diajukan] });
    expect(await judul("kepala")).toEqual([]);
    expect(await judul("verifikator")).toEqual(["Dinas disnaker: 1 isian"]);
    expect(await judul("kepalaLain")).toEqual([]);
    await lain.drop();
  });
});
