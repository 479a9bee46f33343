// The engine of the pohon editor: one request at a time, attempts, what the browser keeps.
import { expect, test } from "vitest";
import type { JawabanUbahRencana, PerubahanTerkirim } from "../../../tampilan/rencana/jawaban.ts";
import { naskahUji } from "../../../tampilan/rencana/pohon/contoh-uji.ts";
import { createPapan, type DrafPapan, lakukan } from "../../../tampilan/rencana/pohon/papan.ts";
import { createMesin } from "./mesin.ts";

function createUji(jawaban: readonly (JawabanUbahRencana | null)[]) {
  const terkirim: (readonly PerubahanTerkirim[])[] = [];
  const draf: (DrafPapan | null)[] = [];
  const jeda: number[] = [];
  let antre: (() => void)[] = [];
  const mesin = createMesin(createPapan(naskahUji(), new Map()), {
    kirim: async (perubahan) => {
      const i = terkirim.push(perubahan) - 1;
      return jawaban[i] ?? null;
    },
    simpanDraf: (d) => draf.push(d),
    tunda: (kerja, ms) => {
      jeda.push(ms);
      antre.push(kerja);
    },
  });
  const jalankan = async (): Promise<void> => {
    const kini = antre;
    antre = [];
    for (const kerja of kini) kerja();
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };
  const ganti = (nama: string): void =>
    mesin.ubah((p) => {
      const isi = p.naskah.simpul.get("s1");
      return isi === undefined ? p : lakukan(p, nama, [{ jenis: "simpul", kunci: "s1", isi: { ...isi, nama } }]);
    });
  return { mesin, terkirim, draf, jeda, jalankan, ganti };
}

test("what happens while it waits becomes one request, and what happens meanwhile the next", async () => {
  const { terkirim, jalankan, ganti, draf } = createUji([
    { jenis: "tersimpan", revisi: { "simpul/s1": 1 } },
    { jenis: "tersimpan", revisi: { "simpul/s1": 2 } },
  ]);
  ganti("a");
  ganti("b");
  await jalankan();
  expect(terkirim).toHaveLength(1);
  ganti("c");
  await jalankan();
  expect(terkirim.map((t) => t[0])).toMatchObject([
    { revisi: 0, isi: { nama: "b" } },
    { revisi: 1, isi: { nama: "c" } },
  ]);
  expect(draf.at(-1)).toBeNull();
});

test("a failed network is tried again after longer and longer pauses, with the queue kept in the browser", async () => {
  const { terkirim, jeda, jalankan, ganti, draf, mesin } = createUji([
    null,
    null,
    { jenis: "tersimpan", revisi: { "simpul/s1": 1 } },
  ]);
  ganti("a");
  await jalankan();
  expect(draf.at(-1)?.perubahan).toHaveLength(1);
  expect(mesin.papan().naskah.simpul.get("s1")?.nama).toBe("a");
  await jalankan();
  await jalankan();
  expect(terkirim).toHaveLength(3);
  expect(jeda).toEqual([150, 1000, 3000]);
  expect(draf.at(-1)).toBeNull();
});

test("a refusal waits for a hand, and a kept queue is sent when it comes back", async () => {
  const { terkirim, jalankan, ganti, mesin } = createUji([{ jenis: "gagal", kode: "bentrok", pesan: "Ditutup." }]);
  ganti("a");
  await jalankan();
  await jalankan();
  expect(terkirim).toHaveLength(1);
  mesin.cobaLagi();
  await jalankan();
  expect(terkirim).toHaveLength(2);
  const lain = createUji([{ jenis: "tersimpan", revisi: {} }]);
  const isi = naskahUji().simpul.get("p1");
  if (isi === undefined) throw new Error("p1 tidak ada");
  lain.mesin.pulih({ perubahan: [{ jenis: "simpul", kunci: "p1", isi: { ...isi, nama: "x" } }], revisi: {} });
  await lain.jalankan();
  expect(lain.terkirim[0]).toMatchObject([{ kunci: "p1", isi: { nama: "x" } }]);
});

test("whoever listens is told of every change until they stop", () => {
  const { mesin, ganti } = createUji([]);
  let kali = 0;
  const lepas = mesin.langganan(() => kali++);
  ganti("a");
  lepas();
  ganti("b");
  expect(kali).toBe(1);
});
