import { expect, test } from "vitest";
import { createLaci, type Gudang } from "./draf.ts";

const ALAMAT = { penanda: "u1", pd: "disnaker", periode: "2024-S2" };
const DRAF = { ketikan: { nilai: "94,87" }, versi: 3, pada: "2025-01-10T03:32:00.000Z" };

function createGudang(): Gudang & { readonly isi: Map<string, string> } {
  const isi = new Map<string, string>();
  return {
    isi,
    getItem: (k) => isi.get(k) ?? null,
    setItem: (k, v) => void isi.set(k, v),
    removeItem: (k) => void isi.delete(k),
  };
}

test("a draft comes back as it was kept, and is gone once it is dropped", () => {
  const laci = createLaci(createGudang(), ALAMAT);
  laci.simpan("iku-1~2024-TW4", DRAF);
  expect(laci.baca("iku-1~2024-TW4")).toEqual(DRAF);
  laci.buang("iku-1~2024-TW4");
  expect(laci.baca("iku-1~2024-TW4")).toBeNull();
});

test("nobody is offered the draft of another user, PD, period or cell in the same browser", () => {
  const gudang = createGudang();
  createLaci(gudang, ALAMAT).simpan("a/b", DRAF);
  for (const lain of [{ penanda: "u2" }, { pd: "dinsos" }, { periode: "2024-S1" }]) {
    expect(createLaci(gudang, { ...ALAMAT, ...lain }).baca("a/b")).toBeNull();
  }
  expect(createLaci(gudang, { ...ALAMAT, periode: "2024-S2/a" }).baca("b")).toBeNull();
});

test.each(["", "{", "null", "[]", '{"ketikan":{"nilai":"1"}}', '{"ketikan":"x","versi":1,"pada":""}'])(
  "what is no draft is read as none: %s",
  (teks) => {
    const gudang = createGudang();
    const laci = createLaci(gudang, ALAMAT);
    laci.simpan("a", DRAF);
    for (const kunci of gudang.isi.keys()) gudang.isi.set(kunci, teks);
    expect(laci.baca("a")).toBeNull();
  },
);

test("a browser that keeps nothing, or refuses, does not stop the typing", () => {
  const menolak = () => {
    throw new Error("QuotaExceededError");
  };
  for (const gudang of [null, { getItem: menolak, setItem: menolak, removeItem: menolak }]) {
    const laci = createLaci(gudang, ALAMAT);
    laci.simpan("a", DRAF);
    laci.buang("a");
    expect(laci.baca("a")).toBeNull();
  }
});
