// Keys of the pohon editor.
import { expect, test } from "vitest";
import { naskahUji } from "./contoh-uji.ts";
import { listTampak } from "./hutan.ts";
import { gerakFokus, perintahOf } from "./kibor.ts";

const tekan = (key: string, dengan: Partial<Record<"altKey" | "ctrlKey" | "shiftKey" | "metaKey", true>> = {}) =>
  perintahOf({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...dengan });

test("every deed has its key, and the browser keeps the others", () => {
  expect(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].map((k) => tekan(k, { altKey: true }))).toEqual([
    "naik",
    "turun",
    "keluar",
    "masuk",
  ]);
  expect([tekan("Enter"), tekan("Insert"), tekan("+"), tekan("Delete"), tekan("/"), tekan(" ")]).toEqual([
    "sunting",
    "tambah_anak",
    "tambah_anak",
    "hapus",
    "cari",
    "lipat",
  ]);
  expect(tekan("Enter", { shiftKey: true })).toBe("tambah_saudara");
  expect([tekan("z", { ctrlKey: true }), tekan("y", { ctrlKey: true })]).toEqual(["batal", "ulang"]);
  expect(tekan("Z", { metaKey: true, shiftKey: true })).toBe("ulang");
  expect([tekan("Tab"), tekan("a"), tekan("c", { ctrlKey: true }), tekan("d", { altKey: true })]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(tekan("z", { ctrlKey: true, altKey: true })).toBeNull();
});

test("arrows go from node to node, open and close branches, and stop at the ends", () => {
  const tampak = listTampak(naskahUji(), new Set());
  expect(gerakFokus(tampak, "s1", "bawah")).toEqual({ fokus: "p1" });
  expect(gerakFokus(tampak, "s1", "atas")).toBeNull();
  expect(gerakFokus(tampak, "p1", "kanan")).toEqual({ fokus: "k1" });
  expect(gerakFokus(tampak, "p1", "kiri")).toEqual({ lipat: "p1" });
  expect(gerakFokus(tampak, "p2", "kiri")).toEqual({ fokus: "s1" });
  expect(gerakFokus(tampak, "p2", "kanan")).toBeNull();
  expect(gerakFokus(tampak, "k1", "awal")).toEqual({ fokus: "s1" });
  expect(gerakFokus(tampak, "s1", "akhir")).toEqual({ fokus: "p2" });
  expect(gerakFokus(tampak, null, "bawah")).toEqual({ fokus: "s1" });
  const lipat = listTampak(naskahUji(), new Set(["s1"]));
  expect(gerakFokus(lipat, "s1", "kanan")).toEqual({ lipat: "s1" });
  expect(gerakFokus(lipat, "s1", "kiri")).toBeNull();
});
