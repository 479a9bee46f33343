import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { BasisUji } from "../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../tests/bantu/contoh-lamongan.ts";
import { countQueries } from "../../tests/bantu/hitung-kueri.ts";
import { createPd, createPemda } from "../../tests/bantu/pabrik.ts";
import { buatLaporanDeck, getLaporanDeck } from "./deck.server.ts";
import { FORMAT_LAPORAN } from "./format.ts";
import { teksPolos } from "./isi.ts";
import type { Dokumen, Sel, Tabel } from "./model.ts";
import { renderLaporan } from "./render.server.ts";

const PUBLIK: Pengguna = { jenis: "publik" };
const DISNAKER = { pdKode: "disnaker", periode: "2024-S1" } as const;

let uji: BasisUji;
beforeAll(async () => {
  uji = await createContohLamongan();
  const gresik = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik" });
  await createPd(gresik, "disnaker");
});
afterAll(() => uji.drop());

const tabelDari = (d: Dokumen, kunci: string) =>
  d.bagian.filter((b) => b.kunci === kunci).flatMap((b) => b.blok.filter((x): x is Tabel => x.jenis === "tabel"));
const teksTabel = (d: Dokumen, kunci: string) =>
  tabelDari(d, kunci).flatMap((t) => t.baris.flat().map((s: Sel) => teksPolos(s.isi).split("\n")[0] ?? ""));

describe("buatLaporanDeck on the data of the real presentation", () => {
  test("holds every figure that the presentation prints, computed", async () => {
    const deck = await buatLaporanDeck(uji.konteks, PUBLIK, DISNAKER);
    const sasaran = teksTabel(deck, "capaian-sasaran");
    const program = teksTabel(deck, "capaian-program");
    expect(sasaran).toEqual(expect.arrayContaining(["94,87%", "94,54%", "99,65%", "95,23%", "-", "102,08%", "95,24%"]));
    const capaian = ["109,51%", "100,02%", "183,82%", "88,91%", "101,79%", "109,17%", "103,80%"];
    expect(program).toEqual(expect.arrayContaining([...capaian, "249,52%", "118,50%", "101,72%", "-"]));
    expect(teksTabel(deck, "anggaran").at(-1)).toBe("Rp7.646.914.434");
    expect(teksTabel(deck, "anggaran-kemiskinan").at(-1)).toBe("Rp1.200.000.000");
    expect(teksTabel(deck, "prioritas")).toEqual(
      expect.arrayContaining(["160 orang", "1.000 Pencaker", "Rp50.000.000"]),
    );
    const temuan = teksTabel(deck, "temuan");
    expect(temuan.filter((t) => /^\d+,\d+%$/.test(t))).toEqual(["99,66%", "99,65%", "183,86%", "183,82%"]);
  });

  test("has the twelve perangkat daerah utama with their tasks, three strategies and ten problems", async () => {
    const { bagian } = await buatLaporanDeck(uji.konteks, PUBLIK, DISNAKER);
    const blok = (kunci: string) => bagian.find((b) => b.kunci === kunci)?.blok ?? [];
    const kartu = blok("utama-kemiskinan").flatMap((b) => (b.jenis === "kartu" ? b.kartu : []));
    expect(kartu).toHaveLength(12);
    expect(kartu.every((k) => k.butir.length > 0)).toBe(true);
    const kerangka = blok("kerangka-kemiskinan");
    expect(
      kerangka.map((b) => (b.jenis === "daftar" ? b.butir.length : b.jenis === "kartu" ? b.kartu.length : 0)),
    ).toEqual([10, 3]);
  });

  test("without a period it is about the newest with data, and says which", async () => {
    const laporan = await getLaporanDeck(uji.konteks, PUBLIK, { pdKode: "disnaker" });
    expect(laporan).toMatchObject({
      periode: "2024-S1",
      labelPeriode: "Semester I Tahun 2024",
      pd: { kode: "disnaker", nama: "Dinas Tenaga Kerja" },
    });
  });

  test("reads one state of the data: a single transaction, and not more statements than a page of figures takes", async () => {
    let bacaan = 0;
    const { konteks, count } = countQueries(uji.konteks);
    const { basis } = konteks;
    const terhitung: Konteks = {
      ...konteks,
      basis: {
        ...basis,
        read: (pemdaId, kerja) => {
          bacaan++;
          return basis.read(pemdaId, kerja);
        },
        snapshot: (kerja) => {
          bacaan++;
          return basis.snapshot(kerja);
        },
      },
    };
    await buatLaporanDeck(terhitung, PUBLIK, DISNAKER);
    expect(bacaan).toBe(1);
    expect(count()).toBeLessThanOrEqual(20);
  });

  test.each(FORMAT_LAPORAN)("made twice as $kode it is byte-identical", async ({ kode }) => {
    const render = async () => renderLaporan(await buatLaporanDeck(uji.konteks, PUBLIK, DISNAKER), kode);
    const pertama = await render();
    expect(pertama.length).toBeGreaterThan(10_000);
    expect(Buffer.compare(pertama, await render())).toBe(0);
  });
});

describe("buatLaporanDeck elsewhere", () => {
  test("a PD without a plan still has a role in its theme, and a deck that says what is missing", async () => {
    const { bagian } = await buatLaporanDeck(uji.konteks, PUBLIK, { pdKode: "dinas-sosial" });
    expect(bagian.map((b) => b.kunci)).toContain("utama-kemiskinan");
    expect(bagian.find((b) => b.kunci === "capaian-program")?.blok).toMatchObject([
      { jenis: "catatan", nada: "kosong" },
    ]);
  });

  test("a PD of another pemda gets its own data only, and no theme that is not its own", async () => {
    const deck = await buatLaporanDeck(uji.konteks, PUBLIK, { pemdaSlug: "gresik", ...DISNAKER });
    expect(deck.pengarang).toContain("Kabupaten gresik");
    expect(deck.bagian.map((b) => b.kunci)).toContain("tema");
    expect(JSON.stringify(deck)).not.toMatch(/Lamongan|99,65|kemiskinan/);
  });

  test.each([
    [{ pdKode: "disnakr" }, "tidak_ditemukan", "disnaker"],
    [{ pdKode: "disnaker", periode: "2024-S3" }, "masukan", "2024-S1"],
    [{ pdKode: "disnaker", pemdaSlug: "tuban" }, "tidak_ditemukan", "lamongan, gresik"],
  ])("%j is refused, naming what would be right", async (permintaan, kode, sebutan) => {
    await expect(buatLaporanDeck(uji.konteks, PUBLIK, permintaan)).rejects.toMatchObject({
      kode,
      message: expect.stringContaining(sebutan),
    });
  });

  test("who may not make reports gets none", async () => {
    const asing: Pengguna = JSON.parse('{"jenis":"tamu"}');
    await expect(buatLaporanDeck(uji.konteks, asing, DISNAKER)).rejects.toMatchObject({
      kode: "tidak_berhak",
      message: expect.stringContaining("membuat laporan"),
    });
  });
});
