import { describe, expect, test } from "vitest";
import { buildKerangka, isiTabelKerangka, toPohonKerangka, toTabelKerangka } from "#tematik";
import { ANGGARAN_UJI, HASIL_UJI, TEMA_UJI } from "../../../../tests/bantu/kerangka-uji.ts";
import { buildDiagramKerangka, buildKerangkaTampil, kalimatKerangka } from "./kerangka.ts";

const KERANGKA = buildKerangka(TEMA_UJI, ANGGARAN_UJI, HASIL_UJI);
const DIAGRAM = buildDiagramKerangka(KERANGKA);

describe("the diagram of a framework", () => {
  test("draws exactly the nodes and links that the table holds", () => {
    const tabel = isiTabelKerangka(toTabelKerangka(KERANGKA));
    const kotak = DIAGRAM.bagian.flatMap((b) => b.diagram.kotak.map((k) => k.kunci));
    const garis = [...DIAGRAM.jawaban, ...DIAGRAM.bagian.flatMap((b) => b.diagram.garis)].map((g) => g.kunci);
    expect(kotak.toSorted()).toEqual([...tabel.simpul].toSorted());
    expect(garis.toSorted()).toEqual(tabel.tautan.map((t) => `${t.dari} ${t.ke}`).toSorted());
  });

  test("keeps every box inside the drawing and no two boxes over each other", () => {
    const kotak = DIAGRAM.bagian.flatMap((b) => b.diagram.kotak.map((k) => ({ ...k, x: b.x + k.x, y: b.y + k.y })));
    for (const a of kotak) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.lebar).toBeLessThanOrEqual(DIAGRAM.lebar);
      expect(a.y + a.tinggi).toBeLessThanOrEqual(DIAGRAM.tinggi);
      const tindih = kotak.filter(
        (b) =>
          b.kunci !== a.kunci &&
          a.x < b.x + b.lebar &&
          b.x < a.x + a.lebar &&
          a.y < b.y + b.tinggi &&
          b.y < a.y + a.tinggi,
      );
      expect(tindih.map((b) => b.judul)).toEqual([]);
    }
  });

  test("sets apart the causes that nothing answers and what is tagged for no strategy", () => {
    expect(DIAGRAM.bagian.flatMap((b) => b.judul ?? [])).toEqual(["Belum dijawab strategi", "Bertanda tanpa strategi"]);
  });

  test("says in words what it holds, and leaves out what it does not", () => {
    expect(kalimatKerangka(KERANGKA, toPohonKerangka(KERANGKA))).toBe(
      "Strategi Pengentasan Kemiskinan memuat 3 permasalahan; 2 strategi; 1 sasaran antara; " +
        "4 program, kegiatan, atau sub kegiatan; 1 inovasi. 1 permasalahan belum dijawab strategi; " +
        "1 anggaran bertanda belum dikaitkan dengan strategi.",
    );
    const kosong = buildKerangka({ ...TEMA_UJI, permasalahan: [], strategi: [] }, { ...ANGGARAN_UJI, penanda: [] });
    expect(kalimatKerangka(kosong, toPohonKerangka(kosong))).toContain("belum satu bagian pun");
    expect(buildDiagramKerangka(kosong)).toEqual({ lebar: 0, tinggi: 0, bagian: [], jawaban: [] });
  });
});

test("a node's money leads to the explanation of exactly the tags it is the sum of", () => {
  const { tabel } = buildKerangkaTampil(KERANGKA, "kemiskinan");
  expect(tabel[0]?.baris[0]?.pelaksana).toMatchObject({
    anggaran: "Rp600",
    realisasi: "Rp300",
    jelaskan: "/jelaskan/penanda/kemiskinan/2024/t1",
  });
});
