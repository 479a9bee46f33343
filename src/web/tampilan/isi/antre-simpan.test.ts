import { describe, expect, test } from "vitest";
import { createAntrean, type HasilKirim } from "./antre-simpan.ts";

/** A clock that is moved by hand and requests that are answered by hand. */
function createMeja() {
  const tunda: { kerja: () => void; ms: number }[] = [];
  const kiriman: { kunci: string; jawab: (hasil: HasilKirim) => void }[] = [];
  const antrean = createAntrean({
    kirim: (kunci) => new Promise((jawab) => kiriman.push({ kunci, jawab })),
    tunda(kerja, ms) {
      const butir = { kerja, ms };
      tunda.push(butir);
      return () => {
        const i = tunda.indexOf(butir);
        if (i >= 0) tunda.splice(i, 1);
      };
    },
  });
  const lewat = () => {
    for (const { kerja } of tunda.splice(0)) kerja();
  };
  const beres = () => new Promise((selesai) => setImmediate(selesai));
  return { antrean, tunda, kiriman, lewat, beres };
}

describe("autosaving", () => {
  test("waits until the row has been quiet, and sends it once for many key strokes", () => {
    const { antrean, tunda, kiriman, lewat } = createMeja();
    for (let i = 0; i < 5; i++) antrean.ubah("a");
    expect(tunda).toHaveLength(1);
    expect(kiriman).toHaveLength(0);
    lewat();
    expect(kiriman.map((k) => k.kunci)).toEqual(["a"]);
  });

  test("never has two requests of one row under way: what changed meanwhile is sent afterwards", async () => {
    const { antrean, kiriman, lewat, beres } = createMeja();
    antrean.ubah("a");
    lewat();
    antrean.ubah("a");
    lewat();
    expect(kiriman).toHaveLength(1);
    kiriman[0]?.jawab("selesai");
    await beres();
    expect(kiriman).toHaveLength(2);
    kiriman[1]?.jawab("selesai");
    await beres();
    expect(antrean.isSibuk()).toBe(false);
  });

  test("rows do not wait for one another", () => {
    const { antrean, kiriman, lewat } = createMeja();
    antrean.ubah("a");
    antrean.ubah("b");
    lewat();
    expect(kiriman.map((k) => k.kunci)).toEqual(["a", "b"]);
  });

  test("tries again after a failure of the network, later each time, and forgets the failures once it worked", async () => {
    const { antrean, tunda, kiriman, lewat, beres } = createMeja();
    antrean.ubah("a");
    const jeda: number[] = [];
    for (let i = 0; i < 6; i++) {
      lewat();
      kiriman.at(-1)?.jawab("ulang");
      await beres();
      jeda.push(tunda[0]?.ms ?? 0);
    }
    expect(jeda).toEqual([2000, 5000, 10_000, 30_000, 30_000, 30_000]);
    lewat();
    kiriman.at(-1)?.jawab("selesai");
    await beres();
    expect(antrean.isSibuk()).toBe(false);
    antrean.ubah("a");
    lewat();
    kiriman.at(-1)?.jawab("ulang");
    await beres();
    expect(tunda[0]?.ms).toBe(2000);
  });

  test("a row that waits for the user is not sent again by itself", async () => {
    const { antrean, tunda, kiriman, lewat, beres } = createMeja();
    antrean.ubah("a");
    lewat();
    kiriman[0]?.jawab("berhenti");
    await beres();
    expect(tunda).toHaveLength(0);
    expect(antrean.isSibuk()).toBe(false);
  });

  test("emptying the queue sends what waits at once and resolves when all of it is answered", async () => {
    const { antrean, kiriman, beres } = createMeja();
    antrean.ubah("a");
    antrean.ubah("b");
    let kosong = false;
    const menunggu = antrean.kuras().then(() => {
      kosong = true;
    });
    expect(kiriman).toHaveLength(2);
    kiriman[0]?.jawab("selesai");
    await beres();
    expect(kosong).toBe(false);
    kiriman[1]?.jawab("berhenti");
    await menunggu;
    expect(kosong).toBe(true);
  });
});
